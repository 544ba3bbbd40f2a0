#pragma once

#include "core/layout/flow_curve.h"
#include "core/layout/flow_map.h"

#include <optional>
#include <span>

namespace ketenkaart {

/// How good a layout of flows is, in what readers of flow maps stumble over (Jenny, Stephen, Muehlenhaus, Marston,
/// Sharma, Zhang and Jenny, "Design principles for origin-destination flow maps", 2018).
struct FlowQuality
{
    int drawn = 0;
    int crossings = 0;             ///< of two flows' middle lines; twice if they cross twice
    double smallestAngle = 90.0;   ///< of those crossings, in degrees
    int underAnchors = 0;          ///< flows of which any of their width runs over an anchor that is not theirs
    int underCards = 0;            ///< and over a card, anyone's
    int onTop = 0;                 ///< pairs whose lines overlap over more than 15 % of the shorter one
    int outside = 0;               ///< flows between anchors inside the bounds that leave them
    double largestEndDistance = 0; ///< of an end of a flow from the rim of its anchor

    bool operator==(const FlowQuality&) const = default;
};

/// Measures curves that need not come from layOutFlows(): one for each flow of the map, none for one that is not drawn.
/// Samples the curves in 63 segments.
[[nodiscard]] FlowQuality measureFlows(const FlowMap& map, std::span<const std::optional<Curve>> curves);

} // namespace ketenkaart
