#include "flow_cases.h"
#include "test_layout.h"

#include "core/layout/flow_layout.h"
#include "core/layout/flow_quality.h"
#include "core/layout/plane.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace ketenkaart;

namespace {

using Curves = std::vector<std::optional<Curve>>;

FlowMap twoAnchors()
{
    FlowMap map;
    map.anchors = {{{20.0, 50.0}, 4.0}, {{120.0, 50.0}, 3.0}};
    map.flows = {{0, 1, 1.5, 3.0, 0}};
    return map;
}

/// Above 0 where the curve runs to the left of its way.
double leftness(const Curve& curve)
{
    const QPointF way = plane::unit(curve.end - curve.start);
    return QPointF::dotProduct(plane::leftOf(way), curve.at(0.5) - (curve.start + curve.end) / 2.0);
}

Curves straightLines(const FlowMap& map)
{
    Curves curves;
    for (const AnchorFlow& flow : map.flows) {
        const Disc& from = map.anchors[static_cast<size_t>(flow.from)];
        const Disc& to = map.anchors[static_cast<size_t>(flow.to)];
        curves.push_back(curveBetween(from, to, (from.centre + to.centre) / 2.0));
    }
    return curves;
}

FlowQuality laidOut(const FlowMap& map)
{
    return measureFlows(map, layOutFlows(map));
}

QByteArray saying(const FlowQuality& quality)
{
    return QStringLiteral("crossings %1, angle %2, under anchors %3, cards %4, on top %5, outside %6, end %7")
        .arg(quality.crossings)
        .arg(quality.smallestAngle)
        .arg(quality.underAnchors)
        .arg(quality.underCards)
        .arg(quality.onTop)
        .arg(quality.outside)
        .arg(quality.largestEndDistance)
        .toUtf8();
}

bool isSound(const FlowQuality& quality)
{
    return quality.underAnchors == 0 && quality.underCards == 0 && quality.outside == 0 &&
           quality.largestEndDistance < 1e-9;
}

} // namespace

void TestLayout::noFlowsGiveNoCurves()
{
    QVERIFY(layOutFlows({}).empty());
    FlowMap map = twoAnchors();
    map.flows.clear();
    QVERIFY(layOutFlows(map).empty());
}

void TestLayout::oneFlowBendsGentlyToItsLeft()
{
    FlowMap map = twoAnchors();
    const Curves curves = layOutFlows(map);
    QCOMPARE(curves.size(), 1);
    QVERIFY(leftness(*curves[0]) > 2.0);
    QVERIFY(leftness(*curves[0]) < 12.0);
    QVERIFY(curves[0]->length() > map.flows[0].head * 3.0);
    std::swap(map.flows[0].from, map.flows[0].to);
    QVERIFY(leftness(*layOutFlows(map)[0]) > 2.0);
}

void TestLayout::flowsThereAndBackRunBesideEachOther()
{
    FlowMap map = twoAnchors();
    map.flows.push_back({1, 0, 2.5, 4.0, 0});
    const Curves two = layOutFlows(map);
    QVERIFY(leftness(*two[0]) > 0.0);
    QVERIFY(leftness(*two[1]) > 0.0);
    QVERIFY(plane::distance(two[0]->at(0.5), two[1]->at(0.5)) > 2.0 + map.clearance);

    map.flows.push_back({0, 1, 1.0, 3.0, 0});
    map.flows.push_back({1, 0, 1.0, 3.0, 0});
    const FlowQuality quality = laidOut(map);
    QVERIFY2(quality.crossings == 0 && quality.onTop == 0, saying(quality));
}

void TestLayout::othersMakeWayForAFlowOfPriority()
{
    FlowMap map = twoAnchors();
    map.flows = {{0, 1, 3.0, 4.0, 0}, {0, 1, 3.0, 4.0, 0}, {0, 1, 3.0, 4.0, 0}, {0, 1, 3.0, 4.0, 0}};
    for (size_t chosen = 0; chosen < map.flows.size(); ++chosen) {
        map.flows[chosen].priority = 4;
        const Curves curves = layOutFlows(map);
        map.flows[chosen].priority = 0;
        const auto bend = [&](size_t flow) { return std::abs(leftness(*curves[flow])); };
        std::vector<double> bends{bend(0), bend(1), bend(2), bend(3)};
        std::ranges::sort(bends);
        QVERIFY2(bend(chosen) <= bends[1], qPrintable(QStringLiteral("%1 of %2").arg(bend(chosen)).arg(bends[3])));
    }
}

