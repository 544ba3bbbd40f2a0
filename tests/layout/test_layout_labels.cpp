#include "flow_cases.h"
#include "test_layout.h"

#include "core/layout/flow_layout.h"
#include "core/layout/label_place.h"
#include "core/layout/plane.h"

#include <QTest>

#include <limits>

using namespace ketenkaart;

namespace {

const QSizeF words(14.0, 3.2);

DrawnCurve levelFlow()
{
    return {{{0.0, 50.0}, {50.0, 50.0}, {100.0, 50.0}}, 2.0, 4.0};
}

} // namespace

void TestLayout::labelLiesInTheMiddleOfItsFlow()
{
    const std::optional<QRectF> place = placeLabel(levelFlow(), words, {});
    QVERIFY(place);
    QVERIFY(plane::distance(place->center(), {50.0, 50.0}) < 1e-9);
    QCOMPARE(place->size(), words);
}

void TestLayout::labelAvoidsWhatIsTaken()
{
    LabelSurroundings around;
    around.taken = {QRectF(48.0, 45.0, 10.0, 10.0)};
    around.anchors = {{{30.0, 50.0}, 5.0}};
    const QRectF place = *placeLabel(levelFlow(), words, around);
    QVERIFY(!place.intersects(around.taken[0]));
    QVERIFY(plane::distanceToRect(around.anchors[0].centre, place) > 5.0);
    QVERIFY(std::abs(place.center().y() - 50.0) < 1e-9);

    around.curves = {{{{80.0, 0.0}, {80.0, 50.0}, {80.0, 100.0}}, 3.0}};
    const QRectF other = *placeLabel(levelFlow(), words, around);
    QVERIFY(other.right() < 78.5 || other.left() > 81.5);
}

void TestLayout::labelKeepsOffTheArrowHead()
{
    const DrawnCurve shortFlow{{{0.0, 50.0}, {9.0, 50.0}, {18.0, 50.0}}, 1.0, 4.0};
    const std::optional<QRectF> place = placeLabel(shortFlow, words, {});
    QVERIFY(place);
    QVERIFY(plane::distanceToRect(shortFlow.curve.end, *place) >= 4.0);
}

void TestLayout::labelBesideAFlowBetweenTwoOthers()
{
    LabelSurroundings around;
    around.curves = {{{{0.0, 52.5}, {50.0, 52.5}, {100.0, 52.5}}, 1.0}};
    const QRectF place = *placeLabel(levelFlow(), words, around);
    QVERIFY(place.bottom() < 49.0);
    QVERIFY(place.bottom() > 47.0);
}

void TestLayout::labelWithoutRoomIsNone()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    LabelSurroundings around;
    around.taken = {QRectF(0.0, 0.0, 100.0, 100.0)};
    QVERIFY(!placeLabel(levelFlow(), words, around));
    QVERIFY(!placeLabel(levelFlow(), {0.0, 3.0}, {}));
    QVERIFY(!placeLabel(levelFlow(), {nan, 3.0}, {}));
    LabelSurroundings small;
    small.bounds = QRectF(0.0, 49.0, 100.0, 2.0);
    QVERIFY(!placeLabel(levelFlow(), words, small));
    QVERIFY(placeLabels({}, {}, around).empty());
}

void TestLayout::labelsOfAllFlowsKeepApart()
{
    const FlowMap map = layouttest::threeRegionsWithCards();
    LabelSurroundings around;
    around.anchors = map.anchors;
    around.taken = map.cards;
    around.bounds = map.bounds;
    std::vector<std::optional<DrawnCurve>> drawn;
    const std::vector<std::optional<Curve>> curves = layOutFlows(map);
    for (size_t i = 0; i < curves.size(); ++i) {
        drawn.push_back(DrawnCurve{*curves[i], map.flows[i].width, map.flows[i].head});
    }
    drawn.push_back({});
    const std::vector<QSizeF> sizes(drawn.size(), words);
    const std::vector<std::optional<QRectF>> labels = placeLabels(drawn, sizes, around);
    QCOMPARE(labels.size(), drawn.size());
    QVERIFY(!labels.back());
    QVERIFY(std::ranges::count_if(labels, [](const auto& label) { return label.has_value(); }) >= 4);
    for (size_t i = 0; i < labels.size(); ++i) {
        for (size_t k = 0; labels[i] && k < curves.size(); ++k) {
            QVERIFY(k == i || !labels[k] || !labels[i]->intersects(*labels[k]));
            for (const QPointF& point : curves[k]->points(100)) {
                QVERIFY(k == i || !labels[i]->contains(point));
            }
        }
        for (size_t k = 0; labels[i] && k < map.cards.size(); ++k) {
            QVERIFY(!labels[i]->intersects(map.cards[k]));
        }
    }
    QCOMPARE(placeLabels(drawn, sizes, around), labels);
}
