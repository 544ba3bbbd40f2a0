#include "core/project/project_writer.h"

#include "core/io/csv_sheet.h"
#include "core/io/folder_change.h"
#include "core/io/layer_file.h"
#include "core/io/regular_file.h"
#include "core/project/geopackage_project.h"
#include "core/project/project_compare.h"
#include "core/project/project_pictures.h"
#include "core/project/project_reader.h"
#include "core/project/take_over.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 largestPicture = 64 * 1024 * 1024;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct WriterText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectWriter)
};

Error cannotBeWrittenTo(const QString& location)
{
    return {Error::Code::UnsupportedFormat,
            WriterText::tr("Only a folder of CSV files or a GeoPackage can be written to"),
            QDir::toNativeSeparators(location), WriterText::tr("Save it as one of these")};
}

Error cannotBeKept(const Sheet& sheet, const QString& location)
{
    return {Error::Code::WriteFailed,
            WriterText::tr("The layer %1 cannot be written: %2").arg(sheet.layer, sheet.obstacle),
            QDir::toNativeSeparators(location), WriterText::tr("Save under another name")};
}

bool isPackagePath(const QString& path)
{
    return path.endsWith(u".gpkg"_s, Qt::CaseInsensitive);
}

/// A sheet as text: what is a point in its source stands in columns.
Sheet asText(Sheet sheet)
{
    const auto hasPoint = [](const SheetRow& row) { return row.geometry == SheetRow::Geometry::Point; };
    if (std::ranges::none_of(sheet.rows, hasPoint)) {
        return sheet;
    }
    const auto column = [&](const QString& name) {
        if (sheet.columnIndex(name) < 0) {
            sheet.columns.push_back({name, {}});
        }
        return sheet.columnIndex(name);
    };
    const qsizetype x = column(u"lon"_s);
    const qsizetype y = column(u"lat"_s);
    for (SheetRow& row : sheet.rows) {
        if (hasPoint(row) && Sheet::cell(row, x).isEmpty() && Sheet::cell(row, y).isEmpty()) {
            row.cells.resize(std::max({row.cells.size(), x + 1, y + 1}));
            row.cells[x] = numberCell(row.point.x(), sheet.form.decimalSign);
            row.cells[y] = numberCell(row.point.y(), sheet.form.decimalSign);
        }
    }
    sheet.hasGeometry = false;
    return sheet;
}

/// Whether there is something to write: a layer that was made and is empty again is none.
bool isWorthAFile(const Sheet& sheet)
{
    return !sheet.rows.empty() || !sheet.file.isEmpty() || !sheet.stamp.isEmpty();
}

/// The bytes of a layer. The project goes on with the sheet as it is, which knows its file from now on.
QByteArray put(Project& project, LayerIndex layer, const Sheet& sheet)
{
    Sheet kept = sheet;
    if (!isCsvFile(kept.file)) {
        kept.file = kept.layer + u".csv"_s;
    }
    kept.isMadeOfText = false;
    kept.numbers.clear();
    const QByteArray bytes = csvOf(asText(kept));
    kept.stamp = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    project.setSheet(layer, std::move(kept));
    return bytes;
}

Result<Project> saveFolder(const Project& project, const Project& kept, Overwriting overwriting)
{
    FolderChange change;
    Project saved = project;
    std::vector<LayerIndex> written;
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        const LayerIndex layer = layerAt(i);
        const Sheet* sheet = project.sheet(layer);
        if (!sheet || !isWorthAFile(*sheet) || project.sharedSheet(layer) == kept.sharedSheet(layer)) {
            continue;
        }
        if (!sheet->obstacle.isEmpty()) {
            return std::unexpected(cannotBeKept(*sheet, project.location()));
        }
        const QByteArray bytes = put(saved, layer, *sheet);
        change.replace(saved.sheet(layer)->file, bytes);
        written.push_back(layer);
    }
    if (const Result<void> done = change.commit(project.location()); !done) {
        return std::unexpected(done.error());
    }
    if (overwriting == Overwriting::Refused) {
        return saved;
    }
    return readProject(project.location()).transform([&](const Project& there) {
        return withTheirLayers(saved, there, written);
    });
}

