#pragma once

#include "core/geo/rd_new.h"
#include "core/model/diagnostic.h"
#include "core/model/geo_point.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace ketenkaart {

/// The part of the world in which most places lie: the Benelux and Germany, Bavaria included. A place outside it is
/// kept, for partners are anywhere, but may be a mistake: one is told.
inline constexpr GeoBox placeWindow{2.0, 47.0, 16.0, 55.5};

/// Judges a pair of coordinates and repairs the mistakes that leave no doubt: exchanged columns, and RD coordinates.
/// Not thread-safe: one object per thread.
class CoordinateCheck
{
public:
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
    [[nodiscard]] Outcome fromRd(double x, double y, const QString& column);

    std::optional<RdNew> m_rd; // made when the first RD coordinates turn up: it costs a visit to PROJ's database
};

} // namespace ketenkaart
