#include "core/io/gdal_access.h"

#include "core/io/geojson_content.h"
#include "core/io/reference_check.h"
#include "core/io/regular_file.h"
#include "core/io/spreadsheet_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <cpl_conv.h>
#include <cpl_http.h>
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
    Format{QLatin1StringView("gpkg"), "GPKG", {"IMMUTABLE=YES"}}, // a copy, or our own
    Format{QLatin1StringView("geojson"), "GeoJSON", {}},
    Format{QLatin1StringView("json"), "GeoJSON", {}},
    Format{QLatin1StringView("fgb"), "FlatGeobuf", {}},
    Format{QLatin1StringView("shp"), "ESRI Shapefile", {}},
    Format{QLatin1StringView("dbf"), "ESRI Shapefile", {}}, // a layer without geometry has no .shp
    Format{QLatin1StringView("ods"), "ODS", {"FIELD_TYPES=STRING", "HEADERS=FORCE"}},
    Format{QLatin1StringView("xlsx"), "XLSX", {"FIELD_TYPES=STRING", "HEADERS=FORCE"}},
};

// What has readers of our own, which open nothing that a text names.
constexpr std::array formatsOfOurs{QLatin1StringView("kml"), QLatin1StringView("graphml"), QLatin1StringView("gexf")};

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

/// What a format has beside its file, by their endings. Whatever else is there is not for GDAL.
QStringList companionsOf(const Format& format)
{
    if (format.extension == QLatin1StringView("shp")) {
        return {QStringLiteral("dbf"), QStringLiteral("shx"), QStringLiteral("prj"), QStringLiteral("cpg")};
    }
    return format.extension == QLatin1StringView("dbf") ? QStringList{QStringLiteral("cpg")} : QStringList();
}

Error foreignDefinition(const QString& path)
{
    return pathError(Error::Code::Unreadable,
                     QCoreApplication::translate("GdalAccess", "Its coordinate system is not spelled out"), path,
                     QCoreApplication::translate("GdalAccess", "Save it in one of the EPSG register"));
}

/// What is in memory must be fit for GDAL: no references, and no more than it says.
Result<QByteArray> checkedContent(const QByteArray& bytes, const Format& format, const QString& path)
{
    if (qstrcmp(format.driver, "GeoJSON") == 0) {
        return geoJsonWithoutReferences(bytes, path);
    }
    if (qstrcmp(format.driver, "XLSX") == 0 || qstrcmp(format.driver, "ODS") == 0) {
        return checkSpreadsheet(bytes, path).transform([&] { return bytes; });
    }
    if (qstrcmp(format.driver, "FlatGeobuf") == 0) {
        // Behind eight bytes that name the format stands how long the header is, and then the header.
        constexpr qsizetype start = 12;
        const auto length = bytes.size() < start ? 0 : qFromLittleEndian<quint32>(bytes.constData() + 8);
        if (holdsDefinitionWithFiles(bytes.mid(start, length))) {
            return std::unexpected(foreignDefinition(path));
        }
    }
    return bytes;
}

/// Reads a file and its companions into a folder in memory.
Result<void> fillFolder(MemoryFolder& folder, const QString& path)
{
    const Format& format = *formatOf(path);
    const QFileInfo info(path);
    const Result<QByteArray> bytes = readRegularFile(path, largestDataFile).and_then([&](const QByteArray& read) {
        return checkedContent(read, format, path);
    });
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    folder.put(info.fileName(), *bytes);
    const QStringList companions = companionsOf(format);
    if (companions.isEmpty()) {
        return {};
    }
    for (const QFileInfo& file : info.dir().entryInfoList(QDir::Files | QDir::System | QDir::Hidden)) {
        const QString ending = file.suffix().toLower();
        if (!companions.contains(ending) || file.completeBaseName() != info.completeBaseName()) {
            continue;
        }
        if (!liesInside(file.filePath(), info.path())) {
            return std::unexpected(leadsOut(file.filePath()));
        }
        const Result<QByteArray> companion = readRegularFile(file.filePath(), largestDataFile);
        if (!companion) {
            return std::unexpected(companion.error());
        }
        if (ending == u"prj" && !isPlainDefinition(*companion)) {
            return std::unexpected(foreignDefinition(file.filePath()));
        }
        folder.put(info.completeBaseName() + u'.' + ending, *companion);
    }
    return {};
}

/// The absolute path of a file of a format on our list.
Result<QString> readablePath(const QString& path)
{
    return localPath(path).and_then([](const QString& absolute) -> Result<QString> {
        if (const Result<void> check = checkRegularFile(absolute); !check) {
            return std::unexpected(check.error());
        }
        if (!formatOf(absolute)) {
            return std::unexpected(
                pathError(Error::Code::UnsupportedFormat,
                          QCoreApplication::translate("GdalAccess", "This file format is not supported"), absolute,
                          QCoreApplication::translate("GdalAccess", "Use a file of one of these types: %1")
                              .arg(readableExtensions().join(QStringLiteral(", ")))));
        }
        return absolute;
    });
}

/// What GDAL calls instead of the network.
CPLHTTPResult* refuseToFetch(const char* address, CSLConstList, GDALProgressFunc, void*, CPLHTTPFetchWriteFunc, void*,
                             void*)
{
    // GDAL frees it, with the functions of its own that belong to these.
    auto* result = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    result->nStatus = 1;
    result->pszErrBuf = CPLStrdup("no address is asked");
    CPLError(CE_Failure, CPLE_AppDefined, "%s is not asked", address);
    return result;
}

} // namespace

