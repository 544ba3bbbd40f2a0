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

/// The symbol of an actor, without a place: shape by kind, colour by theme, ink for a badge.
[[nodiscard]] MarkerItem actorMarker(const Actor& actor, const MapStyle& style, double radius);

/// Markers of actors and campuses with their names: emphasised ones always named, the rest as clusters, or faded where
/// something else is emphasised. What they take is added to the space.
[[nodiscard]] SymbolLayout symbolLayout(const SceneRequest& request, const Emphasis& emphasis, OccupiedSpace& space);

/// How wide a column of the names of those emphasised actors is that lie east of this longitude (degrees), with symbols
/// and the way to them, in view pixels; 0 when there are none.
[[nodiscard]] double columnWidthEastOf(const SceneRequest& request, double longitude);

} // namespace ketenkaart
