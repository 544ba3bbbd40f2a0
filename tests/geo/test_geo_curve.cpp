#include "test_geo.h"

#include "core/geo/curve.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace ketenkaart;
using geotest::isNear;

namespace {

const Curve arc{{10.0, 20.0}, {60.0, -50.0}, {130.0, 40.0}};

/// The Bernstein form of a quadratic curve; the program uses de Casteljau's.
QPointF bernstein(const Curve& curve, double t)
{
    return curve.start * ((1.0 - t) * (1.0 - t)) + curve.control * (2.0 * t * (1.0 - t)) + curve.end * (t * t);
}

/// Degrees between two directions, 0 to 180.
double angleBetween(const QPointF& a, const QPointF& b)
{
    const double cosine = QPointF::dotProduct(a, b) / (std::hypot(a.x(), a.y()) * std::hypot(b.x(), b.y()));
    return std::acos(std::clamp(cosine, -1.0, 1.0)) * 180.0 / std::numbers::pi;
}

} // namespace

void TestGeo::curveEndsAndMiddle()
{
    QCOMPARE(arc.at(0.0), arc.start);
    QCOMPARE(arc.at(1.0), arc.end);
    // A quarter of the start, half of the control point, a quarter of the end.
    QVERIFY(isNear(arc.at(0.5), {65.0, -10.0}, 1e-12));
    for (const double t : {0.1, 0.37, 0.9}) {
        QVERIFY(isNear(arc.at(t), bernstein(arc, t), 1e-12));
    }
}

void TestGeo::pathIsTheCurve()
{
    const QPainterPath path = arc.path();
    QCOMPARE(path.elementAt(0), arc.start);
    QCOMPARE(path.currentPosition(), arc.end);
    // QPainterPath measures the parameter along its own cubic, which is the same curve.
    QVERIFY(isNear(path.pointAtPercent(path.percentAtLength(path.length() / 3.0)),
                   arc.at(path.percentAtLength(path.length() / 3.0)), 1e-6));
    QVERIFY(isNear(path.length(), arc.length(), 0.1));
}

void TestGeo::partIsTheSameCurve()
{
    for (const auto& [from, to] : {std::pair{0.0, 1.0}, {0.2, 0.7}, {0.0, 0.35}, {0.6, 1.0}, {0.8, 0.3}}) {
        const Curve part = arc.part(from, to);
        for (const double t : {0.0, 0.25, 0.5, 0.8, 1.0}) {
            QVERIFY(isNear(part.at(t), bernstein(arc, from + (to - from) * t), 1e-10));
        }
    }
}

void TestGeo::curveLeavesTheCircle()
{
    for (const double radius : {1.0, 7.5, 30.0, 80.0}) {
        const double leaves = arc.parameterAtDistanceFromStart(radius);
        QVERIFY(isNear(distance(arc.at(leaves), arc.start), radius, 1e-3));
        const double enters = arc.parameterAtDistanceFromEnd(radius);
        QVERIFY(isNear(distance(arc.at(enters), arc.end), radius, 1e-3));
        QVERIFY(leaves > 0.0 && leaves < 1.0 && enters > 0.0 && enters < 1.0);
        // Between a marker's rim and the circle's edge there is nothing outside on the near side.
        for (int i = 0; i < 20; ++i) {
            QVERIFY(distance(arc.at(leaves * i / 20.0), arc.start) < radius);
            QVERIFY(distance(arc.at(1.0 - (1.0 - enters) * i / 20.0), arc.end) < radius);
        }
    }
    QVERIFY(isNear(arc.parameterAtDistanceFromStart(0.0), 0.0, 1e-6));
    QVERIFY(isNear(arc.parameterAtDistanceFromEnd(0.0), 1.0, 1e-6));

    // On a straight line with its control point in the middle the parameter is the fraction of the way.
    const Curve line = bentCurve({0.0, 0.0}, {200.0, 0.0}, 0.0);
    QVERIFY(isNear(line.parameterAtDistanceFromStart(50.0), 0.25, 1e-6));
    QVERIFY(isNear(line.parameterAtDistanceFromEnd(20.0), 0.9, 1e-6));
}

void TestGeo::curveInsideTheCircleHasNothingOutside()
{
    // Two markers that touch: the visible part is empty, from the end backwards to the start.
    QCOMPARE(arc.parameterAtDistanceFromStart(1000.0), 1.0);
    QCOMPARE(arc.parameterAtDistanceFromEnd(1000.0), 0.0);
}

void TestGeo::bendIsToTheLeft()
{
    // Eastwards, the left hand is in the north: up, where y is smaller. A quarter of the length to the control point.
    const Curve east = bentCurve({0.0, 0.0}, {100.0, 0.0}, 0.25);
    QVERIFY(isNear(east.control, {50.0, -25.0}, 1e-12));
    QVERIFY(isNear(east.at(0.5), {50.0, -12.5}, 1e-12));
    // Northwards, it is in the west.
    QVERIFY(isNear(bentCurve({0.0, 0.0}, {0.0, -100.0}, 0.25).control, {-25.0, -50.0}, 1e-12));
    QVERIFY(isNear(bentCurve({0.0, 0.0}, {100.0, 0.0}, -0.25).control, {50.0, 25.0}, 1e-12));
    QVERIFY(isNear(bentCurve({10.0, 10.0}, {30.0, 50.0}, 0.0).control, {20.0, 30.0}, 1e-12));
}

