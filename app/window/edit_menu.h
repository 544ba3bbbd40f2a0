#pragma once

#include <QMenu>

namespace ketenkaart {

class ProjectDocument;

/// Undo and redo, for all that is edited in the document.
class EditMenu : public QMenu
{
    Q_OBJECT

public:
    /// The document must outlive it. The window gets the shortcuts as well.
    EditMenu(ProjectDocument& document, QWidget* window);

    void retranslate();

private:
    void updateActions();

    ProjectDocument& m_document;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace ketenkaart
