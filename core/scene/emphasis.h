#pragma once

#include "core/scene/map_scene.h"
#include "core/scene/scene_request.h"

#include <QSet>

#include <vector>

namespace ketenkaart {

/// What the request puts in the foreground.
struct Emphasis
{
    QSet<QString> actorIds;         ///< in the selected chains, or around the focused actor; empty: all are equal
    std::vector<const Link*> links; ///< that are drawn, in the order of the data
};

[[nodiscard]] Emphasis emphasisOf(const SceneRequest& request);

/// Gives the symbol of an actor what the request's highlight says of it: badge and bright rim.
void applyHighlight(MarkerItem& marker, const SceneRequest& request);

/// Makes a symbol part of the background (see isFaded()).
void fade(MarkerItem& marker, const MapStyle& style);

} // namespace ketenkaart
