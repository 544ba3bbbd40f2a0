#pragma once

#include "core/project/cell_sort.h"
#include "core/project/project.h"

#include <QStringList>

#include <vector>

namespace ketenkaart {

// Which columns and rows of a layer in two projects are the same one.

/// The layer; one without anything where the project has none.
[[nodiscard]] const Sheet& sheetOrEmpty(const Project& project, LayerIndex layer);

struct ColumnPair
{
    QString name;          ///< as `after` spells it, or else `before`; empty for cells that stand behind all columns
    QString key;           ///< SheetColumn::key() of it
    qsizetype before = -1; ///< where it stands in the rows; -1 where it is missing
    qsizetype after = -1;
    CellSort sort = CellSort::Own;
};
/// All columns that either has: those of `after`, and then what only `before` has. They go together by
/// SheetColumn::key(); of several alike the first goes with the first.
[[nodiscard]] std::vector<ColumnPair> pairColumns(LayerIndex layer, const Sheet& before, const Sheet& after);

/// What tells the rows of a sheet apart, as clean text: one for each of keyColumns().
class RowKeys
{
public:
    RowKeys(LayerIndex layer, const Sheet& sheet);
    [[nodiscard]] QStringList key(const SheetRow& row) const;

private:
    std::vector<qsizetype> m_columns;
};

struct RowPairs
{
    std::vector<qsizetype> ofBefore; ///< for each row of `before` its place in `after`, -1 for one that is gone
    std::vector<qsizetype> ofAfter;  ///< and the other way round
};
/// Rows of the same key; of several that share one, or have none, the first goes with the first.
[[nodiscard]] RowPairs pairRows(LayerIndex layer, const Sheet& before, const Sheet& after);

/// For each of these numbers whether it is part of a longest series of them that increases; negative ones are not. Of
/// rows whose order counts, given as places in the other project, the rest is what has moved.
[[nodiscard]] std::vector<bool> longestIncreasingSeries(const std::vector<qsizetype>& numbers);

/// Whether the order of the rows says something by itself, and nothing else does.
[[nodiscard]] inline bool isOrdered(LayerIndex layer)
{
    return layer == LayerIndex::Presentation || layer == LayerIndex::Decks;
}

} // namespace ketenkaart
