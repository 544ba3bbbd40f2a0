#include "core/scene/link_router.h"

#include <array>
#include <cmath>
#include <limits>

namespace ketenkaart {

namespace {

constexpr std::array bends{0.16, 0.1, 0.24, 0.05, 0.34, -0.08, -0.16, 0.46, -0.26};
constexpr int sampleCount = 22;
/// Beyond this number choosing costs more than it gives: nobody follows one link among so many.
constexpr size_t mostChosen = 500;

} // namespace

LinkRouter::LinkRouter(const OccupiedSpace& space, double scale)
    : m_space(space)
    , m_scale(scale)
{}

double LinkRouter::cost(const Curve& curve, double fromReach, double toReach) const
{
    double sum = 0.0;
    const double half = 1.5 * m_scale;
    for (int i = 1; i < sampleCount; ++i) {
        const QPointF point = curve.at(static_cast<double>(i) / sampleCount);
        if (distance(point, curve.start) <= fromReach || distance(point, curve.end) <= toReach) {
            continue;
        }
        if (!m_space.isFree(QRectF(point.x() - half, point.y() - half, 2.0 * half, 2.0 * half))) {
            sum += 10.0;
        }
    }
    const QPointF middle = curve.at(0.5);
    for (const Curve& other : m_routed) {
        // Links that share no end may meet; those side by side must not lie on each other.
        const bool alike = (distance(other.start, curve.start) < 1.0 && distance(other.end, curve.end) < 1.0) ||
                           (distance(other.start, curve.end) < 1.0 && distance(other.end, curve.start) < 1.0);
        const double apart = distance(other.at(0.5), middle);
        if (alike && apart < 9.0 * m_scale) {
            sum += 60.0;
        } else if (apart < 4.0 * m_scale) {
            sum += 6.0;
        }
    }
    return sum;
}

Curve LinkRouter::route(const QPointF& from, const QPointF& to, double fromReach, double toReach)
{
    Curve best = bentCurve(from, to, standardBend);
    if (m_routed.size() < mostChosen) {
        double lowest = std::numeric_limits<double>::max();
        for (const double bend : bends) {
            const Curve curve = bentCurve(from, to, bend);
            const double price = cost(curve, fromReach, toReach) + 45.0 * std::abs(bend - standardBend);
            if (price < lowest) {
                lowest = price;
                best = curve;
            }
        }
    }
    m_routed.push_back(best);
    return best;
}

} // namespace ketenkaart
