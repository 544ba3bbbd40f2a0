#pragma once

#include "core/project/layer_table.h"
#include "core/project/layer_text.h"

namespace ketenkaart {

/// The layer as it is to be kept, with the columns that the one before has and we do not know: remarks, say, of who
/// keeps the data by hand. Rows are the same when their essential columns are; new rows have nothing in such columns.
[[nodiscard]] LayerText withOwnColumns(LayerText layer, const LayerTable& before);

} // namespace ketenkaart