void TestLayout::flowGoesAroundAnAnchorInItsWay()
{
    FlowMap map = twoAnchors();
    for (const double y : {40.0, 46.0, 50.0, 54.0, 60.0}) {
        map.anchors.resize(2);
        map.anchors.push_back({{70.0, y}, 5.0});
        const FlowQuality quality = laidOut(map);
        QVERIFY2(isSound(quality), saying(quality));
    }
}

void TestLayout::flowGoesAroundACardInItsWay()
{
    FlowMap map = twoAnchors();
    map.bounds = QRectF(0.0, 0.0, 150.0, 100.0);
    for (const double x : {30.0, 45.0, 60.0, 75.0}) {
        for (const double y : {30.0, 40.0, 50.0}) {
            map.cards = {QRectF(x, y, 35.0, 15.0)};
            const FlowQuality quality = laidOut(map);
            QVERIFY2(isSound(quality), saying(quality));
        }
    }
}

void TestLayout::threeRegionsHaveNoCrossing()
{
    for (const FlowMap& map : {layouttest::threeRegions(), layouttest::threeRegionsWithCards()}) {
        const FlowQuality quality = laidOut(map);
        QCOMPARE(quality.drawn, 6);
        QVERIFY2(isSound(quality) && quality.crossings == 0 && quality.onTop == 0, saying(quality));
    }
}

void TestLayout::eightAnchorsHaveNoCrossing()
{
    const FlowQuality quality = laidOut(layouttest::eightAnchors());
    QCOMPARE(quality.drawn, 14);
    QVERIFY2(isSound(quality) && quality.crossings == 0, saying(quality));
}

void TestLayout::flowsSpreadAroundAnAnchor()
{
    // Four that come from nearly the same direction.
    FlowMap map;
    map.anchors = {
        {{50.0, 50.0}, 4.0}, {{150.0, 40.0}, 2.0}, {{150.0, 48.0}, 2.0}, {{150.0, 56.0}, 2.0}, {{150.0, 64.0}, 2.0}};
    map.flows = {{1, 0, 1.0, 3.0, 0}, {2, 0, 1.0, 3.0, 0}, {3, 0, 1.0, 3.0, 0}, {4, 0, 1.0, 3.0, 0}};
    std::vector<double> angles;
    for (const std::optional<Curve>& curve : layOutFlows(map)) {
        const QPointF outward = curve->end - map.anchors[0].centre;
        angles.push_back(std::atan2(outward.y(), outward.x()) * 180.0 / M_PI);
    }
    std::ranges::sort(angles);
    for (size_t i = 1; i < angles.size(); ++i) {
        QVERIFY2(angles[i] - angles[i - 1] > 10.0, qPrintable(QString::number(angles[i] - angles[i - 1])));
    }
    QCOMPARE(laidOut(map).crossings, 0);
}

void TestLayout::flowsKeepInsideTheBounds()
{
    FlowMap map = twoAnchors();
    map.bounds = QRectF(10.0, 44.0, 120.0, 30.0);
    map.flows = {{0, 1, 1.0, 3.0, 0}, {1, 0, 1.0, 3.0, 0}};
    const FlowQuality quality = laidOut(map);
    QVERIFY2(isSound(quality) && quality.onTop == 0, saying(quality));
}

void TestLayout::flowToAPlaceOutOfSightLeavesStraight()
{
    FlowMap map = twoAnchors();
    map.bounds = QRectF(0.0, 0.0, 100.0, 100.0);
    QVERIFY(std::abs(leftness(*layOutFlows(map)[0])) < 0.5);
}

