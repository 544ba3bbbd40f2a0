#pragma once

#include "core/scene/emphasis.h"
#include "core/scene/occupied_space.h"

#include <array>
#include <vector>

namespace ketenkaart {

/// What the map shows of its subject, in painting order.
struct MapLayer
{
    std::vector<SceneItem> flows;
    std::vector<SceneItem> words; ///< on the flows
    std::vector<SceneItem> anchors;
    std::vector<SceneItem> cards;
    std::vector<SceneItem> campuses;                        ///< that no anchor stands for
    std::array<int, std::size(allLinkFamilies)> notDrawn{}; ///< links of families that the filter leaves out
    int withoutPlace = 0;                                   ///< actors that are shown but have no position
};

/// Anchors at their true places, flows between them and cards with names beside them. What is emphasised is shown, or,
/// where nothing is, every actor that passes the filter. Takes its room from the space, in which nothing may be yet but
/// what must be kept clear.
[[nodiscard]] MapLayer mapLayer(const SceneRequest& request, const Emphasis& emphasis, OccupiedSpace& space);

} // namespace ketenkaart
