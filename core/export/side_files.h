#pragma once

#include "core/export/map_exporter.h"

namespace ketenkaart {

/// Fails when what the job wants beside the picture at this path would take the place of the dataset. To ask before the
/// work.
[[nodiscard]] Result<void> checkSideFiles(const ExportJob& job, const QString& path);

/// What writeSideFiles() would write for this job and picture.
[[nodiscard]] QStringList sideFilesOf(const ExportJob& job, const QString& path);

/// Writes what the job wants beside the picture at this path: description (.txt), world file (.pgw) with the coordinate
/// system (.png.aux.xml), tables (.csv, -links.csv), hotspots. Each is replaced as a whole or stays as it was.
/// Reentrant.
[[nodiscard]] Result<void> writeSideFiles(const ExportJob& job, const Page& page, const QString& description,
                                          const QString& path);

} // namespace ketenkaart
