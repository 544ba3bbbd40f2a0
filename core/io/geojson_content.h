#pragma once

#include "core/model/error.h"

#include <QByteArray>

namespace ketenkaart {

/// A GeoJSON text as GDAL may have it: written anew from what was understood, so that the two agree on what it says.
/// Coordinate systems are named by a code (EPSG:28992, urn:ogc:def:crs:EPSG::28992, CRS84). Fails for any other: a
/// link makes GDAL ask an address, and a definition in PROJ's words may name a file. Fails also for what is no JSON in
/// UTF-8. The path is for messages.
[[nodiscard]] Result<QByteArray> geoJsonWithoutReferences(const QByteArray& text, const QString& path);

} // namespace ketenkaart
