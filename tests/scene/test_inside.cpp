#include "core/scene/inside_test.h"

#include <QPolygonF>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace ketenkaart;

class TestInside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAnswersAsThePath()
    {
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const QPointF& middle : {QPointF(100, 100), QPointF(130, 90)}) { // rings that cross each other
            for (const double radius : {90.0, 40.0}) {
                QPolygonF ring;
                for (int i = 0; i < 700; ++i) {
                    const double angle = 2.0 * std::numbers::pi * i / 700.0;
                    const double reach = radius + 9.0 * std::sin(i * 2.3);
                    ring << middle + QPointF(reach * std::cos(angle), reach * std::sin(angle));
                }
                path.addPolygon(ring);
                path.closeSubpath();
            }
        }
        path.addRect(20, 20, 60, 60); // level and upright sides, met exactly by the points below
        InsideTest test(path);
        QRandomGenerator random(7);
        int inside = 0;
        for (int row = -10; row < 250; row += 5) {
            const double y = row % 2 == 0 ? row : row + random.generateDouble();
            for (int column = -10; column < 270; column += 5) {
                const QPointF point(column % 2 == 0 ? column : column + random.generateDouble(), y);
                QCOMPARE(test.contains(point), path.contains(point));
                inside += path.contains(point) ? 1 : 0;
            }
        }
        QVERIFY(inside > 500);
    }

    void openSubpathCountsAsClosed()
    {
        QPainterPath path;
        path.moveTo(0, 0);
        path.lineTo(10, 0);
        path.lineTo(10, 10);
        InsideTest test(path);
        for (const QPointF& point : {QPointF(9, 1), QPointF(1, 9), QPointF(5, 5), QPointF(5, 4.9), QPointF(11, 5)}) {
            QCOMPARE(test.contains(point), path.contains(point));
        }
        QVERIFY(!InsideTest(QPainterPath()).contains(QPointF()));
    }
};

QTEST_APPLESS_MAIN(TestInside)
#include "test_inside.moc"
