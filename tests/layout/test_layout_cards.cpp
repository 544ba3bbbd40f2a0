#include "flow_cases.h"
#include "test_layout.h"

#include "core/layout/card_layout.h"
#include "core/layout/plane.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace ketenkaart;

namespace {

CardMap oneCard()
{
    CardMap map;
    map.anchors = {{{100.0, 100.0}, 4.0}};
    map.cards = {{0, {{40.0, 20.0}}}};
    map.bounds = QRectF(0.0, 0.0, 200.0, 200.0);
    return map;
}

/// Anchors with cards of some lines, the last third of them in a cluster.
CardMap randomCards(int count, unsigned seed)
{
    std::minstd_rand random(seed);
    const FlowMap flows = layouttest::randomMap(count, count, seed);
    CardMap map;
    map.anchors = flows.anchors;
    map.bounds = flows.bounds;
    map.forbidden = {QRectF(240.0, 160.0, 40.0, 40.0)};
    for (int i = 0; i < count; ++i) {
        const double width = 20.0 + static_cast<double>(random() % 30);
        const double height = 9.0 + 4.0 * static_cast<double>(random() % 8);
        map.cards.push_back({i, {{width, height}, {width, 9.0}, {12.0, 5.0}}, static_cast<int>(random() % 3)});
    }
    for (const AnchorFlow& flow : flows.flows) {
        map.flowWays.emplace_back(map.anchors[static_cast<size_t>(flow.from)].centre,
                                  map.anchors[static_cast<size_t>(flow.to)].centre);
    }
    return map;
}

bool touches(const QLineF& line, const QRectF& rect)
{
    return plane::segmentEnters(line.p1(), line.p2(), rect);
}

/// What is wrong with a card among the others; empty if nothing is.
QByteArray faultOf(const CardMap& map, const std::vector<std::optional<PlacedCard>>& cards, size_t index)
{
    const PlacedCard& card = *cards[index];
    const auto own = static_cast<size_t>(map.cards[index].anchor);
    if (!map.bounds.contains(card.rect)) {
        return "out of bounds";
    }
    for (size_t i = 0; i < map.anchors.size(); ++i) {
        const Disc& anchor = map.anchors[i];
        if (plane::distanceToRect(anchor.centre, card.rect) < anchor.radius) {
            return "over an anchor";
        }
        if (i != own && plane::distanceToSegment(anchor.centre, card.leader.p1(), card.leader.p2()) < anchor.radius) {
            return "leader over an anchor";
        }
    }
    for (const QRectF& forbidden : map.forbidden) {
        if (forbidden.intersects(card.rect) || touches(card.leader, forbidden)) {
            return "over what is forbidden";
        }
    }
    for (size_t i = 0; i < cards.size(); ++i) {
        if (i == index || !cards[i]) {
            continue;
        }
        if (card.rect.intersects(cards[i]->rect) || touches(card.leader, cards[i]->rect)) {
            return "over another card";
        }
        if (plane::segmentsCross(card.leader.p1(), card.leader.p2(), cards[i]->leader.p1(), cards[i]->leader.p2())) {
            return "leaders cross";
        }
    }
    if (std::abs(plane::distance(map.anchors[own].centre, card.leader.p1()) - map.anchors[own].radius) > 1e-9) {
        return "leader off the rim";
    }
    return plane::distanceToRect(card.leader.p2(), card.rect) > 1e-9 ? "leader off the card" : QByteArray();
}

} // namespace

void TestLayout::noCardsGiveNoPlaces()
{
    QVERIFY(layOutCards({}).empty());
}

void TestLayout::cardStandsRightBesideItsAnchor()
{
    const CardMap map = oneCard();
    const std::optional<PlacedCard> card = layOutCards(map)[0];
    QVERIFY(card);
    QCOMPARE(card->variant, 0);
    QCOMPARE(card->rect, QRectF(105.5, 90.0, 40.0, 20.0));
    QCOMPARE(card->leader, QLineF(104.0, 100.0, 105.5, 100.0));
}

void TestLayout::cardLeavesTheSideOnWhichFlowsLeave()
{
    CardMap map = oneCard();
    map.flowWays = {QLineF(100.0, 100.0, 190.0, 100.0), QLineF(150.0, 190.0, 100.0, 100.0)};
    QVERIFY(layOutCards(map)[0]->rect.right() < 96.0);
    map.flowWays.emplace_back(100.0, 100.0, 10.0, 110.0);
    QVERIFY(layOutCards(map)[0]->rect.bottom() < 96.0);
    map.flowWays.emplace_back(100.0, 0.0, 100.0, 100.0);
    QVERIFY(layOutCards(map)[0]);
    map.offFlowWays = true;
    map.reach = 8.0;
    map.cards[0].sizes = {{150.0, 20.0}};
    QVERIFY(!layOutCards(map)[0]);
}

