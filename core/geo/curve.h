#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>

#include <vector>

namespace ketenkaart {

/// Between two points of a flat space.
[[nodiscard]] double distance(const QPointF& a, const QPointF& b);

/// A quadratic Bézier curve between two points: how a link is drawn. In any flat space; here view pixels.
struct Curve
{
    QPointF start;
    QPointF control;
    QPointF end;

    [[nodiscard]] QPointF at(double t) const;
    /// Which way the curve goes at t; not of length one.
    [[nodiscard]] QPointF direction(double t) const;
    /// So many segments of equal parameter, one point more than that.
    [[nodiscard]] std::vector<QPointF> points(int segments) const;
    [[nodiscard]] QPainterPath path() const;
    /// The part between the parameters from and to, by de Casteljau's subdivision.
    [[nodiscard]] Curve part(double from, double to) const;
    /// The parameter at which the curve leaves the circle of this radius around its start (or its end).
    [[nodiscard]] double parameterAtDistanceFromStart(double radius) const;
    [[nodiscard]] double parameterAtDistanceFromEnd(double radius) const;
    /// Shortest distance from a point to the curve, by sampling; exact to about a hundredth of its length.
    [[nodiscard]] double distanceTo(const QPointF& point) const;
    [[nodiscard]] double length() const;

    bool operator==(const Curve&) const = default;
};

/// A curve that bends to the left of the way from start to end (seen on a map with y down) by bend times their
/// distance. A link and its opposite therefore bend apart.
[[nodiscard]] Curve bentCurve(const QPointF& start, const QPointF& end, double bend);

/// An arrow head with its tip at the curve's end, in the direction in which the curve arrives there.
[[nodiscard]] QPolygonF arrowHead(const Curve& curve, double length, double width);

} // namespace ketenkaart
