#pragma once

#include "core/model/geo_point.h"

namespace ketenkaart {

/// Metres along the ground from one place to the other, the shortest way on the ellipsoid of WGS84. Any thread.
[[nodiscard]] double groundDistance(const GeoPoint& one, const GeoPoint& other);

} // namespace ketenkaart
