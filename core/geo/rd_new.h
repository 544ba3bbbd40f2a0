#pragma once

#include "core/model/error.h"
#include "core/model/geo_point.h"

#include <QPointF>

#include <memory>

namespace ketenkaart {

/// Rijksdriehoekscoördinaten (RD New, EPSG:28992), the grid of Dutch surveyors and provinces, in metres. Converted by
/// PROJ; without its correction grids the error is below a metre. Not thread-safe: one object per thread.
class RdNew
{
public:
    RdNew();
    ~RdNew();
    RdNew(RdNew&&) noexcept;
    RdNew& operator=(RdNew&&) noexcept;

    /// RD x and y in metres to WGS84 degrees. Fails when PROJ lacks its database or the point is outside the grid's
    /// area: x 0..300 km, y 300..630 km.
    [[nodiscard]] Result<GeoPoint> toGeo(double x, double y) const;
    /// WGS84 degrees to RD x and y in metres. Fails in the same cases.
    [[nodiscard]] Result<QPointF> fromGeo(const GeoPoint& point) const;

    /// Whether the pair can only be RD coordinates: x 1..300 km, y 300..630 km. No longitude and latitude look like
    /// that.
    [[nodiscard]] static bool looksLikeRd(double x, double y);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ketenkaart
