#include "app/window/main_window.h"

#include "app/dialogs/about_box.h"
#include "app/dialogs/export_dialog.h"
#include "app/dialogs/findings_dialog.h"
#include "app/dialogs/hand_out_dialog.h"
#include "app/document/recent_files.h"
#include "app/panels/actor_panel.h"
#include "app/panels/explorer_panel.h"
#include "app/panels/legend_strip.h"
#include "app/panels/panel_text.h"
#include "app/panels/shown_panel.h"
#include "app/present/presentation.h"
#include "app/session/interface_language.h"
#include "app/session/shipped_data.h"
#include "app/slides/deck_bar.h"
#include "app/slides/slides_panel.h"
#include "app/tables/table_dialog.h"
#include "app/window/analysis_menu.h"
#include "app/window/edit_menu.h"
#include "app/window/file_menu.h"
#include "app/window/language_menu.h"
#include "app/window/map_area.h"
#include "app/window/map_status.h"
#include "app/window/presentation_menu.h"
#include "app/window/style_menu.h"
#include "core/report/analysis_text.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenuBar>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>

#include <utility>

namespace ketenkaart {

namespace {

constexpr int stateVersion = 2;

/// Opens a dialog that goes when it is closed.
void openDialog(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void bringToFront(QDockWidget& dock)
{
    dock.show();
    dock.raise();
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_document(m_session)
    , m_files(m_document, this)
    , m_recovery(m_document)
    , m_player(std::make_unique<Presentation>())
{
    setObjectName(QStringLiteral("mainWindow"));
    m_session.setLanguage(installedLanguage());
    m_area = new MapArea(m_session, this);
    m_map = &m_area->map();
    m_stage = &m_area->stage();
    setCentralWidget(m_area);
    createActions();
    createDocks();

    m_mapStatus = new MapStatus(*m_map, *statusBar(), this);
    connect(&m_session, &MapSession::datasetChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &ProjectDocument::saved, this, &MainWindow::updateTitle);
    connect(&m_document, &ProjectDocument::modifiedChanged, this,
            [this] { setWindowModified(m_document.isModified()); });
    connect(&m_document, &ProjectDocument::edited, this, &MainWindow::checkEdited);
    connect(&m_files, &ProjectFiles::reopenAsked, this, &MainWindow::open);
    setAcceptDrops(true);
    retranslate();
    resize(QSize(1440, 860).boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow()
{
    // Views ask the session until they are gone, the one with the focus when it loses it; so they go first.
    const QList<QWidget*> children = findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (const QPointer<QWidget> child : children) {
        if (child && (child == m_area || qobject_cast<QDockWidget*>(child) || child->isWindow())) {
            delete child;
        }
    }
}

void MainWindow::createActions()
{
    const auto action = [this](const char* icon, const QList<QKeySequence>& shortcuts, auto slot) {
        auto* made = new QAction(this);
        if (*icon) {
            made->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(icon))));
        }
        made->setShortcuts(shortcuts);
        connect(made, &QAction::triggered, this, slot);
        addAction(made);
        return made;
    };
    m_homeAction = action("home", {QKeySequence(Qt::CTRL | Qt::Key_Home)}, [this] { m_map->showHome(); });
    m_zoomInAction = action("zoom-in", {QKeySequence::ZoomIn}, [this] { m_map->zoomIn(); });
    m_zoomOutAction = action("zoom-out", {QKeySequence::ZoomOut}, [this] { m_map->zoomOut(); });
    m_fullScreenAction = action("full-screen", {QKeySequence(Qt::Key_F11)}, &MainWindow::toggleFullScreen);
    m_clearAction = action("", {}, [this] { m_session.clearStep(); });
    m_diagramAction = action("diagram", {QKeySequence(Qt::CTRL | Qt::Key_G)}, [this] {
        m_stage->showDiagram(m_diagramAction->isChecked());
        m_diagramAction->setChecked(m_stage->isDiagram());
    });
    m_diagramAction->setObjectName(QStringLiteral("diagramAction"));
    m_diagramAction->setCheckable(true);
    m_diagramAction->setEnabled(false);
    connect(&m_session, &MapSession::filterChanged, this, [this] {
        m_diagramAction->setEnabled(!m_session.filter().chainIds.isEmpty());
        m_diagramAction->setChecked(m_stage->isDiagram());
    });
    m_aboutAction = action("", {}, [this] { showAbout(m_session.dataset().area(), this); });
    createFileMenu();
    m_editMenu = new EditMenu(m_document, this);
    menuBar()->addMenu(m_editMenu);
    connect(m_editMenu, &EditMenu::tableAsked, this, &MainWindow::showTable);
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addActions({m_homeAction, m_zoomInAction, m_zoomOutAction, m_clearAction});
    m_viewMenu->addActions({m_diagramAction, m_area->legend().openAction()});
    m_styleMenu = new StyleMenu(m_session, this);
    m_viewMenu->addMenu(m_styleMenu);
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_fullScreenAction);
    m_analysisMenu = new AnalysisMenu(m_session, this);
    menuBar()->addMenu(m_analysisMenu);
    connect(m_analysisMenu, &AnalysisMenu::questionAsked, this, &MainWindow::showAnalysis);
    connect(
        m_analysisMenu, &AnalysisMenu::whiteSpotsExportAsked, this, [this](const QString& chainId, QWidget* dialog) {
            SceneRequest request = m_session.sceneRequest();
            request.baseMap = m_baseMap;
            request.filter.chainIds = chainId.isEmpty() ? QStringList() : QStringList{chainId};
            openDialog(new ExportDialog(std::move(request), m_map->visibleExtent(), dialog, PageLayout::WhiteSpots));
        });
    connect(m_analysisMenu, &AnalysisMenu::flowsExportAsked, this,
            [this](SceneRequest request, const FlowChoice& choice, QWidget* dialog) {
                request.baseMap = m_baseMap;
                openDialog(new ExportDialog(std::move(request), m_map->visibleExtent(), choice, dialog));
            });
    m_presentationMenu = new PresentationMenu(m_session, this);
    menuBar()->addMenu(m_presentationMenu);
    m_languageMenu = new LanguageMenu(m_session, this);
    menuBar()->addMenu(m_languageMenu);
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addAction(m_aboutAction);

    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize(QSize(20, 20));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addActions({m_homeAction, m_zoomInAction, m_zoomOutAction, m_diagramAction});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_fileMenu->exportAction(), m_fullScreenAction});
}