Error leadsOut(const QString& path)
{
    return pathError(Error::Code::Unreadable,
                     QCoreApplication::translate("GdalAccess", "The file is a link that leads out of the dataset"),
                     path, QCoreApplication::translate("GdalAccess", "Put the file itself there"));
}

const QStringList& readableExtensions()
{
    static const QStringList extensions = [] {
        QStringList list;
        for (const Format& format : formats) {
            list.append(format.extension);
        }
        for (const QLatin1StringView extension : formatsOfOurs) {
            list.append(extension);
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
        CPLHTTPSetFetchCallback(refuseToFetch, nullptr);
        CPLSetConfigOption("CPL_VSIL_CURL_ALLOWED_FILENAME", "none");
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

void GdalSource::Close::operator()(GDALDataset* dataset) const
{
    const GdalMessages quiet;
    GDALClose(GDALDataset::ToHandle(dataset));
}

GdalSource::GdalSource(const QString& path)
    : m_path(path)
{}

Result<void> GdalSource::openAt(const QByteArray& place, FirstRow firstRow)
{
    const Format* format = formatOf(m_path);
    registerGdalDrivers();
    const bool isNames = firstRow == FirstRow::Names;
    std::array options = format->options;
    if (const auto forced = std::ranges::find_if(
            options, [](const char* option) { return option && qstrcmp(option, "HEADERS=FORCE") == 0; });
        !isNames && forced != options.end()) {
        *forced = "HEADERS=DISABLE";
    }
    // The option HEADERS of the XLSX driver does not reach the last sheet of several, which it reads before it looks at
    // the options.
    const CPLConfigOptionSetter headers("OGR_XLSX_HEADERS", isNames ? "FORCE" : "DISABLE", false);
    const std::array<const char*, 2> drivers{format->driver, nullptr};
    const GdalMessages messages;
    m_dataset.reset(GDALDataset::Open(place.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR,
                                      drivers.data(), options.data(), nullptr));
    if (!m_dataset) {
        const QString reason = messages.firstFailure();
        return std::unexpected(pathError(
            Error::Code::Unreadable,
            reason.isEmpty() ? QCoreApplication::translate("GdalAccess", "The file cannot be read")
                             : QCoreApplication::translate("GdalAccess", "The file cannot be read: %1").arg(reason),
            m_path,
            QCoreApplication::translate("GdalAccess", "Check that the file is complete and that you may read it")));
    }
    return {};
}

Result<GdalSource> GdalSource::open(const QString& path, const QStringList& layers, const std::stop_token& stop)
{
    const Result<QString> absolute = readablePath(path);
    if (!absolute) {
        return std::unexpected(absolute.error());
    }
    if (formatOf(*absolute)->extension == QLatin1StringView("gpkg")) {
        return copyGeoPackage(*absolute, layers, stop).and_then([&](GeoPackageCopy copy) {
            return openCopy(std::move(copy), *absolute);
        });
    }
    return openCopied(*absolute, FirstRow::Names);
}

Result<GdalSource> GdalSource::openForeign(const QString& path, const std::stop_token& stop)
{
    const Result<QString> absolute = readablePath(path);
    if (!absolute) {
        return std::unexpected(absolute.error());
    }
    if (formatOf(*absolute)->extension == QLatin1StringView("gpkg")) {
        return copyWholeGeoPackage(*absolute, stop).and_then([&](GeoPackageCopy copy) {
            return openCopy(std::move(copy), *absolute);
        });
    }
    return openCopied(*absolute, FirstRow::Cells);
}

Result<GdalSource> GdalSource::openCopied(const QString& path, FirstRow firstRow)
{
    GdalSource source(path);
    const QString name = QFileInfo(path).fileName();
    return fillFolder(source.m_folder, path)
        .and_then([&] { return source.openAt(source.m_folder.pathOf(name), firstRow); })
        .transform([&] { return std::move(source); });
}

Result<GdalSource> GdalSource::openShipped(const QString& path)
{
    return readablePath(path).and_then([](const QString& absolute) {
        GdalSource source(absolute);
        return source.openAt(absolute.toUtf8()).transform([&] { return std::move(source); });
    });
}

Result<GdalSource> GdalSource::openCopy(GeoPackageCopy copy, const QString& path)
{
    GdalSource source(path);
    const QString name = QFileInfo(path).fileName();
    source.m_failures = std::move(copy.failures);
    if (copy.image.isEmpty()) {
        return source; // GDAL takes a GeoPackage without layers for none
    }
    source.m_folder.put(name, copy.image);
    return source.openAt(source.m_folder.pathOf(name)).transform([&] { return std::move(source); });
}

bool GdalSource::isShapefile() const
{
    return m_dataset && qstrcmp(m_dataset->GetDriverName(), shapefileDriver) == 0;
}

std::vector<OGRLayer*> GdalSource::layers() const
{
    const GdalMessages quiet;
    std::vector<OGRLayer*> layers;
    for (int i = 0; m_dataset && i < m_dataset->GetLayerCount(); ++i) {
        layers.push_back(m_dataset->GetLayer(i));
    }
    return layers;
}

OGRLayer* GdalSource::firstLayer() const
{
    const GdalMessages quiet;
    return m_dataset && m_dataset->GetLayerCount() > 0 ? m_dataset->GetLayer(0) : nullptr;
}

OGRLayer* GdalSource::layer(QStringView name) const
{
    const GdalMessages quiet;
    if (!m_dataset || m_failures.contains(name.toString())) {
        return nullptr;
    }
    for (OGRLayer* layer : m_dataset->GetLayers()) {
        if (QString::fromUtf8(layer->GetName()).compare(name, Qt::CaseInsensitive) == 0) {
            return layer;
        }
    }
    return nullptr;
}

} // namespace ketenkaart
