#include "core/project/project_reader.h"

#include "core/io/csv_sheet.h"
#include "core/io/folder_change.h"
#include "core/io/gdal_access.h"
#include "core/io/gdal_sheet.h"
#include "core/io/layer_file.h"
#include "core/io/regular_file.h"
#include "core/io/sheet_formats.h"
#include "core/project/column_names.h"
#include "core/project/foreign_layers.h"
#include "core/project/number_cell.h"
#include "core/project/package_origin.h"
#include "core/project/table_set.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

Result<Sheet> readLayerFile(const QString& file, LayerIndex index, const std::stop_token& stop)
{
    const QLatin1StringView layer = datasetLayers()[static_cast<size_t>(index)].name;
    Result<Sheet> sheet;
    if (isCsvFile(file)) {
        sheet = readRegularFile(file, largestDataFile).transform([&](const QByteArray& bytes) {
            Sheet read = readCsv(bytes, layer);
            noteMeanings(read, index);
            noteDecimalSign(read, index);
            return read;
        });
    } else {
        const Result<GdalSource> source = GdalSource::open(file, {layer}, stop);
        if (!source) {
            return std::unexpected(source.error());
        }
        OGRLayer* rows = source->firstLayer();
        sheet = rows ? readSheet(*source, *rows, layer) : Sheet{};
        sheet->layer = layer;
    }
    if (sheet) {
        sheet->file = QFileInfo(file).fileName();
    }
    return sheet;
}

/// What is called as we call it is meant for us, whatever is in it.
bool isOurName(LayerIndex layer, const QString& name)
{
    return name.compare(datasetLayers()[static_cast<size_t>(layer)].name, Qt::CaseInsensitive) == 0;
}

Project readFolder(const QString& path, const std::stop_token& stop)
{
    Project project(path, Project::Storage::Folder);
    const QFileInfoList files = FolderContent::of(path).files();
    const std::span<const LayerSpec> specs = datasetLayers();
    for (size_t i = 0; i < specs.size() && !stop.stop_requested(); ++i) {
        const QString file = layerFile(files, ColumnNames::shipped().namesOf(layerAt(i)));
        if (file.isEmpty()) {
            continue;
        }
        Result<Sheet> sheet = liesInside(file, path) ? readLayerFile(file, layerAt(i), stop)
                                                     : Result<Sheet>(std::unexpected(leadsOut(file)));
        if (sheet && !isOurName(layerAt(i), QFileInfo(file).completeBaseName()) && !canBe(layerAt(i), *sheet)) {
            continue; // somebody's own table
        }
        if (sheet) {
            project.setSheet(layerAt(i), *std::move(sheet));
        } else {
            project.setFailure(layerAt(i), sheet.error());
        }
    }
    return project;
}

Error unreadableLayer(QLatin1StringView layer, const QString& reason, const QString& path)
{
    return {Error::Code::Unreadable,
            QCoreApplication::translate("DatasetReader", "The layer %1 cannot be read: %2").arg(QString(layer), reason),
            QDir::toNativeSeparators(path),
            QCoreApplication::translate("DatasetReader", "Make it a plain table of the file")};
}

/// One layer on its own, or tables that go together.
Result<Project> readCsvFile(const QString& path, const std::stop_token& stop)
{
    if (const Result<void> check = checkRegularFile(path); !check) {
        return std::unexpected(check.error());
    }
    Project project(path, Project::Storage::Other);
    const QString name = QFileInfo(path).completeBaseName();
    if (const auto layer = ColumnNames::shipped().layerOf(name)) {
        return readLayerFile(path, *layer, stop).transform([&](Sheet sheet) {
            if (isOurName(*layer, name) || canBe(*layer, sheet)) {
                project.setSheet(*layer, std::move(sheet));
            }
            return project;
        });
    }
    for (const TableOfSet& table : tableSetOf(path)) {
        Result<Sheet> sheet = readLayerFile(table.path, table.layer, stop);
        if (!sheet) {
            return std::unexpected(sheet.error());
        }
        if (canBe(table.layer, *sheet)) {
            sheet->file.clear(); // in a folder it gets the name of its layer
            project.setSheet(table.layer, *std::move(sheet));
        }
    }
    return project;
}

