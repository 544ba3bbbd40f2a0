#pragma once

#include "core/page/page.h"

#include <QByteArray>
#include <QPointF>
#include <QSize>

#include <array>

namespace ketenkaart {

/// Where on earth the pixels of a picture lie: in metres of Web Mercator (EPSG:3857), north up. Those metres are
/// stretched as Mercator is, by 1.62 at 52 degrees north.
///
/// The whole page is referenced, title and margins included, as QGIS does with a layout: so the file shows what the
/// preview shows, and in a GIS the map on it still lies where it belongs.
struct Georeference
{
    double west = 0.0;  ///< of the left edge of the picture
    double north = 0.0; ///< of its upper edge
    double metresPerColumn = 1.0;
    double metresPerRow = 1.0; ///< positive; rows run to the south

    /// The six numbers of GDAL: x and y are those of the upper left corner of the upper left pixel.
    [[nodiscard]] std::array<double, 6> geoTransform() const;
    /// The six lines of an ESRI world file, which counts from the centre of the upper left pixel.
    [[nodiscard]] QByteArray worldFile() const;
    /// Column and row, with fractions, at which a place lies in the picture; also outside it.
    [[nodiscard]] QPointF pixelOf(const GeoPoint& place) const;
};

/// Of the page when it is painted to a picture of this size, of the proportions of the page.
[[nodiscard]] Georeference georeferenceOf(const Page& page, const QSize& pixels);

} // namespace ketenkaart