QDockWidget* MainWindow::addDock(const QString& name, QWidget* content, Qt::DockWidgetArea area)
{
    auto* made = new QDockWidget(this);
    made->setObjectName(name);
    made->setWidget(content);
    made->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    addDockWidget(area, made);
    return made;
}

Presentation& MainWindow::player()
{
    return *m_player;
}

void MainWindow::createScenesDock()
{
    m_slides = new SlidesPanel(
        m_document,
        [this] {
            return WindowView{m_map->isAtHome() ? std::nullopt : std::optional(m_map->visibleExtent()),
                              m_stage->isDiagram()};
        },
        nullptr);
    m_scenesDock = addDock(QStringLiteral("scenesDock"), m_slides, Qt::LeftDockWidgetArea);
    connect(m_slides, &SlidesPanel::viewRequested, this, [this](const std::optional<GeoBox>& extent, bool diagram) {
        extent ? m_map->showExactly(*extent) : m_map->showHome();
        m_stage->showDiagram(diagram);
        m_diagramAction->setChecked(m_stage->isDiagram());
    });
    connect(m_slides, &SlidesPanel::keepRequested, &m_files, &ProjectFiles::save);
    connect(m_slides, &SlidesPanel::handOutRequested, this,
            [this] { openDialog(new HandOutDialog(handOutJobOf(m_session, m_baseMap), this)); });
    connect(m_slides, &SlidesPanel::importRequested, this, &MainWindow::importScenes);
    connect(m_slides, &SlidesPanel::presentRequested, this, &MainWindow::present);
    connect(m_presentationMenu, &PresentationMenu::presentAsked, this,
            [this](bool fromChosen) { present(fromChosen ? m_slides->chosenPlace() : 0); });
    connect(m_presentationMenu, &PresentationMenu::scenesAsked, this, [this] { bringToFront(*m_scenesDock); });
    connect(m_presentationMenu, &PresentationMenu::addViewAsked, this, [this] {
        bringToFront(*m_scenesDock);
        m_slides->addView();
    });
    m_presentationMenu->addSeparator();
    m_presentationMenu->addActions(m_slides->decks().deckActions());
    connect(m_presentationMenu, &PresentationMenu::handOutAsked, m_slides, &SlidesPanel::handOutRequested);
}

void MainWindow::present(int place)
{
    const SlideContext context{m_session.slideDataset(), m_baseMap, m_session.language(), m_session.style()};
    m_player->start(m_session.slides(), context, {.firstSlide = place});
}

