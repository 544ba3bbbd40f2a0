#pragma once

#include "core/model/dataset_stamp.h"
#include "core/model/error.h"
#include "core/model/slide.h"

#include <QString>

#include <optional>
#include <vector>

namespace ketenkaart {

/// Keeps the scenes of a dataset that is a folder of CSV files or a GeoPackage: all of them, in this order, in place of
/// those that it had, in the layer presentation. Without scenes the layer is taken away. Nothing else in the dataset
/// changes (writeLayers() says how).
///
/// The reader gives back what was written, save what a cell cannot hold: no spaces around texts, no empty paragraphs,
/// "/" for "|" in texts of several paragraphs, where that separates them, and a comma for a semicolon in a province.
///
/// Fails for datasets of other formats, for what cannot be written to, and for ids that would not come back: empty
/// ones, those with a line break or a semicolon, and two scenes with the same.
[[nodiscard]] Result<void> writeSlides(const QString& location, const std::vector<Slide>& slides,
                                       const Vocabulary& words, const std::optional<DatasetStamp>& read = std::nullopt);

} // namespace ketenkaart
