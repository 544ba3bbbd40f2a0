#pragma once

#include "core/model/dataset_stamp.h"
#include "core/model/error.h"
#include "core/model/scenario_case.h"

#include <QString>

#include <optional>
#include <vector>

namespace ketenkaart {

/// Keeps the cases of a dataset that is a folder of CSV files or a GeoPackage: all of them, in place of those that it
/// had, in the layers cases, case_actors, case_links and case_places. A layer without rows is taken away. The reader
/// gives back what was written (see caseTables() for what that means for line breaks and the like), and nothing else in
/// the dataset changes (writeLayers() says how).
///
/// The words are those of the dataset. With a stamp nothing that was changed since is written over. Fails for datasets
/// of other formats, for what cannot be written to, and for ids that would not come back.
[[nodiscard]] Result<void> writeCases(const QString& location, const std::vector<Case>& cases, const Vocabulary& words,
                                      const std::optional<DatasetStamp>& read = std::nullopt);

} // namespace ketenkaart
