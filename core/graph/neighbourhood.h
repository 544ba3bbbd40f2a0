#pragma once

#include "core/graph/value_chain_graph.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenkaart {

enum class WalkDirection { Upstream, Downstream, Both };

/// "upstream", "downstream" or "both".
[[nodiscard]] QString idOf(WalkDirection direction);
[[nodiscard]] std::optional<WalkDirection> parseWalkDirection(QStringView id);

struct NearbyActor
{
    QString actorId;
    int steps = 0; ///< the fewest, whichever way it is nearer
    bool isUpstream = false;
    bool isDownstream = false;
    /// No way along stated links alone leads here in so many steps as were asked for.
    bool isOnlyImplied = false;

    bool operator==(const NearbyActor&) const = default;
};

struct Neighbourhood
{
    QString actorId;
    WalkDirection direction = WalkDirection::Both;
    std::optional<int> steps;        ///< as asked for
    std::vector<NearbyActor> actors; ///< the actor itself first, with 0 steps, then nearest first
    QStringList linkIds;             ///< every link between two of them, in the order of the data

    /// Those one step away, nearest in the data first.
    [[nodiscard]] QStringList direct() const;
    /// Those that can be reached over implied links only.
    [[nodiscard]] QStringList onlyImplied() const;
    /// All but the actor itself.
    [[nodiscard]] QStringList others() const;

    bool operator==(const Neighbourhood&) const = default;
};

/// The actors from which (upstream) or to which (downstream) a way of at most so many steps leads, by breadth-first
/// search, once along all links and once without the implied ones. No value for the steps is any number. Both is what
/// is upstream together with what is downstream: another customer of a supplier is neither. Takes as long as the
/// neighbourhood is large, not the graph. An actor that the graph does not have gives an empty answer. May be called
/// from any thread.
[[nodiscard]] Neighbourhood neighbourhoodOf(const ValueChainGraph& graph, const QString& actorId,
                                            WalkDirection direction, std::optional<int> steps = std::nullopt);

} // namespace ketenkaart
