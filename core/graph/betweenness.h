#pragma once

#include "core/graph/compact_graph.h"
#include "core/model/error.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace ketenkaart {

/// How much of a work is done, from 0 to 1. Called on the thread that asked for the work, never on another.
using AnalysisProgress = std::function<void(double)>;

struct BetweennessOptions
{
    /// An estimate from this many actors instead of the exact value from all of them. No value, or as many as there
    /// are actors, is exact.
    std::optional<int> pivots;
    int threads = 0; ///< 0 for as many as there are cores
};

struct Betweenness
{
    /// By actor: for each pair of other actors, the part of the shortest ways from one to the other that pass here.
    std::vector<double> values;
    /// Pairs of different actors, in either order, with a way from the first to the second.
    double pairCount = 0.0;
    std::vector<double> ownPairs; ///< by actor: those of pairCount that it is one of
    bool isEstimate = false;

    /// The part of the pairs of others whose shortest way passes the actor, from 0 to 1.
    [[nodiscard]] double shareOf(CompactGraph::Index actor) const
    {
        const double others = pairCount - ownPairs[actor];
        return others > 0.0 ? std::min(values[actor] / others, 1.0) : 0.0; // an estimate may be above
    }
};

/// Betweenness of all actors on downstream ways (Brandes, "A faster algorithm for betweenness centrality", 2001), each
/// step being as long as any other. Takes O(actors * steps), shared out over the cores; memory for 128 numbers per
/// actor. Sources are taken in 64 blocks whose sums are added in order, so that the values are the same to the last bit
/// whatever the number of threads.
///
/// With pivots (Brandes and Pich, "Centrality estimation in large networks", 2007): ways from actors drawn at random,
/// always the same ones, scaled up; an estimate, of which isEstimate tells. Numbers of shortest ways are doubles: more
/// than 1e308 of them between two actors are beyond it.
///
/// Fails only with Cancelled, soon after the stop.
[[nodiscard]] Result<Betweenness> betweennessOf(const CompactGraph& graph, const BetweennessOptions& options = {},
                                                const AnalysisProgress& progress = {},
                                                const std::stop_token& stop = {});

} // namespace ketenkaart
