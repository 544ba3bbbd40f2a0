#pragma once

#include "core/scene/scene_request.h"

namespace ketenkaart {

/// A title for a map of this request: the chosen chain or actor, or the campuses of the three provinces.
[[nodiscard]] QString suggestedTitle(const SceneRequest& request);

/// What a map must say about where its data come from.
[[nodiscard]] QString sourceLine(const Dataset& dataset);

} // namespace ketenkaart
