#pragma once

#include "core/model/dataset.h"

#include <QStringList>

#include <optional>

namespace ketenkaart {

/// Which way to look from an actor: at who delivers to it, or at whom it delivers to.
enum class ReachDirection { Upstream, Downstream };

/// Everybody up or down the stream from an actor, and how sure that is.
struct Reach
{
    QString actorId;
    std::optional<QString> chainId; ///< of the chain whose links were followed; none for all links
    ReachDirection direction = ReachDirection::Downstream;
    QStringList actorIds;    ///< nearest first, as ValueChainGraph::allUpstream() and allDownstream()
    QStringList direct;      ///< those one step away
    QStringList onlyImplied; ///< those that cannot be reached along stated links alone

    bool operator==(const Reach&) const = default;
};

/// Breadth-first search along all links, or those of one chain, once more without the implied ones. A link that is not
/// directed is walked both ways: those who work together are up and down the stream of each other. Empty for an actor
/// or a chain that does not exist. Linear in the dataset; may run in any thread.
[[nodiscard]] Reach reachOf(const Dataset& dataset, const QString& actorId, ReachDirection direction,
                            const std::optional<QString>& chainId = std::nullopt);

} // namespace ketenkaart
