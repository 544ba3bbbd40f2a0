#pragma once

#include <QByteArray>

namespace ketenkaart {

/// Whether the definition of a coordinate system (WKT) may be given to GDAL and PROJ: it is spelled out in the terms of
/// WKT 1 alone. What it is extended with or bound to may name a grid of corrections, which PROJ opens wherever that is.
[[nodiscard]] bool isPlainDefinition(const QByteArray& wkt);

/// Whether bytes that hold a definition among other things have one that names a file.
[[nodiscard]] bool holdsDefinitionWithFiles(const QByteArray& bytes);

} // namespace ketenkaart