void MainWindow::createDocks()
{
    m_explorerDock =
        addDock(QStringLiteral("explorerDock"), new ExplorerPanel(m_session, nullptr), Qt::LeftDockWidgetArea);
    m_analyses = new AnalysisPanel(m_document, nullptr);
    m_analysisDock = addDock(QStringLiteral("analysisDock"), m_analyses, Qt::LeftDockWidgetArea);
    connect(m_analysisDock, &QDockWidget::visibilityChanged, m_analyses, &AnalysisPanel::setInFront);
    auto* shown = new ShownPanel(m_session, [this] { return m_stage->shownContent(); }, nullptr);
    connect(m_stage, &StageSwitch::shownChanged, shown, &ShownPanel::refresh);
    m_shownDock = addDock(QStringLiteral("shownDock"), shown, Qt::LeftDockWidgetArea);
    connect(m_shownDock, &QDockWidget::visibilityChanged, shown, &ShownPanel::setInFront);
    createScenesDock();
    setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
    tabifyDockWidget(m_explorerDock, m_analysisDock);
    tabifyDockWidget(m_analysisDock, m_shownDock);
    tabifyDockWidget(m_shownDock, m_scenesDock);
    for (QDockWidget* tabbed : {m_explorerDock, m_analysisDock, m_shownDock, m_scenesDock}) {
        tabbed->setTitleBarWidget(new QWidget(tabbed)); // the tab has the title; closed and opened in the menu
    }
    auto* details = new ActorPanel(m_session, nullptr);
    m_actorDock = addDock(QStringLiteral("actorDock"), createDetails(details), Qt::RightDockWidgetArea);
    connect(details, &ActorPanel::aroundAsked, this, [this](const QString& id) {
        m_analyses->showAround(id);
        bringToFront(*m_analysisDock);
    });
    connect(details, &ActorPanel::routeAsked, this, [this](const QString& id) {
        m_analyses->showRoutesFrom(id);
        bringToFront(*m_analysisDock);
    });
    connect(details, &ActorPanel::withoutAsked, this, [this](const QString& id) {
        m_analyses->showWithout(id);
        bringToFront(*m_analysisDock);
    });
    connect(m_analyses, &AnalysisPanel::compareCasesRequested, m_analysisMenu, &AnalysisMenu::showCases);
    m_diagramDock =
        addDock(QStringLiteral("diagramDock"), new DiagramView(m_session, nullptr), Qt::BottomDockWidgetArea);
    m_diagramDock->hide();
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea); // the lists keep their height
    // With Tab one goes from search and lists to the map and from there to the details.
    setTabOrder(shown->focusProxy(), m_map);
    resizeDocks({m_explorerDock, m_actorDock}, {290, 330}, Qt::Horizontal);
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_explorerDock->toggleViewAction(), m_analysisDock->toggleViewAction(),
                            m_shownDock->toggleViewAction(), m_scenesDock->toggleViewAction(),
                            m_actorDock->toggleViewAction(), m_diagramDock->toggleViewAction()});
}

void MainWindow::showAnalysis(AnalysisPanel::Question question)
{
    m_analyses->turnTo(question);
    bringToFront(*m_analysisDock);
}

void MainWindow::retranslate()
{
    m_fileMenu->retranslate();
    m_editMenu->retranslate();
    m_viewMenu->setTitle(tr("&View"));
    m_analysisMenu->retranslate();
    m_presentationMenu->retranslate();
    m_languageMenu->retranslate();
    m_styleMenu->retranslate();
    m_helpMenu->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Tools"));
    m_zoomInAction->setText(tr("Zoom &in"));
    m_zoomOutAction->setText(tr("Zoom &out"));
    m_clearAction->setText(tr("&Clear selection\tEsc"));
    m_fullScreenAction->setText(tr("&Full screen"));
    m_fullScreenAction->setIconText(tr("Full screen"));
    m_aboutAction->setText(tr("&About Ketenkaart"));
    // The entry of a dock in the menu takes the title; here it gets a mnemonic.
    const auto name = [](QDockWidget* dock, const QString& title, const QString& entry) {
        dock->setWindowTitle(title);
        dock->toggleViewAction()->setText(entry);
    };
    name(m_explorerDock, tr("Chains"), tr("C&hains and themes")); // four titles have to fit side by side
    name(m_analysisDock, tr("Analyse"), tr("An&alyse"));
    name(m_shownDock, tr("On the map"), tr("On the &map"));
    name(m_scenesDock, tr("Scenes"), tr("Sce&nes"));
    name(m_actorDock, tr("Details"), tr("D&etails"));
    name(m_diagramDock, tr("Diagram beside the map"), tr("Diagram &beside the map"));
    m_diagramAction->setText(tr("&Diagram in place of the map"));
    m_diagramAction->setIconText(tr("Diagram"));
    updateTitle();
    m_mapStatus->updateScale();
}

