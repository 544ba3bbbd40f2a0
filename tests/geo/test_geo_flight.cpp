#include "test_geo.h"

#include "core/geo/flight_path.h"

using namespace ketenkaart;
using geotest::isNear;

namespace {

const QSizeF surface(1200.0, 800.0);

MapView viewAt(double longitude, double latitude, double zoom, const QSizeF& size = surface)
{
    return {toWorld(GeoPoint{longitude, latitude}), MapView::scaleForZoom(zoom), size};
}

const MapView provinces = viewAt(5.8, 52.0, 8.0);
const MapView enschede = viewAt(6.89, 52.22, 13.0);
const MapView eindhoven = viewAt(5.47, 51.44, 13.0);

double widthOf(const MapView& view)
{
    return view.size().width() / view.pixelsPerWorldUnit();
}

/// What the eye has to follow between two near views: the metric of the paper, equation 2.
double perceived(const MapView& a, const MapView& b, double rho)
{
    const double width = (widthOf(a) + widthOf(b)) / 2.0;
    const double pan = std::hypot(b.centre().x() - a.centre().x(), b.centre().y() - a.centre().y());
    const double zoom = widthOf(b) - widthOf(a);
    return std::hypot(rho * pan, zoom / rho) / width;
}

} // namespace

void TestGeo::flightBeginsAndEndsExactly_data()
{
    QTest::addColumn<MapView>("from");
    QTest::addColumn<MapView>("to");
    QTest::newRow("far") << enschede << eindhoven;
    QTest::newRow("in") << provinces << enschede;
    QTest::newRow("out") << enschede << provinces;
    QTest::newRow("same centre") << viewAt(5.8, 52.0, 8.0) << viewAt(5.8, 52.0, 11.0);
    QTest::newRow("same view") << provinces << provinces;
    QTest::newRow("a pixel") << provinces << viewAt(5.8001, 52.0, 8.0);
    QTest::newRow("hardly a pixel") << provinces << viewAt(5.8000000001, 52.0, 8.0000000001);
    QTest::newRow("another size") << enschede << viewAt(5.47, 51.44, 12.0, {900.0, 900.0});
    QTest::newRow("no size") << viewAt(6.89, 52.22, 12.0, {}) << viewAt(5.47, 51.44, 12.0, {});
}

void TestGeo::flightBeginsAndEndsExactly()
{
    QFETCH(MapView, from);
    QFETCH(MapView, to);
    const FlightPath path(from, to);
    QCOMPARE(path.viewAt(0.0), from);
    QCOMPARE(path.viewAt(1.0), to);
    QCOMPARE(path.viewAt(-1.0), from);
    QCOMPARE(path.viewAt(2.0), to);
    // No jump just after the start and before the end, and nothing that is no number between.
    for (const double t : {1e-6, 0.25, 0.5, 0.75, 1.0 - 1e-6}) {
        const MapView view = path.viewAt(t);
        QVERIFY(std::isfinite(view.centre().x()) && std::isfinite(view.centre().y()));
        QVERIFY(std::isfinite(view.pixelsPerWorldUnit()) && view.pixelsPerWorldUnit() > 0.0);
    }
    QVERIFY(isNear(path.viewAt(1e-6).zoomLevel(), from.zoomLevel(), 1e-3));
    QVERIFY(isNear(path.viewAt(1.0 - 1e-6).zoomLevel(), to.zoomLevel(), 1e-3));
    const double pixel = 1.0 / std::max(from.pixelsPerWorldUnit(), to.pixelsPerWorldUnit());
    QVERIFY(isNear(path.viewAt(1e-6).centre(), from.centre(), 0.1 * pixel));
    QVERIFY(isNear(path.viewAt(1.0 - 1e-6).centre(), to.centre(), 0.1 * pixel));
}

