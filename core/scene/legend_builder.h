#pragma once

#include "core/scene/map_scene.h"
#include "core/scene/scene_request.h"

namespace ketenkaart {

/// The legend of a scene's items: stages of the chosen chains, kinds of actor, themes, kinds of link, campuses and
/// clusters, each only when it is visible.
[[nodiscard]] Legend buildLegend(const MapScene& scene, const SceneRequest& request);

/// For what shows the stages beside it.
[[nodiscard]] Legend withoutStages(Legend legend);

} // namespace ketenkaart
