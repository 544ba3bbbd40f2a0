#pragma once

#include "core/model/dataset.h"
#include "core/project/project_compare.h"
#include "core/scene/highlight.h"

#include <vector>

namespace ketenkaart {

/// Puts forward on a map the actors and links of the dataset that these differences are about, the actors with the sign
/// of their kind, which the caption explains; of many only the first. The name is that of the other dataset. May be
/// without actors and links: what is added there is not in the dataset.
[[nodiscard]] Highlight differenceMarks(const std::vector<const RowDifference*>& differences, const Dataset& dataset,
                                        const QString& otherName);

} // namespace ketenkaart
