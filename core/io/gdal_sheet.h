#pragma once

#include "core/io/sheet.h"

class OGRLayer;

namespace ketenkaart {

class GdalSource;

/// What SheetRow::point is of a row whose geometry is an area: nothing, or a point inside it.
enum class ShapePoint { None, OnSurface };

/// Reads a layer of the source, of any format but text. The sheet gets the name given, which findings show.
[[nodiscard]] Sheet readSheet(const GdalSource& source, OGRLayer& layer, const QString& name,
                              ShapePoint shapePoint = ShapePoint::None);

} // namespace ketenkaart
