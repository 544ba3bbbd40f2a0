#pragma once

#include "core/layout/card_layout.h"
#include "core/layout/flow_layout.h"
#include "core/layout/flow_quality.h"

#include <optional>
#include <span>
#include <vector>

namespace ketenkaart {

/// Cards and flows of one map.
struct MapLayout
{
    std::vector<std::optional<PlacedCard>> cards;
    std::vector<std::optional<Curve>> flows;
    FlowQuality quality;

    bool operator==(const MapLayout&) const = default;
};

/// Lays out cards, which leave room for the flows, and then flows, which go around the cards. Where a flow nevertheless
/// runs under a card, the cards make way for where the flows have been seen to run, and both are laid out once more; if
/// that does not help, cards that have no place off the flows are left out. The best of the attempts is kept: the
/// fewest flows under something, then the most cards, then the largest cards, then the fewest crossings.
///
/// Anchors, bounds and flows are those of the flow map; of the card map the rest is taken. Ways in it are kept in mind
/// beside those of the flows. Cards and leaders in the flow map are obstacles beside those that are placed. The same
/// maps give the same layout; threads as for layOutCards().
[[nodiscard]] MapLayout layOutMap(const CardMap& cards, const FlowMap& flows);

} // namespace ketenkaart
