#include "core/project/row_pairs.h"

#include "core/model/clean_text.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace ketenkaart {

namespace {

/// A column that others have the name of too is told by the how manieth it is.
using CountedName = std::pair<QString, int>;

std::vector<CountedName> countedNames(const Sheet& sheet)
{
    std::vector<CountedName> names;
    QHash<QString, int> counts;
    for (const SheetColumn& column : sheet.columns) {
        const QString name = column.key();
        names.emplace_back(name, counts[name]++);
    }
    return names;
}

/// How many cells stand behind the last column in the longest row.
qsizetype surplusOf(const Sheet& sheet)
{
    qsizetype cells = 0;
    for (const SheetRow& row : sheet.rows) {
        cells = std::max(cells, row.cells.size());
    }
    return cells - static_cast<qsizetype>(sheet.columns.size());
}

} // namespace

const Sheet& sheetOrEmpty(const Project& project, LayerIndex layer)
{
    static const Sheet empty;
    const Sheet* sheet = project.sheet(layer);
    return sheet ? *sheet : empty;
}

std::vector<ColumnPair> pairColumns(LayerIndex layer, const Sheet& before, const Sheet& after)
{
    std::vector<ColumnPair> pairs;
    QHash<CountedName, size_t> places;
    for (const CountedName& name : countedNames(after)) {
        places.insert(name, pairs.size());
        const auto column = static_cast<qsizetype>(pairs.size());
        pairs.push_back(
            {cleanText(after.columns[pairs.size()].name), name.first, -1, column, cellSort(layer, name.first)});
    }
    qsizetype column = 0;
    for (const CountedName& name : countedNames(before)) {
        if (const auto found = places.constFind(name); found != places.cend()) {
            pairs[*found].before = column;
        } else {
            pairs.push_back({cleanText(before.columns[static_cast<size_t>(column)].name), name.first, column, -1,
                             cellSort(layer, name.first)});
        }
        ++column;
    }
    const qsizetype surplus = std::max(surplusOf(before), surplusOf(after));
    for (qsizetype i = 0; i < surplus; ++i) {
        pairs.push_back({QString(), QString(), static_cast<qsizetype>(before.columns.size()) + i,
                         static_cast<qsizetype>(after.columns.size()) + i, CellSort::Own});
    }
    return pairs;
}

RowKeys::RowKeys(LayerIndex layer, const Sheet& sheet)
{
    for (const QString& column : keyColumns(layer)) {
        m_columns.push_back(sheet.columnIndex(column));
    }
}

QStringList RowKeys::key(const SheetRow& row) const
{
    QStringList key;
    for (const qsizetype column : m_columns) {
        key.append(cleanText(Sheet::cell(row, column)));
    }
    return key;
}

RowPairs pairRows(LayerIndex layer, const Sheet& before, const Sheet& after)
{
    RowPairs pairs{std::vector<qsizetype>(before.rows.size(), -1), std::vector<qsizetype>(after.rows.size(), -1)};
    QHash<QStringList, std::vector<qsizetype>> waiting; // the last of a key first
    const RowKeys keysBefore(layer, before);
    for (size_t i = before.rows.size(); i-- > 0;) {
        waiting[keysBefore.key(before.rows[i])].push_back(static_cast<qsizetype>(i));
    }
    const RowKeys keysAfter(layer, after);
    for (size_t i = 0; i < after.rows.size(); ++i) {
        const auto found = waiting.find(keysAfter.key(after.rows[i]));
        if (found != waiting.end() && !found->empty()) {
            pairs.ofAfter[i] = found->back();
            pairs.ofBefore[static_cast<size_t>(found->back())] = static_cast<qsizetype>(i);
            found->pop_back();
        }
    }
    return pairs;
}

std::vector<bool> longestIncreasingSeries(const std::vector<qsizetype>& numbers)
{
    // Patience sorting: for each length the place of the least number that a series of that length can end with.
    std::vector<size_t> ends;
    std::vector<std::optional<size_t>> previous(numbers.size());
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] < 0) {
            continue;
        }
        const auto end = std::ranges::lower_bound(ends, numbers[i], {}, [&](size_t place) { return numbers[place]; });
        if (end != ends.begin()) {
            previous[i] = *std::prev(end);
        }
        if (end == ends.end()) {
            ends.push_back(i);
        } else {
            *end = i;
        }
    }
    std::vector<bool> isInSeries(numbers.size(), false);
    if (!ends.empty()) {
        for (std::optional<size_t> place = ends.back(); place; place = previous[*place]) {
            isInSeries[*place] = true;
        }
    }
    return isInSeries;
}

} // namespace ketenkaart
