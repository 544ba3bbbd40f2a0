#include "core/layout/flow_layout.h"

#include "core/layout/flow_cost.h"
#include "core/layout/flow_forces.h"
#include "core/layout/flow_search.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace ketenkaart {

namespace {

/// Between neighbours of several flows with the same ends.
constexpr double fanStep = 0.24;

bool isDrawable(const FlowMap& map, const FlowCost& cost, size_t index)
{
    const AnchorFlow& flow = map.flows[index];
    const auto isAnchor = [&](int anchor) { return anchor >= 0 && anchor < static_cast<int>(map.anchors.size()); };
    return isAnchor(flow.from) && isAnchor(flow.to) && flow.from != flow.to && std::isfinite(flow.width) &&
           std::isfinite(flow.head) && cost.shape(index, {}).has_value();
}

/// Bends to start from: of several flows between two anchors each gets its share of the room, those of one direction
/// beside each other.
std::vector<FlowBend> fannedOut(const FlowMap& map, const std::vector<size_t>& flows)
{
    std::map<std::pair<int, int>, std::vector<size_t>> pairs;
    for (size_t i = 0; i < flows.size(); ++i) {
        const AnchorFlow& flow = map.flows[flows[i]];
        pairs[std::minmax(flow.from, flow.to)].push_back(i);
    }
    std::vector<FlowBend> bends(flows.size());
    for (auto& [ends, members] : pairs) {
        const auto isForth = [&](size_t i) { return map.flows[flows[i]].from == ends.first; };
        std::ranges::stable_partition(members, isForth);
        const double count = static_cast<double>(members.size());
        if (members.size() == 1) {
            bends[members[0]].side = restBendOf(map, map.flows[flows[members[0]]]);
            continue;
        }
        for (size_t rank = 0; rank < members.size(); ++rank) {
            const double left = fanStep * ((count - 1.0) / 2.0 - static_cast<double>(rank));
            bends[members[rank]].side = isForth(members[rank]) ? left : -left;
        }
    }
    return bends;
}

} // namespace

std::vector<std::optional<FlowCurve>> layOutFlows(const FlowMap& map)
{
    const FlowCost cost(map);
    std::vector<size_t> flows;
    for (size_t i = 0; i < map.flows.size(); ++i) {
        if (isDrawable(map, cost, i)) {
            flows.push_back(i);
        }
    }
    const std::vector<FlowBend> start = fannedOut(map, flows);
    FlowSearch search(map, cost, flows, relaxed(map, cost, flows, start));
    search.run();
    std::vector<FlowShape> shapes = search.shapes();
    if (search.hasFaults() && !search.isCrowded()) {
        // Where the forces have led to a dead end, the plain start may lead further.
        FlowSearch plain(map, cost, flows, start);
        plain.run();
        shapes = plain.total() < search.total() ? plain.shapes() : shapes;
    }
    std::vector<std::optional<FlowCurve>> curves(map.flows.size());
    for (size_t i = 0; i < flows.size(); ++i) {
        curves[flows[i]] = shapes[i].curve;
    }
    return curves;
}

} // namespace ketenkaart
