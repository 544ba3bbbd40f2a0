#pragma once

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <cmath>

/// Distances and crossings of points, segments and rectangles, for the inner loops of the layouts: plain arithmetic on
/// Qt's values, in whatever unit the caller measures (mm on a page, pixels on a screen), y down.
namespace ketenkaart::plane {

[[nodiscard]] inline double cross(const QPointF& a, const QPointF& b)
{
    return a.x() * b.y() - a.y() * b.x();
}

[[nodiscard]] inline double norm(const QPointF& a)
{
    return std::sqrt(QPointF::dotProduct(a, a));
}

[[nodiscard]] inline double distance(const QPointF& a, const QPointF& b)
{
    return norm(a - b);
}

[[nodiscard]] inline bool isFinite(const QPointF& a)
{
    return std::isfinite(a.x()) && std::isfinite(a.y());
}

/// A vector of length one in the direction of a, or of the x axis where a has none.
[[nodiscard]] inline QPointF unit(const QPointF& a)
{
    const double length = norm(a);
    return length > 0.0 ? a / length : QPointF(1.0, 0.0);
}

/// A quarter turn to the left, as one sees it on a map with y down.
[[nodiscard]] inline QPointF leftOf(const QPointF& a)
{
    return {a.y(), -a.x()};
}

[[nodiscard]] inline QPointF nearestOnSegment(const QPointF& p, const QPointF& a, const QPointF& b)
{
    const QPointF along = b - a;
    const double squared = QPointF::dotProduct(along, along);
    return squared > 0.0 ? a + along * std::clamp(QPointF::dotProduct(p - a, along) / squared, 0.0, 1.0) : a;
}

[[nodiscard]] inline double distanceToSegment(const QPointF& p, const QPointF& a, const QPointF& b)
{
    return distance(p, nearestOnSegment(p, a, b));
}

[[nodiscard]] inline QPointF nearestInRect(const QPointF& p, const QRectF& rect)
{
    return {std::clamp(p.x(), rect.left(), rect.right()), std::clamp(p.y(), rect.top(), rect.bottom())};
}

/// 0 inside.
[[nodiscard]] inline double distanceToRect(const QPointF& p, const QRectF& rect)
{
    return distance(p, nearestInRect(p, rect));
}

[[nodiscard]] inline QRectF grown(const QRectF& rect, double by)
{
    return rect.adjusted(-by, -by, by, by);
}

/// Whether the two cross in a point inside both: segments that only touch with an end, or run along each other, do not.
[[nodiscard]] inline bool segmentsCross(const QPointF& a, const QPointF& b, const QPointF& c, const QPointF& d)
{
    // Most pairs are far apart, and that is quickly seen.
    if (std::max(a.x(), b.x()) < std::min(c.x(), d.x()) || std::max(c.x(), d.x()) < std::min(a.x(), b.x()) ||
        std::max(a.y(), b.y()) < std::min(c.y(), d.y()) || std::max(c.y(), d.y()) < std::min(a.y(), b.y())) {
        return false;
    }
    const QPointF ab = b - a;
    const QPointF cd = d - c;
    return cross(ab, c - a) * cross(ab, d - a) < 0.0 && cross(cd, a - c) * cross(cd, b - c) < 0.0;
}

/// Whether any of the segment lies inside the rectangle (Liang and Barsky, "A New Concept and Method for Line
/// Clipping", 1984). Touching its edge from outside is not inside.
[[nodiscard]] inline bool segmentEnters(const QPointF& a, const QPointF& b, const QRectF& rect)
{
    double from = 0.0;
    double to = 1.0;
    const auto clip = [&](double start, double along, double low, double high) {
        if (along == 0.0) {
            return start > low && start < high;
        }
        const double first = (low - start) / along;
        const double second = (high - start) / along;
        from = std::max(from, std::min(first, second));
        to = std::min(to, std::max(first, second));
        return from < to;
    };
    return clip(a.x(), b.x() - a.x(), rect.left(), rect.right()) &&
           clip(a.y(), b.y() - a.y(), rect.top(), rect.bottom());
}

/// The acute angle between two directions, in degrees from 0 to 90.
[[nodiscard]] inline double acuteAngle(const QPointF& a, const QPointF& b)
{
    constexpr double degrees = 57.29577951308232;
    return std::atan2(std::abs(cross(a, b)), std::abs(QPointF::dotProduct(a, b))) * degrees;
}

} // namespace ketenkaart::plane
