#pragma once

#include "core/project/project_edit.h"

#include <QStringList>

#include <vector>

namespace ketenkaart {

/// A text for a cell that is told by its place in the sheet. Not by the name of its column: columns of one name, or
/// without any, are told apart as well.
struct CellText
{
    qsizetype row = 0;
    qsizetype column = 0;
    QString text;
};

/// What is to become of a sheet in one step.
struct SheetChange
{
    std::vector<CellText> cells;
    std::vector<QStringList> newRows; ///< the cells of each, from the first column on; behind the others
    std::vector<qsizetype> removedRows;
};

/// The steps that lead there, in terms of the project as it is. Cells that say so already are passed over, so there may
/// be none. Of a row with several cells there is one step.
[[nodiscard]] ProjectEdits editsFor(const Project& project, LayerIndex layer, SheetChange change);

/// How many cells say something else afterwards.
[[nodiscard]] int changedCells(const ProjectEdits& edits);

} // namespace ketenkaart
