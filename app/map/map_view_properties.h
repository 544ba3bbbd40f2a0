#pragma once

#include "core/geo/base_map.h"
#include "core/model/dataset.h"
#include "core/scene/map_style.h"

#include <QRectF>
#include <QVariantMap>

namespace ketenkaart {

// What MapView.qml is told, by the names of its properties.

[[nodiscard]] QVariantMap coloursOf(const MapStyle& style);

/// Where the middle of the camera stays, near what there is to see: the part of the base map that is its own, and every
/// place of the dataset. In degrees, x and y being west and south. The base map may be null.
[[nodiscard]] QRectF cameraLimits(const Dataset& dataset, const BaseMap* baseMap);

} // namespace ketenkaart
