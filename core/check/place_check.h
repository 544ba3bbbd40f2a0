#pragma once

#include "core/geo/base_map.h"
#include "core/model/geo_point.h"

#include <QString>

namespace ketenkaart {

/// Whether the point lies in the area.
[[nodiscard]] bool contains(const BaseMap::Area& area, const GeoPoint& point);
/// Metres from the point to the area; 0 inside it. Measured on the Mercator plane at the point's scale, which is right
/// to a per mille over the distances that matter here (some kilometres).
[[nodiscard]] double metresOutside(const GeoPoint& point, const BaseMap::Area& area);
/// Metres between two points over the sphere that Web Mercator is made from.
[[nodiscard]] double metresBetween(const GeoPoint& a, const GeoPoint& b);

} // namespace ketenkaart
