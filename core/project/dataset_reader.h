#pragma once

#include "core/model/dataset.h"
#include "core/model/diagnostic.h"
#include "core/model/error.h"
#include "core/project/project.h"
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

/// What a project means. A faulty row does not stop the reading: what can be used of it is used, and a Diagnostic says
/// what could not. May run in any thread.
[[nodiscard]] ReadDataset datasetOf(const Project& project);

/// The same of a project that is read for this alone, see readProject().
[[nodiscard]] Result<ReadDataset> readDataset(const QString& path, const std::stop_token& stop = {});

/// How the layers of a dataset are now.
[[nodiscard]] Result<DatasetStamp> readStamp(const QString& path);

} // namespace ketenkaart
