#pragma once

#include "core/io/sheet.h"
#include "core/project/project.h"

#include <QString>

#include <vector>

namespace ketenkaart {

// Datasets in formats that have no layers of the kind that we have, made of what their readers in core/io give.

/// A dataset of a file that readSheets() reads.
[[nodiscard]] Result<Project> readForeign(const QString& path);

/// Puts the rows of a sheet into the layers that its column `layer` names, each with the columns that it has values in,
/// those that we know in our order. A row that names none is left out. Nothing for a sheet without that column.
[[nodiscard]] std::vector<std::pair<LayerIndex, Sheet>> splitByLayer(const Sheet& sheet);

} // namespace ketenkaart
