#pragma once

#include "core/layout/flow_curve.h"
#include "core/layout/flow_map.h"

#include <array>
#include <optional>

namespace ketenkaart {

/// How a flow bends: where the control point of its curve from centre to centre lies, in parts of their distance.
struct FlowBend
{
    double side = 0.0; ///< to the left of the way from the middle between the centres
    double skew = 0.0; ///< along the way from there

    [[nodiscard]] QPointF control(const QPointF& from, const QPointF& to) const;
};

/// The bend to the left that a flow has if nothing is in its way: a little, as readers find curved flows easier to tell
/// apart. None if one of its ends is out of sight, so that it leaves the map in the direction of where it goes.
[[nodiscard]] double restBendOf(const FlowMap& map, const AnchorFlow& flow);

/// A flow's curve with what its comparison with others needs again and again.
struct FlowShape
{
    static constexpr int segments = 11; // odd, so that mirrored curves do not meet in their corners

    FlowBend bend;
    Curve curve;
    std::array<QPointF, segments + 1> points;
    QRectF box;
    double longestSegment = 0.0; ///< between two of the points
    double deviation = 0.0;      ///< of the curve from the line through the points, at most
};

/// What readers pay for a layout of flows: the lower, the better. After the principles that Jenny, Stephen,
/// Muehlenhaus, Marston, Sharma, Zhang and Jenny found ("Design principles for origin-destination flow maps", 2018):
/// few overlaps, gentle and symmetric curves, no acute crossings, no flow under a node, flows spread in angle around
/// it. A crossing costs 100; a flow under an anchor or a card more than avoiding it can.
class FlowCost
{
public:
    /// The map must outlive it.
    explicit FlowCost(const FlowMap& map);

    /// None where the flow cannot be drawn.
    [[nodiscard]] std::optional<FlowShape> shape(size_t flow, const FlowBend& bend) const;
    /// Of a flow whatever the others do.
    [[nodiscard]] double alone(size_t flow, const FlowShape& shape) const;
    /// The part of alone() that is no matter of taste: under others, outside, too short.
    [[nodiscard]] double faults(size_t flow, const FlowShape& shape) const;
    /// Of two flows being near each other. The same whichever comes first.
    [[nodiscard]] double together(size_t a, const FlowShape& shapeA, size_t b, const FlowShape& shapeB) const;

    [[nodiscard]] const Disc& from(size_t flow) const;
    [[nodiscard]] const Disc& to(size_t flow) const;

private:
    [[nodiscard]] double underAnchors(size_t flow, const FlowShape& shape) const;
    [[nodiscard]] double underCards(size_t flow, const FlowShape& shape) const;
    [[nodiscard]] double overLeaders(const FlowShape& shape) const;
    [[nodiscard]] double outside(size_t flow, const FlowShape& shape) const;
    [[nodiscard]] double anglesAtSharedAnchors(size_t a, const FlowShape& shapeA, size_t b,
                                               const FlowShape& shapeB) const;
    [[nodiscard]] double nearness(size_t a, const FlowShape& shapeA, size_t b, const FlowShape& shapeB) const;

    const FlowMap& m_map;
};

} // namespace ketenkaart
