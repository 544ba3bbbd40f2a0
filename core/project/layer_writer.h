#pragma once

#include "core/model/dataset_stamp.h"
#include "core/model/error.h"
#include "core/project/layer_text.h"

#include <optional>

namespace ketenkaart {

/// Puts layers without geometry into a dataset that is a folder of CSV files or a GeoPackage, each in place of the one
/// of its name; of one without rows nothing stays. Columns of the layer that was there which we do not know are kept
/// with their rows (see withOwnColumns()), and so is everything else in the dataset.
///
/// In a folder each layer is a file of its own, as RFC 4180 has it, which is replaced as a whole or not at all; all are
/// prepared before the first is replaced, and one that would not change is left alone. A GeoPackage is changed by a
/// transaction (see GeoPackageChange).
///
/// With a stamp nothing is written over what somebody else has changed since the dataset was read: the error then has
/// the code Changed. Fails also for datasets of other formats, for what cannot be written to, and where the layer that
/// is there cannot be read as a whole. Then nothing has changed, save where the disk breaks down between two files of a
/// folder. The message of the error is the reason only, without a capital where it is ours: the caller says what could
/// not be kept.
[[nodiscard]] Result<void> writeLayers(const QString& location, const std::vector<LayerText>& tables,
                                       const std::optional<DatasetStamp>& read = std::nullopt);

} // namespace ketenkaart
