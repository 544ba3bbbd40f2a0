#pragma once

#include "core/io/sheet.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ketenkaart {

/// One row of a layer as clean text.
struct LayerRow
{
    using Geometry = SheetRow::Geometry;

    qint64 number = 0;           ///< as Diagnostic::row
    std::vector<QString> values; ///< one for each column
    Geometry geometry = Geometry::None;
    QPointF point; ///< as SheetRow::point
};

/// A sheet as the rest of the reader works on it: every value one clean line of bearable length, and column names that
/// can be looked up.
struct LayerTable
{
    QString name;
    QStringList columns; ///< lower case
    std::vector<LayerRow> rows;
    bool hasGeometry = false;
    Diagnostics findings; ///< what could not be read as it stands there

    [[nodiscard]] bool hasColumn(QStringView column) const { return columns.contains(column); }
};

/// How many characters a value of that column may have: as a cell of a spreadsheet, and fewer in names, which are drawn
/// and compared.
[[nodiscard]] qsizetype mostCharacters(const QString& column);

[[nodiscard]] LayerTable tableOf(const Sheet& sheet);

} // namespace ketenkaart
