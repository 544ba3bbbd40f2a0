#include "app/tables/sheet_edits.h"

#include "core/project/row_cells.h"

#include <algorithm>
#include <functional>

namespace ketenkaart {

ProjectEdits editsFor(const Project& project, LayerIndex layer, SheetChange change)
{
    const Sheet* sheet = project.sheet(layer);
    const Sheet nothing = sheet ? Sheet() : emptySheet(layer);
    const Sheet& before = sheet ? *sheet : nothing;
    const auto rows = static_cast<qsizetype>(before.rows.size());
    const auto columns = static_cast<qsizetype>(before.columns.size());
    ProjectEdits edits;

    std::ranges::stable_sort(change.cells, {}, &CellText::row);
    for (auto cell = change.cells.begin(); cell != change.cells.end();) {
        const qsizetype place = cell->row;
        if (place < 0 || place >= rows) {
            ++cell;
            continue;
        }
        const SheetRow& was = before.rows[static_cast<size_t>(place)];
        SheetRow row = was;
        for (; cell != change.cells.end() && cell->row == place; ++cell) {
            if (cell->column >= 0 && cell->column < columns) {
                setText(row, cell->column, cell->text);
            }
        }
        if (row.cells != was.cells) {
            edits.emplace_back(ReplaceRow{layer, was, row});
        }
    }

    qint64 key = change.newRows.empty() ? 0 : before.freeKey();
    qsizetype place = rows;
    for (QStringList& cells : change.newRows) {
        SheetRow row;
        row.key = key++;
        row.cells = std::move(cells);
        row.isEdited = true;
        edits.emplace_back(AddRow{layer, place++, std::move(row)});
    }

    // From behind: then those before them are still where they were.
    std::ranges::sort(change.removedRows, std::greater());
    const auto repeated = std::ranges::unique(change.removedRows);
    change.removedRows.erase(repeated.begin(), repeated.end());
    for (const qsizetype removed : change.removedRows) {
        if (removed >= 0 && removed < rows) {
            edits.emplace_back(RemoveRow{layer, removed, before.rows[static_cast<size_t>(removed)]});
        }
    }
    return edits;
}

int changedCells(const ProjectEdits& edits)
{
    int count = 0;
    for (const ProjectEdit& edit : edits) {
        if (const auto* replaced = std::get_if<ReplaceRow>(&edit)) {
            const qsizetype width = std::max(replaced->before.cells.size(), replaced->after.cells.size());
            for (qsizetype i = 0; i < width; ++i) {
                count += Sheet::cell(replaced->before, i) != Sheet::cell(replaced->after, i) ? 1 : 0;
            }
        }
    }
    return count;
}

} // namespace ketenkaart
