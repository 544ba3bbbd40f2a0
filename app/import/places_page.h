#pragma once

#include "app/import/import_draft.h"
#include "core/model/language.h"

#include <QWizardPage>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableWidget;

namespace ketenkaart {

/// How the places of a table are written, and which rows have none or only that of their town.
class PlacesPage : public QWizardPage
{
    Q_OBJECT

public:
    PlacesPage(ImportDraft& draft, Language language, QWidget* parent);

private:
    void showTables();
    void showForm();
    void showOutcome();
    void takeForm();
    [[nodiscard]] int current() const;

    ImportDraft& m_draft;
    QComboBox* m_table;
    QComboBox* m_grid;
    QComboBox* m_decimal;
    QCheckBox* m_swapped;
    QLabel* m_origin;
    QLabel* m_summary;
    QTableWidget* m_rows;
    bool m_isShowing = false;
};

} // namespace ketenkaart
