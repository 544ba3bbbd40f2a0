#pragma once

#include "core/geo/base_map.h"
#include "core/model/error.h"

#include <QString>

#include <memory>

namespace ketenkaart {

/// Reads the base map (layers provinces, countries, water, rivers, places, and world, coast and seas where there are
/// such) from a GeoPackage or another vector format on our list. Fails when the file or one of the first five layers is
/// missing. May run in any thread.
[[nodiscard]] Result<std::shared_ptr<const BaseMap>> readBaseMap(const QString& path);

} // namespace ketenkaart
