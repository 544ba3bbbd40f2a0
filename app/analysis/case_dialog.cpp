#include "app/analysis/case_dialog.h"

#include "app/panels/error_box.h"
#include "app/panels/panel_text.h"
#include "app/panels/save_file.h"
#include "core/report/case_table.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ketenkaart {

CaseDialog::CaseDialog(MapSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_scope(makeLabel(TextRole::Body, this))
    , m_choice(new QListWidget(this))
    , m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("caseDialog"));
    m_choice->setObjectName(QStringLiteral("caseChoice"));
    m_choice->setFlow(QListView::LeftToRight);
    m_choice->setWrapping(true);
    m_choice->setResizeMode(QListView::Adjust);
    m_choice->setMaximumHeight(60);
    m_choice->setSpacing(4);
    m_table->setObjectName(QStringLiteral("caseTable"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    m_table->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("caseSave"));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_scope);
    layout->addWidget(m_choice);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(1000, 560);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CaseDialog::save);
    connect(m_choice, &QListWidget::itemChanged, this, &CaseDialog::ask);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &CaseDialog::chooseColumn);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int, int column) { chooseColumn(column); });
    connect(&m_session, &MapSession::casesChanged, this, [this] {
        fillChoice();
        ask();
    });
    connect(&m_session, &MapSession::filterChanged, this, &CaseDialog::ask);
    retranslate();
    fillChoice();
    ask();
}

void CaseDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillChoice();
        ask();
    }
}

void CaseDialog::retranslate()
{
    setWindowTitle(tr("Cases side by side"));
    m_choice->setAccessibleName(tr("Cases to compare"));
    m_table->setAccessibleName(windowTitle());
    m_save->setText(tr("&Save table…"));
}

void CaseDialog::fillChoice()
{
    QStringList unchecked;
    for (int i = 0; i < m_choice->count(); ++i) {
        if (m_choice->item(i)->checkState() == Qt::Unchecked) {
            unchecked.append(m_choice->item(i)->data(Qt::UserRole).toString());
        }
    }
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Case& scenario : m_session.cases()) {
        auto* item = new QListWidgetItem(scenario.name.in(m_session.language()), m_choice);
        item->setData(Qt::UserRole, scenario.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(unchecked.contains(scenario.id) ? Qt::Unchecked : Qt::Checked);
    }
}

std::vector<Case> CaseDialog::chosen() const
{
    std::vector<Case> cases;
    for (int i = 0; i < m_choice->count(); ++i) {
        const Case* scenario = m_session.scenario(m_choice->item(i)->data(Qt::UserRole).toString());
        if (scenario && m_choice->item(i)->checkState() == Qt::Checked) {
            cases.push_back(*scenario);
        }
    }
    return cases;
}

void CaseDialog::ask()
{
    const MapFilter& filter = m_session.filter();
    const Chain* chain = m_session.baseDataset().chain(filter.chainIds.value(0));
    m_scope->setText((chain ? tr("In the chain %1.").arg(chain->name.in(m_session.language())) : tr("In all chains.")) +
                     u' ' + tr("Click on the name of a case to see it on the map."));
    m_cases = chosen();
    m_task.start<PlainTable>(
        [base = m_session.baseDataset(), cases = m_cases, links = LinkSelection{.statedOnly = filter.statedOnly},
         chainId = chain ? std::optional(chain->id) : std::nullopt,
         language = m_session.language()](const ProgressTask::Progress&, const std::stop_token&) -> Result<PlainTable> {
            return caseTable(base, cases, chainId, links, language);
        },
        [this](Result<PlainTable> table) {
            if (table) {
                present(std::move(*table));
            }
        });
}

void CaseDialog::present(PlainTable table)
{
    m_shown = std::move(table);
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(m_shown.columns.size()));
    m_table->setRowCount(static_cast<int>(m_shown.rows.size()));
    m_table->setHorizontalHeaderLabels(m_shown.columns);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList& cells = m_shown.rows[static_cast<size_t>(row)];
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setData(Qt::AccessibleTextRole, cells[0] + QStringLiteral(", ") + m_shown.columns[column] +
                                                      QStringLiteral(": ") + cells[column]);
            item->setToolTip(plainToolTip(cells[column]));
            if (column > 0 && cells[column] != cells[1]) {
                QFont bold = item->font();
                bold.setWeight(QFont::DemiBold);
                item->setFont(bold);
            }
            m_table->setItem(row, column, item);
        }
    }
    // The names of the cases wrap too; a header does not make room for that by itself.
    QHeaderView* header = m_table->horizontalHeader();
    int headerHeight = header->sizeHint().height();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QRect room(0, 0, std::max(60, header->sectionSize(column) - 12), 1000);
        const QRect text = header->fontMetrics().boundingRect(room, Qt::TextWordWrap, m_shown.columns[column]);
        headerHeight = std::max(headerHeight, text.height() + 10);
    }
    header->setFixedHeight(headerHeight);
    m_table->resizeRowsToContents();
}

void CaseDialog::chooseColumn(int column)
{
    if (column < 1) {
        return; // the heads of the rows
    }
    const auto index = static_cast<size_t>(column - 2);
    m_session.setActiveCase(column == 1 || index >= m_cases.size() ? std::nullopt : std::optional(m_cases[index]));
}

void CaseDialog::save()
{
    const QString path =
        chooseSaveFile(this, tr("Save table"), QString(),
                       {{QStringLiteral("xlsx"), tr("Excel workbook")}, {QStringLiteral("csv"), tr("CSV table")}});
    if (path.isEmpty()) {
        return;
    }
    if (const auto written = writeTable(m_shown, path, m_session.language()); !written) {
        showError(written.error(), this);
    }
}

} // namespace ketenkaart
