#pragma once

#include "core/geo/curve.h"
#include "core/scene/occupied_space.h"

#include <vector>

namespace ketenkaart {

/// Chooses how a link bends. Out of a fixed set of bends (local search over candidate positions, as labels are placed)
/// it takes the one that runs through least of what is taken: symbols, names, legend; then the one that keeps away from
/// links already routed between the same ends; then the one nearest to the standard bend. Deterministic, in the order
/// of the calls. View pixels.
class LinkRouter
{
public:
    /// The space must outlive the router. The scale is the style's.
    LinkRouter(const OccupiedSpace& space, double scale);

    /// The whole curve between two centres. What lies nearer to them than these distances is theirs and does not count.
    [[nodiscard]] Curve route(const QPointF& from, const QPointF& to, double fromReach, double toReach);
    /// A curve that was chosen otherwise, for the next ones to keep away from.
    void add(const Curve& curve) { m_routed.push_back(curve); }

    /// Left bends are positive (bentCurve); a link and its opposite bend apart by themselves.
    static constexpr double standardBend = 0.16;

private:
    [[nodiscard]] double cost(const Curve& curve, double fromReach, double toReach) const;

    const OccupiedSpace& m_space;
    double m_scale;
    std::vector<Curve> m_routed;
};

} // namespace ketenkaart
