#pragma once

#include "core/graph/value_chain_graph.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenkaart {

enum class WalkDirection { Upstream, Downstream, Both };

struct NearbyActor
{
    QString actorId;
    int steps = 0; ///< the fewest, whichever way it is nearer
    bool isUpstream = false;
    bool isDownstream = false;

    bool operator==(const NearbyActor&) const = default;
};

struct Neighbourhood
{
    std::vector<NearbyActor> actors; ///< the actor itself first, with 0 steps, then nearest first
    QStringList linkIds;             ///< every link between two of them, in the order of the data

    bool operator==(const Neighbourhood&) const = default;
};

/// The actors from which (upstream) or to which (downstream) a way of at most so many steps leads, by breadth-first
/// search. No value for the steps is any number. Both is what is upstream together with what is downstream: another
/// customer of a supplier is neither. Takes as long as the neighbourhood is large, not the graph. An actor that the
/// graph does not have gives an empty answer. May be called from any thread.
[[nodiscard]] Neighbourhood neighbourhoodOf(const ValueChainGraph& graph, const QString& actorId,
                                            WalkDirection direction, std::optional<int> steps = std::nullopt);

} // namespace ketenkaart
