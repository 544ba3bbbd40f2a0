#pragma once

#include "core/scene/symbol_layer.h"

namespace ketenkaart {

/// The emphasised links as curves between the symbols of the layout, thin ones first. Links side by side, and those of
/// opposite directions, lie apart; curves bend around symbols and names where they can (LinkRouter).
///
/// On a map of a province or more, three links or more of one kind, evidence and direction between the same two groups
/// of symbols are one *bundle*: a trunk, as wide as their number asks for, with a branch to each symbol (confluent
/// drawing after Dickerson, Eppstein, Goodrich & Meng, 2005). At larger scales each is drawn by itself. The links of a
/// focused actor are never bundled.
[[nodiscard]] std::vector<LinkItem> linkItems(const SceneRequest& request, const Emphasis& emphasis,
                                              const SymbolLayout& layout, const OccupiedSpace& space);

} // namespace ketenkaart
