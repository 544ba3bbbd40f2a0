#pragma once

#include "core/layout/card_layout.h"

#include <vector>

namespace ketenkaart {

/// A place that a card could take as far as all but the other cards go.
struct CardPlace
{
    PlacedCard card;
    double cost = 0.0; ///< in the unit of the map: as if it were so far from its anchor
};

/// All the places of a card, the best first.
[[nodiscard]] std::vector<CardPlace> placesOf(const CardMap& map, const CardRequest& request);

/// Whether two cards of different anchors can not stand so at once.
[[nodiscard]] bool inConflict(const PlacedCard& a, const PlacedCard& b, double gap);

} // namespace ketenkaart
