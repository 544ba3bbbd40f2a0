#pragma once

#include "core/project/project.h"

#include <QMap>

namespace ketenkaart {

/// Whether a save may write over what somebody else wrote since the project was read. Layers that were not edited here
/// stay as they are there in either case.
enum class Overwriting { Refused, Allowed };

/// Writes a project where it is kept: all of it or nothing, whatever happens meanwhile. What was not edited stays as it
/// is, byte for byte. `kept` is the project as it was read or written the last time. Gives back the project as it is
/// kept now.
///
/// Fails with Changed where a layer on the disk is no longer what was kept, unless overwriting is allowed, with
/// UnsupportedFormat where only reading is possible, and with WriteFailed; then nothing has changed. The advice says
/// what to do; it is not said that a copy is possible. Any thread.
[[nodiscard]] Result<Project> saveProject(const Project& project, const Project& kept,
                                          Overwriting overwriting = Overwriting::Refused);

/// How QGIS is to show layers (QML), by their names.
using LayerStyles = QMap<QString, QByteArray>;

/// Writes a project to another place: a folder of CSV files, or a GeoPackage where the path ends in .gpkg. `kept` is as
/// for saveProject(). Layers that
/// are there already are replaced, other files stay. Pictures that its scenes show go along. Gives back the project as
/// it is kept there. Any thread.
[[nodiscard]] Result<Project> saveProjectAs(const Project& project, const Project& kept, const QString& path,
                                            const LayerStyles& styles = {});

/// What was edited since the project was kept, made of the project as it is on the disk now: where both changed the
/// same cell, what was edited here counts; all else that somebody else changed stays.
struct MergedProject
{
    Project there; ///< as it is on the disk
    Project merged;
};
[[nodiscard]] Result<MergedProject> mergedWithDisk(const Project& project, const Project& kept);

/// The layers that are no longer on the disk what they were when the project was read or written.
[[nodiscard]] Result<QStringList> changedOnDisk(const Project& kept);

} // namespace ketenkaart
