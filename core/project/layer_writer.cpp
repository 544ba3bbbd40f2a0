#include "core/project/layer_writer.h"

#include "core/io/gdal_access.h"
#include "core/io/gdal_sheet.h"
#include "core/io/layer_file.h"
#include "core/project/geopackage_tables.h"
#include "core/project/own_columns.h"
#include "core/project/project_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <memory>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A field as RFC 4180 wants it.
QString field(QString value)
{
    const bool needsQuotes = value.contains(u'"') || value.contains(u',') || value.contains(u'\n') ||
                             value.contains(u'\r') || value != value.trimmed();
    return needsQuotes ? u'"' + value.replace(u'"', u"\"\""_s) + u'"' : value;
}

QByteArray csvOf(const LayerText& table)
{
    QString text = table.columns.join(u',') + u'\n';
    for (QStringList row : table.rows) {
        std::ranges::transform(row, row.begin(), field);
        text += row.join(u',') + u'\n';
    }
    return text.toUtf8();
}

Error writeError(const QString& reason, const QString& path)
{
    return {Error::Code::WriteFailed, reason, QDir::toNativeSeparators(path),
            QCoreApplication::translate("LayerWriter", "Choose a folder that you may write to")};
}

Error changedSince(const QString& layer, const QString& path)
{
    return {
        Error::Code::Changed,
        QCoreApplication::translate("LayerWriter", "the layer %1 was changed by somebody else meanwhile").arg(layer),
        QDir::toNativeSeparators(path),
        QCoreApplication::translate("LayerWriter", "Keep the changes in a copy, or open the dataset again")};
}

bool holds(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.size() == content.size() && file.open(QFile::ReadOnly) && file.readAll() == content;
}

/// The CSV file of a layer: the one that is there, or the one to make. No layer comes from two files, and one of
/// another format stays behind the CSV file, so that is written even without rows.
struct Target
{
    QString path;
    bool isNeeded = true;
};

Target targetOf(const QDir& folder, const LayerText& table)
{
    const QByteArray layer = table.layer.toLatin1();
    const QString file = layerFile(filesOf(folder), QLatin1StringView(layer));
    const bool isCsv = QFileInfo(file).suffix().compare("csv"_L1, Qt::CaseInsensitive) == 0;
    return {isCsv ? file : folder.filePath(table.layer + u".csv"_s),
            !table.rows.empty() || (!file.isEmpty() && !isCsv)};
}

Error wouldBeLost(const QString& reason, const QString& path)
{
    return {Error::Code::WriteFailed, reason, QDir::toNativeSeparators(path),
            QCoreApplication::translate("LayerWriter", "Repair the file or take it away")};
}

/// A layer as it is to be kept, with what the one that is there has besides. Fails where that one cannot be read as a
/// whole, as what it says would be lost, and where it is not the one that was read.
Result<LayerText> withWhatIsThere(LayerText layer, const Sheet* there, const QString& path,
                                  const std::optional<DatasetStamp>& read)
{
    QByteArray stamp;
    if (there) {
        const LayerTable table = tableOf(*there);
        if (std::ranges::any_of(table.findings,
                                [](const Diagnostic& finding) { return finding.code == Diagnostic::Code::TooLong; })) {
            return std::unexpected(wouldBeLost(
                QCoreApplication::translate("LayerWriter", "a text of the layer %1 that is too long would be lost")
                    .arg(layer.layer),
                path));
        }
        stamp = there->stamp;
        layer = withOwnColumns(std::move(layer), table);
    }
    if (read && read->value(layer.layer) != stamp) {
        return std::unexpected(changedSince(layer.layer, path));
    }
    return layer;
}

std::optional<LayerIndex> indexOf(const QString& layer)
{
    const std::span<const LayerSpec> specs = datasetLayers();
    const auto found = std::ranges::find(specs, layer, [](const LayerSpec& spec) { return QString(spec.name); });
    return found == specs.end() ? std::nullopt : std::optional(layerAt(static_cast<size_t>(found - specs.begin())));
}

