#include "flow_cases.h"
#include "test_layout.h"

#include "core/layout/map_layout.h"

#include <QTest>

#include <algorithm>

using namespace ketenkaart;

namespace {

CardMap cardsFor(const FlowMap& flows)
{
    CardMap cards;
    for (int i = 0; i < static_cast<int>(flows.anchors.size()); ++i) {
        cards.cards.push_back({i, {{36.0, 9.0 + 4.0 * (i % 5)}, {24.0, 9.0}}, 0});
    }
    return cards;
}

int placedOf(const MapLayout& layout)
{
    return static_cast<int>(std::ranges::count_if(layout.cards, [](const auto& card) { return card.has_value(); }));
}

} // namespace

void TestLayout::cardsAndFlowsAreLaidOutTogether()
{
    for (const FlowMap& flows : {layouttest::threeRegions(), layouttest::eightAnchors()}) {
        const MapLayout layout = layOutMap(cardsFor(flows), flows);
        QCOMPARE(placedOf(layout), static_cast<int>(flows.anchors.size()));
        QCOMPARE(layout.quality.drawn, static_cast<int>(flows.flows.size()));
        QCOMPARE(layout.quality.underCards, 0);
        QCOMPARE(layout.quality.underAnchors, 0);
        QVERIFY2(layout.quality.crossings <= 2, qPrintable(QString::number(layout.quality.crossings)));
        QCOMPARE(layOutMap(cardsFor(flows), flows), layout);
    }
    QCOMPARE(layOutMap({}, {}), MapLayout());
}

void TestLayout::cardsMakeWayForDetours()
{
    // The straight way is over a third anchor, which itself is no reason for the card to stand aside.
    FlowMap flows;
    flows.bounds = QRectF(0.0, 0.0, 160.0, 90.0);
    flows.anchors = {{{20.0, 45.0}, 4.0}, {{140.0, 45.0}, 4.0}, {{80.0, 45.0}, 6.0}};
    flows.flows = {{0, 1, 2.0, 4.0}, {1, 0, 2.0, 4.0}};
    CardMap cards;
    cards.cards = {{2, {{30.0, 25.0}}}, {0, {{30.0, 20.0}}}, {1, {{18.0, 20.0}}}};
    const MapLayout layout = layOutMap(cards, flows);
    QCOMPARE(placedOf(layout), 3);
    QCOMPARE(layout.quality.underCards, 0);
    QCOMPARE(layout.quality.underAnchors, 0);
}

void TestLayout::randomMapsKeepTheirRules_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed) {
        QTest::addRow("%d", seed) << seed;
    }
}

void TestLayout::randomMapsKeepTheirRules()
{
    QFETCH(int, seed);
    FlowMap flows = layouttest::randomMap(8, 12, static_cast<unsigned>(seed));
    flows.cards.clear();
    const MapLayout layout = layOutMap(cardsFor(flows), flows);
    QCOMPARE(layout.quality.drawn, 12);
    QCOMPARE(layout.quality.underAnchors, 0);
    QCOMPARE(layout.quality.outside, 0);
    QCOMPARE(layout.quality.underCards, 0);
    QVERIFY2(placedOf(layout) >= 6, qPrintable(QString::number(placedOf(layout))));
    QVERIFY(layout.quality.largestEndDistance < 1e-9);
}
