#pragma once

#include "core/geo/base_map.h"
#include "core/model/dataset.h"

#include <memory>

namespace ketenkaart::testing {

/// A small chain with a crowd: six actors within one kilometre of Enschede, two in Nijmegen, two in Eindhoven, one
/// programme without a place; links of several kinds, one of them implied.
[[nodiscard]] Dataset sampleDataset();

/// Three square "provinces" and one square sea around them.
[[nodiscard]] std::shared_ptr<const BaseMap> sampleBaseMap();

} // namespace ketenkaart::testing