/// Puts pictures of the project into the change; those in folders below are copied beside.
Result<void> takePictures(const Project& project, const QString& folder, FolderChange& change)
{
    for (const QString& name : pictureNames(project)) {
        const QString path = project.picturePath(name);
        const QString target = QDir(folder).filePath(name);
        // Whoever calls a layer a picture would have it written over.
        if (path.isEmpty() || isCsvFile(name) || QFileInfo::exists(target)) {
            continue;
        }
        const Result<QByteArray> bytes = readRegularFile(path, largestPicture);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        if (!name.contains(u'/')) {
            change.replace(name, *bytes);
        } else if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(path, target)) {
            return std::unexpected(
                Error{Error::Code::WriteFailed, WriterText::tr("The picture %1 cannot be copied").arg(name),
                      QDir::toNativeSeparators(target), WriterText::tr("Choose a folder that you may write to")});
        }
    }
    return {};
}

Result<Project> saveAsFolder(const Project& project, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return std::unexpected(Error{Error::Code::WriteFailed, WriterText::tr("The folder cannot be made"),
                                     QDir::toNativeSeparators(folder),
                                     WriterText::tr("Choose a folder that you may write to")});
    }
    FolderChange change;
    const QFileInfoList there = FolderContent::of(folder).files();
    Project saved(folder, Project::Storage::Folder);
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        const LayerIndex layer = layerAt(i);
        if (const std::optional<Error>& failure = project.failure(layer)) {
            return std::unexpected(*failure); // it would not be in the copy
        }
        const Sheet* sheet = project.sheet(layer);
        const bool isWritten = sheet && isWorthAFile(*sheet);
        if (isWritten) {
            const QByteArray bytes = put(saved, layer, *sheet);
            change.replace(saved.sheet(layer)->file, bytes);
        }
        // By its own name alone: what is called otherwise may be somebody's table.
        const QString old = QFileInfo(layerFile(there, {datasetLayers()[i].name})).fileName();
        if (!old.isEmpty() && !(isWritten && saved.sheet(layer)->file == old)) {
            change.remove(old);
        }
    }
    return takePictures(project, folder, change).and_then([&] { return change.commit(folder); }).transform([&] {
        return saved;
    });
}

} // namespace

Project withTheirLayers(Project saved, const Project& there, const std::vector<LayerIndex>& written)
{
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        const Sheet* mine = saved.sheet(layerAt(i));
        const Sheet* theirs = there.sheet(layerAt(i));
        if (theirs && (!mine || mine->stamp != theirs->stamp) && !std::ranges::contains(written, layerAt(i))) {
            saved.setSharedSheet(layerAt(i), there.sharedSheet(layerAt(i)));
        }
    }
    return saved;
}

Result<QStringList> changedOnDisk(const Project& kept)
{
    return readProject(kept.location()).transform([&](const Project& there) {
        return layersThatDiffer(kept.stamp(), there.stamp());
    });
}

Result<MergedProject> mergedWithDisk(const Project& project, const Project& kept)
{
    return readProject(kept.location()).transform([&](const Project& there) {
        const ProjectComparison edited = compareProjects(kept, project);
        return MergedProject{there, applied(there, takeOver(there, project, edited.differences))};
    });
}

Result<Project> saveProject(const Project& project, const Project& kept, Overwriting overwriting)
{
    if (project.storage() != Project::Storage::Folder && project.storage() != Project::Storage::GeoPackage) {
        return std::unexpected(cannotBeWrittenTo(project.location()));
    }
    // Of a GeoPackage this is asked once nobody else can change it any more.
    if (overwriting == Overwriting::Refused && project.storage() == Project::Storage::Folder) {
        const Result<QStringList> changed = changedOnDisk(kept);
        if (!changed) {
            return std::unexpected(changed.error());
        }
        if (!changed->isEmpty()) {
            return std::unexpected(changedMeanwhile(*changed, project.location()));
        }
    }
    return project.storage() == Project::Storage::GeoPackage ? saveGeoPackage(project, kept, overwriting)
                                                             : saveFolder(project, kept, overwriting);
}

Result<Project> saveProjectAs(const Project& project, const Project& kept, const QString& path,
                              const LayerStyles& styles)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (!isPackagePath(path)) {
        return saveAsFolder(project, absolute);
    }
    return saveAsGeoPackage(project, kept, absolute, styles);
}

} // namespace ketenkaart
