#pragma once

#include "core/scene/scene_request.h"
#include "core/scene/symbol_layer.h"

namespace ketenkaart {

/// The emphasised links as curves between the symbols of a layout, from rim to rim, with an arrow head where the link
/// has a direction. The links of the focused actor stand out from the others.
[[nodiscard]] std::vector<LinkItem> linkItems(const SceneRequest& request, const Emphasis& emphasis,
                                              const SymbolLayout& layout);

} // namespace ketenkaart
