#include "core/check/place_check.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/point_xy.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ketenkaart {

namespace {

namespace bg = boost::geometry;
using PlanePoint = bg::model::d2::point_xy<double>;
using PlaneRing = bg::model::linestring<PlanePoint>;

PlaneRing closedRing(const QPolygonF& ring)
{
    PlaneRing result;
    result.reserve(static_cast<size_t>(ring.size()) + 1);
    for (const QPointF& point : ring) {
        result.emplace_back(point.x(), point.y());
    }
    if (!ring.isEmpty() && !ring.isClosed()) {
        result.emplace_back(ring.front().x(), ring.front().y());
    }
    return result;
}

} // namespace

bool contains(const BaseMap::Area& area, const GeoPoint& point)
{
    return area.contains(toWorld(point));
}

double metresOutside(const GeoPoint& point, const BaseMap::Area& area)
{
    if (contains(area, point)) {
        return 0.0;
    }
    const WorldPoint world = toWorld(point);
    double nearest = std::numeric_limits<double>::max();
    for (const QPolygonF& ring : area.rings) {
        if (!ring.isEmpty()) {
            nearest = std::min(nearest, bg::distance(PlanePoint(world.x(), world.y()), closedRing(ring)));
        }
    }
    return nearest * metresPerWorldUnit(point.latitude);
}

double metresBetween(const GeoPoint& a, const GeoPoint& b)
{
    constexpr double earthRadius = 6378137.0;
    using Spherical = bg::model::point<double, 2, bg::cs::spherical_equatorial<bg::degree>>;
    return bg::distance(Spherical(a.longitude, a.latitude), Spherical(b.longitude, b.latitude)) * earthRadius;
}

} // namespace ketenkaart
