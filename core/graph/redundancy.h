#pragma once

#include "core/graph/value_chain_graph.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ketenkaart {

/// On how many separate ways a stage of a chain delivers to the next one.
struct StageRedundancy
{
    QString fromStageId;
    QString toStageId;
    /// Ways that have no actor in common, ends included: so many actors must fall away before nothing gets through.
    int separateWays = 0;
    /// With one separate way: each actor without which there is none, in the order of the data.
    QStringList singlePoints;

    bool operator==(const StageRedundancy&) const = default;
};

/// Each pair of successive stages of a chain, in order. Ways go along the links of the graph in their direction, and
/// may come by actors of other stages; an actor of both stages is a way of its own. A stage without actors has no way.
///
/// The number of ways without an actor in common is that of the actors that keep the two apart (Menger, "Zur
/// allgemeinen Kurventheorie", 1927): the largest flow where each actor lets one through. Takes O(ways * links) for
/// each pair. May be called from any thread.
[[nodiscard]] std::vector<StageRedundancy> stageRedundancy(const ValueChainGraph& graph, const QString& chainId);

} // namespace ketenkaart
