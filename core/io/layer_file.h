#pragma once

#include <QFileInfo>

namespace ketenkaart {

/// The file of a folder that holds a layer, among the files given, whatever its case; empty when there is none. A CSV
/// file comes before one of another format.
///
/// GDAL could open a folder of CSV files as a whole, but only when most of the files in it are CSV files; a reader's
/// notes and pictures must not matter.
[[nodiscard]] QString layerFile(const QFileInfoList& files, QLatin1StringView layer);

} // namespace ketenkaart
