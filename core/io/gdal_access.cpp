#include "core/io/gdal_access.h"

#include "core/model/clean_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cpl_conv.h>
#include <gdal_frmts.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace ketenkaart {

namespace {

struct Format
{
    QLatin1StringView extension;
    const char* driver;
    std::array<const char*, 5> options; // null after the last one
};

// Every value is read as text: a type guessed from the first rows would turn an id "007" into 7 and a faulty number
// into nothing, before we could report it.
constexpr std::array formats{
    Format{QLatin1StringView("csv"), "CSV", {"AUTODETECT_TYPE=NO", "EMPTY_STRING_AS_NULL=YES", "HEADERS=YES"}},
    Format{QLatin1StringView("gpkg"), "GPKG", {}},
    Format{QLatin1StringView("geojson"), "GeoJSON", {}},
    Format{QLatin1StringView("json"), "GeoJSON", {}},
    Format{QLatin1StringView("fgb"), "FlatGeobuf", {}},
    Format{QLatin1StringView("shp"), "ESRI Shapefile", {}},
    Format{QLatin1StringView("dbf"), "ESRI Shapefile", {}}, // a layer without geometry has no .shp
    Format{QLatin1StringView("ods"), "ODS", {"FIELD_TYPES=STRING", "HEADERS=FORCE"}},
    Format{QLatin1StringView("xlsx"), "XLSX", {"FIELD_TYPES=STRING", "HEADERS=FORCE"}},
};

constexpr char shapefileDriver[] = "ESRI Shapefile";

const Format* formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto it = std::ranges::find_if(formats, [&](const Format& format) { return suffix == format.extension; });
    return it == formats.end() ? nullptr : &*it;
}

Error pathError(Error::Code code, const QString& message, const QString& path, const QString& advice)
{
    return {code, message, QDir::toNativeSeparators(path), advice};
}

// Two letters at least, so that the drive of "C:/data" is no scheme.
bool hasScheme(const QString& path)
{
    const qsizetype colon = path.indexOf(u':');
    return colon >= 2 && path.front().isLetter() && std::ranges::all_of(QStringView(path).first(colon), [](QChar c) {
               return c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.' || c == u'_';
           });
}

bool isVirtual(const QString& path)
{
    return path.startsWith(QLatin1StringView("/vsi"), Qt::CaseInsensitive);
}

// Reading a database in write-ahead mode makes SQLite create -wal and -shm files beside it, and fail where it cannot.
// Immutable mode does neither, but it overlooks changes that another program has not merged yet; those are in a -wal
// file that exists already, and then the ordinary way adds no file.
bool mayOpenImmutable(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

} // namespace

const QStringList& readableExtensions()
{
    static const QStringList extensions = [] {
        QStringList list;
        for (const Format& format : formats) {
            list.append(format.extension);
        }
        return list;
    }();
    return extensions;
}

Result<QString> localPath(const QString& path)
{
    if (path.isEmpty() || path.contains(QChar(u'\0'))) {
        return std::unexpected(pathError(
            Error::Code::InvalidArgument, QCoreApplication::translate("GdalAccess", "This is not the name of a file"),
            path, QCoreApplication::translate("GdalAccess", "Give the path of a file or a folder")));
    }
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    // The path as given is tested too: cleaning it, or putting the current folder before it, may hide what it meant.
    if (hasScheme(path) || isVirtual(path) || isVirtual(absolute)) {
        return std::unexpected(
            pathError(Error::Code::InvalidArgument,
                      QCoreApplication::translate("GdalAccess", "Only files on this computer are opened"), path,
                      QCoreApplication::translate("GdalAccess", "Download the data and open the file from disk")));
    }
    return absolute;
}

void registerGdalDrivers()
{
    static std::once_flag once;
    std::call_once(once, [] {
        RegisterOGRCSV();
        RegisterOGRGeoPackage();
        RegisterOGRGeoJSON();
        RegisterOGRFlatGeobuf();
        RegisterOGRShape();
        RegisterOGRODS();
        RegisterOGRXLSX();
    });
}

