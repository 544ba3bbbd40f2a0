#pragma once

#include "core/layout/flow_cost.h"

#include <span>
#include <vector>

namespace ketenkaart {

/// Where the flows' control points come to rest under the forces of Jenny et al. (2017), see layOutFlows(). Takes the
/// flows to be moved, by place in the map's list, and their bends at the start, to which springs tie them.
[[nodiscard]] std::vector<FlowBend> relaxed(const FlowMap& map, const FlowCost& cost, std::span<const size_t> flows,
                                            std::vector<FlowBend> bends);

} // namespace ketenkaart
