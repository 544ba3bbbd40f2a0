#pragma once

#include "core/scene/emphasis.h"
#include "core/scene/fan_layout.h"

namespace ketenkaart {

/// The symbol of an actor, without a place: shape by kind, colour by theme, ink for a badge.
[[nodiscard]] MarkerItem actorMarker(const Actor& actor, const MapStyle& style, double radius);

/// Markers of actors and campuses with their names: emphasised ones always named, the rest as clusters, or faded where
/// something else is emphasised. What they take is added to the space.
[[nodiscard]] SymbolLayout symbolLayout(const SceneRequest& request, const Emphasis& emphasis, OccupiedSpace& space);

/// Twente lies at the edge of the country: the names of what lies east of this fan out over a strip of Germany.
/// Degrees.
inline constexpr double eastOfTwente = 6.4;
/// How wide a column of the names of those emphasised actors is that lie east of this longitude (degrees), with symbols
/// and the way to them, in view pixels; 0 when there are none.
[[nodiscard]] double columnWidthEastOf(const SceneRequest& request, double longitude);

} // namespace ketenkaart
