#include "core/project/row_change.h"

#include "core/model/clean_text.h"
#include "core/project/cell_text.h"
#include "core/project/number_cell.h"
#include "core/project/row_cells.h"

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = EntityCell::Kind;

const EntityCell* cellOf(const EntityCells& cells, QLatin1StringView column)
{
    const auto found = std::ranges::find(cells, column, &EntityCell::column);
    return found == cells.end() ? nullptr : &*found;
}

/// The new list, and behind it what stands in the cell and was not understood.
QString mergedList(const QString& there, const QString& before, const QString& after)
{
    QStringList parts = listParts(after);
    const QStringList understood = listParts(before);
    for (const QString& part : listParts(there)) {
        if (!understood.contains(part, Qt::CaseInsensitive) && !parts.contains(part, Qt::CaseInsensitive)) {
            parts.append(part);
        }
    }
    return parts.join(u';');
}

/// As the file writes it.
QString written(const Sheet& sheet, LayerIndex layer, QLatin1StringView column, const QString& text)
{
    return isOfNumbers(layer, QString(column)) ? writtenNumber(sheet, text) : text;
}

/// Puts a place into a row.
void setPlaceOf(const Sheet& sheet, SheetRow& row, const EntityCells& cells)
{
    setPlace(sheet, row, cellOf(cells, "lon"_L1)->text, cellOf(cells, "lat"_L1)->text);
}

} // namespace

RowKey idKey(const QString& id)
{
    return {{"id"_L1, id}};
}

RowChange::RowChange(const Project& project)
    : m_editor(project)
{}

qsizetype RowChange::find(LayerIndex layer, const RowKey& key) const
{
    const Sheet* sheet = m_editor.sheet(layer);
    if (!sheet) {
        return -1;
    }
    std::vector<std::pair<qsizetype, QString>> columns;
    for (const auto& [column, text] : key) {
        columns.emplace_back(sheet->columnIndex(QString(column)), text);
    }
    const auto row = std::ranges::find_if(sheet->rows, [&](const SheetRow& each) {
        return std::ranges::all_of(columns, [&](const auto& column) {
            return column.first >= 0 && cleanText(Sheet::cell(each, column.first)) == column.second;
        });
    });
    return row == sheet->rows.end() ? -1 : row - sheet->rows.begin();
}

void RowChange::addColumn(LayerIndex layer, const QString& column)
{
    const Sheet* sheet = m_editor.sheet(layer);
    if (sheet && sheet->columnIndex(column) < 0) {
        m_editor.apply(AddColumn{layer, column});
    }
}

void RowChange::put(LayerIndex layer, const RowKey& key, const std::optional<EntityCells>& before,
                    const EntityCells& after, const QString& nextId)
{
    const qsizetype place = before ? find(layer, key) : -1;
    if (place < 0) {
        add(layer, after, nextId);
    } else {
        replace(layer, place, *before, after);
    }
}

void RowChange::add(LayerIndex layer, const EntityCells& cells, const QString& nextId)
{
    const Sheet* sheet = m_editor.sheet(layer);
    const bool hasPlaces = sheet && sheet->hasGeometry;
    for (const EntityCell& cell : cells) {
        if (!cell.text.isEmpty() && !(cell.kind == Kind::Place && hasPlaces)) {
            addColumn(layer, cell.column);
        }
    }
    sheet = m_editor.sheet(layer);
    SheetRow row;
    row.isEdited = true;
    row.key = sheet ? sheet->freeKey() : 1;
    if (!sheet) { // then the layer is made with our columns, in which the cells stand in their order
        const LayerSpec& spec = datasetLayers()[static_cast<size_t>(layer)];
        for (const ColumnSpec& column : spec.columns) {
            const EntityCell* cell = cellOf(cells, column.name);
            row.cells.append(cell ? cell->text : QString());
        }
        m_editor.apply(AddRow{layer, 0, row});
        return;
    }
    for (const EntityCell& cell : cells) {
        if (const qsizetype column = sheet->columnIndex(QString(cell.column));
            column >= 0 && !cell.text.isEmpty() && cell.kind != Kind::Place) {
            setText(row, column, written(*sheet, layer, cell.column, cell.text));
        }
    }
    if (const EntityCell* longitude = cellOf(cells, "lon"_L1); longitude && !longitude->text.isEmpty()) {
        setPlaceOf(*sheet, row, cells);
    }
    const qsizetype next = nextId.isEmpty() ? -1 : find(layer, idKey(nextId));
    m_editor.apply(AddRow{layer, next < 0 ? static_cast<qsizetype>(sheet->rows.size()) : next, row});
}