/// The layers of a folder as they are to be kept.
Result<std::vector<LayerText>> withWhatIsThere(const QDir& folder, const std::vector<LayerText>& tables,
                                               const std::optional<DatasetStamp>& read)
{
    const Result<Project> project = readProject(folder.path());
    std::vector<LayerText> layers;
    for (const LayerText& table : tables) {
        const std::optional<LayerIndex> index = indexOf(table.layer);
        if (project && index && project->failure(*index)) {
            return std::unexpected(wouldBeLost(
                QCoreApplication::translate("LayerWriter", "the file that is there cannot be read, and would be lost"),
                folder.filePath(table.layer)));
        }
        const auto layer =
            withWhatIsThere(table, project && index ? project->sheet(*index) : nullptr, folder.path(), read);
        if (!layer) {
            return std::unexpected(layer.error());
        }
        layers.push_back(*layer);
    }
    return layers;
}

Result<void> writeFolder(const QDir& folder, const std::vector<LayerText>& tables)
{
    std::vector<std::unique_ptr<QSaveFile>> prepared;
    QStringList superfluous;
    for (const LayerText& table : tables) {
        const Target target = targetOf(folder, table);
        if (!target.isNeeded) {
            superfluous.append(target.path);
            continue;
        }
        const QByteArray content = csvOf(table);
        if (holds(target.path, content)) {
            continue;
        }
        auto file = std::make_unique<QSaveFile>(target.path);
        if (!file->open(QIODevice::WriteOnly) || file->write(content) != content.size() || !file->flush()) {
            return std::unexpected(writeError(file->errorString(), target.path));
        }
        prepared.push_back(std::move(file));
    }
    for (const std::unique_ptr<QSaveFile>& file : prepared) {
        if (!file->commit()) {
            return std::unexpected(writeError(file->errorString(), file->fileName()));
        }
    }
    for (const QString& path : superfluous) {
        if (QFile file(path); file.exists() && !file.remove()) {
            return std::unexpected(writeError(file.errorString(), path));
        }
    }
    return {};
}

Result<void> writeGeoPackage(const QString& path, const std::vector<LayerText>& tables,
                             const std::optional<DatasetStamp>& read)
{
    auto change = GeoPackageChange::begin(path);
    if (!change) {
        return std::unexpected(change.error());
    }
    QStringList names;
    for (const LayerText& table : tables) {
        names.append(table.layer);
    }
    const auto source = change->content(names);
    if (!source) {
        return std::unexpected(source.error());
    }
    for (const LayerText& table : tables) {
        if (const QString reason = source->failureOf(table.layer); !reason.isEmpty()) {
            return std::unexpected(wouldBeLost(reason, path));
        }
        OGRLayer* layer = source->layer(table.layer);
        const std::optional<Sheet> there =
            layer ? std::optional(readSheet(*source, *layer, table.layer)) : std::nullopt;
        const auto written =
            withWhatIsThere(table, there ? &*there : nullptr, path, read).and_then([&](const LayerText& kept) {
                return change->replace(kept);
            });
        if (!written) {
            return written;
        }
    }
    return change->commit();
}

} // namespace

Result<void> writeLayers(const QString& location, const std::vector<LayerText>& tables,
                         const std::optional<DatasetStamp>& read)
{
    const QFileInfo info(location);
    if (info.isDir()) {
        return withWhatIsThere(QDir(location), tables, read).and_then([&](const std::vector<LayerText>& layers) {
            return writeFolder(QDir(location), layers);
        });
    }
    if (info.isFile() && info.suffix().compare("gpkg"_L1, Qt::CaseInsensitive) == 0) {
        return writeGeoPackage(location, tables, read);
    }
    return std::unexpected(Error{
        Error::Code::UnsupportedFormat,
        QCoreApplication::translate("LayerWriter", "only a folder of CSV files or a GeoPackage can be written to"),
        QDir::toNativeSeparators(location),
        QCoreApplication::translate("LayerWriter", "Open the dataset as one of these")});
}

} // namespace ketenkaart
