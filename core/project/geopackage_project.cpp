#include "core/project/geopackage_project.h"

#include "core/io/database_placement.h"
#include "core/io/gdal_sheet.h"
#include "core/io/geopackage_maker.h"
#include "core/io/geopackage_origin.h"
#include "core/io/geopackage_writer.h"
#include "core/io/regular_file.h"
#include "core/project/dataset_reader.h"
#include "core/project/project_pictures.h"
#include "core/project/project_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <list>
#include <numeric>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 largestCopy = 1024 * 1024 * 1024;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct WriterText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectWriter)
};

/// A sheet as the table in the file has it.
Sheet asTable(Sheet sheet)
{
    return sheet.isMadeOfText ? tableSheet(sheet) : sheet;
}

/// The sheet with the numbers that its rows have in the file for keys, and new ones for rows that are not there.
Sheet withNumbers(const Sheet& sheet, const Sheet* kept)
{
    Sheet numbered = sheet;
    QSet<qint64> taken;
    if (kept) {
        for (const SheetRow& row : kept->rows) {
            taken.insert(kept->numbers.value(row.key, row.key));
        }
    }
    qint64 next = 1;
    for (const qint64 number : taken) {
        next = std::max(next, number + 1);
    }
    QSet<qint64> keptKeys;
    if (kept) {
        for (const SheetRow& row : kept->rows) {
            keptKeys.insert(row.key);
        }
    }
    for (SheetRow& row : numbered.rows) {
        if (keptKeys.contains(row.key)) {
            row.key = kept->numbers.value(row.key, row.key);
        } else {
            row.key = next++;
        }
    }
    return numbered;
}

std::optional<GeoPoint> placeOf(const Dataset& dataset, const QString& id)
{
    if (const Actor* actor = dataset.actor(id)) {
        return actor->position;
    }
    if (const Campus* campus = dataset.campus(id)) {
        return campus->position;
    }
    const Region* region = dataset.region(id);
    return region ? region->position : std::nullopt;
}

/// The lines of the links, by the keys of the sheet.
SheetLines linesOf(const Sheet& links, const Dataset& dataset)
{
    SheetLines lines;
    const qsizetype from = links.columnIndex(u"from");
    const qsizetype to = links.columnIndex(u"to");
    for (const SheetRow& row : links.rows) {
        const auto start = placeOf(dataset, Sheet::cell(row, from).trimmed());
        const auto end = placeOf(dataset, Sheet::cell(row, to).trimmed());
        if (start && end) {
            lines.insert(row.key, QLineF(start->longitude, start->latitude, end->longitude, end->latitude));
        }
    }
    return lines;
}

bool isAboutPlaces(LayerIndex layer)
{
    return layer == LayerIndex::Actors || layer == LayerIndex::Campuses || layer == LayerIndex::Regions ||
           layer == LayerIndex::Links;
}

Result<void> checkUnchanged(GdalSource& there, const Project& kept)
{
    QStringList changed;
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        const QString name = datasetLayers()[i].name;
        OGRLayer* layer = there.layer(name);
        const Sheet* sheet = kept.sheet(layerAt(i));
        const QByteArray before = sheet ? sheet->stamp : QByteArray();
        const QByteArray now = layer ? readSheet(there, *layer, name).stamp : QByteArray();
        if (before != now) {
            changed.append(name);
        }
    }
    return changed.isEmpty() ? Result<void>() : std::unexpected(changedMeanwhile(changed, kept.location()));
}

/// What is to be written, and what it is made of.
struct PlannedChange
{
    GeoPackageChanges changes;
    std::list<Sheet> sheets; // which stay where they are
    std::vector<LayerIndex> layers;
    SheetLines lines;
};

/// The sheet with the numbers that its rows had for keys when it was read, where it is in the file at all.
std::optional<Sheet> sheetInFile(const Project& kept, LayerIndex layer)
{
    const Sheet* sheet = kept.sheet(layer);
    return sheet && !sheet->stamp.isEmpty() ? std::optional(asTable(withNumbers(*sheet, sheet))) : std::nullopt;
}

Result<void> plan(PlannedChange& planned, const Project& project, const Project& kept, const Project& inFile)
{
    const auto isEdited = [&](LayerIndex layer) { return project.sharedSheet(layer) != kept.sharedSheet(layer); };
    bool haveEndsMoved = false;
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        haveEndsMoved = haveEndsMoved || (isAboutPlaces(layerAt(i)) && isEdited(layerAt(i)));
    }
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        const LayerIndex layer = layerAt(i);
        const Sheet* sheet = project.sheet(layer);
        const bool hasLines = layer == LayerIndex::Links && haveEndsMoved;
        if (!sheet || (!isEdited(layer) && !hasLines)) {
            continue;
        }
        const std::optional<Sheet> before = sheetInFile(inFile, layer);
        if (!before && sheet->rows.empty()) {
            continue; // made, and taken back
        }
        if (!sheet->obstacle.isEmpty()) {
            return std::unexpected(
                Error{Error::Code::WriteFailed,
                      WriterText::tr("The layer %1 cannot be written: %2").arg(sheet->layer, sheet->obstacle),
                      QDir::toNativeSeparators(project.location()), WriterText::tr("Save under another name")});
        }
        GeoPackageLayerChange& change = planned.changes.layers.emplace_back();
        change.after = &planned.sheets.emplace_back(asTable(withNumbers(*sheet, kept.sheet(layer))));
        if (before) {
            change.before = &planned.sheets.emplace_back(*before);
        }
        if (hasLines) {
            planned.lines = linesOf(*change.after, datasetOf(project).dataset);
            change.lines = &planned.lines;
        }
        planned.layers.push_back(layer);
    }
    return {};
}