/// The sheet of a file that is that layer, by our name or by one of others; no value when there is none.
std::optional<Sheet> sheetOf(const GdalSource& source, LayerIndex layer, bool isPackage)
{
    const QString own = datasetLayers()[static_cast<size_t>(layer)].name;
    if (OGRLayer* found = source.layer(own)) {
        return readSheet(source, *found, own);
    }
    if (isPackage) { // it is saved by the names of its tables
        return std::nullopt;
    }
    for (const QString& name : ColumnNames::shipped().namesOf(layer)) {
        OGRLayer* found = source.layer(name);
        if (std::optional<Sheet> sheet = found ? std::optional(readSheet(source, *found, own)) : std::nullopt;
            sheet && canBe(layer, *sheet)) {
            return sheet;
        }
    }
    return std::nullopt;
}

/// Those of a GeoJSON in which each feature says which it belongs to, as we write it: the format has one layer.
std::vector<std::pair<LayerIndex, Sheet>> mixedLayers(const QString& path, const GdalSource& source)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    OGRLayer* only = suffix == "geojson"_L1 || suffix == "json"_L1 ? source.firstLayer() : nullptr;
    return only ? splitByLayer(readSheet(source, *only, QString())) : std::vector<std::pair<LayerIndex, Sheet>>();
}

Result<Project> readFile(const QString& path, const std::stop_token& stop)
{
    if (isCsvFile(path)) {
        return readCsvFile(path, stop);
    }
    if (isOfSheets(path)) {
        return checkRegularFile(path).and_then([&] { return readForeign(path); });
    }
    const std::span<const LayerSpec> specs = datasetLayers();
    QStringList names;
    for (const LayerSpec& spec : specs) {
        names.append(spec.name);
    }
    const Result<GdalSource> source = GdalSource::open(path, names, stop);
    if (!source) {
        return std::unexpected(source.error());
    }
    const bool isPackage = QFileInfo(path).suffix().compare("gpkg"_L1, Qt::CaseInsensitive) == 0;
    Project project(path, isPackage ? Project::Storage::GeoPackage : Project::Storage::Other);
    if (const auto layers = mixedLayers(path, *source); !layers.empty()) {
        for (const auto& [layer, sheet] : layers) {
            project.setSheet(layer, sheet);
        }
        return project;
    }
    for (size_t i = 0; i < specs.size(); ++i) {
        if (std::optional<Sheet> sheet = sheetOf(*source, layerAt(i), isPackage)) {
            project.setSheet(layerAt(i), *std::move(sheet));
        } else if (const QString reason = source->failureOf(specs[i].name); !reason.isEmpty()) {
            project.setFailure(layerAt(i), unreadableLayer(specs[i].name, reason, path));
        }
    }
    return isPackage ? withOrigin(std::move(project)) : project;
}

/// Those that most datasets have.
QStringList usualLayerNames()
{
    QStringList names;
    for (const LayerSpec& spec : datasetLayers()) {
        if (spec.consequence) {
            names.append(spec.name);
        }
    }
    return names;
}

Error noLayersError(const Project& project)
{
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        if (const std::optional<Error>& failure = project.failure(layerAt(i))) {
            return *failure;
        }
    }
    return {Error::Code::NotFound,
            QCoreApplication::translate("DatasetReader", "There is no dataset here: none of its layers was found"),
            QDir::toNativeSeparators(project.location()),
            QCoreApplication::translate("DatasetReader", "Choose a folder or file with the layers %1")
                .arg(usualLayerNames().join(u", "_s))};
}

} // namespace

Result<Project> readProject(const QString& path, const std::stop_token& stop)
{
    return localPath(path)
        .and_then([&](const QString& absolute) {
            return QFileInfo(absolute).isDir() ? Result<Project>(readFolder(absolute, stop)) : readFile(absolute, stop);
        })
        .and_then([](Project project) {
            return project.hasAnySheet() ? Result<Project>(std::move(project))
                                         : std::unexpected(noLayersError(project));
        });
}

} // namespace ketenkaart
