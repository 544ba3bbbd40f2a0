#pragma once

#include "core/io/sheet.h"
#include "core/model/error.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ketenkaart {

/// File extensions of the formats that are read without GDAL, lower case and without a dot: KML, GraphML and GEXF.
[[nodiscard]] const QStringList& sheetExtensions();
/// Whether a path ends in one of these.
[[nodiscard]] bool isOfSheets(const QString& path);
/// The sheets of such a file, as readKml(), readGraphMl() and readGexf() give them. Any thread.
[[nodiscard]] Result<std::vector<Sheet>> readSheets(const QString& path);

} // namespace ketenkaart
