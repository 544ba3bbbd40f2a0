#pragma once

#include "core/project/dataset_layers.h"

namespace ketenkaart {

/// What a layer is called where the user chooses one, in the language of the interface.
[[nodiscard]] QString layerTitle(LayerIndex layer);

} // namespace ketenkaart
