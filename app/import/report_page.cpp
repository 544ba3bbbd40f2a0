#include "app/import/report_page.h"

#include "app/panels/error_box.h"
#include "app/panels/panel_text.h"
#include "app/panels/save_file.h"
#include "core/import/import_report.h"
#include "core/io/table_writer.h"
#include "core/project/project_compare.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

QVariant PlainDifferences::data(const QModelIndex& index, int role) const
{
    return role == Qt::CheckStateRole ? QVariant() : QIdentityProxyModel::data(index, role);
}

QVariant PlainDifferences::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && section == DifferenceModel::Here) {
        return tr("Now");
    }
    return role == Qt::DisplayRole && section == DifferenceModel::There
               ? tr("Afterwards")
               : QIdentityProxyModel::headerData(section, orientation, role);
}

ReportPage::ReportPage(ImportDraft& draft, Language language, QWidget* parent)
    : QWizardPage(parent)
    , m_draft(draft)
    , m_language(language)
    , m_summary(makeLabel(TextRole::Heading, this))
    , m_proposals(makeLabel(TextRole::Muted, this))
{
    setTitle(tr("What comes of it"));
    setSubTitle(tr("Nothing has been changed yet. A value that is wrong can be typed anew under ‘Stands there’; your "
                   "file stays as it is. The whole import is one step that can be undone."));
    m_summary->setObjectName(u"importSummary"_s);
    auto* tabs = new QTabWidget(this);
    tabs->addTab(createRows(), tr("&Row by row"));
    tabs->addTab(createChanges(), tr("What &changes in the dataset"));
    auto* report = new QPushButton(tr("Save this &report…"), this);
    auto* mapping = new QPushButton(tr("Save the &mapping…"), this);
    mapping->setToolTip(tr("For the next import of such sheets, also from the command line"));
    connect(report, &QPushButton::clicked, this, &ReportPage::saveReport);
    connect(mapping, &QPushButton::clicked, this, &ReportPage::saveMapping);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(report);
    buttons->addWidget(mapping);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_proposals);
    layout->addWidget(tabs, 1);
    layout->addLayout(buttons);
    connect(&draft, &ImportDraft::outcomeChanged, this, &ReportPage::show);
    connect(&draft, &ImportDraft::tablesChanged, this, &QWizardPage::completeChanged);
    connect(&m_model, &ReportModel::typed, &draft, &ImportDraft::setCell, Qt::QueuedConnection);
    show();
}

QWidget* ReportPage::createRows()
{
    auto* page = new QWidget(this);
    m_show = new QComboBox(page);
    m_show->setObjectName(u"importShow"_s);
    m_show->setAccessibleName(tr("Which rows are listed"));
    m_show->addItem(tr("Rows with a remark"), static_cast<int>(ReportModel::Show::WithRemarks));
    m_show->addItem(tr("Rows that are not taken"), static_cast<int>(ReportModel::Show::NotTaken));
    m_show->addItem(tr("All rows"), static_cast<int>(ReportModel::Show::All));
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this] { m_model.setShow(static_cast<ReportModel::Show>(m_show->currentData().toInt())); });
    m_rows = new QTableView(page);
    m_rows->setObjectName(u"importReport"_s);
    m_rows->setAccessibleName(tr("Rows and what came of them"));
    m_rows->setModel(&m_model);
    m_rows->verticalHeader()->hide();
    m_rows->setTabKeyNavigation(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    const std::pair<int, int> widths[] = {{ReportModel::Sheet, 150},   {ReportModel::Row, 50},
                                          {ReportModel::Result, 125},  {ReportModel::Name, 170},
                                          {ReportModel::Heading, 100}, {ReportModel::Value, 130}};
    for (const auto& [column, width] : widths) {
        m_rows->horizontalHeader()->resizeSection(column, width);
    }
    m_rows->horizontalHeader()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_show, 0, Qt::AlignLeft);
    layout->addWidget(m_rows, 1);
    return page;
}

QWidget* ReportPage::createChanges()
{
    m_changes = new QTreeView(this);
    m_changes->setObjectName(u"importChanges"_s);
    m_changes->setAccessibleName(tr("What changes in the dataset"));
    m_plain.setSourceModel(&m_differences);
    m_changes->setModel(&m_plain);
    m_changes->setUniformRowHeights(true);
    m_changes->header()->resizeSection(DifferenceModel::Title, 300);
    m_changes->header()->resizeSection(DifferenceModel::What, 200);
    return m_changes;
}

void ReportPage::show()
{
    const auto& outcome = m_draft.outcome();
    m_model.setOutcome(outcome);
    auto comparison = std::make_shared<ProjectComparison>();
    QString summary = m_draft.error() ? m_draft.error()->toString() : QString();
    QStringList proposals;
    if (outcome) {
        *comparison = compareProjects(m_draft.target().project, outcome->result.project);
        summary = m_draft.error() ? summary : summaryText(outcome->result);
        proposals = outcome->result.proposals;
        for (const Diagnostic& finding : outcome->result.findings) {
            proposals.append(finding.toString());
        }
        if (const auto& gone = outcome->result.gone; !gone.empty()) {
            QStringList names;
            for (const GoneRow& row : gone) {
                names.append(row.name);
            }
            proposals.append(tr("No longer in the sheet: %1").arg(names.mid(0, 12).join(u", "_s)));
        }
    }
    m_differences.setComparison(std::move(comparison), m_language);
    m_summary->setText(summary);
    showText(*m_proposals, proposals.join(u". "_s));
    Q_EMIT completeChanged();
}

bool ReportPage::isComplete() const
{
    return m_draft.isSettled() && m_draft.outcome() && !m_draft.error();
}

void ReportPage::saveReport()
{
    const QString path = chooseSaveFile(this, tr("Save this report"), tr("import.csv"),
                                        {{u"csv"_s, tr("CSV table")}, {u"xlsx"_s, tr("Excel workbook")}});
    if (path.isEmpty() || !m_draft.outcome()) {
        return;
    }
    const auto written =
        writeTable(reportTable(m_draft.outcome()->result, m_draft.outcome()->tables), path, m_language);
    if (!written) {
        showError(written.error(), this);
    }
}

void ReportPage::saveMapping()
{
    const QString path = chooseSaveFile(this, tr("Save the mapping"), tr("import.json"), {{u"json"_s, tr("Mapping")}});
    const Result<void> written = path.isEmpty() ? Result<void>() : writeMapping(m_draft.mapping(), path);
    if (!written) {
        showError(written.error(), this);
    }
}

} // namespace ketenkaart
