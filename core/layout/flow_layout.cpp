#include "core/layout/flow_layout.h"

#include "core/layout/flow_cost.h"
#include "core/layout/flow_forces.h"
#include "core/layout/flow_search.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <ranges>
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

/// Bends to the left for flows of the same ends, which share the room: places in the list of the drawn flows. Those of
/// one direction stay beside each other, and the higher its priority, the straighter a flow runs.
std::vector<std::pair<size_t, double>> fan(const FlowMap& map, const std::vector<size_t>& flows,
                                           std::vector<size_t> members)
{
    const auto flowOf = [&](size_t i) -> const AnchorFlow& { return map.flows[flows[i]]; };
    const int first = flowOf(members.front()).from;
    const auto back = std::ranges::stable_partition(members, [&](size_t i) { return flowOf(i).from == first; });
    const size_t forthCount = members.size() - back.size();
    std::ranges::stable_sort(members.begin(), back.begin(), std::ranges::greater(),
                             [&](size_t i) { return flowOf(i).priority; });
    std::ranges::stable_sort(back, std::ranges::greater(), [&](size_t i) { return flowOf(i).priority; });

    std::vector<double> seats; // to the left of the first direction
    for (size_t rank = 0; rank < members.size(); ++rank) {
        seats.push_back(fanStep * (static_cast<double>(members.size() - 1) / 2.0 - static_cast<double>(rank)));
    }
    const auto backSeats = std::ranges::subrange(seats.begin() + std::ssize(seats) - std::ssize(back), seats.end());
    const auto outwards = [](double seat) { return std::abs(seat); };
    std::ranges::stable_sort(seats.begin(), backSeats.begin(), {}, outwards);
    std::ranges::stable_sort(backSeats, {}, outwards);

    std::vector<std::pair<size_t, double>> bends;
    for (size_t rank = 0; rank < members.size(); ++rank) {
        bends.emplace_back(members[rank], rank < forthCount ? seats[rank] : -seats[rank]);
    }
    return bends;
}

/// Bends to start from.
std::vector<FlowBend> fannedOut(const FlowMap& map, const std::vector<size_t>& flows)
{
    std::map<std::pair<int, int>, std::vector<size_t>> pairs;
    for (size_t i = 0; i < flows.size(); ++i) {
        const AnchorFlow& flow = map.flows[flows[i]];
        pairs[std::minmax(flow.from, flow.to)].push_back(i);
    }
    std::vector<FlowBend> bends(flows.size());
    for (const auto& [ends, members] : pairs) {
        if (members.size() == 1) {
            bends[members[0]].side = restBendOf(map, map.flows[flows[members[0]]]);
            continue;
        }
        for (const auto& [i, side] : fan(map, flows, members)) {
            bends[i].side = side;
        }
    }
    return bends;
}

} // namespace

std::vector<std::optional<Curve>> layOutFlows(const FlowMap& map)
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
    std::vector<std::optional<Curve>> curves(map.flows.size());
    for (size_t i = 0; i < flows.size(); ++i) {
        curves[flows[i]] = shapes[i].curve;
    }
    return curves;
}

} // namespace ketenkaart
