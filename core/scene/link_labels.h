#pragma once

#include "core/scene/link_layer.h"
#include "core/scene/occupied_space.h"

namespace ketenkaart {

/// What stands on the links: the number of links on a bundle, and what passes along a link, beside its curve, where it
/// fits: not over a symbol, a name, another label or another link, not on a curve that is too short or too bent. In the
/// order of importance: bundles, then links of goods and those of the focused actor. Takes its room from the space.
/// Candidate positions along the line after Imhof ("Positioning Names on Maps", 1975).
[[nodiscard]] std::vector<SceneItem> linkLabels(const SceneRequest& request, const std::vector<LinkItem>& links,
                                                OccupiedSpace& space);

} // namespace ketenkaart