void TestLayout::whatCannotBeDrawnIsNoCurve()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    FlowMap map = twoAnchors();
    map.anchors.push_back({{20.0, 50.0}, 4.0}); // on top of the first
    map.anchors.push_back({{nan, 50.0}, 4.0});
    map.anchors.push_back({{60.0, 20.0}, nan});
    map.flows = {{0, 0, 1.0},  {0, 2, 1.0}, {0, 3, 1.0}, {4, 1, 1.0},     {0, 7, 1.0},
                 {-1, 1, 1.0}, {0, 1, nan}, {0, 1, 1.0}, {1, 0, 1.0, nan}};
    map.cards = {QRectF(nan, 0.0, 10.0, 10.0)};
    const Curves curves = layOutFlows(map);
    QCOMPARE(curves.size(), 9);
    for (size_t i = 0; i < curves.size(); ++i) {
        QCOMPARE(curves[i].has_value(), i == 7);
    }
    QVERIFY(plane::isFinite(curves[7]->control));
}

void TestLayout::anchorOfNoSizeHasFlows()
{
    FlowMap map = twoAnchors();
    map.anchors[0].radius = 0.0;
    map.anchors[1].radius = 0.0;
    map.flows.push_back({1, 0, 1.0});
    const Curves curves = layOutFlows(map);
    QCOMPARE(curves[0]->start, map.anchors[0].centre);
    QCOMPARE(curves[0]->end, map.anchors[1].centre);
    QCOMPARE(measureFlows(map, curves).onTop, 0);
}

void TestLayout::randomMapsAreBetterThanStraightLines_data()
{
    QTest::addColumn<int>("anchors");
    QTest::addColumn<int>("flows");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed) {
        QTest::addRow("6 anchors, 8 flows: %d", seed) << 6 << 8 << seed;
        QTest::addRow("9 anchors, 14 flows: %d", seed) << 9 << 14 << seed;
    }
    QTest::newRow("25 anchors, 60 flows") << 25 << 60 << 1;
}

void TestLayout::randomMapsAreBetterThanStraightLines()
{
    QFETCH(int, anchors);
    QFETCH(int, flows);
    QFETCH(int, seed);
    const FlowMap map = layouttest::randomMap(anchors, flows, static_cast<unsigned>(seed));
    const FlowQuality quality = laidOut(map);
    const FlowQuality before = measureFlows(map, straightLines(map));
    QCOMPARE(quality.drawn, flows);
    QVERIFY(quality.largestEndDistance < 1e-9);
    // Some cards stand just where a flow must leave its anchor, and some flows in a tangle cannot but cross.
    QVERIFY2(quality.outside == 0 && quality.underAnchors == 0, saying(quality));
    QVERIFY2(quality.underCards <= flows / 6 && quality.underCards <= before.underCards, saying(quality));
    const auto faults = [](const FlowQuality& of) {
        return of.crossings + 3 * (of.underAnchors + of.underCards) + 2 * of.onTop;
    };
    QVERIFY2(faults(quality) < faults(before) || faults(quality) <= 2, saying(quality) + " before " + saying(before));
}

void TestLayout::sameMapGivesTheSameCurves()
{
    const FlowMap map = layouttest::randomMap(12, 20, 5);
    QCOMPARE(layOutFlows(map), layOutFlows(map));
}

void TestLayout::movedMapGivesTheSameCurves()
{
    const FlowMap map = layouttest::threeRegionsWithCards();
    const QPointF by(4096.0, -1024.0);
    FlowMap moved = map;
    std::ranges::for_each(moved.anchors, [&](Disc& anchor) { anchor.centre += by; });
    std::ranges::for_each(moved.cards, [&](QRectF& card) { card.translate(by); });
    std::ranges::for_each(moved.leaders, [&](QLineF& leader) { leader.translate(by); });
    moved.bounds.translate(by);
    const Curves before = layOutFlows(map);
    const Curves after = layOutFlows(moved);
    for (size_t i = 0; i < before.size(); ++i) {
        QVERIFY(plane::distance(before[i]->control + by, after[i]->control) < 1e-3);
    }
}
