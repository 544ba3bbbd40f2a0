#include "core/io/layer_writer.h"

#include "core/io/gdal_access.h"
#include "core/io/geopackage_tables.h"
#include "core/io/layer_file.h"
#include "core/io/own_columns.h"

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
    const QString file = layerFile(folder.entryInfoList(QDir::Files, QDir::Name), QLatin1StringView(layer));
    const bool isCsv = QFileInfo(file).suffix().compare("csv"_L1, Qt::CaseInsensitive) == 0;
    return {isCsv ? file : folder.filePath(table.layer + u".csv"_s),
            !table.rows.empty() || (!file.isEmpty() && !isCsv)};
}

/// The layers as they are to be kept, with what those that are there have besides. Fails where one is there and cannot
/// be read: what it says would be lost.
Result<std::vector<LayerText>> withWhatIsThere(const QFileInfo& info, std::vector<LayerText> layers)
{
    for (LayerText& layer : layers) {
        const QByteArray name = layer.layer.toLatin1();
        const QString path = info.isDir() ? layerFile(QDir(info.filePath()).entryInfoList(QDir::Files, QDir::Name),
                                                      QLatin1StringView(name))
                                          : info.filePath();
        if (path.isEmpty()) {
            continue;
        }
        const Result<GdalSource> source = GdalSource::open(path);
        if (!source) {
            return std::unexpected(Error{
                Error::Code::WriteFailed,
                QCoreApplication::translate("LayerWriter", "the file that is there cannot be read, and would be lost"),
                QDir::toNativeSeparators(path),
                QCoreApplication::translate("LayerWriter", "Repair the file or take it away")});
        }
        if (OGRLayer* there = info.isDir() ? source->firstLayer() : source->layer(layer.layer)) {
            layer = withOwnColumns(std::move(layer), readLayerTable(*source, *there, layer.layer));
        }
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

} // namespace

Result<void> writeLayers(const QString& location, const std::vector<LayerText>& tables)
{
    const QFileInfo info(location);
    if (info.isDir() || (info.isFile() && info.suffix().compare("gpkg"_L1, Qt::CaseInsensitive) == 0)) {
        const auto layers = withWhatIsThere(info, tables);
        if (!layers) {
            return std::unexpected(layers.error());
        }
        return info.isDir() ? writeFolder(QDir(location), *layers) : replaceGeoPackageTables(location, *layers);
    }
    return std::unexpected(Error{
        Error::Code::UnsupportedFormat,
        QCoreApplication::translate("LayerWriter", "only a folder of CSV files or a GeoPackage can be written to"),
        QDir::toNativeSeparators(location),
        QCoreApplication::translate("LayerWriter", "Open the dataset as one of these")});
}

} // namespace ketenkaart
