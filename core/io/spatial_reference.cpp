#include "core/io/spatial_reference.h"

#include "core/io/gdal_messages.h"

#include <QCoreApplication>

#include <cpl_conv.h>
#include <ogr_spatialref.h>

namespace ketenkaart {

Result<QString> wellKnownText(int epsgCode)
{
    const GdalMessages messages;
    OGRSpatialReference reference;
    char* text = nullptr;
    const bool done = reference.importFromEPSG(epsgCode) == OGRERR_NONE && reference.exportToWkt(&text) == OGRERR_NONE;
    const QString wkt = QString::fromUtf8(text);
    CPLFree(text);
    if (!done) {
        return std::unexpected(
            Error{Error::Code::NotFound, messages.firstFailure(), QStringLiteral("EPSG:%1").arg(epsgCode),
                  QCoreApplication::translate("SpatialReference", "Check the installation of PROJ")});
    }
    return wkt;
}

} // namespace ketenkaart
