#pragma once

#include "core/project/project.h"

namespace ketenkaart {

/// A project with all usual layers and no rows, kept nowhere yet. With the words and the area of another project, so
/// that it is about the same part of the world.
[[nodiscard]] Project emptyProject(const Project& example);

/// The same project, kept nowhere yet.
[[nodiscard]] Project detached(const Project& project);

} // namespace ketenkaart
