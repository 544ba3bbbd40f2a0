#include "app/import/columns_page.h"

#include "app/import/import_map.h"
#include "app/panels/form_keys.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Heading, Examples, Role, Kind, columnTotal };

/// The first different values of a column.
QString examplesOf(const ImportTable& table, qsizetype column)
{
    constexpr qsizetype most = 3;
    QStringList examples;
    for (const ImportTable::Row& row : table.rows) {
        const QString value = row.cells.value(column);
        if (!value.isEmpty() && !examples.contains(value) && examples.size() < most) {
            examples.append(value);
        }
    }
    return examples.join(u" · "_s);
}

} // namespace

ColumnsPage::ColumnsPage(ImportDraft& draft, Language language, QWidget* parent)
    : QWizardPage(parent)
    , m_draft(draft)
    , m_language(language)
    , m_table(new QComboBox(this))
    , m_columns(new QTableWidget(0, columnTotal, this))
{
    setTitle(tr("Which column is what?"));
    setSubTitle(tr("What was guessed from headings and values can be set right here. What means nothing to the map is "
                   "kept as a column of its own."));
    auto* label = new QLabel(tr("&Table:"), this);
    label->setBuddy(m_table);
    m_table->setObjectName(u"columnsTable"_s);
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setAccessibleName(tr("Columns and what they mean"));
    m_columns->setHorizontalHeaderLabels({tr("Heading"), tr("For example"), tr("Means"), tr("Kind of link")});
    m_columns->horizontalHeader()->setSectionResizeMode(Examples, QHeaderView::Stretch);
    m_columns->horizontalHeader()->resizeSection(Heading, 140);
    m_columns->horizontalHeader()->resizeSection(Role, 215);
    m_columns->horizontalHeader()->resizeSection(Kind, 175);
    m_columns->verticalHeader()->hide();
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setTabKeyNavigation(false);
    m_columns->setWordWrap(false);
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_table, 1);
    auto* left = new QVBoxLayout;
    left->addLayout(top);
    left->addWidget(m_columns, 1);
    auto* layout = new QHBoxLayout(this);
    layout->addLayout(left, 7);
    layout->addWidget(new ImportMap(draft, language, this), 3);
    connect(m_table, &QComboBox::currentIndexChanged, this, &ColumnsPage::showColumns);
    connect(&draft, &ImportDraft::tablesChanged, this, &ColumnsPage::show);
    show();
}

size_t ColumnsPage::current() const
{
    return static_cast<size_t>(m_table->currentData().toInt());
}

void ColumnsPage::show()
{
    const QVariant before = m_table->currentData();
    m_isShowing = true;
    m_table->clear();
    for (size_t i = 0; i < m_draft.tables().size(); ++i) {
        const TableContent content = m_draft.mapping().tables[i].content;
        if (content == TableContent::Actors || content == TableContent::Links) {
            m_table->addItem(m_draft.tables()[i].title(), static_cast<int>(i));
        }
    }
    m_table->setCurrentIndex(std::max(0, m_table->findData(before)));
    m_isShowing = false;
    showColumns();
    Q_EMIT completeChanged();
}

void ColumnsPage::showColumns()
{
    if (m_isShowing) {
        return;
    }
    m_columns->setRowCount(0);
    if (m_table->currentIndex() < 0) {
        return;
    }
    const size_t index = current();
    const ImportTable& table = m_draft.tables()[index];
    m_columns->setColumnHidden(Kind, m_draft.mapping().tables[index].content != TableContent::Actors);
    m_columns->setRowCount(static_cast<int>(table.headings.size()));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const size_t column = static_cast<size_t>(row);
        m_columns->setItem(row, Heading, new QTableWidgetItem(table.headings[row]));
        m_columns->setItem(row, Examples, new QTableWidgetItem(examplesOf(table, row)));
        m_columns->setCellWidget(row, Role, roleBox(index, column));
        const bool isOfPartners = m_draft.mapping().tables[index].columns[column].role == ColumnRole::Partners;
        m_columns->setCellWidget(row, Kind, isOfPartners ? linkBox(index, column) : nullptr);
    }
}

QComboBox* ColumnsPage::roleBox(size_t table, size_t column)
{
    auto* box = new QComboBox(m_columns);
    box->setObjectName(u"importRole%1"_s.arg(column));
    box->setAccessibleName(m_draft.tables()[table].headings.value(static_cast<qsizetype>(column)));
    for (const ColumnRole role : rolesIn(m_draft.mapping().tables[table].content)) {
        box->addItem(displayName(role), static_cast<int>(role));
    }
    box->setCurrentIndex(box->findData(static_cast<int>(m_draft.mapping().tables[table].columns[column].role)));
    leaveWheelToForm(*box);
    connect(box, &QComboBox::activated, this, [this, table, column, box] {
        const auto role = static_cast<ColumnRole>(box->currentData().toInt());
        ImportMapping mapping = m_draft.mapping();
        TableMapping& how = mapping.tables[table];
        const bool mayBeTwice = role == ColumnRole::Own || role == ColumnRole::Ignored || role == ColumnRole::Partners;
        for (ColumnMapping& other : how.columns) { // the column that had it has it no longer
            other.role = other.role == role && !mayBeTwice ? ColumnRole::Own : other.role;
        }
        how.columns[column].role = role;
        if (role == ColumnRole::Partners && how.columns[column].linkKind.isEmpty()) {
            how.columns[column].linkKind = how.usualLinkKind;
        }
        m_draft.setMapping(mapping, table);
    });
    return box;
}

QComboBox* ColumnsPage::linkBox(size_t table, size_t column)
{
    const Vocabulary& words = m_draft.target().dataset.vocabulary();
    auto* box = new QComboBox(m_columns);
    for (const Vocabulary::LinkKindTerm& term : words.terms().linkKinds) {
        box->addItem(term.name.in(m_language), term.id);
        if (!term.back.in(m_language).isEmpty()) {
            box->addItem(term.back.in(m_language), u'<' + term.id);
        }
    }
    const ColumnMapping& mapping = m_draft.mapping().tables[table].columns[column];
    const int there = box->findData(mapping.isBackward ? u'<' + mapping.linkKind : mapping.linkKind);
    box->setCurrentIndex(there >= 0 ? there : box->findData(mapping.linkKind));
    leaveWheelToForm(*box);
    connect(box, &QComboBox::activated, this, [this, table, column, box] {
        ImportMapping changed = m_draft.mapping();
        const QString kind = box->currentData().toString();
        changed.tables[table].columns[column].isBackward = kind.startsWith(u'<');
        changed.tables[table].columns[column].linkKind = kind.startsWith(u'<') ? kind.sliced(1) : kind;
        m_draft.setMapping(changed);
    });
    return box;
}

bool ColumnsPage::isComplete() const
{
    return std::ranges::all_of(m_draft.mapping().tables, [](const TableMapping& table) {
        switch (table.content) {
        case TableContent::Actors:
            return table.has(ColumnRole::Name);
        case TableContent::Links:
            return table.has(ColumnRole::From) && table.has(ColumnRole::To);
        case TableContent::Matrix:
        case TableContent::Nothing:
            return true;
        }
        std::unreachable();
    });
}

} // namespace ketenkaart
