#pragma once

#include "core/scene/map_scene.h"
#include "core/scene/scene_request.h"

#include <vector>

namespace ketenkaart {

/// The actors that a map shows, in the order of the data: those with a symbol, and those behind the number of a cluster
/// or campus. Those outside the frame do not count. The pointers live as long as any copy of the dataset.
[[nodiscard]] std::vector<const Actor*> shownActors(const MapScene& scene, const SceneRequest& request);

/// The links that a map draws, in the order of the data. The pointers live as long as any copy of the dataset.
[[nodiscard]] std::vector<const Link*> shownLinks(const MapScene& scene, const Dataset& dataset);

} // namespace ketenkaart
