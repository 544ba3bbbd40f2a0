#pragma once

#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace ketenkaart {

/// By the end of its name.
[[nodiscard]] bool isCsvFile(const QString& file);

/// Everything in a folder that has a layer's name: also pipes, devices and links to nowhere, which can be no layer, so
/// that whoever wants to read or write one in that place is told.
[[nodiscard]] QFileInfoList filesOf(const QDir& folder);

/// The file of a folder that holds a layer, among the files given, by the names that the layer may have, the best
/// first, and whatever their case; empty when there is none. A CSV file comes before one of another format.
///
/// GDAL could open a folder of CSV files as a whole, but only when most of the files in it are CSV files; a reader's
/// notes and pictures must not matter.
[[nodiscard]] QString layerFile(const QFileInfoList& files, const QStringList& names);

} // namespace ketenkaart
