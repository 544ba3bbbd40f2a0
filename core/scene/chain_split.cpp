#include "core/scene/chain_split.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <ranges>

namespace ketenkaart {

namespace {

/// The actors of each stage, in the order of the data.
std::vector<std::vector<size_t>> nodesByStage(const ChainParts& parts)
{
    std::vector<std::vector<size_t>> stages(parts.stages.size());
    for (size_t i = 0; i < parts.nodes.size(); ++i) {
        stages[parts.nodes[i].layer].push_back(i);
    }
    return stages;
}

/// By node: below 0 when more of its links go to earlier stages than to later ones, above 0 the other way round.
std::vector<int> pullOf(const ChainParts& parts)
{
    std::vector<int> pull(parts.nodes.size(), 0);
    for (const ChainParts::Edge& edge : parts.edges) {
        const size_t from = parts.nodes[edge.from].layer;
        const size_t to = parts.nodes[edge.to].layer;
        if (from != to) {
            pull[edge.from] += from < to ? 1 : -1;
            pull[edge.to] += from < to ? -1 : 1;
        }
    }
    for (int& each : pull) {
        each = each < 0 ? -1 : each > 0 ? 1 : 0;
    }
    return pull;
}

} // namespace

size_t fullestStage(const ChainParts& parts)
{
    return std::ranges::max(nodesByStage(parts) | std::views::transform(&std::vector<size_t>::size));
}

ChainColumns splitStages(const ChainParts& parts, size_t mostInColumn)
{
    ChainColumns columns;
    columns.columnOf.resize(parts.nodes.size());
    columns.graph.groups = parts.graph.groups;
    columns.graph.edges = parts.graph.edges;
    const std::vector<int> pull = pullOf(parts);
    std::vector<std::vector<size_t>> stages = nodesByStage(parts);
    for (size_t stage = 0; stage < stages.size(); ++stage) {
        std::vector<size_t>& nodes = stages[stage];
        columns.firstColumn.push_back(columns.stageOf.size());
        const size_t count = (nodes.size() + mostInColumn - 1) / mostInColumn;
        if (count > 1) {
            std::ranges::stable_sort(nodes, {},
                                     [&](size_t node) { return std::pair(pull[node], parts.graph.groups[node]); });
        }
        for (size_t k = 0; k < count; ++k) {
            std::vector<int>& layer = columns.graph.layers.emplace_back();
            for (size_t i = k * nodes.size() / count; i < (k + 1) * nodes.size() / count; ++i) {
                columns.columnOf[nodes[i]] = columns.stageOf.size();
                layer.push_back(static_cast<int>(nodes[i]));
            }
            columns.stageOf.push_back(stage);
        }
    }
    columns.firstColumn.push_back(columns.stageOf.size());
    return columns;
}

ChainParts withFewerActors(const ChainParts& parts, size_t mostInStage)
{
    std::vector<int> links(parts.nodes.size(), 0);
    for (const ChainParts::Edge& edge : parts.edges) {
        ++links[edge.from];
        ++links[edge.to];
    }
    ChainParts fewer;
    fewer.stages = parts.stages;
    fewer.notDrawn = parts.notDrawn;
    fewer.headingStyle = parts.headingStyle;
    fewer.numberStyle = parts.numberStyle;
    std::vector<std::optional<size_t>> newIndex(parts.nodes.size());
    for (std::vector<size_t>& nodes : nodesByStage(parts)) {
        const size_t kept = std::min(nodes.size(), mostInStage);
        fewer.stages[parts.nodes[nodes.front()].layer].leftOut += static_cast<int>(nodes.size() - kept);
        std::ranges::stable_sort(nodes, std::ranges::greater(), [&](size_t node) {
            return std::pair(parts.nodes[node].nameStyle.weight == QFont::Bold, links[node]);
        });
        nodes.resize(kept);
        std::ranges::sort(nodes);
        std::vector<int>& layer = fewer.graph.layers.emplace_back();
        for (const size_t node : nodes) {
            newIndex[node] = fewer.nodes.size();
            layer.push_back(static_cast<int>(fewer.nodes.size()));
            fewer.nodes.push_back(parts.nodes[node]);
            fewer.graph.groups.push_back(parts.graph.groups[node]);
        }
    }
    for (ChainParts::Edge edge : parts.edges) {
        if (newIndex[edge.from] && newIndex[edge.to]) {
            edge.from = *newIndex[edge.from];
            edge.to = *newIndex[edge.to];
            fewer.edges.push_back(edge);
            fewer.graph.edges.emplace_back(static_cast<int>(edge.from), static_cast<int>(edge.to));
        }
    }
    return fewer;
}

} // namespace ketenkaart
