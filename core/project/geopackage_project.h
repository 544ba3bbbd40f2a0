#pragma once

#include "core/project/project_writer.h"

#include <vector>

namespace ketenkaart {

/// saveProject() of a project that is kept in a GeoPackage: only what was edited is written, as one change of the file.
/// Layers of links get the lines between the places of their ends.
[[nodiscard]] Result<Project> saveGeoPackage(const Project& project, const Project& kept, Overwriting overwriting);

/// saveProjectAs() into a new GeoPackage.
[[nodiscard]] Result<Project> saveAsGeoPackage(const Project& project, const Project& kept, const QString& path,
                                               const LayerStyles& styles);

/// With the layers as they are there that somebody else added or changed: all but those that were written.
[[nodiscard]] Project withTheirLayers(Project saved, const Project& there, const std::vector<LayerIndex>& written);

/// That layers of a project were changed by somebody else.
[[nodiscard]] Error changedMeanwhile(const QStringList& layers, const QString& location);

} // namespace ketenkaart
