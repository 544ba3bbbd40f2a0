#include "core/layout/map_layout.h"

#include <tuple>
#include <utility>

namespace ketenkaart {

namespace {

constexpr int largestAttempts = 3;
/// Of a curve, as seen by cards.
constexpr int waySegments = 6;

std::vector<QLineF> straightWays(const FlowMap& map)
{
    std::vector<QLineF> ways;
    const auto isAnchor = [&](int anchor) { return anchor >= 0 && anchor < static_cast<int>(map.anchors.size()); };
    for (const AnchorFlow& flow : map.flows) {
        if (isAnchor(flow.from) && isAnchor(flow.to)) {
            ways.emplace_back(map.anchors[static_cast<size_t>(flow.from)].centre,
                              map.anchors[static_cast<size_t>(flow.to)].centre);
        }
    }
    return ways;
}

std::vector<QLineF> seenWays(const std::vector<std::optional<Curve>>& curves)
{
    std::vector<QLineF> ways;
    for (const std::optional<Curve>& curve : curves) {
        const std::vector<QPointF> points = curve ? curve->points(waySegments) : std::vector<QPointF>();
        for (size_t i = 1; i < points.size(); ++i) {
            ways.emplace_back(points[i - 1], points[i]);
        }
    }
    return ways;
}

MapLayout attempt(CardMap cards, FlowMap flows, const std::vector<QLineF>& ways)
{
    cards.anchors = flows.anchors;
    cards.bounds = flows.bounds;
    cards.flowWays.insert(cards.flowWays.end(), ways.begin(), ways.end());
    MapLayout layout;
    layout.cards = layOutCards(cards);
    for (const std::optional<PlacedCard>& card : layout.cards) {
        if (card) {
            flows.cards.push_back(card->rect);
            flows.leaders.push_back(card->leader);
        }
    }
    layout.flows = layOutFlows(flows);
    layout.quality = measureFlows(flows, layout.flows);
    return layout;
}

bool isBetter(const MapLayout& a, const MapLayout& b)
{
    const auto rank = [](const MapLayout& layout) {
        int missing = 0;
        int smaller = 0;
        for (const std::optional<PlacedCard>& card : layout.cards) {
            missing += card ? 0 : 1;
            smaller += card ? card->variant : 0;
        }
        const FlowQuality& quality = layout.quality;
        return std::tuple(quality.underCards + quality.underAnchors, missing, smaller, quality.crossings);
    };
    return rank(a) < rank(b);
}

} // namespace

MapLayout layOutMap(const CardMap& cards, const FlowMap& flows)
{
    MapLayout best = attempt(cards, flows, straightWays(flows));
    std::vector<QLineF> ways = seenWays(best.flows);
    for (int i = 1; i < largestAttempts && best.quality.underCards > 0; ++i) {
        CardMap shy = cards;
        shy.offFlowWays = cards.offFlowWays || i + 1 == largestAttempts;
        MapLayout next = attempt(shy, flows, ways);
        ways = seenWays(next.flows);
        if (isBetter(next, best)) {
            best = std::move(next);
        }
    }
    return best;
}

} // namespace ketenkaart
