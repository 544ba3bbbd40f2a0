#pragma once

#include "app/import/import_draft.h"
#include "core/model/language.h"

#include <QWizardPage>

class QComboBox;
class QTableWidget;

namespace ketenkaart {

/// What each column of a table means.
class ColumnsPage : public QWizardPage
{
    Q_OBJECT

public:
    ColumnsPage(ImportDraft& draft, Language language, QWidget* parent);

    [[nodiscard]] bool isComplete() const override;

private:
    void show();
    void showColumns();
    [[nodiscard]] QComboBox* roleBox(size_t table, size_t column);
    [[nodiscard]] QComboBox* linkBox(size_t table, size_t column);
    [[nodiscard]] size_t current() const;

    ImportDraft& m_draft;
    Language m_language;
    QComboBox* m_table;
    QTableWidget* m_columns;
    bool m_isShowing = false;
};

} // namespace ketenkaart
