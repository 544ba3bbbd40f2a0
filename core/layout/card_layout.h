#pragma once

#include "core/layout/disc.h"

#include <QLineF>
#include <QRectF>
#include <QSizeF>

#include <functional>
#include <optional>
#include <vector>

namespace ketenkaart {

/// A card that is to stand beside its anchor.
struct CardRequest
{
    int anchor = -1;                        ///< place in the list of the anchors
    std::vector<QSizeF> sizes;              ///< what it may be, the best first; the next only where one has no room
    int priority = 0;                       ///< the higher, the earlier it chooses
    std::optional<QPointF> lastOffset = {}; ///< of its centre from its anchor's where it stood before: it stays about
                                            ///< there unless somewhere else is clearly better
};

/// What a card had better not lie on.
struct SoftArea
{
    QRectF area;
    double weight = 0.0; ///< how much further from its anchor a card may stand if it does not cover this at all
};

/// Anchors, the cards that they want and what there is around them. In mm on a page or pixels on a screen, y down.
struct CardMap
{
    std::vector<Disc> anchors;
    std::vector<CardRequest> cards;
    std::vector<QRectF> forbidden; ///< that no card and no leader may touch
    std::vector<SoftArea> soft;
    std::function<double(const QRectF& card)> groundCost; ///< as the weight of a soft area, for what is not
                                                          ///< rectangular; may be empty
    std::vector<QLineF> flowWays;                         ///< where flows will run, roughly: cards leave them room
    bool offFlowWays = false; ///< no card may lie on any of those at all, and is rather not placed
    QRectF bounds;            ///< that cards stay inside; of no size for none
    double gap = 1.5;         ///< between a card and anchors or other cards, at least
    double reach = 30.0;      ///< the longest leader
};

/// Where a card stands.
struct PlacedCard
{
    QRectF rect;
    int variant = 0; ///< place of its size in the request
    QLineF leader;   ///< from the rim of its anchor to the card's edge

    bool operator==(const PlacedCard&) const = default;
};

/// Places for cards: beside their anchors, never over an anchor, another card or what is forbidden, and with leaders
/// that cross neither each other nor a card nor another anchor.
///
/// Each card has a fixed list of places around its anchor, as is usual for labels of points (Christensen, Marks and
/// Shieber, "An Empirical Study of Algorithms for Point-Feature Label Placement", 1995). They choose in the order of
/// their priority; then each may take a better place that is free, or that one other card leaves for a place which is
/// not so much worse, as long as that helps.
///
/// One entry for each card, none for one that has no room, no anchor inside the bounds, no size or a value that is not
/// finite. The same map gives the same places. Some hundred places are tried for each card and size. May be called by
/// several threads at once if the cost of the ground may.
[[nodiscard]] std::vector<std::optional<PlacedCard>> layOutCards(const CardMap& map);

} // namespace ketenkaart
