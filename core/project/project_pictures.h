#pragma once

#include "core/io/geopackage_origin.h"
#include "core/project/project.h"

namespace ketenkaart {

/// Names of pictures that the scenes of a project show, as the data have them, each once.
[[nodiscard]] QStringList pictureNames(const Project& project);

/// Those pictures as a file can hold them: without those that are missing, lie in folders below, or are too large.
[[nodiscard]] std::vector<KeptFile> heldPictures(const Project& project);

} // namespace ketenkaart