void MainWindow::updateTitle()
{
    const Dataset& dataset = m_session.dataset();
    const bool isOurs = isShipped(dataset.location());
    // The mark stands for "modified", see setWindowModified().
    setWindowTitle(dataset.name().isEmpty() || isOurs ? QStringLiteral("Ketenkaart[*]")
                                                      : tr("%1[*] – Ketenkaart").arg(dataset.name()));
    setWindowModified(m_document.isModified());
    const QString area = capitalised(homeRegionsText(dataset.area()));
    m_homeAction->setText(u'&' + withoutMnemonics(area));
    m_homeAction->setIconText(area);
}

void MainWindow::showFindings()
{
    FindingsDialog dialog(m_session.diagnostics(), this);
    dialog.exec();
}

void MainWindow::showExportDialog()
{
    SceneRequest request = m_session.sceneRequest();
    request.baseMap = m_baseMap;
    openDialog(new ExportDialog(std::move(request), m_map->visibleExtent(), this));
}

void MainWindow::showTable()
{
    auto* dialog = findChild<TableDialog*>();
    if (!dialog) {
        dialog = new TableDialog(m_document, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::toggleFullScreen()
{
    if (isFullScreen()) {
        setWindowState(m_stateBeforeFullScreen);
    } else {
        m_stateBeforeFullScreen = windowState();
        showFullScreen();
    }
    menuBar()->setVisible(!isFullScreen());
    m_toolBar->setVisible(!isFullScreen());
    statusBar()->setVisible(!isFullScreen());
}

void MainWindow::restoreState()
{
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_hasTabs = QMainWindow::restoreState(settings.value(QStringLiteral("window/state")).toByteArray(), stateVersion);
    bool hasView = false;
    const double zoom = settings.value(QStringLiteral("view/zoom")).toDouble(&hasView);
    if (hasView && zoom > 0.0) {
        m_map->restoreView({settings.value(QStringLiteral("view/longitude")).toDouble(),
                            settings.value(QStringLiteral("view/latitude")).toDouble()},
                           zoom);
    }
    m_area->restoreState();
    m_session.chooseChain(settings.value(QStringLiteral("view/chain")).toString());
    m_session.setStyle(
        styleNameFromId(settings.value(QStringLiteral("view/style")).toString()).value_or(StyleName::Standard));
}

void MainWindow::showAsBefore()
{
    if (QSettings().contains(QStringLiteral("window/geometry"))) {
        show();
    } else {
        showMaximized();
    }
}

void MainWindow::saveState()
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), QMainWindow::saveState(stateVersion));
    settings.setValue(QStringLiteral("view/chain"), m_session.filter().chainIds.value(0));
    settings.setValue(QStringLiteral("view/style"), idOf(m_session.style()));
    settings.setValue(QStringLiteral("language"), languageCode(m_session.language()));
    m_area->saveState();
    if (m_map->isAtHome()) {
        // The home regions fill the view again next time, whatever the size of the window then.
        settings.remove(QStringLiteral("view/zoom"));
        return;
    }
    const GeoPoint centre = toGeo(m_map->view().centre());
    settings.setValue(QStringLiteral("view/longitude"), centre.longitude);
    settings.setValue(QStringLiteral("view/latitude"), centre.latitude);
    settings.setValue(QStringLiteral("view/zoom"), m_map->view().zoomLevel());
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // Which of the docks behind each other is in front can only be said once they are laid out.
    if (!std::exchange(m_hasTabs, true)) {
        QMetaObject::invokeMethod(m_explorerDock, &QDockWidget::raise, Qt::QueuedConnection);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files.mayLeave()) {
        event->ignore();
        return;
    }
    saveState();
    const QString& location = m_document.project().location();
    noteLastOpened(isShipped(location) ? QString() : location);
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_mapStatus) {
        retranslate();
    }
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Escape reaches the window when no field or list wants it: first out of full screen, then step by step.
    if (event->key() == Qt::Key_Escape) {
        if (isFullScreen()) {
            toggleFullScreen();
        } else {
            m_session.clearStep();
        }
        return;
    }
    QMainWindow::keyPressEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    // Docks behind others count as visible for Qt, which keeps them beyond the edge of the window: nobody should type
    // into what is not to be seen.
    const auto isSeen = [this](const QWidget* widget) {
        for (; widget && widget != this; widget = widget->parentWidget()) {
            if (qobject_cast<const QDockWidget*>(widget) && widget->visibleRegion().isEmpty()) {
                return false;
            }
        }
        return true;
    };
    const QWidget* first = focusWidget();
    do {
        if (!QMainWindow::focusNextPrevChild(next)) {
            return false;
        }
    } while (focusWidget() != first && !isSeen(focusWidget()));
    return true;
}

} // namespace ketenkaart
