#pragma once

#include "core/graph/value_chain_graph.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ketenkaart {

/// What comes into a stage of a chain, and how much of it from another country.
struct StageInputs
{
    QString stageId;
    int position = 0;           ///< of the stage, from 1
    QStringList linkIds;        ///< each once, in the order of the data
    QStringList foreignLinkIds; ///< of those, from an actor in another country than the stage's own actor
    QStringList foreignActorIds;
    QStringList unknownLinkIds; ///< of the links, those of which an end has no country
    int implied = 0;            ///< of all links
    int foreignImplied = 0;     ///< of those from abroad

    [[nodiscard]] int unknown() const { return static_cast<int>(unknownLinkIds.size()); }
    /// Of the links whose ends both have a country; no value when there are none.
    [[nodiscard]] std::optional<double> foreignShare() const;
    bool operator==(const StageInputs&) const = default;
};

/// The inputs of each stage of a chain, in order: the links of the chain that lead to an actor of the stage from one
/// that is not in it; those without a direction too, as they carry both ways. O(stages x links). May be called from any
/// thread.
[[nodiscard]] std::vector<StageInputs> stageInputs(const ValueChainGraph& graph, const QString& chainId);

} // namespace ketenkaart
