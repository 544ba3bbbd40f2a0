#pragma once

#include "core/model/error.h"
#include "core/model/study_area.h"

#include <QPointF>

#include <memory>

namespace ketenkaart {

/// Converts between the grid of a country, in metres, and WGS84 degrees; for the Netherlands that is RD New
/// (EPSG:28992). Converted by PROJ; of RD New, without its correction grids, the error is below a metre. Not
/// thread-safe: one object per thread.
class GridConverter
{
public:
    explicit GridConverter(const GridSystem& grid);
    ~GridConverter();
    GridConverter(GridConverter&&) noexcept;
    GridConverter& operator=(GridConverter&&) noexcept;

    [[nodiscard]] const GridSystem& grid() const { return m_grid; }

    /// Grid x and y in metres to WGS84 degrees. Fails when PROJ does not know the grid or the point is outside its
    /// area.
    [[nodiscard]] Result<GeoPoint> toGeo(double x, double y) const;
    /// WGS84 degrees to grid x and y in metres. Fails in the same cases.
    [[nodiscard]] Result<QPointF> fromGeo(const GeoPoint& point) const;

    /// Whether the pair can only be coordinates of this grid: inside its area, and neither degrees nor half missing.
    [[nodiscard]] static bool looksLike(const GridSystem& grid, double x, double y);

private:
    struct Private;
    GridSystem m_grid;
    std::unique_ptr<Private> d;
};

} // namespace ketenkaart
