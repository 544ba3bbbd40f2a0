#pragma once

#include "core/layout/disc.h"

#include <QLineF>
#include <QRectF>

#include <vector>

namespace ketenkaart {

/// What is to be drawn from one anchor to another.
struct AnchorFlow
{
    int from = -1; ///< places in the list of the anchors
    int to = -1;
    double width = 1.0; ///< of the line
    double head = 0.0;  ///< length of its arrow head, which takes the last part of the curve; 0 for none
    int priority = 0;   ///< the higher, the straighter, and the more the others make way
};

/// Anchors, the flows between them and what these must not run under. In mm on a page or pixels on a screen, y down.
struct FlowMap
{
    std::vector<Disc> anchors;
    std::vector<AnchorFlow> flows;
    std::vector<QRectF> cards;
    std::vector<QLineF> leaders; ///< of the cards: a flow crosses one rather than another flow, but better neither
    QRectF bounds;               ///< that flows stay inside where they can; of no size for none
    double clearance = 1.5;      ///< the room wished between flows, and around anchors and cards
};

} // namespace ketenkaart
