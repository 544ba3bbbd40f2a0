#pragma once

#include "core/io/gdal_access.h"

#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenkaart {

/// One feature of a layer as plain text.
struct LayerRow
{
    enum class Geometry {
        None,
        Point,          ///< see LayerRow::point
        NotAPoint,      ///< a line, an area or several points
        NotConvertible, ///< a point whose coordinate system does not lead to WGS84
    };

    qint64 number = 0;           ///< as Diagnostic::row
    std::vector<QString> values; ///< one for each column
    Geometry geometry = Geometry::None;
    QPointF point; ///< longitude and latitude, or whatever the layer holds when it names no coordinate system
};

/// All features of a layer as plain text: what the rest of the reader works on, so that it need not know GDAL.
struct LayerTable
{
    /// A value that was not UTF-8 and was read as Latin-1.
    struct Misread
    {
        qint64 row = 0;
        QString column;
    };

    QString name;
    QStringList columns; ///< lower case
    std::vector<LayerRow> rows;
    bool hasGeometry = false;
    std::optional<Misread> misread; ///< the first one
    QString failure;                ///< why the layer could be read only in part; empty when it was read whole

    [[nodiscard]] bool hasColumn(QStringView column) const { return columns.contains(column); }
};

/// Reads a layer of the source. The table gets the name given, which findings show.
[[nodiscard]] LayerTable readLayerTable(const GdalSource& source, OGRLayer& layer, const QString& name);

} // namespace ketenkaart
