#pragma once

#include "app/compare/difference_model.h"
#include "app/import/import_draft.h"
#include "app/import/report_model.h"
#include "core/model/language.h"

#include <QIdentityProxyModel>
#include <QWizardPage>

class QComboBox;
class QLabel;
class QTableView;
class QTreeView;

namespace ketenkaart {

/// Differences to read and not to choose from, between the dataset as it is and as it will be.
class PlainDifferences : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// What came of each row, with mends that can be typed, and what would change in the dataset.
class ReportPage : public QWizardPage
{
    Q_OBJECT

public:
    ReportPage(ImportDraft& draft, Language language, QWidget* parent);

    [[nodiscard]] bool isComplete() const override;

private:
    QWidget* createRows();
    QWidget* createChanges();
    void show();
    void saveReport();
    void saveMapping();

    ImportDraft& m_draft;
    Language m_language;
    ReportModel m_model;
    DifferenceModel m_differences;
    PlainDifferences m_plain;
    QLabel* m_summary;
    QLabel* m_proposals;
    QComboBox* m_show = nullptr;
    QTableView* m_rows = nullptr;
    QTreeView* m_changes = nullptr;
};

} // namespace ketenkaart
