#include "app/data/shipped_data.h"

#include "core/io/base_map_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ketenkaart {

namespace {

const QString baseMapFile = QStringLiteral("basemap.gpkg");
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

Result<ReadDataset> readShippedOr(const QString& datasetPath)
{
    if (!datasetPath.isEmpty()) {
        return readDataset(datasetPath);
    }
    const QString maps = shippedMapsFolder();
    return maps.isEmpty() ? std::unexpected(noMapsError()) : readDataset(maps + u'/' + datasetFolder);
}

Result<MapData> loadMapData(const QString& datasetPath)
{
    const QString maps = shippedMapsFolder();
    if (maps.isEmpty()) {
        return std::unexpected(noMapsError());
    }
    auto read = readShippedOr(datasetPath);
    if (!read) {
        return std::unexpected(read.error());
    }
    auto baseMap = readBaseMap(maps + u'/' + baseMapFile);
    if (!baseMap) {
        return std::unexpected(baseMap.error());
    }
    return MapData{std::move(*read), std::move(*baseMap)};
}

} // namespace ketenkaart
