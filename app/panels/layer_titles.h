#pragma once

#include "core/project/dataset_layers.h"

namespace ketenkaart {

/// "Stages of chains": what a layer is called in a list, in the language of the interface.
[[nodiscard]] QString layerTitle(LayerIndex layer);

} // namespace ketenkaart
