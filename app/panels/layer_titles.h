#pragma once

#include "core/project/dataset_layers.h"

namespace ketenkaart {

/// "Stages of chains": what a layer is called in a list, in the language of the interface.
[[nodiscard]] QString layerTitle(LayerIndex layer);
/// The same by the name that it has in the data; that name where it is none of ours.
[[nodiscard]] QString layerTitle(const QString& name);

} // namespace ketenkaart
