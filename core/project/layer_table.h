#pragma once

#include "core/io/gdal_access.h"

#include <QByteArray>
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
    /// The place of a value that was not read as it stands there.
    struct Misread
    {
        qint64 row = 0;
        QString column;
    };

    QString name;
    QStringList columns; ///< lower case
    std::vector<LayerRow> rows;
    bool hasGeometry = false;
    std::optional<Misread> misread; ///< the first that was not UTF-8 and was read as Latin-1
    std::optional<Misread> cut;     ///< the first that is longer than mostCharacters(), of which the rest was left out
    QString failure;                ///< why the layer could be read only in part; empty when it was read whole
    QByteArray stamp;               ///< of all that was read: another one when the layer says something else

    [[nodiscard]] bool hasColumn(QStringView column) const { return columns.contains(column); }
};

/// How many characters a value of that column may have: as a cell of a spreadsheet, and fewer in names, which are drawn
/// and compared.
[[nodiscard]] qsizetype mostCharacters(const QString& column);

/// Reads a layer of the source. The table gets the name given, which findings show.
[[nodiscard]] LayerTable readLayerTable(const GdalSource& source, OGRLayer& layer, const QString& name);

} // namespace ketenkaart
