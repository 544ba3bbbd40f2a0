#pragma once

#include "app/import/import_draft.h"

#include <QWizardPage>

class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace ketenkaart {

class TablePreview;

/// Which files, into what, and what each of their tables is.
class FilesPage : public QWizardPage
{
    Q_OBJECT

public:
    FilesPage(ImportDraft& draft, const QString& currentName, bool mayChangeCurrent, QWidget* parent);

    [[nodiscard]] bool isComplete() const override;
    /// Without a list of actors or links there are no columns and no places to look at.
    [[nodiscard]] int nextId() const override;

private:
    QWidget* createFiles();
    QWidget* createTarget(const QString& currentName, bool mayChangeCurrent);
    void createTables();
    void addFiles();
    void removeFile();
    void useSavedMapping();
    void show();
    void showPreview();

    ImportDraft& m_draft;
    QListWidget* m_files = nullptr;
    QPushButton* m_remove = nullptr;
    QRadioButton* m_intoNew = nullptr;
    QTableWidget* m_tables = nullptr;
    TablePreview* m_preview = nullptr;
    QLabel* m_problem = nullptr;
    bool m_isShowing = false;
};

} // namespace ketenkaart
