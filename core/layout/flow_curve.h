#pragma once

#include "core/layout/disc.h"

#include <optional>
#include <vector>

namespace ketenkaart {

/// The middle line of a flow as it is drawn: a quadratic Bézier curve from the rim of one anchor to that of another.
/// In the unit of the layout, y down.
struct FlowCurve
{
    QPointF start;
    QPointF control;
    QPointF end;

    [[nodiscard]] QPointF at(double t) const;
    /// Which way the curve goes at t; not of length one.
    [[nodiscard]] QPointF direction(double t) const;
    /// The part between two parameters, by de Casteljau's subdivision.
    [[nodiscard]] FlowCurve part(double from, double to) const;
    /// So many segments of equal parameter, one point more than that.
    [[nodiscard]] std::vector<QPointF> points(int segments) const;
    [[nodiscard]] double length() const;

    bool operator==(const FlowCurve&) const = default;
};

/// The part between the rims of a curve from centre to centre. Both ends lie on the rims, and the curve points at the
/// centres there. None if the anchors touch each other or have no finite place: there is no room for a flow then.
[[nodiscard]] std::optional<FlowCurve> curveBetween(const Disc& from, const Disc& to, const QPointF& control);

} // namespace ketenkaart
