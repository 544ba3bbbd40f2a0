#include "core/project/row_cells.h"

#include "core/project/number_cell.h"

namespace ketenkaart {

void setText(SheetRow& row, qsizetype column, const QString& text)
{
    if (Sheet::cell(row, column) == text) {
        return;
    }
    while (row.cells.size() <= column) {
        row.cells.append(QString());
    }
    row.cells[column] = text;
    row.isEdited = true;
}

void setPlace(const Sheet& sheet, SheetRow& row, const QString& longitude, const QString& latitude)
{
    const qsizetype x = sheet.columnIndex(u"lon");
    const qsizetype y = sheet.columnIndex(u"lat");
    const bool isInColumns = !Sheet::cell(row, x).isEmpty() || !Sheet::cell(row, y).isEmpty();
    if (sheet.hasGeometry) {
        row.geometry = longitude.isEmpty() ? SheetRow::Geometry::None : SheetRow::Geometry::Point;
        row.point = {longitude.toDouble(), latitude.toDouble()};
        row.isEdited = true;
    }
    if (x >= 0 && y >= 0 && (isInColumns || !sheet.hasGeometry)) {
        setText(row, x, writtenNumber(sheet, longitude));
        setText(row, y, writtenNumber(sheet, latitude));
    }
}

} // namespace ketenkaart
