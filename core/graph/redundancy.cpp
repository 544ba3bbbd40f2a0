#include "core/graph/redundancy.h"

#include "core/graph/compact_graph.h"
#include "core/graph/route_search.h"
#include "core/graph/separation.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/edmonds_karp_max_flow.hpp>

#include <algorithm>
#include <optional>

namespace ketenkaart {

namespace {

using Index = CompactGraph::Index;
using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using FlowGraph = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::directedS, boost::no_property,
    boost::property<boost::edge_capacity_t, int,
                    boost::property<boost::edge_residual_capacity_t, int,
                                    boost::property<boost::edge_reverse_t, Traits::edge_descriptor>>>>;

void addEdge(FlowGraph& graph, size_t from, size_t to)
{
    const auto forth = boost::add_edge(from, to, graph).first;
    const auto back = boost::add_edge(to, from, graph).first;
    boost::put(boost::edge_capacity, graph, forth, 1);
    boost::put(boost::edge_capacity, graph, back, 0);
    boost::put(boost::edge_reverse, graph, forth, back);
    boost::put(boost::edge_reverse, graph, back, forth);
}

/// Every actor is two vertices, where one comes in and where one goes out, with room for one way between them.
int separateWays(const CompactGraph& graph, const std::vector<Index>& from, const std::vector<Index>& to)
{
    const size_t source = 2 * size_t{graph.actorCount()};
    FlowGraph flow(source + 2);
    for (Index actor = 0; actor < graph.actorCount(); ++actor) {
        addEdge(flow, 2 * size_t{actor}, 2 * size_t{actor} + 1);
        for (const Index next : graph.downstream.actorsOf(actor)) {
            addEdge(flow, 2 * size_t{actor} + 1, 2 * size_t{next});
        }
    }
    for (const Index actor : from) {
        addEdge(flow, source, 2 * size_t{actor});
    }
    for (const Index actor : to) {
        addEdge(flow, 2 * size_t{actor} + 1, source + 1);
    }
    return static_cast<int>(boost::edmonds_karp_max_flow(flow, source, source + 1));
}

/// Those without which no way is left from some actors to the others: they dominate all that is reached of these.
std::vector<Index> onEveryWay(const CompactGraph& graph, const std::vector<Index>& from, const std::vector<Index>& to)
{
    const std::vector<Index> parent = immediateDominators(graph, from);
    std::optional<std::vector<Index>> common;
    for (const Index reached : to) {
        if (parent[reached] == CompactGraph::none) {
            continue;
        }
        std::vector<Index> above;
        for (Index actor = reached; actor != graph.actorCount(); actor = parent[actor]) {
            above.push_back(actor);
        }
        if (!common) {
            common = above;
        } else {
            std::erase_if(*common, [&](Index actor) { return !std::ranges::contains(above, actor); });
        }
    }
    std::vector<Index> actors = common.value_or(std::vector<Index>());
    std::ranges::sort(actors);
    return actors;
}

} // namespace

std::vector<StageRedundancy> stageRedundancy(const ValueChainGraph& graph, const QString& chainId)
{
    const ValueChainGraph ofChain = graph.subgraph(chainId);
    const CompactGraph compact(ofChain);
    const auto stages = ofChain.stages(chainId);
    std::vector<StageRedundancy> result;
    for (size_t i = 1; i < stages.size(); ++i) {
        const std::vector<Index> from = compact.indexesOf(actorsOfStage(ofChain, chainId, stages[i - 1].stage->id));
        const std::vector<Index> to = compact.indexesOf(actorsOfStage(ofChain, chainId, stages[i].stage->id));
        StageRedundancy& pair = result.emplace_back();
        pair.fromStageId = stages[i - 1].stage->id;
        pair.toStageId = stages[i].stage->id;
        pair.separateWays = separateWays(compact, from, to);
        if (pair.separateWays != 1) {
            continue;
        }
        for (const Index actor : onEveryWay(compact, from, to)) {
            pair.singlePoints.append(compact.actors[actor]->id);
        }
    }
    return result;
}

} // namespace ketenkaart
