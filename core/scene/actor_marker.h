#pragma once

#include "core/scene/map_scene.h"

namespace ketenkaart {

/// The symbol of an actor, without a place: shape by kind, colour by theme, ink for a badge.
[[nodiscard]] MarkerItem actorMarker(const Actor& actor, const MapStyle& style, double radius);

} // namespace ketenkaart
