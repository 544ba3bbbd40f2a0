#include "core/geo/curve.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ketenkaart {

namespace {

constexpr int sampleCount = 64;

QPointF mix(const QPointF& a, const QPointF& b, double t)
{
    return a + (b - a) * t;
}

} // namespace

double distance(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

QPointF Curve::at(double t) const
{
    return mix(mix(start, control, t), mix(control, end, t), t);
}

QPointF Curve::direction(double t) const
{
    return mix(control - start, end - control, t);
}

std::vector<QPointF> Curve::points(int segments) const
{
    std::vector<QPointF> points;
    points.reserve(static_cast<size_t>(segments) + 1);
    for (int i = 0; i <= segments; ++i) {
        points.push_back(at(static_cast<double>(i) / segments));
    }
    return points;
}

QPainterPath Curve::path() const
{
    QPainterPath path(start);
    path.quadTo(control, end);
    return path;
}

Curve Curve::part(double from, double to) const
{
    // The control point of a part is the "blossom" of the curve at both its ends.
    const QPointF a = mix(start, control, from);
    const QPointF b = mix(control, end, from);
    return {at(from), mix(a, b, to), at(to)};
}

double Curve::parameterAtDistanceFromStart(double radius) const
{
    double inside = 0.0;
    for (int i = 1; i <= sampleCount; ++i) {
        const double t = static_cast<double>(i) / sampleCount;
        if (distance(at(t), start) > radius) {
            double outside = t;
            for (int step = 0; step < 20; ++step) {
                const double middle = (inside + outside) / 2.0;
                (distance(at(middle), start) > radius ? outside : inside) = middle;
            }
            return outside;
        }
        inside = t;
    }
    return 1.0;
}

double Curve::parameterAtDistanceFromEnd(double radius) const
{
    return 1.0 - Curve{end, control, start}.parameterAtDistanceFromStart(radius);
}

double Curve::distanceTo(const QPointF& point) const
{
    double nearest = std::numeric_limits<double>::max();
    QPointF previous = start;
    for (int i = 1; i <= sampleCount; ++i) {
        const QPointF next = at(static_cast<double>(i) / sampleCount);
        const QPointF along = next - previous;
        const double squared = QPointF::dotProduct(along, along);
        const double t =
            squared > 0.0 ? std::clamp(QPointF::dotProduct(point - previous, along) / squared, 0.0, 1.0) : 0.0;
        nearest = std::min(nearest, distance(point, previous + along * t));
        previous = next;
    }
    return nearest;
}

double Curve::length() const
{
    double sum = 0.0;
    QPointF previous = start;
    for (int i = 1; i <= sampleCount; ++i) {
        const QPointF next = at(static_cast<double>(i) / sampleCount);
        sum += distance(previous, next);
        previous = next;
    }
    return sum;
}

Curve bentCurve(const QPointF& start, const QPointF& end, double bend)
{
    const QPointF along = end - start;
    // With y down, turning (x, y) to (y, -x) is a quarter turn to the left.
    const QPointF left(along.y(), -along.x());
    return {start, (start + end) / 2.0 + left * bend, end};
}

QPolygonF arrowHead(const Curve& curve, double length, double width)
{
    // The chord over the head's own length follows a bent end better than the tangent at the very tip.
    const QPointF base = curve.at(curve.parameterAtDistanceFromEnd(length));
    const QPointF along = curve.end - base;
    const double norm = std::max(std::hypot(along.x(), along.y()), 1e-9);
    const QPointF unit = along / norm;
    const QPointF side(unit.y(), -unit.x());
    const QPointF foot = curve.end - unit * length;
    // A slightly hollow back reads as an arrow also at 6 pt.
    return QPolygonF(
        {curve.end, foot + side * (width / 2.0), foot + unit * (length * 0.2), foot - side * (width / 2.0)});
}

} // namespace ketenkaart
