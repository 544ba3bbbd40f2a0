#pragma once

#include "core/geo/base_map.h"
#include "core/project/dataset_reader.h"

namespace ketenkaart {

/// What does not hold together in the cases of a dataset: one that changes nothing, something planned for an actor that
/// the case leaves out or that nothing joins to the rest, and for what is planned all that checkDataset() finds in
/// actors and links, which calls this. A planned actor or link without a source is only a note. The base map may be
/// null.
[[nodiscard]] Diagnostics checkCases(const ReadDataset& read, const BaseMap* baseMap);

} // namespace ketenkaart
