#pragma once

#include "core/model/dataset.h"
#include "core/project/project_compare.h"
#include "core/scene/highlight.h"

#include <memory>
#include <vector>

namespace ketenkaart {

/// Puts forward on a map the actors, campuses and links that these differences are about, in the colour and with the
/// sign of their kind, which the legend explains; of many only the first. What only the other dataset has is shown
/// hollow. The name is that of the other dataset. May be without anything: not every difference has a place.
[[nodiscard]] Highlight differenceMarks(const std::vector<const RowDifference*>& differences, const Dataset& dataset,
                                        const std::shared_ptr<const Dataset>& other, const QString& otherName);

} // namespace ketenkaart
