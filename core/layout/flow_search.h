#pragma once

#include "core/layout/flow_cost.h"

#include <map>
#include <utility>
#include <vector>

namespace ketenkaart {

/// Improves bends flow by flow, and pair by pair where two are in each other's way, until nothing helps any more or ten
/// rounds are over. Each step makes the whole cheaper.
class FlowSearch
{
public:
    /// Takes the flows that can be drawn, by place in the map's list, and their bends at the start. Map and cost must
    /// outlive it.
    FlowSearch(const FlowMap& map, const FlowCost& cost, const std::vector<size_t>& flows,
               const std::vector<FlowBend>& bends);

    void run();

    /// What the layout costs its readers.
    [[nodiscard]] double total() const;
    /// Whether any flow crosses another or is under, outside or close to what it should not be.
    [[nodiscard]] bool hasFaults() const;
    [[nodiscard]] bool isCrowded() const { return m_isCrowded; }
    [[nodiscard]] const std::vector<FlowShape>& shapes() const { return m_shapes; }

private:
    struct Option
    {
        FlowShape shape;
        double alone = 0.0;
        double cost = 0.0; ///< with all but the other of a pair
    };

    [[nodiscard]] double& pairCost(size_t a, size_t b) { return m_pairCosts[a * m_shapes.size() + b]; }
    [[nodiscard]] double pairCost(size_t a, size_t b) const { return m_pairCosts[a * m_shapes.size() + b]; }
    [[nodiscard]] double costOf(size_t flow) const;
    [[nodiscard]] double costOf(size_t flow, const FlowShape& shape, double alone, double limit,
                                const std::vector<size_t>& others) const;
    [[nodiscard]] std::vector<size_t> othersOf(size_t flow, size_t except) const;
    [[nodiscard]] std::vector<Option> optionsOf(size_t flow, size_t except, double limit) const;
    void take(size_t flow, const FlowShape& shape, double alone);
    bool improve(size_t flow, double step, bool isWide);
    bool improve(size_t a, size_t b);
    bool improvePairs();

    const FlowCost& m_cost;
    const std::vector<size_t>& m_flows;
    std::vector<FlowShape> m_shapes;
    std::vector<double> m_alone;
    std::vector<double> m_pairCosts; ///< of each with each, both ways
    std::vector<size_t> m_order;
    std::vector<bool> m_isSettled; ///< by flow: nothing near it has changed since nothing helped it
    std::vector<int> m_changes;    ///< by flow: how often it was given another bend
    std::map<std::pair<size_t, size_t>, std::pair<int, int>> m_tried; ///< of pairs: after which changes
    bool m_isCrowded = false;
    int m_pairsLeft = 0; ///< tries of pairs, which take long and are many where flows cannot but cross
};

} // namespace ketenkaart
