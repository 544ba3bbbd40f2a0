#include "core/geo/ground_distance.h"

#include <geodesic.h>

namespace ketenkaart {

double groundDistance(const GeoPoint& one, const GeoPoint& other)
{
    geod_geodesic wgs84;
    geod_init(&wgs84, 6378137.0, 1.0 / 298.257223563);
    double metres = 0.0;
    geod_inverse(&wgs84, one.latitude, one.longitude, other.latitude, other.longitude, &metres, nullptr, nullptr);
    return metres;
}

} // namespace ketenkaart
