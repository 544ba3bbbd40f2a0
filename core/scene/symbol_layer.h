#pragma once

#include "core/scene/fan_layout.h"
#include "core/scene/scene_request.h"

#include <QHash>
#include <QSet>

namespace ketenkaart {

/// What the request puts in the foreground.
struct Emphasis
{
    QSet<QString> actorIds;         ///< in the selected chains, or around the focused actor; empty: all are equal
    std::vector<const Link*> links; ///< that are drawn, in the order of the data
};

[[nodiscard]] Emphasis emphasisOf(const SceneRequest& request);

/// Markers of actors and campuses with their names: emphasised ones always named, the rest as clusters, or faded where
/// something else is emphasised. What they take is added to the space.
[[nodiscard]] SymbolLayout symbolLayout(const SceneRequest& request, const Emphasis& emphasis, OccupiedSpace& space);

} // namespace ketenkaart
