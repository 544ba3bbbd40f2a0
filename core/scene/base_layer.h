#pragma once

#include "core/scene/map_scene.h"
#include "core/scene/occupied_space.h"
#include "core/scene/scene_request.h"

namespace ketenkaart {

/// Land, provinces, rivers, water and borders, as far as they touch the view, in painting order.
[[nodiscard]] std::vector<SceneItem> baseItems(const SceneRequest& request);

/// Names of provinces, countries and towns where the space is free; what they take is added to it. More towns as the
/// scale grows.
[[nodiscard]] std::vector<SceneItem> baseLabels(const SceneRequest& request, OccupiedSpace& space);

} // namespace ketenkaart