/// The sheet in memory, of which the table was made, as it stands in the file now.
Sheet asKept(const Sheet& sheet, const std::vector<qint64>& numbers, const Sheet* written)
{
    Sheet kept = sheet;
    kept.numbers.clear();
    for (size_t row = 0; row < std::min(kept.rows.size(), numbers.size()); ++row) {
        if (kept.rows[row].key != numbers[row]) {
            kept.numbers.insert(kept.rows[row].key, numbers[row]);
        }
    }
    kept.stamp = written ? written->stamp : QByteArray();
    kept.isMadeOfText = kept.isMadeOfText || (written && written->isMadeOfText);
    return kept;
}

/// The project as the file has it now. What its layers say is asked of the file: a number that was written as text may
/// have become one.
Project asWritten(const Project& project, const Project& there, const PlannedChange& planned,
                  const GeoPackageChanged& changed)
{
    Project saved = project;
    for (size_t i = 0; i < planned.layers.size(); ++i) {
        saved.setSheet(planned.layers[i], asKept(*project.sheet(planned.layers[i]), changed.layers[i].keys,
                                                 there.sheet(planned.layers[i])));
    }
    return withTheirLayers(saved, there, planned.layers);
}

} // namespace

Error changedMeanwhile(const QStringList& layers, const QString& location)
{
    return {Error::Code::Changed, WriterText::tr("Somebody else changed this meanwhile: %1").arg(layers.join(u", "_s)),
            QDir::toNativeSeparators(location), WriterText::tr("Save under another name, or open it again")};
}

Result<Project> saveGeoPackage(const Project& project, const Project& kept, Overwriting overwriting)
{
    const Result<Project> inFile =
        overwriting == Overwriting::Allowed ? readProject(project.location()) : Result<Project>(kept);
    if (!inFile) {
        return inFile;
    }
    PlannedChange planned;
    if (const Result<void> done = plan(planned, project, kept, *inFile); !done) {
        return std::unexpected(done.error());
    }
    planned.changes.check = [&](GdalSource& there) { return checkUnchanged(there, *inFile); };
    for (const LayerSpec& spec : datasetLayers()) {
        planned.changes.checkedLayers.append(spec.name);
    }
    const std::vector<KeptFile> pictures = heldPictures(project);
    planned.changes.further = [&](SqliteFile& file) { return putKeptFiles(file, pictures); };
    const Result<GeoPackageChanged> changed = changeGeoPackage(project.location(), planned.changes);
    if (!changed) {
        return std::unexpected(changed.error());
    }
    return readProject(project.location()).transform([&](const Project& there) {
        return asWritten(project, there, planned, *changed);
    });
}

namespace {

/// A GeoPackage may hold more than layers of ours, and types: a copy of it has all that, and then the edits.
Result<Project> copyWithEdits(const Project& project, const Project& kept, const QString& path)
{
    const QFileInfo target(path);
    const QTemporaryDir folder(target.dir().filePath(u".ketenkaart-XXXXXX"_s));
    const QString copy = folder.filePath(target.fileName());
    {
        const auto file = SqliteFile::open(project.location(), SqliteFile::Access::Read);
        if (!file) {
            return std::unexpected(file.error());
        }
        if (const auto copied = file->copyTo(copy); !copied) {
            return std::unexpected(geoPackageError(SqliteFile::reasonOf(copied.error()), path));
        }
    }
    const Result<Project> changed = saveGeoPackage(project.movedTo(copy), kept.movedTo(copy), Overwriting::Allowed);
    if (!changed) {
        return changed;
    }
    const Result<QByteArray> bytes = readRegularFile(copy, largestCopy);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return placeDatabase(path, *bytes, SqliteTurn::take()).transform([&] { return changed->movedTo(path); });
}

} // namespace

Result<Project> saveAsGeoPackage(const Project& project, const Project& kept, const QString& path,
                                 const LayerStyles& styles)
{
    if (project.storage() == Project::Storage::GeoPackage) {
        return copyWithEdits(project, kept, path);
    }
    NewGeoPackage content;
    std::list<Sheet> sheets; // which stay where they are
    SheetLines lines;
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        const LayerIndex layer = layerAt(i);
        if (const std::optional<Error>& failure = project.failure(layer)) {
            return std::unexpected(*failure); // it would not be in the new file
        }
        if (const Sheet* sheet = project.sheet(layer)) {
            NewGeoPackageLayer& made = content.layers.emplace_back();
            made.sheet = &sheets.emplace_back(*sheet);
            made.style = styles.value(sheet->layer);
            made.styleName = sheet->layer;
            if (layer == LayerIndex::Links) {
                lines = linesOf(*sheet, datasetOf(project).dataset);
                made.lines = &lines;
            }
        }
    }
    content.files = heldPictures(project);
    if (const Result<void> made = makeGeoPackage(path, content); !made) {
        return std::unexpected(made.error());
    }
    return readProject(path).transform([&](const Project& there) {
        Project saved = there;
        for (size_t i = 0; i < datasetLayerCount; ++i) {
            if (const Sheet* sheet = project.sheet(layerAt(i))) {
                std::vector<qint64> numbers(sheet->rows.size());
                std::iota(numbers.begin(), numbers.end(), 1);
                saved.setSheet(layerAt(i), asKept(*sheet, numbers, there.sheet(layerAt(i))));
            }
        }
        return saved;
    });
}

} // namespace ketenkaart
