#pragma once

#include "core/io/sheet.h"

class OGRLayer;

namespace ketenkaart {

class GdalSource;

/// Reads a layer of the source, of any format but text. The sheet gets the name given, which findings show.
[[nodiscard]] Sheet readSheet(const GdalSource& source, OGRLayer& layer, const QString& name);

} // namespace ketenkaart
