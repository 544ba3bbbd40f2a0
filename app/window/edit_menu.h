#pragma once

#include <QMenu>

namespace ketenkaart {

class ProjectDocument;

/// Undo and redo, for all that is edited in the document, and what can be edited of it.
/// Undo and redo, for all that is edited in the document, and its table.
class EditMenu : public QMenu
{
    Q_OBJECT

public:
    /// The document must outlive it. The window gets the shortcuts as well.
    EditMenu(ProjectDocument& document, QWidget* window);

    void retranslate();

Q_SIGNALS:
    void addActorAsked();
    /// Of the actor that is selected.
    void editActorAsked();
    void removeActorAsked();
    /// From what is selected, or from anybody.
    void drawLinkAsked();
    void chainsAsked();
    void tableAsked();

private:
    void updateActions();

    ProjectDocument& m_document;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_addActor;
    QAction* m_editActor;
    QAction* m_removeActor;
    QAction* m_drawLink;
    QAction* m_chains;
    QAction* m_table;
};

} // namespace ketenkaart
