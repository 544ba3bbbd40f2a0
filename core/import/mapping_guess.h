#pragma once

#include "core/import/import_mapping.h"
#include "core/import/import_table.h"
#include "core/import/place_finder.h"
#include "core/model/dataset.h"

#include <span>

namespace ketenkaart {

/// What a table most likely is, and what its columns mean: by their headings in Dutch and English, by what stands in
/// them, and by the words and names of the dataset that it goes into; where the content is said, only what its columns
/// mean. May run in any thread; the finder is used in it.
[[nodiscard]] TableMapping guessMapping(const ImportTable& table, const Dataset& dataset, const PlaceFinder& places,
                                        std::optional<TableContent> content = {});

/// The same for a content and columns that are said: only how positions are written, where it is not said either, and
/// what new words mean is guessed.
[[nodiscard]] TableMapping completedMapping(TableMapping mapping, const ImportTable& table, const Dataset& dataset);

/// The saved mapping of a table with those headings: that of its file and sheet, or else the first. No value when there
/// is none.
[[nodiscard]] std::optional<TableMapping> savedMapping(std::span<const TableMapping> saved, const ImportTable& table);

} // namespace ketenkaart
