#include "core/graph/reach.h"

#include "core/graph/value_chain_graph.h"

#include <QSet>

namespace ketenkaart {

Reach reachOf(const Dataset& dataset, const QString& actorId, ReachDirection direction,
              const std::optional<QString>& chainId)
{
    const bool isUpstream = direction == ReachDirection::Upstream;
    const ValueChainGraph all(dataset, chainId);
    const ValueChainGraph stated(withStatedLinksOnly(dataset), chainId);
    Reach reach{actorId, chainId, direction, isUpstream ? all.allUpstream(actorId) : all.allDownstream(actorId),
                {},      {}};
    for (const Neighbour& neighbour : isUpstream ? all.upstream(actorId) : all.downstream(actorId)) {
        if (neighbour.actor->id != actorId && !reach.direct.contains(neighbour.actor->id)) {
            reach.direct.append(neighbour.actor->id);
        }
    }
    const QStringList certain = isUpstream ? stated.allUpstream(actorId) : stated.allDownstream(actorId);
    const QSet<QString> isCertain(certain.begin(), certain.end());
    for (const QString& id : std::as_const(reach.actorIds)) {
        if (!isCertain.contains(id)) {
            reach.onlyImplied.append(id);
        }
    }
    return reach;
}

} // namespace ketenkaart
