#pragma once

#include "core/import/import_mapping.h"
#include "core/import/import_table.h"
#include "core/import/place_finder.h"
#include "core/model/dataset.h"

namespace ketenkaart {

/// What a table most likely is, and what its columns mean: by their headings in Dutch and English, by what stands in
/// them, and by the words and names of the dataset that it goes into; where the content is said, only what its columns
/// mean. May run in any thread; the finder is used in it.
[[nodiscard]] TableMapping guessMapping(const ImportTable& table, const Dataset& dataset, const PlaceFinder& places,
                                        std::optional<TableContent> content = {});

/// The same for a content and columns that are said: only how positions are written and what words mean is guessed
/// anew.
[[nodiscard]] TableMapping completedMapping(TableMapping mapping, const ImportTable& table, const Dataset& dataset);

/// The mapping of a table of that make, from a saved one: by file and sheet, or else by its headings. No value when
/// there is none.
[[nodiscard]] std::optional<TableMapping> savedMapping(const ImportMapping& saved, const ImportTable& table);

} // namespace ketenkaart