void TestGeo::flightOfEqualViewsHasNoLength()
{
    QCOMPARE(FlightPath(provinces, provinces).length(), 0.0);
    QCOMPARE(FlightPath(provinces, provinces).naturalSeconds(), 0.0);
    // Twice as near: ln 2 / rho.
    const MapView twice(provinces.centre(), 2.0 * provinces.pixelsPerWorldUnit(), provinces.size());
    QVERIFY(isNear(FlightPath(provinces, twice, 1.42).length(), std::log(2.0) / 1.42, 1e-9));
    QVERIFY(isNear(FlightPath(provinces, twice, 1.42).naturalSeconds(0.5), 2.0 * std::log(2.0) / 1.42, 1e-9));
}

void TestGeo::flightSeemsEquallyFastAllTheWay()
{
    constexpr int steps = 2000;
    for (const auto& [from, to] : {std::pair(enschede, eindhoven), std::pair(provinces, enschede),
                                   std::pair(eindhoven, viewAt(5.49, 51.44, 13.0))}) {
        const FlightPath path(from, to);
        const double each = path.length() / steps;
        double along = -1.0;
        for (int i = 0; i < steps; ++i) {
            const MapView before = path.viewAt(double(i) / steps);
            const MapView after = path.viewAt(double(i + 1) / steps);
            QVERIFY(isNear(perceived(before, after, 1.42), each, 0.005 * each));
            // Never back.
            const QPointF way = to.centre() - from.centre();
            const double now = QPointF::dotProduct(after.centre() - from.centre(), way);
            QVERIFY(now > along);
            along = now;
        }
    }
}

void TestGeo::flightBackIsTheSameWay()
{
    const FlightPath there(provinces, enschede);
    const FlightPath back(enschede, provinces);
    QVERIFY(isNear(there.length(), back.length(), 1e-9));
    for (double t = 0.0; t <= 1.0; t += 0.05) {
        const MapView a = there.viewAt(t);
        const MapView b = back.viewAt(1.0 - t);
        QVERIFY(isNear(a.zoomLevel(), b.zoomLevel(), 1e-6));
        QVERIFY(isNear(a.centre(), b.centre(), 1e-9));
    }
}

void TestGeo::flightDrawsBackOnALongWay()
{
    const FlightPath far(enschede, eindhoven);
    const MapView between = far.viewAt(0.5);
    QVERIFY(between.zoomLevel() < enschede.zoomLevel() - 2.0);
    // Half way one sees where one comes from and where one goes.
    QVERIFY(between.visibleWorld().contains(enschede.centre()));
    QVERIFY(between.visibleWorld().contains(eindhoven.centre()));
    // With little to travel it stays near.
    const FlightPath near(enschede, viewAt(6.90, 52.22, 13.0));
    QVERIFY(near.viewAt(0.5).zoomLevel() > enschede.zoomLevel() - 0.5);
    QVERIFY(near.length() < far.length() / 4.0);
}

void TestGeo::flightBetweenSizesTakesTheSizeAlong()
{
    const FlightPath path(enschede, viewAt(6.89, 52.22, 13.0, {600.0, 800.0}));
    QCOMPARE(path.viewAt(0.5).size(), QSizeF(900.0, 800.0));
    // What is seen is narrower in the end, so it becomes so on the way.
    QVERIFY(widthOf(path.viewAt(0.5)) < widthOf(enschede));
    QVERIFY(widthOf(path.viewAt(0.5)) > widthOf(path.viewAt(1.0)));
}

void TestGeo::easeIsSlowAtBothEnds()
{
    QCOMPARE(easedInOut(0.0), 0.0);
    QCOMPARE(easedInOut(1.0), 1.0);
    QCOMPARE(easedInOut(0.5), 0.5);
    QCOMPARE(easedInOut(7.0), 1.0);
    QVERIFY(easedInOut(0.1) < 0.02);
    QVERIFY(easedInOut(0.9) > 0.98);
    for (double t = 0.05; t <= 1.0; t += 0.05) {
        QVERIFY(easedInOut(t) > easedInOut(t - 0.05));
    }
}
