#pragma once

#include "core/scene/map_scene.h"
#include "core/scene/scene_request.h"

namespace ketenkaart {

/// How a link of a diagram looks, apart from its way: colour, width, dashes, opacity. What a highlight singles out
/// stands out, or else the links of the focused actor; what a case takes away is in the colour of alarm.
[[nodiscard]] LinkItem linkLook(const Link& link, const SceneRequest& request);

/// The size of the arrow head of a link of this width, as a share of the style's.
[[nodiscard]] double arrowScale(double linkWidth, const MapStyle& style);

/// Thin ones first: goods lie on top of money and membership.
void sortForPainting(std::vector<LinkItem>& links);

} // namespace ketenkaart
