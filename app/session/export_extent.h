#pragma once

#include "core/scene/scene_request.h"

#include <QString>

#include <optional>

namespace ketenkaart {

/// What part of the map a filter is about.

/// These home regions as the base map has them, with a little air around them; no value when it has none of them.
[[nodiscard]] std::optional<GeoBox> extentOfProvinces(const QStringList& names, const StudyArea& area,
                                                      const BaseMap& map);

/// All actors that the filter lets through, and of the chosen chains those in a stage, with a little air around them;
/// no value when none has a place. A single one has ten kilometres around it.
[[nodiscard]] std::optional<GeoBox> extentOfFiltered(const Dataset& dataset, const MapFilter& filter);

/// What a map of the filter shows as long as nobody says otherwise: its provinces, or the study area.
[[nodiscard]] GeoBox suggestedExtent(const SceneRequest& request);

} // namespace ketenkaart
