#include "app/import/table_preview.h"

#include <QHeaderView>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr int shownRows = 40;

} // namespace

TablePreview::TablePreview(QWidget* parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("importPreview"));
    setAccessibleName(tr("The first rows of the sheet"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    horizontalHeader()->setDefaultSectionSize(140);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TablePreview::setTable(const ImportTable& table, const TableMapping& mapping)
{
    clear();
    setColumnCount(static_cast<int>(table.headings.size()));
    setRowCount(std::min(shownRows, static_cast<int>(table.rows.size())));
    QStringList headings;
    for (qsizetype i = 0; i < table.headings.size(); ++i) {
        const ColumnRole role = static_cast<size_t>(i) < mapping.columns.size()
                                    ? mapping.columns[static_cast<size_t>(i)].role
                                    : ColumnRole::Ignored;
        const bool isSaid = role != ColumnRole::Own && role != ColumnRole::Ignored;
        headings.append(isSaid ? QStringLiteral("%1\n→ %2").arg(table.headings[i], displayName(role))
                               : table.headings[i] + u'\n');
    }
    setHorizontalHeaderLabels(headings);
    QStringList numbers;
    for (int row = 0; row < rowCount(); ++row) {
        const ImportTable::Row& read = table.rows[static_cast<size_t>(row)];
        numbers.append(QString::number(read.number));
        for (int column = 0; column < columnCount(); ++column) {
            setItem(row, column, new QTableWidgetItem(read.cells.value(column)));
        }
    }
    setVerticalHeaderLabels(numbers);
}

} // namespace ketenkaart
