#pragma once

#include "app/session/map_session.h"
#include "core/scene/scene_targets.h"

namespace ketenkaart {

// What the things on a scene are called. Plain text: names come from the data.

/// What one reads beside the pointer: a name, or several lines for a cluster or a bundle of links. Empty for nothing.
[[nodiscard]] QString hoverText(const SceneHit& hit, const MapSession& session);

/// For a screen reader: "Glasfabriek"; "3 actors close together"; "Glasfabriek supplies Keuring, implied".
[[nodiscard]] QString spokenName(const SceneTarget& target, const MapSession& session);

/// For a screen reader, after the name: kind, municipality and stage of an actor; who is in a cluster.
[[nodiscard]] QString spokenDescription(const SceneTarget& target, const MapSession& session);

/// "Stage 3: packaging" of the chosen chain; empty when the actor is in none of it, or no chain is chosen.
[[nodiscard]] QString stageText(const QString& actorId, const MapSession& session);

} // namespace ketenkaart
