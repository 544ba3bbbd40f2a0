#pragma once

#include "core/export/document_info.h"
#include "core/export/georeference.h"

#include <QString>

class QIODevice;
class QImage;

namespace ketenkaart {

/// Writes an image as GeoTIFF in EPSG:3857, with GDAL: tiled, deflated, with its dots per metre and these texts.
/// Format_RGB32 becomes three bands, Format_ARGB32 four, of which the last is the alpha. The same image gives the same
/// bytes. Returns an empty string when done, and otherwise GDAL's or the device's reason; the device then holds part of
/// a file or none. Reentrant.
[[nodiscard]] QString writeGeoTiff(QIODevice& device, const QImage& image, const Georeference& reference,
                                   const DocumentInfo& info);

} // namespace ketenkaart
