#pragma once

#include "core/graph/value_chain_graph.h"

#include <QStringList>

#include <vector>

namespace ketenkaart {

/// Actors that hung together with others, and are left behind by themselves.
struct CutOffPart
{
    QStringList actorIds;    ///< those that are still there, in the order of the graph before
    QStringList lostLinkIds; ///< links of the graph before, and not of the one after, that end at one of them
    int implied = 0;         ///< how many of those links are implied

    bool operator==(const CutOffPart&) const = default;
};

/// What a change cuts off: of all actors between which there was a connection, those that are still there and have none
/// any more with the largest part of them. Connections do not look at the direction of links. It is what an
/// articulation point separates (separationOf()) when one actor is taken away; of a part that falls apart altogether,
/// every actor that is left without a link. Of two parts of one size the first in the order of the graph stays.
///
/// An actor is still there when the dataset after has it, though the graph of a chain may not. O(actors + links). May
/// be called from any thread.
[[nodiscard]] std::vector<CutOffPart> cutOffParts(const ValueChainGraph& before, const ValueChainGraph& after,
                                                  const Dataset& dataAfter);

/// Who keeps others together in one of two graphs and not in the other, in the order of the graph where they do.
struct CutPointChanges
{
    QStringList removed; ///< before, and nobody after, though all of them are still there and hang together
    QStringList added;   ///< the same read backwards

    bool operator==(const CutPointChanges&) const = default;
};
/// O(actors + links). May be called from any thread.
[[nodiscard]] CutPointChanges cutPointChanges(const ValueChainGraph& before, const ValueChainGraph& after);

} // namespace ketenkaart
