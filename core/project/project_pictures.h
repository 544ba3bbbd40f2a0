#pragma once

#include "core/io/geopackage_origin.h"
#include "core/project/project.h"

namespace ketenkaart {

/// Names of the files that go with a project: pictures that its scenes show, as the data have them, and its house style
/// with the logo; each once.
[[nodiscard]] QStringList pictureNames(const Project& project);

/// Those files as a file can hold them: without those that are missing, lie in folders below, or are too large.
[[nodiscard]] std::vector<KeptFile> heldPictures(const Project& project);

} // namespace ketenkaart
