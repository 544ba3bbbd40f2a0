#pragma once

#include "core/model/language.h"
#include "core/project/project.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace ketenkaart {

/// What a dataset can be written as.
enum class ProjectFormat { GeoPackage, Folder, Xlsx, GeoJson, Kml, GraphMl, Gexf };
[[nodiscard]] std::span<const ProjectFormat> allProjectFormats();

/// Ending of its files, lower case and without a dot; empty for a folder.
[[nodiscard]] QString suffixOf(ProjectFormat format);
/// For lists to choose from.
[[nodiscard]] QString nameOf(ProjectFormat format);
/// Whether a dataset can be kept in it: all that is in it comes back, and it can be saved there again.
[[nodiscard]] bool canBeKept(ProjectFormat format);
/// By the ending of a path; one without any, or that ends in a separator, is a folder. No value for another ending.
[[nodiscard]] std::optional<ProjectFormat> projectFormatOf(const QString& path);

struct WrittenProject
{
    std::optional<Project> kept; ///< the project as it is kept there, where it can be
    QStringList losses;          ///< sentences without a full stop on what the format could not hold
};

/// Writes a project to another place, in one of the formats. A file is replaced as a whole or stays as it was. `kept`
/// is as for saveProject(); names in the file that are for readers are in that language. Any thread.
[[nodiscard]] Result<WrittenProject> writeProjectAs(const Project& project, const Project& kept, const QString& path,
                                                    ProjectFormat format, Language language);

} // namespace ketenkaart
