#include "app/import/places_page.h"

#include "app/import/import_map.h"
#include "app/panels/panel_text.h"
#include "core/import/import_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Row, Name, Remark, columnTotal };

} // namespace

PlacesPage::PlacesPage(ImportDraft& draft, Language language, QWidget* parent)
    : QWizardPage(parent)
    , m_draft(draft)
    , m_table(new QComboBox(this))
    , m_grid(new QComboBox(this))
    , m_decimal(new QComboBox(this))
    , m_swapped(new QCheckBox(tr("The first of the two is &y, or the latitude"), this))
    , m_origin(makeLabel(TextRole::Muted, this))
    , m_summary(makeLabel(TextRole::Heading, this))
    , m_rows(new QTableWidget(0, columnTotal, this))
{
    setTitle(tr("Where are they?"));
    setSubTitle(tr("Without coordinates the point of the postcode or the town is taken, and marked as approximate. No "
                   "network is needed."));
    m_grid->setObjectName(u"importGrid"_s);
    m_rows->setObjectName(u"importPlaces"_s);
    m_summary->setObjectName(u"importPlacesSummary"_s);
    m_grid->addItem(tr("degrees (longitude and latitude)"), QString());
    for (const GridSystem& grid : ImportWords::get().grids()) {
        m_grid->addItem(u"%1 (%2)"_s.arg(grid.name, grid.code), grid.code);
    }
    m_decimal->addItem(tr("a point: 5.12"), u'.');
    m_decimal->addItem(tr("a comma: 5,12"), u',');
    m_rows->setAccessibleName(tr("Rows without a place of their own"));
    m_rows->setHorizontalHeaderLabels({tr("Row"), tr("Name"), tr("Remark")});
    m_rows->horizontalHeader()->setSectionResizeMode(Remark, QHeaderView::Stretch);
    m_rows->horizontalHeader()->resizeSection(Row, 60);
    m_rows->horizontalHeader()->resizeSection(Name, 190);
    m_rows->verticalHeader()->hide();
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setTabKeyNavigation(false);
    auto* form = new QFormLayout;
    form->addRow(tr("&Table:"), m_table);
    form->addRow(tr("Coordinates in:"), m_origin);
    form->addRow(tr("They are in:"), m_grid);
    form->addRow(tr("Decimals after:"), m_decimal);
    form->addRow(QString(), m_swapped);
    auto* left = new QVBoxLayout;
    left->addLayout(form);
    left->addSpacing(8);
    left->addWidget(m_summary);
    left->addWidget(m_rows, 1);
    auto* layout = new QHBoxLayout(this);
    layout->addLayout(left, 6);
    layout->addWidget(new ImportMap(draft, language, this), 4);
    connect(m_table, &QComboBox::currentIndexChanged, this, &PlacesPage::showForm);
    connect(m_grid, &QComboBox::activated, this, &PlacesPage::takeForm);
    connect(m_decimal, &QComboBox::activated, this, &PlacesPage::takeForm);
    connect(m_swapped, &QCheckBox::clicked, this, &PlacesPage::takeForm);
    connect(&draft, &ImportDraft::tablesChanged, this, &PlacesPage::showTables);
    connect(&draft, &ImportDraft::outcomeChanged, this, &PlacesPage::showOutcome);
    showTables();
}

int PlacesPage::current() const
{
    return m_table->currentIndex() < 0 ? -1 : m_table->currentData().toInt();
}

void PlacesPage::showTables()
{
    const QVariant before = m_table->currentData();
    m_isShowing = true;
    m_table->clear();
    for (size_t i = 0; i < m_draft.tables().size(); ++i) {
        if (m_draft.mapping().tables[i].content == TableContent::Actors) {
            m_table->addItem(m_draft.tables()[i].title(), static_cast<int>(i));
        }
    }
    m_table->setCurrentIndex(std::max(0, m_table->findData(before)));
    m_isShowing = false;
    showForm();
}

void PlacesPage::showForm()
{
    if (m_isShowing) {
        return;
    }
    const int index = current();
    QStringList headings;
    if (index >= 0) {
        const TableMapping& mapping = m_draft.mapping().tables[static_cast<size_t>(index)];
        using enum ColumnRole;
        for (const ColumnRole role : {Lon, Lat, X, Y, Position}) {
            if (const qsizetype column = mapping.column(role); column >= 0) {
                headings.append(m_draft.tables()[static_cast<size_t>(index)].headings.value(column));
            }
        }
        const PositionForm form = mapping.positions.value_or(PositionForm());
        m_grid->setCurrentIndex(std::max(0, m_grid->findData(form.grid)));
        m_decimal->setCurrentIndex(form.decimalSign == ',' ? 1 : 0);
        m_swapped->setChecked(form.isSwapped);
    }
    m_origin->setText(headings.isEmpty() ? tr("no column") : headings.join(u", "_s));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_decimal), static_cast<QWidget*>(m_swapped)}) {
        widget->setEnabled(!headings.isEmpty());
    }
    showOutcome();
}

void PlacesPage::takeForm()
{
    const int index = current();
    if (index < 0) {
        return;
    }
    ImportMapping mapping = m_draft.mapping();
    mapping.tables[static_cast<size_t>(index)].positions = PositionForm{
        m_grid->currentData().toString(), m_swapped->isChecked(), m_decimal->currentIndex() == 1 ? ',' : '.'};
    m_draft.setMapping(mapping);
}

void PlacesPage::showOutcome()
{
    m_rows->setRowCount(0);
    const auto& outcome = m_draft.outcome();
    if (!outcome) {
        m_summary->clear();
        return;
    }
    int exact = 0;
    int approximate = 0;
    int none = 0;
    for (const ImportedRow& row : outcome->result.rows) {
        const Actor* actor = row.layer == LayerIndex::Actors ? outcome->dataset.actor(row.id) : nullptr;
        if (!actor) {
            continue;
        }
        ++(!actor->position ? none : actor->approximate ? approximate : exact);
        if (static_cast<int>(row.table) != current() || (actor->position && row.remarks.empty())) {
            continue;
        }
        QStringList remarks;
        for (const ImportedRow::Remark& remark : row.remarks) {
            remarks.append(remark.message);
        }
        const int line = m_rows->rowCount();
        m_rows->insertRow(line);
        m_rows->setItem(line, Row, new QTableWidgetItem(QString::number(row.row)));
        m_rows->setItem(line, Name, new QTableWidgetItem(row.name));
        auto* item = new QTableWidgetItem(remarks.join(u"; "_s));
        item->setToolTip(plainToolTip(item->text()));
        m_rows->setItem(line, Remark, item);
    }
    m_summary->setText(tr("%n with a place of their own", nullptr, exact) + u", "_s +
                       tr("%n at the point of their town or postcode", nullptr, approximate) + u", "_s +
                       tr("%n without a place", nullptr, none));
}

} // namespace ketenkaart