void TestGeo::oppositeLinksBendApart()
{
    const QPointF a(20.0, 30.0);
    const QPointF b(170.0, 110.0);
    const QPointF there = bentCurve(a, b, 0.2).at(0.5);
    const QPointF back = bentCurve(b, a, 0.2).at(0.5);
    // Each a tenth of the distance from the chord's middle, on opposite sides.
    QVERIFY(isNear(distance(there, back), 0.2 * distance(a, b), 1e-9));
    QVERIFY(isNear((there + back) / 2.0, (a + b) / 2.0, 1e-9));
}

void TestGeo::lengthOfACurve()
{
    QVERIFY(isNear(bentCurve({0.0, 0.0}, {30.0, 40.0}, 0.0).length(), 50.0, 1e-9));
    // The parabola y = x * x from -1 to 1: sqrt 5 + asinh(2) / 2.
    const Curve parabola{{-1.0, 1.0}, {0.0, -1.0}, {1.0, 1.0}};
    QVERIFY(isNear(parabola.length(), std::sqrt(5.0) + std::asinh(2.0) / 2.0, 1e-3));
}

void TestGeo::distanceToStraightCurve()
{
    const Curve line = bentCurve({0.0, 0.0}, {100.0, 0.0}, 0.0);
    QVERIFY(isNear(line.distanceTo({50.0, 0.0}), 0.0, 1e-9));
    QVERIFY(isNear(line.distanceTo({33.3, 12.0}), 12.0, 1e-9));
    QVERIFY(isNear(line.distanceTo({-3.0, 4.0}), 5.0, 1e-9));
    QVERIFY(isNear(line.distanceTo({106.0, -8.0}), 10.0, 1e-9));
}

void TestGeo::distanceToBentCurve()
{
    const double tolerance = arc.length() / 100.0;
    for (const double t : {0.0, 0.13, 0.5, 0.77, 1.0}) {
        QVERIFY(isNear(arc.distanceTo(arc.at(t)), 0.0, tolerance));
    }
    // A parabola's focus is nearest to its vertex: y = x * x / 100 from -50 to 50, with the focus 25 above the vertex.
    const Curve parabola{{-50.0, 25.0}, {0.0, -25.0}, {50.0, 25.0}};
    QVERIFY(isNear(parabola.distanceTo({0.0, 25.0}), 25.0, parabola.length() / 100.0));
    // Straight below the vertex; the curve, not its control point, is what counts.
    QVERIFY(isNear(parabola.distanceTo({0.0, -25.0}), 25.0, parabola.length() / 100.0));
}

void TestGeo::arrowHeadOfStraightCurve()
{
    const QPolygonF head = arrowHead(bentCurve({0.0, 50.0}, {100.0, 50.0}, 0.0), 12.0, 8.0);
    QCOMPARE(head.first(), QPointF(100.0, 50.0));
    const QRectF bounds = head.boundingRect();
    QVERIFY(isNear(bounds.topLeft(), {88.0, 46.0}, 1e-6));
    QVERIFY(isNear(bounds.bottomRight(), {100.0, 54.0}, 1e-6));
    // Symmetric, with the tip as the only point in front.
    QVERIFY(isNear(head[1].y() + head[3].y(), 100.0, 1e-9));
    QVERIFY(isNear(head[1].x(), head[3].x(), 1e-9));
    QVERIFY(head[2].x() > 88.0 && head[2].x() < 100.0);
}

void TestGeo::arrowHeadPointsAlongTheArrival()
{
    for (const QPointF& end :
         {QPointF(300.0, 0.0), QPointF(-120.0, 240.0), QPointF(0.0, -300.0), QPointF(-200.0, -150.0)}) {
        for (const double bend : {-0.3, 0.15, 0.3}) {
            const Curve curve = bentCurve({0.0, 0.0}, end, bend);
            const QPolygonF head = arrowHead(curve, 12.0, 8.0);
            QCOMPARE(head.first(), curve.end);
            const QPointF axis = head.first() - (head[1] + head[3]) / 2.0;
            QVERIFY(isNear(std::hypot(axis.x(), axis.y()), 12.0, 1e-6));
            QVERIFY(isNear(distance(head[1], head[3]), 8.0, 1e-6));
            // The tangent at the end comes from the control point. The chord from start to end is off by far more.
            const QPointF tangent = curve.end - curve.control;
            QVERIFY(angleBetween(axis, tangent) < 3.0);
            QVERIFY(angleBetween(axis, tangent) < angleBetween(axis, end));
            // So the foot lies on the curve, and the line runs into the head's back.
            QVERIFY(isNear(curve.distanceTo(curve.end - axis), 0.0, 0.1));
        }
    }
}

void TestGeo::curveWithoutLengthHasNoNaN()
{
    const Curve dot = bentCurve({5.0, 5.0}, {5.0, 5.0}, 0.3);
    QCOMPARE(dot.length(), 0.0);
    QVERIFY(isNear(dot.distanceTo({8.0, 9.0}), 5.0, 1e-9));
    for (const QPointF& corner : arrowHead(dot, 10.0, 6.0)) {
        QVERIFY(isNear(corner, {5.0, 5.0}, 1e-6));
    }
}
