#pragma once

#include "core/model/scenario_case.h"

#include <vector>

namespace ketenkaart {

/// The dataset with these cases in place of those that are kept with it. The dataset that is given stays as it is. May
/// run in any thread.
[[nodiscard]] Dataset withCases(const Dataset& dataset, std::vector<Case> cases);

} // namespace ketenkaart
