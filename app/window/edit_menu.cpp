#include "app/window/edit_menu.h"

#include "app/document/project_document.h"

namespace ketenkaart {

EditMenu::EditMenu(ProjectDocument& document, QWidget* window)
    : QMenu(window)
    , m_document(document)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_undo->setObjectName(QStringLiteral("undoAction"));
    m_redo->setObjectName(QStringLiteral("redoAction"));
    m_undo->setIcon(QIcon(QStringLiteral(":/icons/undo.svg")));
    m_redo->setIcon(QIcon(QStringLiteral(":/icons/redo.svg")));
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    addActions({m_undo, m_redo});
    // The menu bar is hidden in full screen, and the shortcuts are not.
    window->addActions(actions());
    connect(m_undo, &QAction::triggered, &document.steps(), &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &document.steps(), &QUndoStack::redo);
    connect(&document.steps(), &QUndoStack::indexChanged, this, &EditMenu::updateActions);
    updateActions();
    retranslate();
}

void EditMenu::updateActions()
{
    const QUndoStack& steps = m_document.steps();
    m_undo->setEnabled(steps.canUndo());
    m_redo->setEnabled(steps.canRedo());
    m_undo->setText(steps.canUndo() ? tr("&Undo: %1").arg(steps.undoText()) : tr("&Undo"));
    m_redo->setText(steps.canRedo() ? tr("&Redo: %1").arg(steps.redoText()) : tr("&Redo"));
}

void EditMenu::retranslate()
{
    setTitle(tr("&Edit"));
    updateActions();
}

} // namespace ketenkaart
