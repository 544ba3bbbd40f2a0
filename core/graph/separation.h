#pragma once

#include "core/graph/compact_graph.h"

#include <span>
#include <utility>
#include <vector>

namespace ketenkaart {

/// An actor without which those around it fall apart.
struct CutActor
{
    CompactGraph::Index actor = CompactGraph::none;
    CompactGraph::Index separatedCount = 0; ///< actors outside the largest part that is left; all, if that is one actor
    /// Where they stand in Separation::order, from and to behind.
    std::vector<std::pair<CompactGraph::Index, CompactGraph::Index>> separated;
};

/// A link without which its two ends have no connection.
struct BridgeLink
{
    CompactGraph::Index link = CompactGraph::none;
    CompactGraph::Index separatedCount = 0; ///< actors on the smaller side
};

struct Separation
{
    std::vector<CompactGraph::Index> order; ///< all actors, so that those of a part follow each other
    std::vector<CompactGraph::Index> place; ///< of each actor in that order
    std::vector<CutActor> actors;           ///< in the order of the data
    std::vector<BridgeLink> links;          ///< in the order of the data
};

/// Articulation points and bridges of the graph, its links walked both ways (Hopcroft and Tarjan, "Algorithm 447:
/// Efficient algorithms for graph manipulation", 1973). Of two parallel links neither is a bridge. O(actors + links),
/// without recursion. Boost's biconnected_components finds the same actors, but neither how many they separate nor
/// which, and it passes over a second link to the actor from which the search came.
[[nodiscard]] Separation separationOf(const CompactGraph& graph);

/// For each actor the last one that every way from the sources to it passes: its immediate dominator. It is
/// actorCount() when there is none but the ways begin nowhere else, and CompactGraph::none when no way leads to the
/// actor. Sources have actorCount(), even if there are ways to them from others.
///
/// The semi-NCA algorithm (Georgiadis, "Linear-Time Algorithms for Dominators and Related Problems", 2005), which in
/// practice takes little more than O(actors + steps), without recursion. Boost's lengauer_tarjan_dominator_tree
/// recurses as deep as a way is long and keeps a queue for each vertex.
[[nodiscard]] std::vector<CompactGraph::Index> immediateDominators(const CompactGraph& graph,
                                                                   std::span<const CompactGraph::Index> sources);

/// All actors to which a way leads from these, themselves included, nearest first.
[[nodiscard]] std::vector<CompactGraph::Index> reachableFrom(const CompactGraph& graph,
                                                             std::span<const CompactGraph::Index> sources);

} // namespace ketenkaart