void TestLayout::cardMovesOffWhatItShouldNotCover()
{
    CardMap map = oneCard();
    map.soft = {{QRectF(110.0, 95.0, 10.0, 5.0), 6.0}};
    QVERIFY(!layOutCards(map)[0]->rect.intersects(map.soft[0].area));
    map.soft.clear();
    map.groundCost = [](const QRectF& card) { return card.center().x() > 100.0 ? 5.0 : 0.0; };
    QVERIFY(layOutCards(map)[0]->rect.center().x() < 101.0);
    map.groundCost = nullptr;
    map.forbidden = {QRectF(104.5, 0.0, 60.0, 200.0)};
    QVERIFY(layOutCards(map)[0]->rect.right() <= 104.5);
}

void TestLayout::smallerCardOnlyWhereTheLargerHasNoRoom()
{
    CardMap map = oneCard();
    map.cards[0].sizes = {{40.0, 20.0}, {20.0, 8.0}};
    map.bounds = QRectF(60.0, 60.0, 85.0, 60.0);
    QCOMPARE(layOutCards(map)[0]->variant, 0);
    map.bounds = QRectF(80.0, 85.0, 40.0, 30.0);
    QCOMPARE(layOutCards(map)[0]->variant, 1);
}

void TestLayout::cardWithoutRoomIsNotPlaced()
{
    CardMap map = oneCard();
    map.bounds = QRectF(85.0, 85.0, 30.0, 30.0);
    QVERIFY(!layOutCards(map)[0]);
    map.bounds = QRectF(0.0, 0.0, 90.0, 200.0); // its anchor is out of sight
    QVERIFY(!layOutCards(map)[0]);
}

void TestLayout::cardMakesRoomForAnother()
{
    // The second can stand only to the right, where the first, which chooses earlier, would like to stand.
    CardMap map = oneCard();
    map.anchors = {{{100.0, 92.0}, 3.0}, {{100.0, 106.0}, 3.0}};
    map.cards = {{0, {{30.0, 12.0}}, 1}, {1, {{70.0, 16.0}}, 0}};
    map.bounds = QRectF(40.0, 80.0, 150.0, 35.0);
    const std::vector<std::optional<PlacedCard>> cards = layOutCards(map);
    QVERIFY(cards[0] && cards[1]);
    QCOMPARE(faultOf(map, cards, 0), QByteArray());
    QCOMPARE(faultOf(map, cards, 1), QByteArray());
}

void TestLayout::cardStaysWhereItStood()
{
    CardMap map = oneCard();
    map.cards[0].lastOffset = QPointF(-25.5, 0.0);
    QVERIFY(layOutCards(map)[0]->rect.right() < 96.0);
    map.flowWays = {QLineF(100.0, 100.0, 10.0, 100.0)};
    QVERIFY(layOutCards(map)[0]->rect.right() > 96.0);
}

void TestLayout::whatIsNoCardIsNotPlaced()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CardMap map = oneCard();
    map.anchors.push_back({{nan, 20.0}, 4.0});
    map.cards = {{-1, {{9.0, 9.0}}}, {5, {{9.0, 9.0}}}, {0, {}},          {0, {{0.0, 0.0}}},
                 {0, {{nan, 4.0}}},  {1, {{9.0, 9.0}}}, {0, {{9.0, 9.0}}}};
    const std::vector<std::optional<PlacedCard>> cards = layOutCards(map);
    for (size_t i = 0; i < cards.size(); ++i) {
        QCOMPARE(cards[i].has_value(), i == 6);
    }
}

void TestLayout::randomCardsNeverOverlap_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed) {
        QTest::addRow("8 cards: %d", seed) << 8 << seed;
        QTest::addRow("25 cards: %d", seed) << 25 << seed;
    }
    QTest::newRow("80 cards") << 80 << 1;
}

void TestLayout::randomCardsNeverOverlap()
{
    QFETCH(int, count);
    QFETCH(int, seed);
    const CardMap map = randomCards(count, static_cast<unsigned>(seed));
    const std::vector<std::optional<PlacedCard>> cards = layOutCards(map);
    int placed = 0;
    for (size_t i = 0; i < cards.size(); ++i) {
        if (cards[i]) {
            ++placed;
            QCOMPARE(faultOf(map, cards, i), QByteArray());
            QVERIFY(cards[i]->leader.length() <= map.reach + 10.0);
        }
    }
    QVERIFY2(placed >= std::min(count - 1, 50), qPrintable(QString::number(placed)));
}

void TestLayout::sameMapGivesTheSamePlaces()
{
    const CardMap map = randomCards(25, 9);
    QCOMPARE(layOutCards(map), layOutCards(map));
}
