#pragma once

#include "core/project/dataset_layers.h"

#include <array>
#include <optional>

namespace ketenkaart {

/// Puts the id itself in the place of a reference that nearly says it: one that differs in case, in how a letter with
/// an accent is composed, or in what cannot be seen, where exactly one id of the layers that it may refer to does. What
/// was taken for what is among the findings of the table, once for each text and column. References to ids that are
/// there are left alone.
void matchIds(std::array<std::optional<LayerTable>, datasetLayerCount>& tables);

} // namespace ketenkaart
