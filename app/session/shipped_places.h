#pragma once

#include "core/geo/base_map.h"
#include "core/import/place_finder.h"
#include "core/model/error.h"

#include <memory>

namespace ketenkaart {

/// What the program ships to look towns and postcodes up. To be used in the thread that asks for it.
[[nodiscard]] std::unique_ptr<PlaceFinder> placesOf(std::shared_ptr<const BaseMap> map);
/// The same with the shipped base map, which is read for it.
[[nodiscard]] Result<std::unique_ptr<PlaceFinder>> shippedPlaces();

} // namespace ketenkaart
