#include "core/geo/mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ketenkaart {

namespace {

constexpr double equatorialRadius = 6378137.0;     // metres, WGS84 and Web Mercator
constexpr double mercatorLimit = 85.0511287798066; // degrees; where the Mercator square ends

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}
double degrees(double radians)
{
    return radians * 180.0 / std::numbers::pi;
}

} // namespace

WorldPoint toWorld(const GeoPoint& point)
{
    const double latitude = radians(std::clamp(point.latitude, -mercatorLimit, mercatorLimit));
    return {point.longitude / 360.0 + 0.5, 0.5 - std::asinh(std::tan(latitude)) / (2.0 * std::numbers::pi)};
}

GeoPoint toGeo(const WorldPoint& point)
{
    return {(point.x() - 0.5) * 360.0, degrees(std::atan(std::sinh((0.5 - point.y()) * 2.0 * std::numbers::pi)))};
}

WorldRect toWorld(const GeoBox& box)
{
    return {toWorld(GeoPoint{box.west, box.north}), toWorld(GeoPoint{box.east, box.south})};
}

double metresPerWorldUnit(double latitude)
{
    return 2.0 * std::numbers::pi * equatorialRadius * std::cos(radians(latitude));
}

} // namespace ketenkaart
