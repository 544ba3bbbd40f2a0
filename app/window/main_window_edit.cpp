#include "app/window/main_window.h"

#include "app/edit/actor_form.h"
#include "app/edit/chain_dialog.h"
#include "app/edit/link_dialog.h"
#include "app/panels/actor_panel.h"
#include "app/panels/fitted_scroll_area.h"
#include "app/window/edit_menu.h"
#include "core/model/slug.h"
#include "core/project/dependents.h"

#include <QDockWidget>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>

// What the window does to edit actors: the form in place of the details, pointing at a place on the map, removing.

namespace ketenkaart {

QWidget* MainWindow::createDetails(ActorPanel* panel)
{
    m_details = new QStackedWidget;
    m_form = new ActorForm(m_document, m_details);
    auto* scroll = new FittedScrollArea(m_details);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // the fields in it take the keyboard
    m_details->addWidget(panel);
    m_details->addWidget(scroll);

    connect(m_editMenu, &EditMenu::editActorAsked, this, [this] { editActor(m_session.selection().id); });
    connect(m_editMenu, &EditMenu::addActorAsked, this, &MainWindow::addActor);
    connect(m_editMenu, &EditMenu::removeActorAsked, this, [this] { removeActor(m_session.selection().id); });
    connect(m_editMenu, &EditMenu::chainsAsked, this, &MainWindow::editChains);
    connect(panel, &ActorPanel::editAsked, this, &MainWindow::editActor);
    connect(m_form, &ActorForm::closeAsked, this, [this] { m_details->setCurrentIndex(0); });
    connect(m_form, &ActorForm::removeAsked, this, &MainWindow::removeActor);
    connect(m_form, &ActorForm::placeAsked, this, [this] {
        statusBar()->showMessage(tr("Click on the map where it is; Esc leaves it where it was"));
        m_map->tool().pickPlace();
    });
    connect(&m_map->tool(), &MapTool::placePicked, this, [this](const std::optional<GeoPoint>& place) {
        statusBar()->clearMessage();
        if (place) {
            m_form->setPlace(*place);
        }
        if (m_details->currentIndex() == 1) {
            m_form->editName(); // where one was, and goes on
        }
    });
    connect(&m_map->tool(), &MapTool::actorMoved, m_form,
            [this](const QString&, const GeoPoint& place) { m_form->setPlace(place); });
    connect(m_editMenu, &EditMenu::drawLinkAsked, this, [this] { drawLink(m_session.selection().id); });
    connect(m_form, &ActorForm::drawLinkAsked, this, &MainWindow::drawLink);
    connect(&m_map->tool(), &MapTool::linkLeft, statusBar(), &QStatusBar::clearMessage);
    connect(&m_map->tool(), &MapTool::linkDrawn, this, [this](const QString& fromId, const QString& toId) {
        statusBar()->clearMessage();
        editLink(m_document, newLink(m_document, fromId, toId), fromId, this);
    });
    // Only who is edited can be dragged: nobody should move by accident.
    const auto updateMovable = [this] {
        m_map->tool().setMovable(m_details->currentIndex() == 1 ? m_form->actorId() : QString());
    };
    connect(m_details, &QStackedWidget::currentChanged, this, updateMovable);
    connect(&m_session, &MapSession::selectionChanged, this, [this, updateMovable] {
        // Who edits one after the other goes on with the form.
        const Selection& selection = m_session.selection();
        if (selection.kind == Selection::Kind::Actor && m_session.baseDataset().actor(selection.id)) {
            m_form->setActorId(selection.id);
        } else {
            m_details->setCurrentIndex(0);
        }
        updateMovable();
    });
    return m_details;
}

void MainWindow::editActor(const QString& id)
{
    if (!m_session.baseDataset().actor(id)) {
        return;
    }
    m_session.selectActor(id);
    m_form->setActorId(id);
    m_details->setCurrentIndex(1);
    m_actorDock->show();
    m_form->editName();
    if (m_session.baseDataset().actor(id)->position) {
        statusBar()->showMessage(tr("As long as the form is open, the symbol of the actor can be dragged to its place"),
                                 10000);
    }
}

void MainWindow::editChains()
{
    auto* dialog = new ChainDialog(m_document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The chain that is edited is the one that map and diagram show.
    connect(dialog, &ChainDialog::chainChosen, &m_session, &MapSession::chooseChain);
    dialog->chooseChain(m_session.filter().chainIds.value(0));
    if (!m_diagramDock->isVisible()) {
        m_diagramDock->show();
        connect(dialog, &QDialog::finished, m_diagramDock, &QDockWidget::hide);
    }
    dialog->show();
}

void MainWindow::addActor()
{
    const QString name = QInputDialog::getText(this, tr("Add an actor"), tr("Name of the actor:")).trimmed();
    if (name.isEmpty()) {
        return;
    }
    Actor actor;
    actor.id = freeSlug(name, QStringLiteral("actor"), [this](const QString& id) {
        const Dataset& dataset = m_session.baseDataset();
        return dataset.actor(id) || dataset.campus(id) || dataset.region(id);
    });
    actor.name = name;
    actor.kind = m_document.words().usualActorKind();
    // Whoever looks at a chain means one of it.
    const Chain* chain = m_session.baseDataset().chain(m_session.filter().chainIds.value(0));
    actor.themes = {chain ? chain->theme : m_document.words().generalTheme()};
    m_document.put(actor, tr("add an actor"));
    editActor(actor.id);
    statusBar()->showMessage(tr("Click on the map where it is; Esc leaves it without a place"));
    m_map->tool().pickPlace();
}

void MainWindow::drawLink(const QString& fromId)
{
    m_stage->showDiagram(false);
    m_diagramAction->setChecked(false);
    statusBar()->showMessage(tr("Click on both ends of the link, or drag from one to the other; Esc leaves it"));
    m_map->tool().drawLink(fromId);
}

void MainWindow::removeActor(const QString& id)
{
    const Actor* actor = m_session.baseDataset().actor(id);
    if (!actor) {
        return;
    }
    const auto dependents = dependentsOf(m_session.baseDataset(), m_session.cases(), m_session.allSlides(), id);
    QStringList lines;
    for (const Dependent& dependent : dependents) {
        lines.append(dependent.title.in(m_session.language()));
    }
    QMessageBox box(QMessageBox::Question, QStringLiteral("Ketenkaart"), tr("Remove ‘%1’?").arg(actor->name),
                    QMessageBox::Cancel, this);
    box.setObjectName(QStringLiteral("removeBox"));
    box.setTextFormat(Qt::PlainText);
    if (!lines.isEmpty()) {
        constexpr qsizetype mostShown = 8;
        const qsizetype more = lines.size() - mostShown;
        const QString list = lines.first(std::min(lines.size(), mostShown)).join(u'\n');
        box.setInformativeText(tr("With it go its links, and its name in stages, figures and cases; scenes keep it:") +
                               QStringLiteral("\n") + list +
                               (more > 0 ? u'\n' + tr("and %n more", nullptr, static_cast<int>(more)) : QString()));
        box.setDetailedText(lines.join(u'\n'));
    }
    const QPushButton* remove = box.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == remove) {
        const QString name = actor->name;
        m_document.take({ketenkaart::removeActor(m_document.project(), m_session.baseDataset(), m_session.cases(), id),
                         tr("remove %1").arg(name),
                         {LayerIndex::Actors, id},
                         {}});
    }
}

} // namespace ketenkaart
