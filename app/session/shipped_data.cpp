#include "app/session/shipped_data.h"

#include "core/io/base_map_reader.h"
#include "core/io/regular_file.h"
#include "core/project/project_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QtConcurrentRun>

namespace ketenkaart {

namespace {

const QString baseMapFile = QStringLiteral("basemap.gpkg");
const QString gazetteerFile = QStringLiteral("gazetteer.sqlite");
const QString datasetFolder = QStringLiteral("propositie");

Error noMapsError()
{
    return {Error::Code::NotFound, QCoreApplication::translate("ShippedData", "The program's own maps are missing"),
            QString(),
            QCoreApplication::translate("ShippedData",
                                        "Install the program again, or name their folder in KETENKAART_MAPS")};
}

} // namespace

QString shippedMapsFolder()
{
    const QString program = QCoreApplication::applicationDirPath();
    const QStringList candidates{
        qEnvironmentVariable("KETENKAART_MAPS"),
        program + QStringLiteral("/../share/ketenkaart/maps"), // installed
        program + QStringLiteral("/../../../maps"),            // build/<preset>/app
        program + QStringLiteral("/../../../../maps"),         // build/<preset>/tests/<folder>
    };
    for (const QString& candidate : candidates) {
        if (!candidate.isEmpty() && QFileInfo::exists(candidate + u'/' + baseMapFile)) {
            return QDir::cleanPath(QDir(candidate).absolutePath());
        }
    }
    return {};
}

Result<Gazetteer> openShippedGazetteer(const std::stop_token& stop)
{
    const QString maps = shippedMapsFolder();
    return maps.isEmpty() ? std::unexpected(noMapsError()) : Gazetteer::open(maps + u'/' + gazetteerFile, stop);
}

QStringList shippedDatasets()
{
    QStringList datasets;
    const QDir maps(shippedMapsFolder());
    for (const QString& name : maps.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (maps.exists(name + QStringLiteral("/actors.csv"))) {
            datasets.insert(name == datasetFolder ? 0 : datasets.size(), maps.filePath(name));
        }
    }
    return datasets;
}

bool isShipped(const QString& location)
{
    const QString maps = QFileInfo(shippedMapsFolder()).canonicalFilePath();
    if (maps.isEmpty() || location.isEmpty()) {
        return false;
    }
    QFileInfo there(location); // or what would be there
    while (!there.exists() && !there.isRoot()) {
        there = QFileInfo(there.absolutePath());
    }
    return there.canonicalFilePath() == maps || liesInside(there.filePath(), maps);
}

Result<Project> readShippedProjectOr(const QString& datasetPath, const std::stop_token& stop)
{
    if (!datasetPath.isEmpty()) {
        return readProject(datasetPath, stop);
    }
    const QString maps = shippedMapsFolder();
    return maps.isEmpty() ? std::unexpected(noMapsError()) : readProject(maps + u'/' + datasetFolder, stop);
}

Result<ReadDataset> readShippedOr(const QString& datasetPath, const std::stop_token& stop)
{
    return readShippedProjectOr(datasetPath, stop).transform(datasetOf);
}

Result<std::shared_ptr<const BaseMap>> readShippedBaseMap()
{
    // It takes some hundredths of a second, and never changes: whoever opens another dataset or window has it at once.
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const BaseMap>> known;
    const QString maps = shippedMapsFolder();
    if (maps.isEmpty()) {
        return std::unexpected(noMapsError());
    }
    const QMutexLocker lock(&mutex);
    if (const auto map = known.value(maps)) {
        return map;
    }
    return readBaseMap(maps + u'/' + baseMapFile).transform([&](const std::shared_ptr<const BaseMap>& map) {
        known.insert(maps, map);
        return map;
    });
}

Result<MapData> loadMapData(const QString& datasetPath, const std::stop_token& stop)
{
    const QString maps = shippedMapsFolder();
    if (maps.isEmpty()) {
        return std::unexpected(noMapsError());
    }
    // The two do not depend on each other, and start-up is what the user waits for.
    QFuture<Result<std::shared_ptr<const BaseMap>>> baseMapReading = QtConcurrent::run(readShippedBaseMap);
    auto project = readShippedProjectOr(datasetPath, stop);
    auto read = project.transform(datasetOf);
    auto baseMap = baseMapReading.takeResult();
    if (!read) {
        return std::unexpected(read.error());
    }
    if (!baseMap) {
        return std::unexpected(baseMap.error());
    }
    return MapData{*std::move(project), *std::move(read), *std::move(baseMap)};
}

} // namespace ketenkaart
