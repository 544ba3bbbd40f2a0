#pragma once

#include "core/model/entities.h"
#include "core/scene/map_scene.h"

namespace ketenkaart {

/// The symbol of an actor, without a place: shape by kind, colour by theme, ink for a badge.
[[nodiscard]] MarkerItem actorMarker(const Actor& actor, const Vocabulary& words, const MapStyle& style, double radius);

} // namespace ketenkaart