void RowChange::replace(LayerIndex layer, qsizetype place, const EntityCells& before, const EntityCells& after)
{
    std::vector<const EntityCell*> changed;
    bool hasMoved = false;
    for (const EntityCell& cell : after) {
        const EntityCell* was = cellOf(before, cell.column);
        if (was && was->text == cell.text) {
            continue;
        }
        if (cell.kind == Kind::Place) {
            hasMoved = true;
        } else {
            changed.push_back(&cell);
        }
        const Sheet* sheet = m_editor.sheet(layer);
        if (!cell.text.isEmpty() && !(cell.kind == Kind::Place && sheet->hasGeometry)) {
            addColumn(layer, cell.column);
        }
    }
    const Sheet& sheet = *m_editor.sheet(layer);
    const SheetRow& rowBefore = sheet.rows[static_cast<size_t>(place)];
    SheetRow row = rowBefore;
    for (const EntityCell* cell : changed) {
        const qsizetype column = sheet.columnIndex(QString(cell->column));
        if (column >= 0) {
            const EntityCell* was = cellOf(before, cell->column);
            setText(row, column,
                    cell->kind == Kind::List
                        ? mergedList(Sheet::cell(row, column), was ? was->text : QString(), cell->text)
                        : written(sheet, layer, cell->column, cell->text));
        }
    }
    if (hasMoved) {
        setPlaceOf(sheet, row, after);
    }
    if (row != rowBefore) {
        m_editor.apply(ReplaceRow{layer, rowBefore, row});
    }
}

void RowChange::removeAt(LayerIndex layer, qsizetype place)
{
    const SheetRow row = m_editor.sheet(layer)->rows[static_cast<size_t>(place)];
    m_editor.apply(RemoveRow{layer, place, row});
}

void RowChange::remove(LayerIndex layer, const RowKey& key)
{
    if (const qsizetype place = find(layer, key); place >= 0) {
        removeAt(layer, place);
    }
}

void RowChange::removeAll(LayerIndex layer, const RowKey& key)
{
    for (qsizetype place = find(layer, key); place >= 0; place = find(layer, key)) {
        removeAt(layer, place);
    }
}

void RowChange::move(LayerIndex layer, const RowKey& key, const QString& nextId)
{
    const qsizetype from = find(layer, key);
    if (from < 0) {
        return;
    }
    const qsizetype next = nextId.isEmpty() ? -1 : find(layer, idKey(nextId));
    const qsizetype end = next < 0 ? static_cast<qsizetype>(m_editor.sheet(layer)->rows.size()) : next;
    const qsizetype to = end > from ? end - 1 : end;
    if (to != from) {
        m_editor.apply(MoveRow{layer, from, to});
    }
}

void RowChange::setCell(LayerIndex layer, const RowKey& key, QLatin1StringView column, const QString& text)
{
    if (const qsizetype place = find(layer, key); place >= 0) {
        setCell(layer, m_editor.sheet(layer)->rows[static_cast<size_t>(place)].key, column, text);
    }
}

void RowChange::setCell(LayerIndex layer, qint64 key, const QString& column, const QString& text)
{
    if (!m_editor.sheet(layer) || m_editor.sheet(layer)->rowIndex(key) < 0) {
        return;
    }
    if (!text.isEmpty()) {
        addColumn(layer, column);
    }
    const Sheet& sheet = *m_editor.sheet(layer);
    const SheetRow& before = sheet.rows[static_cast<size_t>(sheet.rowIndex(key))];
    SheetRow row = before;
    const qsizetype place = sheet.columnIndex(column);
    if (place >= 0) {
        // Whoever types a number may use either sign; the file has one.
        setText(row, place, isOfNumbers(layer, column.toLower()) ? writtenNumber(sheet, withDecimalPoint(text)) : text);
    }
    if (row != before) {
        m_editor.apply(ReplaceRow{layer, before, row});
    }
}

} // namespace ketenkaart
