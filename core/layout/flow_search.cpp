#include "core/layout/flow_search.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>

namespace ketenkaart {

namespace {

constexpr int largestRounds = 7;
constexpr int largestRoundsInCrowd = 5;
/// Flows with which a map is a tangle whatever one does: then soon done is better than a little better.
constexpr size_t crowd = 30;
constexpr double faultCost = 50.0;
constexpr double pairFaultCost = 90.0; // about a crossing
constexpr double worthwhile = 0.01;

constexpr double largestSkew = 0.4;

enum class Fault {
    None,
    InOthersWay, ///< crosses another flow or is too near to it
    Blocked,     ///< is where no flow should be
};

/// Bends near a flow's own, and all over the place for one that is at fault. Lopsided ones leave an anchor steeply
/// without going far: past a card beside it.
std::vector<FlowBend> candidates(const FlowBend& bend, Fault fault, double step, bool isCrowded)
{
    std::vector<FlowBend> bends;
    for (const double side : {-4.0, -2.0, -1.0, 1.0, 2.0, 4.0}) {
        bends.push_back({bend.side + side * step, bend.skew});
    }
    for (const double skew : {-2.0, 2.0}) {
        bends.push_back({bend.side, std::clamp(bend.skew + skew * step, -largestSkew, largestSkew)});
    }
    if (fault == Fault::None) {
        return bends;
    }
    bends.push_back({-bend.side, bend.skew});
    for (int i = -8; i <= 8; i += isCrowded ? 2 : 1) {
        for (const double skew : {0.0, -0.22, 0.22, -0.38, 0.38}) {
            if (fault == Fault::Blocked || skew == 0.0 || (!isCrowded && std::abs(skew) < 0.3)) {
                bends.push_back({0.1 * i, skew});
            }
        }
    }
    return bends;
}

} // namespace

FlowSearch::FlowSearch(const FlowMap& map, const FlowCost& cost, const std::vector<size_t>& flows,
                       const std::vector<FlowBend>& bends)
    : m_cost(cost)
    , m_flows(flows)
    , m_pairCosts(flows.size() * flows.size())
    , m_isSettled(flows.size())
    , m_changes(flows.size())
    , m_isCrowded(flows.size() > crowd)
    , m_pairsLeft(m_isCrowded ? 5 : 30)
{
    for (size_t i = 0; i < flows.size(); ++i) {
        const std::optional<FlowShape> shape = m_cost.shape(flows[i], bends[i]);
        m_shapes.push_back(shape ? *shape : *m_cost.shape(flows[i], {}));
        m_alone.push_back(m_cost.alone(flows[i], m_shapes[i]));
        m_order.push_back(i);
    }
    for (size_t i = 0; i < flows.size(); ++i) {
        take(i, m_shapes[i], m_alone[i]);
    }
    // Those that others should make way for come last, when the others have seen where they are.
    std::ranges::stable_sort(
        m_order, {}, [&](size_t i) { return std::tuple(map.flows[flows[i]].priority, map.flows[flows[i]].width); });
}

void FlowSearch::run()
{
    bool better = true;
    const int rounds = m_isCrowded ? largestRoundsInCrowd : largestRounds;
    for (int round = 0; round < rounds && better; ++round) {
        better = false;
        for (const size_t flow : m_order) {
            better |= !m_isSettled[flow] && improve(flow, round < 3 ? 0.04 : 0.015, round % 3 == 0);
        }
        better = better || improvePairs();
    }
}

double FlowSearch::total() const
{
    double sum = 0.0;
    for (size_t i = 0; i < m_shapes.size(); ++i) {
        sum += m_alone[i];
        for (size_t k = i + 1; k < m_shapes.size(); ++k) {
            sum += pairCost(i, k);
        }
    }
    return sum;
}

bool FlowSearch::hasFaults() const
{
    const auto isFaulty = [&](size_t flow) { return m_cost.faults(m_flows[flow], m_shapes[flow]) > faultCost; };
    return std::ranges::any_of(m_pairCosts, [](double cost) { return cost > pairFaultCost; }) ||
           std::ranges::any_of(m_order, isFaulty);
}

double FlowSearch::costOf(size_t flow) const
{
    double sum = m_alone[flow];
    for (size_t other = 0; other < m_shapes.size(); ++other) {
        sum += other == flow ? 0.0 : pairCost(flow, other);
    }
    return sum;
}

/// What the flow would cost with this shape; given up above the limit.
double FlowSearch::costOf(size_t flow, const FlowShape& shape, double alone, double limit,
                          const std::vector<size_t>& others) const
{
    double sum = alone;
    for (const size_t other : others) {
        if (sum >= limit) {
            break;
        }
        sum += m_cost.together(m_flows[flow], shape, m_flows[other], m_shapes[other]);
    }
    return sum;
}

/// Those that matter most first, so that what is worse is soon given up.
std::vector<size_t> FlowSearch::othersOf(size_t flow, size_t except) const
{
    std::vector<size_t> others;
    for (size_t other = 0; other < m_shapes.size(); ++other) {
        if (other != flow && other != except) {
            others.push_back(other);
        }
    }
    std::ranges::stable_sort(others, std::ranges::greater(), [&](size_t other) { return pairCost(flow, other); });
    return others;
}

void FlowSearch::take(size_t flow, const FlowShape& shape, double alone)
{
    m_shapes[flow] = shape;
    m_alone[flow] = alone;
    ++m_changes[flow];
    for (size_t other = 0; other < m_shapes.size(); ++other) {
        if (other != flow) {
            const double cost = m_cost.together(m_flows[flow], shape, m_flows[other], m_shapes[other]);
            if (cost > worthwhile || pairCost(flow, other) > worthwhile) {
                m_isSettled[other] = false;
            }
            pairCost(flow, other) = cost;
            pairCost(other, flow) = cost;
        }
    }
}

bool FlowSearch::improve(size_t flow, double step, bool isWide)
{
    const double before = costOf(flow);
    const std::vector<size_t> others = othersOf(flow, flow);
    const double worstPair = others.empty() ? 0.0 : pairCost(flow, others.front());
    const bool isBlocked = m_cost.faults(m_flows[flow], m_shapes[flow]) > faultCost;
    const Fault fault = !isWide                 ? Fault::None
                        : isBlocked             ? Fault::Blocked
                        : worstPair > faultCost ? Fault::InOthersWay
                                                : Fault::None;
    Option best{m_shapes[flow], m_alone[flow], before};
    for (const FlowBend& bend : candidates(m_shapes[flow].bend, fault, step, m_isCrowded)) {
        if (const std::optional<FlowShape> shape = m_cost.shape(m_flows[flow], bend)) {
            const double alone = m_cost.alone(m_flows[flow], *shape);
            const double cost = costOf(flow, *shape, alone, best.cost, others);
            if (cost < best.cost - worthwhile) {
                best = {*shape, alone, cost};
            }
        }
    }
    m_isSettled[flow] = true;
    if (best.cost >= before) {
        return false;
    }
    take(flow, best.shape, best.alone);
    m_isSettled[flow] = false;
    return true;
}

bool FlowSearch::improvePairs()
{
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t a = 0; a < m_shapes.size(); ++a) {
        for (size_t b = a + 1; b < m_shapes.size(); ++b) {
            if (pairCost(a, b) > pairFaultCost && m_tried[{a, b}] != std::pair(m_changes[a], m_changes[b])) {
                pairs.emplace_back(a, b);
            }
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(),
                             [&](const auto& pair) { return pairCost(pair.first, pair.second); });
    bool better = false;
    for (const auto& [a, b] : pairs) {
        if (m_pairsLeft == 0) {
            break;
        }
        --m_pairsLeft;
        m_tried[{a, b}] = {m_changes[a], m_changes[b]};
        better |= improve(a, b);
    }
    return better;
}

std::vector<FlowSearch::Option> FlowSearch::optionsOf(size_t flow, size_t except, double limit) const
{
    const std::vector<size_t> others = othersOf(flow, except);
    std::vector<Option> options;
    for (const double side : {-0.5, -0.36, -0.24, -0.12, 0.0, 0.12, 0.24, 0.36, 0.5}) {
        if (const std::optional<FlowShape> shape = m_cost.shape(m_flows[flow], {side, 0.0})) {
            const double alone = m_cost.alone(m_flows[flow], *shape);
            const double cost = costOf(flow, *shape, alone, limit, others);
            if (cost < limit) {
                options.push_back({*shape, alone, cost});
            }
        }
    }
    return options;
}

bool FlowSearch::improve(size_t a, size_t b)
{
    const double before = costOf(a) + costOf(b) - pairCost(a, b);
    double least = before;
    const std::vector<Option> optionsA = optionsOf(a, b, before);
    const std::vector<Option> optionsB = optionsOf(b, a, before);
    const Option* bestA = nullptr;
    const Option* bestB = nullptr;
    for (const Option& optionA : optionsA) {
        for (const Option& optionB : optionsB) {
            const double apart = optionA.cost + optionB.cost;
            if (apart >= least - worthwhile) {
                continue;
            }
            const double cost = apart + m_cost.together(m_flows[a], optionA.shape, m_flows[b], optionB.shape);
            if (cost < least - worthwhile) {
                least = cost;
                bestA = &optionA;
                bestB = &optionB;
            }
        }
    }
    if (!bestA) {
        return false;
    }
    take(a, bestA->shape, bestA->alone);
    take(b, bestB->shape, bestB->alone);
    m_isSettled[a] = false;
    m_isSettled[b] = false;
    return true;
}

} // namespace ketenkaart
