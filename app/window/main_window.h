#pragma once

#include "app/analysis/analysis_panel.h"
#include "app/diagram/stage_switch.h"
#include "app/dialogs/project_files.h"
#include "app/document/project_document.h"
#include "app/document/recovery.h"
#include "app/map/map_widget.h"
#include "app/session/map_session.h"

#include <QMainWindow>

#include <memory>

class QDockWidget;
class QStackedWidget;

namespace ketenkaart {

class ActorForm;
class ActorPanel;
class AnalysisMenu;
class EditMenu;
class FileMenu;
class LanguageMenu;
class MapArea;
class MapStatus;
class Presentation;
class PresentationMenu;
class SlidesPanel;
class StyleMenu;
struct MapData;

/// Wires the parts together: map, lists, panel, menus. It holds no logic of theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] MapSession& session() { return m_session; }
    [[nodiscard]] ProjectDocument& document() { return m_document; }
    [[nodiscard]] ProjectFiles& files() { return m_files; }
    [[nodiscard]] RecoveryLog& recovery() { return m_recovery; }
    [[nodiscard]] MapWidget& map() { return *m_map; }
    [[nodiscard]] AnalysisPanel& analyses() { return *m_analyses; }
    [[nodiscard]] SlidesPanel& slidesPanel() { return *m_slides; }
    /// The presentation as it is played, in windows of its own.
    [[nodiscard]] Presentation& player();
    /// The map, or the diagram in its place.
    [[nodiscard]] StageSwitch& stage() { return *m_stage; }

    /// Loads the dataset (empty path: the shipped one) in a worker thread and shows it. Errors are shown in a message;
    /// what was open stays open.
    void open(const QString& datasetPath);
    /// Asks about changes that are not kept, and then opens.
    void openAfterAsking(const QString& datasetPath);
    /// Compares what is open with another dataset, in a window of its own.
    void compareWith(const QString& datasetPath);
    /// Shows where one can begin: examples, sheets of one's own, what was open lately.
    void showStart();
    /// Takes sheets into what is open, or into a new dataset, page by page; begins with these files.
    void importSheets(const QStringList& files);
    /// Asks what is to become of edits that a program left that broke off, if there are any.
    void offerRecovery();
    /// Takes up size, place and view of the last time.
    void restoreState();
    /// Shows the window as it was left; maximised the first time, as a map wants room.
    void showAsBefore();

Q_SIGNALS:
    /// A dataset is on the screen, or could not be opened.
    void openFinished(bool done);

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createActions();
    void createDocks();
    void createScenesDock();
    QDockWidget* addDock(const QString& name, QWidget* content, Qt::DockWidgetArea area);
    /// Brings the panel of questions to the front, at this one.
    void showAnalysis(AnalysisPanel::Question question);
    void retranslate();
    void saveState();
    void createFileMenu();
    void chooseDataset();
    /// Asks for a dataset: a file, or the folder of the CSV file that is chosen. Empty when nothing is chosen.
    QString askForDataset(const QString& title, QWidget* above);
    void chooseComparison();
    void importScenes();
    /// Begins a new project, with the words of the shipped data, or as a copy of them.
    void beginNew(bool withAllRows);
    /// The same as a copy of a dataset that the user chooses.
    void beginFromTemplate();
    /// Writes a workbook to fill in, with the words of what is open, where the user says.
    void saveTemplate();
    /// Chooses the first chain that an import made.
    void showNewChain(const Dataset& before);
    void showNew(Project project, const QString& name);
    void openWindow();
    /// The details of what is selected, and the form to edit it.
    QWidget* createDetails(ActorPanel* panel);
    void editActor(const QString& id);
    void addActor();
    void drawLink(const QString& fromId);
    void editChains();
    void removeActor(const QString& id);
    /// Shows a project with what was edited in it when a program broke off. False when that cannot be read.
    bool takeBack(const RecoverableEdits& left);
    /// Looks for findings in the data as they were edited, in a worker thread.
    void checkEdited();
    void showFindings();
    void showExportDialog();
    void showTable();
    void toggleFullScreen();
    void showData(MapData data);
    void updateTitle();
    /// Shows the scenes of the session on the whole screen, from this one on, counted from 0.
    void present(int place);

    MapSession m_session;
    ProjectDocument m_document;
    ProjectFiles m_files;
    RecoveryLog m_recovery;
    std::unique_ptr<Presentation> m_player;
    MapArea* m_area = nullptr;
    MapWidget* m_map = nullptr;
    StageSwitch* m_stage = nullptr;
    std::shared_ptr<const BaseMap> m_baseMap;
    LatestTask m_opening;  ///< of the dataset that is being read
    LatestTask m_checking; ///< of the dataset as it was edited
    QDockWidget* m_explorerDock = nullptr;
    QDockWidget* m_shownDock = nullptr;
    QDockWidget* m_scenesDock = nullptr;
    QDockWidget* m_actorDock = nullptr;
    QDockWidget* m_diagramDock = nullptr;
    QDockWidget* m_analysisDock = nullptr;
    AnalysisPanel* m_analyses = nullptr;
    SlidesPanel* m_slides = nullptr;
    QStackedWidget* m_details = nullptr; ///< the details, and the form
    ActorForm* m_form = nullptr;
    MapStatus* m_mapStatus = nullptr;
    Qt::WindowStates m_stateBeforeFullScreen;
    bool m_hasTabs = false; ///< the docks behind each other are in their order

    FileMenu* m_fileMenu = nullptr;
    EditMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    AnalysisMenu* m_analysisMenu = nullptr;
    PresentationMenu* m_presentationMenu = nullptr;
    LanguageMenu* m_languageMenu = nullptr;
    StyleMenu* m_styleMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QToolBar* m_toolBar = nullptr;
    QAction* m_diagramAction = nullptr;
    QAction* m_homeAction = nullptr;
    QAction* m_zoomInAction = nullptr;
    QAction* m_zoomOutAction = nullptr;
    QAction* m_fullScreenAction = nullptr;
    QAction* m_clearAction = nullptr;
    QAction* m_aboutAction = nullptr;
};

} // namespace ketenkaart
