#pragma once

#include "core/model/dataset.h"

namespace ketenkaart {

/// A dataset without rows: the words and the area that hold where a dataset has none of its own. They are read once,
/// from the rows of the dataset that the program ships, which are built into it. May be called from any thread.
[[nodiscard]] const DatasetContent& standardContent();

} // namespace ketenkaart
