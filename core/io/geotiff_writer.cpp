#include "core/io/geotiff_writer.h"

#include "core/io/gdal_access.h"
#include "core/io/memory_folder.h"

#include <QIODevice>
#include <QImage>

#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <array>

namespace ketenkaart {

namespace {

constexpr double metresPerInch = 0.0254;
constexpr int epsgWebMercator = 3857;

void setTexts(GDALDataset& tiff, const QImage& image, const DocumentInfo& info)
{
    const auto set = [&](const char* name, const QString& text) {
        if (!text.isEmpty()) {
            tiff.SetMetadataItem(name, text.toUtf8().constData());
        }
    };
    set("TIFFTAG_DOCUMENTNAME", info.title);
    set("TIFFTAG_IMAGEDESCRIPTION", info.description);
    set("TIFFTAG_ARTIST", info.author);
    set("TIFFTAG_SOFTWARE", QStringLiteral("Ketenkaart"));
    set("SOURCE", info.source); // TIFF has no tag for it; GDAL keeps it in one of its own
    set("TIFFTAG_XRESOLUTION", QString::number(qRound(image.dotsPerMeterX() * metresPerInch)));
    set("TIFFTAG_YRESOLUTION", QString::number(qRound(image.dotsPerMeterY() * metresPerInch)));
    set("TIFFTAG_RESOLUTIONUNIT", QStringLiteral("2")); // inch
}

/// GDAL's question whether to go on.
int CPL_STDCALL goesOn(double, const char*, void* stop)
{
    return static_cast<const std::stop_token*>(stop)->stop_requested() ? FALSE : TRUE;
}

/// The pixels, without a copy of them: GDAL is told where in a pixel of QImage each band lies.
bool writePixels(GDALDataset& tiff, const QImage& image, const std::stop_token& stop)
{
    // A pixel is a native 32-bit number 0xAARRGGBB; on little-endian machines blue comes first.
    constexpr bool blueFirst = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
    std::array<int, 4> bands = blueFirst ? std::array{3, 2, 1, 4} : std::array{1, 2, 3, 4};
    const bool hasAlpha = tiff.GetRasterCount() == 4;
    if (!blueFirst && hasAlpha) {
        bands = {4, 1, 2, 3};
    }
    const int offset = blueFirst || hasAlpha ? 0 : 1;
    auto* bits = const_cast<uchar*>(image.constBits()) + offset; // GDAL's one function reads and writes
    GDALRasterIOExtraArg extra;
    INIT_RASTERIO_EXTRA_ARG(extra);
    extra.pfnProgress = goesOn;
    extra.pProgressData = const_cast<std::stop_token*>(&stop);
    return !stop.stop_requested() &&
           tiff.RasterIO(GF_Write, 0, 0, image.width(), image.height(), bits, image.width(), image.height(), GDT_Byte,
                         tiff.GetRasterCount(), bands.data(), 4, image.bytesPerLine(), 1, &extra) == CE_None;
}

} // namespace

QString writeGeoTiff(QIODevice& device, const QImage& image, const std::array<double, 6>& geoTransform,
                     const DocumentInfo& info, const std::stop_token& stop)
{
    Q_ASSERT(image.format() == QImage::Format_RGB32 || image.format() == QImage::Format_ARGB32);
    registerGeoTiffDriver();
    const GdalMessages messages;
    const MemoryFolder folder;
    const QString file = QStringLiteral("map.tif");
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    const bool hasAlpha = image.hasAlphaChannel();
    CPLStringList options;
    for (const char* option : {"TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "INTERLEAVE=PIXEL", "PHOTOMETRIC=RGB"}) {
        options.AddString(option);
    }
    if (hasAlpha) {
        options.AddString("ALPHA=NON-PREMULTIPLIED");
    }
    GDALDatasetUniquePtr tiff(driver ? driver->Create(folder.pathOf(file).constData(), image.width(), image.height(),
                                                      hasAlpha ? 4 : 3, GDT_Byte, options.List())
                                     : nullptr);
    OGRSpatialReference mercator;
    std::array<double, 6> transform = geoTransform; // GDAL's function takes no constant
    bool done = tiff && mercator.importFromEPSG(epsgWebMercator) == OGRERR_NONE &&
                tiff->SetSpatialRef(&mercator) == CE_None && tiff->SetGeoTransform(transform.data()) == CE_None;
    if (done) {
        setTexts(*tiff, image, info);
        done = writePixels(*tiff, image, stop);
    }
    tiff.reset(); // writes what is still in GDAL's cache
    if (!done || !messages.failures().isEmpty()) {
        const QString reason = messages.firstFailure();
        return reason.isEmpty() ? QStringLiteral("GDAL") : reason;
    }
    const QByteArrayView bytes = folder.bytesOf(file);
    return device.write(bytes.data(), bytes.size()) == bytes.size() ? QString() : device.errorString();
}

} // namespace ketenkaart
