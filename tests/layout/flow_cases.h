#pragma once

#include "core/layout/flow_map.h"

/// Maps to lay out flows on, with the proportions of the real ones, in mm of an A4 page.
namespace layouttest {

/// Three regions in a bow, and flows between them there and back.
ketenkaart::FlowMap threeRegions();
/// The same with the cards of the regions beside them.
ketenkaart::FlowMap threeRegionsWithCards();
/// Eight anchors and fourteen flows, six of them to one anchor and several between the same two.
ketenkaart::FlowMap eightAnchors();
/// Anchors that do not touch each other, flows between any two of them and a card beside every third.
ketenkaart::FlowMap randomMap(int anchors, int flows, unsigned seed);

} // namespace layouttest
