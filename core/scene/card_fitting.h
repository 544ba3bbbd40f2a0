#pragma once

#include "core/layout/map_layout.h"
#include "core/scene/card_text.h"

#include <vector>

namespace ketenkaart {

/// The layout of a map that leaves out the fewest names: cards that find no place may stand further off, and then all
/// of them may be of another shape, wide or narrow, before any name is left out. A card under which a flow nevertheless
/// runs is left out: rather no name than one that cannot be read.
///
/// forms: of each card of the card map, in the order of its sizes; those with all names first. names: how many the
/// anchor of each card has. The same input gives the same layout.
[[nodiscard]] MapLayout fitCards(const CardMap& cards, const FlowMap& flows,
                                 const std::vector<std::vector<ComposedCard>>& forms,
                                 const std::vector<qsizetype>& names);

} // namespace ketenkaart
