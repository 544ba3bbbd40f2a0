#pragma once

#include "core/io/geopackage_origin.h"
#include "core/project/project.h"

namespace ketenkaart {

/// Turns the layers of a project that is in a GeoPackage which was made of text into that text again, as far as they
/// still say the same, and takes the pictures that the file holds out into a folder for as long as the project or a
/// dataset of it lives. Nothing happens to a GeoPackage that others made.
[[nodiscard]] Project withOrigin(Project project);

/// A folder with these files, for as long as somebody has it.
[[nodiscard]] std::shared_ptr<const QTemporaryDir> takenOut(const std::vector<KeptFile>& files);

} // namespace ketenkaart
