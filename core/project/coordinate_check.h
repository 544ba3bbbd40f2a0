#pragma once

#include "core/geo/grid_converter.h"
#include "core/model/diagnostic.h"
#include "core/model/geo_point.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace ketenkaart {

/// Judges a pair of coordinates and repairs the mistakes that leave no doubt: exchanged columns, and coordinates in
/// the grid of the country.
/// Not thread-safe: one object per thread.
class CoordinateCheck
{
public:
    /// A place outside the limits of the area, if it has any, is kept, for partners are anywhere, but may be a mistake:
    /// one is told.
    explicit CoordinateCheck(const StudyArea& area)
        : m_limits(area.limits)
        , m_grid(area.grid)
    {}

    struct Outcome
    {
        std::optional<GeoPoint> point; ///< no value when there is none, or none that can be used
        Diagnostics findings;          ///< without layer and row
    };

    /// The text of the columns lon and lat.
    [[nodiscard]] Outcome checkText(const QString& longitude, const QString& latitude);
    /// A pair of numbers; column is the one that a finding names.
    [[nodiscard]] Outcome checkNumbers(const QPointF& pair, const QString& column);

private:
    [[nodiscard]] bool isExpected(const GeoPoint& point) const;
    [[nodiscard]] bool looksLikeGrid(double x, double y) const;
    [[nodiscard]] Outcome fromGrid(double x, double y, const QString& column);

    GeoBox m_limits;
    std::optional<GridSystem> m_grid;
    std::optional<GridConverter>
        m_converter; // made when the first of its coordinates turn up: it costs a visit to PROJ's database
};

} // namespace ketenkaart
