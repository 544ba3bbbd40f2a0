#pragma once

#include "core/model/document_info.h"

#include <QString>

#include <array>
#include <stop_token>

class QIODevice;
class QImage;

namespace ketenkaart {

/// Writes an image as GeoTIFF in EPSG:3857, with GDAL: placed by the six numbers of GDAL, which are in metres; tiled,
/// deflated, with its dots per metre and these texts. Format_RGB32 becomes three bands, Format_ARGB32 four, of which
/// the last is the alpha. The same image gives the same bytes. Returns an empty string when done, and otherwise GDAL's
/// or the device's reason, one of GDAL's too when stop was requested; the device then holds part of a file or none.
/// Reentrant.
[[nodiscard]] QString writeGeoTiff(QIODevice& device, const QImage& image, const std::array<double, 6>& geoTransform,
                                   const DocumentInfo& info, const std::stop_token& stop = {});

} // namespace ketenkaart
