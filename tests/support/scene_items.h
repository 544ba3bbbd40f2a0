#pragma once

#include "core/scene/map_scene.h"

#include <vector>

namespace ketenkaart::testing {

/// The items of one kind, in painting order.
template<typename Item> std::vector<Item> itemsOf(const std::vector<SceneItem>& items)
{
    std::vector<Item> found;
    for (const SceneItem& item : items) {
        if (const auto* match = std::get_if<Item>(&item)) {
            found.push_back(*match);
        }
    }
    return found;
}

template<typename Item> std::vector<Item> itemsOf(const MapScene& scene)
{
    return itemsOf<Item>(scene.items);
}

} // namespace ketenkaart::testing
