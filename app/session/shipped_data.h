#pragma once

#include "core/geo/base_map.h"
#include "core/io/gazetteer.h"
#include "core/project/dataset_reader.h"

#include <QString>

#include <memory>
#include <stop_token>

namespace ketenkaart {

/// The folder with the data that the program ships (the base map and a dataset): where it is installed, or the source
/// tree when it runs from its build folder, or what KETENKAART_MAPS says. Empty when there is none.
[[nodiscard]] QString shippedMapsFolder();

/// Reads the towns and postcodes that the program ships. May run in any thread once the QCoreApplication exists.
[[nodiscard]] Result<Gazetteer> openShippedGazetteer(const std::stop_token& stop = {});

/// The folders of the datasets that the program ships, the one that it opens by itself first.
[[nodiscard]] QStringList shippedDatasets();

/// Whether a dataset is one that the program ships, or would be among those. Such data are not changed, whatever the
/// disk allows: the next version brings them anew.
[[nodiscard]] bool isShipped(const QString& location);

/// Reads the project at this path, or the shipped one when the path is empty.
[[nodiscard]] Result<Project> readShippedProjectOr(const QString& datasetPath, const std::stop_token& stop = {});
/// What it means.
[[nodiscard]] Result<ReadDataset> readShippedOr(const QString& datasetPath, const std::stop_token& stop = {});

/// Reads the base map. As loadMapData().
[[nodiscard]] Result<std::shared_ptr<const BaseMap>> readShippedBaseMap();

/// Dataset and base map together: all that a map needs.
struct MapData
{
    Project project;
    ReadDataset read; ///< what it means
    std::shared_ptr<const BaseMap> baseMap;
};

/// Reads the dataset at this path, or the shipped one when the path is empty, and the base map. May run in any thread
/// once the QCoreApplication exists. Gives up soon when asked to stop.
[[nodiscard]] Result<MapData> loadMapData(const QString& datasetPath, const std::stop_token& stop = {});

} // namespace ketenkaart
