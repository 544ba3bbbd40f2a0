#include "app/window/edit_menu.h"

#include "app/document/project_document.h"

namespace ketenkaart {

EditMenu::EditMenu(ProjectDocument& document, QWidget* window)
    : QMenu(window)
    , m_document(document)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_addActor(new QAction(this))
    , m_editActor(new QAction(this))
    , m_removeActor(new QAction(this))
    , m_drawLink(new QAction(this))
    , m_chains(new QAction(this))
    , m_table(new QAction(this))
{
    m_undo->setObjectName(QStringLiteral("undoAction"));
    m_redo->setObjectName(QStringLiteral("redoAction"));
    m_undo->setIcon(QIcon(QStringLiteral(":/icons/undo.svg")));
    m_redo->setIcon(QIcon(QStringLiteral(":/icons/redo.svg")));
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_table->setObjectName(QStringLiteral("tableAction"));
    m_table->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    addActions({m_undo, m_redo});
    addSeparator();
    m_addActor->setObjectName(QStringLiteral("addActorAction"));
    m_editActor->setObjectName(QStringLiteral("editActorAction"));
    m_removeActor->setObjectName(QStringLiteral("removeActorAction"));
    m_addActor->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_editActor->setShortcut(QKeySequence(Qt::Key_F2));
    m_drawLink->setObjectName(QStringLiteral("drawLinkAction"));
    m_drawLink->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_chains->setObjectName(QStringLiteral("chainsAction"));
    addActions({m_addActor, m_editActor, m_removeActor, m_drawLink});
    addSeparator();
    addAction(m_chains);
    addAction(m_table);
    // The menu bar is hidden in full screen, and the shortcuts are not.
    window->addActions(actions());
    connect(m_undo, &QAction::triggered, &document.steps(), &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &document.steps(), &QUndoStack::redo);
    connect(m_addActor, &QAction::triggered, this, &EditMenu::addActorAsked);
    connect(m_editActor, &QAction::triggered, this, &EditMenu::editActorAsked);
    connect(m_drawLink, &QAction::triggered, this, &EditMenu::drawLinkAsked);
    connect(m_chains, &QAction::triggered, this, &EditMenu::chainsAsked);
    connect(m_removeActor, &QAction::triggered, this, &EditMenu::removeActorAsked);
    connect(m_table, &QAction::triggered, this, &EditMenu::tableAsked);
    connect(&document.steps(), &QUndoStack::indexChanged, this, &EditMenu::updateActions);
    connect(&document.session(), &MapSession::selectionChanged, this, &EditMenu::updateActions);
    connect(&document.session(), &MapSession::datasetChanged, this, &EditMenu::updateActions);
    updateActions();
    retranslate();
}

void EditMenu::updateActions()
{
    const QUndoStack& steps = m_document.steps();
    const MapSession& session = m_document.session();
    const bool hasActor =
        session.selection().kind == Selection::Kind::Actor && session.baseDataset().actor(session.selection().id);
    m_editActor->setEnabled(hasActor);
    m_removeActor->setEnabled(hasActor);
    m_undo->setEnabled(steps.canUndo());
    m_redo->setEnabled(steps.canRedo());
    m_undo->setText(steps.canUndo() ? tr("&Undo: %1").arg(steps.undoText()) : tr("&Undo"));
    m_redo->setText(steps.canRedo() ? tr("&Redo: %1").arg(steps.redoText()) : tr("&Redo"));
}

void EditMenu::retranslate()
{
    setTitle(tr("&Edit"));
    m_addActor->setText(tr("&Add an actor…"));
    m_editActor->setText(tr("&Edit the actor"));
    m_removeActor->setText(tr("Re&move the actor…"));
    m_drawLink->setText(tr("Draw a &link on the map"));
    m_chains->setText(tr("&Chains and stages…"));
    m_table->setText(tr("&Table…"));
    updateActions();
}

} // namespace ketenkaart
