#pragma once

#include "core/project/project.h"

#include <stop_token>

namespace ketenkaart {

/// Reads all layers of a dataset: a folder of CSV files, a GeoPackage, GeoJSON or another vector format on our list
/// (gdal_access.h). A layer that cannot be read is noted as such. An Error means that there is no dataset at all: no
/// such file, no driver, no layer of ours in it. May run in any thread; opens nothing but the path given and what
/// belongs to it in its folder, never the network, and changes nothing. Gives up soon when asked to stop.
[[nodiscard]] Result<Project> readProject(const QString& path, const std::stop_token& stop = {});

} // namespace ketenkaart
