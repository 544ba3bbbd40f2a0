#pragma once

#include "core/graph/value_chain_graph.h"

#include <QHash>

#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace ketenkaart {

/// A value-chain graph in arrays (compressed sparse rows), for analyses that walk all of it, some of them once for
/// every actor. There is at most one step from an actor to another: parallel links are not different ways, and the step
/// has the most certain of them. A link from an actor to itself is no step. Actors and links are known by their places
/// in the vectors here, which are in the order of the dataset.
///
/// Why not Boost's graph: the lists of an adjacency_list lie all over the memory, and a filtered view of it asks two
/// predicates for every edge; bench_graph has the figures. Immutable; may be used from several threads at once. Takes
/// O(actors + links log links) to build. It shares the content of the graph that it was built from.
struct CompactGraph
{
    using Index = std::uint32_t;
    static constexpr Index none = std::numeric_limits<Index>::max();

    /// The steps of each actor, by the order of the actors that they lead to.
    struct Steps
    {
        std::vector<Index> begin; ///< by actor, and one more
        std::vector<Index> actors;
        std::vector<Index> links;

        [[nodiscard]] std::span<const Index> actorsOf(Index actor) const
        {
            return std::span(actors).subspan(begin[actor], begin[actor + 1] - begin[actor]);
        }
        [[nodiscard]] std::span<const Index> linksOf(Index actor) const
        {
            return std::span(links).subspan(begin[actor], begin[actor + 1] - begin[actor]);
        }
    };

    explicit CompactGraph(const ValueChainGraph& source);

    [[nodiscard]] Index actorCount() const { return static_cast<Index>(actors.size()); }
    /// The actors of these ids, each once and in the order given; ids that the graph does not have are left out.
    [[nodiscard]] std::vector<Index> indexesOf(const QStringList& actorIds) const;
    [[nodiscard]] bool isImplied(Index link) const { return links[link]->provenance.evidence == Evidence::Implied; }

    ValueChainGraph graph; ///< keeps alive what the pointers point to
    std::vector<const Actor*> actors;
    std::vector<const Link*> links;
    std::vector<std::pair<Index, Index>> linkEnds; ///< from and to
    QHash<QString, Index> indexOf;
    Steps downstream;
    Steps upstream;
    Steps around; ///< both together, as if no link were directed
};

/// Whether the first link is a surer ground for a step than the second: one that is stated before one that is implied,
/// then goods (supplies, packages) before knowledge (researches, educates) before what supports (the rest).
[[nodiscard]] bool isMoreCertain(const Link& first, const Link& second);

} // namespace ketenkaart
