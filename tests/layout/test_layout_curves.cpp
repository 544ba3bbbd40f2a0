#include "test_layout.h"

#include "core/layout/flow_quality.h"
#include "core/layout/plane.h"

#include <QTest>

#include <limits>

using namespace ketenkaart;

namespace {

using Curves = std::vector<std::optional<Curve>>;

Curve straight(const QPointF& from, const QPointF& to)
{
    return {from, (from + to) / 2.0, to};
}

/// Four anchors of no size in the corners of a square, and flows along both its diagonals.
FlowMap crossedSquare()
{
    FlowMap map;
    map.anchors = {{{0.0, 0.0}, 0.0}, {{100.0, 0.0}, 0.0}, {{100.0, 100.0}, 0.0}, {{0.0, 100.0}, 0.0}};
    map.flows = {{0, 2, 2.0}, {1, 3, 2.0}};
    return map;
}

Curves straightCurves(const FlowMap& map)
{
    Curves curves;
    for (const AnchorFlow& flow : map.flows) {
        curves.push_back(straight(map.anchors[static_cast<size_t>(flow.from)].centre,
                                  map.anchors[static_cast<size_t>(flow.to)].centre));
    }
    return curves;
}

} // namespace

void TestLayout::curveStartsAndEndsOnTheRims()
{
    const Disc from{{10.0, 20.0}, 4.0};
    const Disc to{{90.0, 60.0}, 7.0};
    for (const QPointF& control : {QPointF(50.0, 40.0), QPointF(20.0, 70.0), QPointF(80.0, -40.0)}) {
        const std::optional<Curve> curve = curveBetween(from, to, control);
        QVERIFY(curve);
        QVERIFY(std::abs(plane::distance(curve->start, from.centre) - 4.0) < 1e-9);
        QVERIFY(std::abs(plane::distance(curve->end, to.centre) - 7.0) < 1e-9);
        for (const QPointF& point : curve->points(50)) {
            QVERIFY(plane::distance(point, from.centre) > 4.0 - 1e-9);
            QVERIFY(plane::distance(point, to.centre) > 7.0 - 1e-9);
        }
    }
}

void TestLayout::curveBetweenTouchingAnchorsIsNone()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const Disc disc{{0.0, 0.0}, 5.0};
    QVERIFY(!curveBetween(disc, disc, {3.0, 3.0}));
    QVERIFY(!curveBetween(disc, {{10.0, 0.0}, 5.0}, {5.0, 8.0}));
    QVERIFY(curveBetween(disc, {{10.1, 0.0}, 5.0}, {5.0, 0.0}));
    QVERIFY(!curveBetween(disc, {{nan, 0.0}, 5.0}, {5.0, 8.0}));
    QVERIFY(!curveBetween(disc, {{50.0, 0.0}, nan}, {5.0, 8.0}));
    QVERIFY(!curveBetween(disc, {{50.0, 0.0}, 5.0}, {5.0, nan}));
}

void TestLayout::partOfACurveLiesOnIt()
{
    const Curve curve{{0.0, 0.0}, {40.0, 60.0}, {100.0, 10.0}};
    const Curve part = curve.part(0.25, 0.75);
    QVERIFY(plane::distance(part.at(0.5), curve.at(0.5)) < 1e-9);
    QVERIFY(plane::distance(part.end, curve.at(0.75)) < 1e-9);
    QVERIFY(std::abs(straight({0.0, 0.0}, {30.0, 40.0}).length() - 50.0) < 1e-9);
    QVERIFY(curve.length() > 100.0);
}

void TestLayout::crossingsAndTheirAngleAreMeasured()
{
    FlowMap map = crossedSquare();
    const FlowQuality quality = measureFlows(map, straightCurves(map));
    QCOMPARE(quality.drawn, 2);
    QCOMPARE(quality.crossings, 1);
    QVERIFY(std::abs(quality.smallestAngle - 90.0) < 1e-6);
    QCOMPARE(quality.onTop, 0);
    QCOMPARE(quality.largestEndDistance, 0.0);

    map.anchors[1].centre = {100.0, 80.0};
    map.anchors[3].centre = {0.0, 20.0};
    QVERIFY(measureFlows(map, straightCurves(map)).smallestAngle < 20.0);

    map.flows = {{0, 1, 2.0}, {3, 2, 2.0}};
    QCOMPARE(measureFlows(map, straightCurves(map)).crossings, 0);
    QCOMPARE(measureFlows(map, Curves(2)), FlowQuality());
}

void TestLayout::flowsUnderAnchorsAndCardsAreCounted()
{
    FlowMap map = crossedSquare();
    map.anchors.push_back({{50.0, 52.0}, 0.3});
    QCOMPARE(measureFlows(map, straightCurves(map)).underAnchors, 0);
    map.anchors.back().radius = 1.0;
    QCOMPARE(measureFlows(map, straightCurves(map)).underAnchors, 2);
    map.cards = {QRectF(60.0, 20.0, 19.0, 18.0)};
    QCOMPARE(measureFlows(map, straightCurves(map)).underCards, 1);
    map.cards = {QRectF(60.0, 20.0, 10.0, 8.0)};
    QCOMPARE(measureFlows(map, straightCurves(map)).underCards, 0);
    map.bounds = QRectF(-1.0, -1.0, 102.0, 102.0);
    Curves curves = straightCurves(map);
    QCOMPARE(measureFlows(map, curves).outside, 0);
    curves[0]->control = {200.0, -100.0};
    QCOMPARE(measureFlows(map, curves).outside, 1);
}

void TestLayout::flowsOnTopOfEachOtherAreCounted()
{
    FlowMap map = crossedSquare();
    map.flows = {{0, 2, 2.0}, {2, 0, 2.0}};
    QCOMPARE(measureFlows(map, straightCurves(map)).onTop, 1);
    Curves curves = straightCurves(map);
    curves[1]->control = {80.0, 20.0};
    QCOMPARE(measureFlows(map, curves).onTop, 0);
}

void TestLayout::endOffTheRimIsMeasured()
{
    FlowMap map = crossedSquare();
    map.anchors[2].radius = 3.0;
    QCOMPARE(measureFlows(map, straightCurves(map)).largestEndDistance, 3.0);
}
