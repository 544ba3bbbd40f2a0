#include "flow_cases.h"

#include "core/layout/plane.h"

#include <algorithm>
#include <random>

using namespace ketenkaart;

namespace layouttest {

namespace {

AnchorFlow flow(int from, int to, int links)
{
    const double width = 0.7 + 0.45 * links;
    return {from, to, width, 2.0 + 0.9 * width, 0};
}

} // namespace

FlowMap threeRegions()
{
    FlowMap map;
    map.bounds = QRectF(6.0, 16.0, 285.0, 186.0);
    map.anchors = {{{228.0, 86.0}, 4.4}, {{164.0, 125.0}, 3.6}, {{138.0, 175.0}, 3.9}};
    map.flows = {flow(0, 1, 2), flow(1, 2, 1), flow(2, 0, 3), flow(0, 2, 1), flow(2, 1, 1), flow(1, 2, 2)};
    return map;
}

FlowMap threeRegionsWithCards()
{
    FlowMap map = threeRegions();
    map.cards = {QRectF(234.0, 68.0, 44.0, 37.0), QRectF(114.0, 112.0, 45.0, 18.0), QRectF(144.0, 178.0, 42.0, 22.0)};
    map.leaders = {QLineF(232.4, 86.0, 234.0, 86.0), QLineF(160.4, 125.0, 159.0, 125.0)};
    return map;
}

FlowMap eightAnchors()
{
    FlowMap map;
    map.bounds = QRectF(6.0, 16.0, 285.0, 186.0);
    map.anchors = {{{63.0, 104.0}, 2.3}, {{228.0, 86.0}, 4.4}, {{164.0, 125.0}, 3.6}, {{138.0, 175.0}, 3.9},
                   {{180.0, 58.0}, 2.3}, {{171.0, 93.0}, 2.3}, {{128.0, 147.0}, 2.3}, {{112.0, 161.0}, 2.3}};
    map.flows = {flow(0, 3, 1), flow(4, 3, 1), flow(4, 1, 1), flow(5, 1, 3), flow(1, 2, 2),
                 flow(6, 3, 1), flow(7, 3, 1), flow(2, 3, 1), flow(3, 2, 1), flow(2, 3, 2),
                 flow(1, 3, 4), flow(3, 1, 4), flow(1, 3, 1), flow(3, 1, 1)};
    return map;
}

FlowMap randomMap(int anchors, int flows, unsigned seed)
{
    std::minstd_rand random(seed);
    const auto upTo = [&](double most) { return most * static_cast<double>(random() % 10007) / 10007.0; };
    FlowMap map;
    map.bounds = QRectF(0.0, 0.0, 297.0, 210.0);
    while (static_cast<int>(map.anchors.size()) < anchors) {
        const Disc disc{{15.0 + upTo(267.0), 15.0 + upTo(180.0)}, 1.6 + upTo(3.0)};
        const bool isFree = std::ranges::none_of(map.anchors, [&](const Disc& other) {
            return plane::distance(disc.centre, other.centre) < disc.radius + other.radius + 8.0;
        });
        if (isFree) {
            map.anchors.push_back(disc);
        }
    }
    for (int i = 0; i < flows; ++i) {
        const int from = static_cast<int>(random() % map.anchors.size());
        const int to = (from + 1 + static_cast<int>(random() % (map.anchors.size() - 1))) % anchors;
        map.flows.push_back(flow(from, to, 1 + static_cast<int>(random() % 4)));
    }
    for (size_t i = 0; i < map.anchors.size(); i += 3) {
        const QRectF card(map.anchors[i].centre + QPointF(map.anchors[i].radius + 1.5, -6.0), QSizeF(20.0, 12.0));
        const bool isFree = std::ranges::none_of(map.anchors, [&](const Disc& other) {
            return plane::distanceToRect(other.centre, card) < other.radius + 1.4;
        });
        if (isFree && map.bounds.contains(card)) {
            map.cards.push_back(card);
        }
    }
    return map;
}

} // namespace layouttest
