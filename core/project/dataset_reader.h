#pragma once

#include "core/model/dataset.h"
#include "core/model/dataset_stamp.h"
#include "core/model/diagnostic.h"
#include "core/model/error.h"
#include "core/project/source_rows.h"

#include <stop_token>

namespace ketenkaart {

/// A dataset and what was found while reading it.
struct ReadDataset
{
    Dataset dataset;
    Diagnostics diagnostics; ///< in the order of layers and rows
    SourceRows rows;
    DatasetStamp stamp = {}; ///< how the layers were, for a save to tell whether they still are
};

/// Reads a dataset with GDAL: a folder of CSV files, a GeoPackage, GeoJSON or another vector format on our list
/// (gdal_access.h), with the layers actors, campuses, links, chains, stages,
/// figures, technologies and, where there are any, cases and the scenes of a presentation.
///
/// A faulty row does not stop the reading: what can be used of it is used, and a Diagnostic says what could not. An
/// Error means that there is no dataset at all: no such file, no driver, no layer of ours in it. May run in any thread;
/// opens nothing but the path given and what belongs to it in its folder, and never the network. Gives up soon when
/// asked to stop.
[[nodiscard]] Result<ReadDataset> readDataset(const QString& path, const std::stop_token& stop = {});

/// How the layers of a dataset are now.
[[nodiscard]] Result<DatasetStamp> readStamp(const QString& path);

} // namespace ketenkaart
