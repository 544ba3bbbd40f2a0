#pragma once

namespace ketenkaart {

/// A place on earth: WGS84 (EPSG:4326), in degrees. Longitude first, as in the data.
struct GeoPoint
{
    double longitude = 0.0;
    double latitude = 0.0;

    bool operator==(const GeoPoint&) const = default;
};

/// An extent in degrees (WGS84). Empty until the first point is added.
struct GeoBox
{
    double west = 1.0;
    double south = 1.0;
    double east = -1.0;
    double north = -1.0;

    [[nodiscard]] bool isEmpty() const { return east < west; }
    [[nodiscard]] bool contains(const GeoPoint& point) const
    {
        return point.longitude >= west && point.longitude <= east && point.latitude >= south && point.latitude <= north;
    }
    void add(const GeoPoint& point)
    {
        if (isEmpty()) {
            west = east = point.longitude;
            south = north = point.latitude;
            return;
        }
        west = point.longitude < west ? point.longitude : west;
        east = point.longitude > east ? point.longitude : east;
        south = point.latitude < south ? point.latitude : south;
        north = point.latitude > north ? point.latitude : north;
    }
    bool operator==(const GeoBox&) const = default;
};

/// What the map of the world shows. It is Mercator's: nearer to the poles it has nothing.
inline constexpr GeoBox worldMap{-180.0, -85.0, 180.0, 85.0};

} // namespace ketenkaart
