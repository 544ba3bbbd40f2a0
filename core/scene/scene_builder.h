#pragma once

#include "core/scene/map_scene.h"
#include "core/scene/scene_request.h"

#include <stop_token>

namespace ketenkaart {

/// Decides what is on the map and where: base map, markers, clusters and fans, links, labels.
///
/// Symbols that would overlap become a cluster with a count, or, where they are emphasised (a chain or an actor is
/// selected), a column beside their place with leader lines. Labels never overlap each other or a symbol; a label of an
/// emphasised actor is never left out. The same request gives the same scene.
///
/// Reentrant; may run in any thread once a QGuiApplication exists (it measures text). When stop is requested it returns
/// early with an incomplete scene, which the caller drops.
[[nodiscard]] MapScene buildScene(const SceneRequest& request, const std::stop_token& stop = {});

} // namespace ketenkaart