void registerGeoTiffDriver()
{
    static std::once_flag once;
    std::call_once(once, [] { GDALRegister_GTiff(); });
}

GdalMessages::GdalMessages()
{
    CPLPushErrorHandlerEx(
        [](CPLErr severity, CPLErrorNum number, const char* message) { handle(severity, number, message); }, this);
}

GdalMessages::~GdalMessages()
{
    CPLPopErrorHandler();
}

void GdalMessages::handle(int severity, int /*number*/, const char* message)
{
    if (severity >= CE_Failure) {
        auto* self = static_cast<GdalMessages*>(CPLGetErrorHandlerUserData());
        self->m_failures.append(cleanText(QString::fromUtf8(message)).simplified());
    }
}

void GdalSource::Close::operator()(GDALDataset* dataset) const
{
    const GdalMessages quiet;
    GDALClose(GDALDataset::ToHandle(dataset));
}

GdalSource::GdalSource(GDALDataset* dataset, const QString& path)
    : m_dataset(dataset)
    , m_path(path)
{}

Result<GdalSource> GdalSource::open(const QString& path)
{
    const Result<QString> absolute = localPath(path);
    if (!absolute) {
        return std::unexpected(absolute.error());
    }
    const QFileInfo info(*absolute);
    if (!info.exists()) {
        return std::unexpected(pathError(Error::Code::NotFound,
                                         QCoreApplication::translate("GdalAccess", "There is no such file"), *absolute,
                                         QCoreApplication::translate("GdalAccess", "Check the name and the folder")));
    }
    if (!info.isFile()) {
        return std::unexpected(pathError(Error::Code::Unreadable,
                                         QCoreApplication::translate("GdalAccess", "This is not a file"), *absolute,
                                         QCoreApplication::translate("GdalAccess", "Choose a file")));
    }
    const Format* format = formatOf(*absolute);
    if (!format) {
        return std::unexpected(
            pathError(Error::Code::UnsupportedFormat,
                      QCoreApplication::translate("GdalAccess", "This file format is not supported"), *absolute,
                      QCoreApplication::translate("GdalAccess", "Use a file of one of these types: %1")
                          .arg(readableExtensions().join(QStringLiteral(", ")))));
    }

    registerGdalDrivers();
    std::array<const char*, 6> options{};
    std::ranges::copy(format->options, options.begin());
    if (format->extension == QLatin1StringView("gpkg") && mayOpenImmutable(*absolute)) {
        options[0] = "IMMUTABLE=YES";
    }
    // The option HEADERS of the XLSX driver does not reach the last sheet of several, which it reads before it looks at
    // the options.
    const CPLConfigOptionSetter headers("OGR_XLSX_HEADERS", "FORCE", false);
    const std::array<const char*, 2> drivers{format->driver, nullptr};
    const GdalMessages messages;
    GDALDataset* dataset =
        GDALDataset::Open(absolute->toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR,
                          drivers.data(), options.data(), nullptr);
    if (!dataset) {
        const QString reason = messages.firstFailure();
        return std::unexpected(pathError(
            Error::Code::Unreadable,
            reason.isEmpty() ? QCoreApplication::translate("GdalAccess", "The file cannot be read")
                             : QCoreApplication::translate("GdalAccess", "The file cannot be read: %1").arg(reason),
            *absolute,
            QCoreApplication::translate("GdalAccess", "Check that the file is complete and that you may read it")));
    }
    return GdalSource(dataset, *absolute);
}

bool GdalSource::isShapefile() const
{
    return qstrcmp(m_dataset->GetDriverName(), shapefileDriver) == 0;
}

OGRLayer* GdalSource::firstLayer() const
{
    const GdalMessages quiet;
    return m_dataset->GetLayerCount() > 0 ? m_dataset->GetLayer(0) : nullptr;
}

OGRLayer* GdalSource::layer(QStringView name) const
{
    const GdalMessages quiet;
    for (OGRLayer* layer : m_dataset->GetLayers()) {
        if (QString::fromUtf8(layer->GetName()).compare(name, Qt::CaseInsensitive) == 0) {
            return layer;
        }
    }
    return nullptr;
}

} // namespace ketenkaart
