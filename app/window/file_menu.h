#pragma once

#include <QMenu>

namespace ketenkaart {

class ProjectDocument;
class ProjectFiles;

/// The menu of what is done with files: new, open, save, export.
class FileMenu : public QMenu
{
    Q_OBJECT

public:
    /// Document and files must outlive it. The window gets the shortcuts as well.
    FileMenu(ProjectDocument& document, ProjectFiles& files, QWidget* window);

    void retranslate();
    [[nodiscard]] QAction* exportAction() const { return m_export; }

Q_SIGNALS:
    /// The user wants to see where one can begin.
    void startAsked();
    void newAsked();
    /// The same, beginning with the words, the area and all rows of the shipped data.
    void newFromShippedAsked();
    /// With all that another dataset has, which stays as it is.
    void newFromFileAsked();
    void newWindowAsked();
    /// The user wants to choose what to open.
    void openAsked();
    void openFileAsked(const QString& location);
    /// The user wants to take sheets into the dataset.
    void importAsked();
    /// The user wants to choose what to compare with.
    void compareAsked();
    void revertAsked();
    void exportAsked();
    void findingsAsked();
    void quitAsked();

private:
    void updateActions();
    void fillRecent();

    ProjectDocument& m_document;
    ProjectFiles& m_files;
    QMenu* m_newMenu;
    QMenu* m_recentMenu;
    QAction* m_start;
    QAction* m_newEmpty;
    QAction* m_newFromShipped;
    QAction* m_newFromFile;
    QAction* m_newWindow;
    QAction* m_open;
    QAction* m_save;
    QAction* m_saveAs;
    QAction* m_saveCopy;
    QAction* m_import;
    QAction* m_compare;
    QAction* m_revert;
    QAction* m_export;
    QAction* m_findings;
    QAction* m_quit;
};

} // namespace ketenkaart
