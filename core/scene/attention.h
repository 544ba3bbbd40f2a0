#pragma once

#include "core/scene/emphasis.h"
#include "core/scene/map_flows.h"

#include <QSet>

namespace ketenkaart {

/// What a reader is to look at first: the selected actor with its partners, the answer of an analysis, what a case
/// takes away.
struct Attention
{
    bool isSelection = false; ///< then all that is not bold steps back
    QSet<QString> boldIds;    ///< actors
    QSet<QString> cutOffIds;  ///< actors that the case of the request cuts off from their chain

    [[nodiscard]] bool isFaint(const QString& actorId) const { return isSelection && !boldIds.contains(actorId); }
    [[nodiscard]] bool isFaint(const MapFlow& flow) const { return isSelection && !flow.isAtFocus; }
    [[nodiscard]] bool isFaint(const MapAnchor& anchor) const;
};

[[nodiscard]] Attention attentionOf(const SceneRequest& request, const Emphasis& emphasis);

} // namespace ketenkaart
