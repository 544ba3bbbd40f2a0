#pragma once

#include "core/layout/flow_curve.h"
#include "core/layout/flow_map.h"

#include <optional>
#include <vector>

namespace ketenkaart {

/// Curves for the flows of a map: few crossings and none of them acute, no flow under an anchor or card that it could
/// go around, flows spread around each anchor, those there and back side by side, all as gentle as that allows.
///
/// Forces on the control points come first, after Jenny, Stephen, Muehlenhaus, Marston, Sharma, Zhang and Jenny
/// ("Force-directed layout of origin-destination flow maps", 2017): flows push each other away, anchors and cards push
/// flows away, flows at an anchor push each other around it, springs hold it all back. Forces find a compromise and not
/// always a way around, so what each flow costs its readers (FlowCost) then decides between bends near its own and,
/// where it is at fault, all over the place; flows that cross are tried two by two. Crossings that no pair can avoid
/// stay.
///
/// One entry for each flow, none for one that cannot be drawn: from an anchor to itself, between anchors that touch,
/// from or to no anchor, with a place or a size that is not finite. Curves start and end on the rims of their anchors.
/// The same map gives the same curves. The number of steps is bounded and grows with the square of the flows, of which
/// a map for people has some dozens at most. May be called by several threads at once.
[[nodiscard]] std::vector<std::optional<Curve>> layOutFlows(const FlowMap& map);

} // namespace ketenkaart
