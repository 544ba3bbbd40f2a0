#pragma once

#include "core/model/geo_point.h"

#include <QPointF>
#include <QRectF>

namespace ketenkaart {

/// World coordinates: Web Mercator (EPSG:3857) scaled so that the whole world is the unit square. x grows to the east
/// from 0 at 180 degrees west, y grows to the south from 0 at 85.05 degrees north. They are what the map, its camera
/// and the scene calculate in; multiplied by the pixels per world unit they are pixels.
using WorldPoint = QPointF;
using WorldRect = QRectF;

/// WGS84 degrees to world coordinates. Latitudes beyond the Mercator limit are clamped to it.
[[nodiscard]] WorldPoint toWorld(const GeoPoint& point);
/// World coordinates to WGS84 degrees.
[[nodiscard]] GeoPoint toGeo(const WorldPoint& point);
[[nodiscard]] WorldRect toWorld(const GeoBox& box);

/// Metres on the ground per world unit at this latitude (degrees), on the WGS84 sphere of Web Mercator. Mercator
/// stretches by 1/cos(latitude): 1.62 times at 52 degrees north, so no distance may be read off the zoom level.
[[nodiscard]] double metresPerWorldUnit(double latitude);

} // namespace ketenkaart
