#pragma once

#include "core/scene/actor_marker.h"
#include "core/scene/emphasis.h"
#include "core/scene/scene_request.h"

namespace ketenkaart {

// How a map or diagram shows what a case changes. Without a shown case nothing is marked. Where data are compared it
// shows what only the others have, and the highlight says the rest.

/// The data without the case that is shown; null where none is.
[[nodiscard]] const Dataset* baseOfCase(const SceneRequest& request);

/// What the case leaves out and the scene would show without it: actors of the chosen chains; where none is chosen, the
/// partners of the focused actor; where nothing is emphasised, all. The filter holds for them too. The pointers live as
/// long as the request.
[[nodiscard]] std::vector<const Actor*> leftOutActors(const SceneRequest& request);

/// The emphasis of the request with the actors and links that the case leaves out, for drawing links. It shares the
/// life of the request.
[[nodiscard]] Emphasis withLost(Emphasis emphasis, const SceneRequest& request);
/// Whether the case plans this actor of the dataset.
[[nodiscard]] bool isPlanned(const Actor& actor, const SceneRequest& request);
/// Whether the case leaves out this link of the base.
[[nodiscard]] bool isLost(const Link& link, const SceneRequest& request);

/// The symbol of an actor of the dataset or of its base, as actorMarker() but marked: with a ring where it is planned,
/// hollow and crossed where it is left out.
[[nodiscard]] MarkerItem markedActor(const Actor& actor, const SceneRequest& request, double radius);
/// The style of its name: grey and struck out where it is left out.
[[nodiscard]] TextStyle markedLabel(const Actor& actor, const SceneRequest& request, const TextStyle& style);

/// The symbols of both marks for a legend.
[[nodiscard]] MarkerSample plannedSample(const MapStyle& style);
[[nodiscard]] MarkerSample leftOutSample(const MapStyle& style);

/// "Variant: Without CITC", as every picture of a case must say; empty without one.
[[nodiscard]] QString caseLine(const SceneRequest& request);

} // namespace ketenkaart
