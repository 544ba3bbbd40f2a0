#pragma once

#include "core/scene/flow_ribbon.h"
#include "core/scene/map_scene.h"
#include "core/scene/scene_request.h"

#include <QString>

namespace ketenkaart {

/// What a map shows, in plain sentences for who cannot see it: the actors by province, the links with how many are
/// stated and from where to where most of them run, and the stages of the chosen chains. Only what is in the scene
/// counts. In the language of the translator and of the request. The same scene gives the same text.
[[nodiscard]] QString describeMap(const MapScene& scene, const SceneRequest& request, const QString& title);

/// The same of the diagram of the first of the chosen chains: its stages, each with who is in it.
[[nodiscard]] QString describeDiagram(const MapScene& scene, const SceneRequest& request, const QString& title);

/// The same of the diagram of the flows that the request's filter and the choice let through: the sentence about the
/// provinces, then every ribbon.
[[nodiscard]] QString describeFlows(const SceneRequest& request, const FlowChoice& choice, const QString& title);

} // namespace ketenkaart
