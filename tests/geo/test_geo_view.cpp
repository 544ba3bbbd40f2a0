#include "test_geo.h"

#include "core/geo/map_view.h"
#include "core/geo/scale_bar.h"
#include "tests/support/terms.h"

#include <cmath>
#include <numbers>

using namespace ketenkaart;
using geotest::isNear;

namespace {

/// Great-circle distance on the sphere with the earth's mean radius.
double haversine(const GeoPoint& a, const GeoPoint& b)
{
    constexpr double meanRadius = 6371008.8;
    constexpr double radian = std::numbers::pi / 180.0;
    const double sinLatitude = std::sin((b.latitude - a.latitude) * radian / 2.0);
    const double sinLongitude = std::sin((b.longitude - a.longitude) * radian / 2.0);
    const double h = sinLatitude * sinLatitude +
                     std::cos(a.latitude * radian) * std::cos(b.latitude * radian) * sinLongitude * sinLongitude;
    return 2.0 * meanRadius * std::asin(std::sqrt(h));
}

MapView viewAt(double longitude, double latitude, double zoom, const QSizeF& size = {1200.0, 800.0})
{
    return {toWorld(GeoPoint{longitude, latitude}), MapView::scaleForZoom(zoom), size};
}

} // namespace

void TestGeo::fitShowsTheWholeBoxInsideTheMargins_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<QMarginsF>("margins");
    QTest::newRow("landscape") << QSizeF(1600.0, 900.0) << QMarginsF();
    QTest::newRow("portrait") << QSizeF(700.0, 1100.0) << QMarginsF();
    QTest::newRow("equal margins") << QSizeF(1000.0, 1000.0) << QMarginsF(40.0, 40.0, 40.0, 40.0);
    QTest::newRow("panel at the left") << QSizeF(1600.0, 900.0) << QMarginsF(420.0, 10.0, 20.0, 30.0);
    QTest::newRow("title on top, legend at the right") << QSizeF(1123.0, 794.0) << QMarginsF(0.0, 90.0, 260.0, 0.0);
}

void TestGeo::fitShowsTheWholeBoxInsideTheMargins()
{
    QFETCH(QSizeF, size);
    QFETCH(QMarginsF, margins);
    const MapView view = MapView::fit(testing::homeExtent, size, margins);
    QCOMPARE(view.size(), size);

    const QRectF inner = QRectF(QPointF(), size).marginsRemoved(margins);
    const QRectF shown(view.geoToView({testing::homeExtent.west, testing::homeExtent.north}),
                       view.geoToView({testing::homeExtent.east, testing::homeExtent.south}));
    QVERIFY(inner.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(shown));
    // As large as possible: one direction is filled; and the other has as much air on both sides.
    QVERIFY(std::abs(shown.width() - inner.width()) < 1e-6 || std::abs(shown.height() - inner.height()) < 1e-6);
    QVERIFY(isNear(shown.center(), inner.center(), 1e-6));
}

void TestGeo::fitOnASurfaceWithoutRoom()
{
    // Margins larger than the surface give way.
    const QSizeF size(300.0, 200.0);
    QCOMPARE(MapView::fit(testing::homeExtent, size, QMarginsF(200.0, 0.0, 200.0, 0.0)),
             MapView::fit(testing::homeExtent, size));

    // A window has no size before it is shown, and a single point has no extent.
    const GeoBox point{5.4, 52.0, 5.4, 52.0};
    for (const MapView& view : {MapView::fit(testing::homeExtent, QSizeF(0.0, 0.0)), MapView::fit(point, size)}) {
        QVERIFY(std::isfinite(view.centre().x()) && std::isfinite(view.centre().y()));
        QVERIFY(std::isfinite(view.pixelsPerWorldUnit()) && view.pixelsPerWorldUnit() > 0.0);
    }
    QVERIFY(isNear(MapView::fit(point, size).centre(), toWorld(GeoPoint{5.4, 52.0}), 1e-12));
}

void TestGeo::viewRoundTrip()
{
    const MapView view = viewAt(5.9, 51.9, 8.7);
    for (const QPointF& pixel :
         {QPointF(0.0, 0.0), QPointF(1200.0, 800.0), QPointF(17.5, 633.25), QPointF(-250.0, 1900.0)}) {
        QVERIFY(isNear(view.worldToView(view.viewToWorld(pixel)), pixel, 1e-6));
        QVERIFY(isNear(view.geoToView(view.viewToGeo(pixel)), pixel, 1e-6));
    }
    const WorldRect seen = view.visibleWorld();
    QVERIFY(isNear(view.worldToView(seen.topLeft()), {0.0, 0.0}, 1e-6));
    QVERIFY(isNear(view.worldToView(seen.bottomRight()), {1200.0, 800.0}, 1e-6));
}

void TestGeo::viewHasNorthUpAndItsCentreInTheMiddle()
{
    const MapView view = viewAt(5.9, 51.9, 8.0);
    QVERIFY(isNear(view.geoToView({5.9, 51.9}), {600.0, 400.0}, 1e-6));
    // At zoom 8 the world is 65536 pixels wide, so a degree of longitude is 182.044.
    QVERIFY(isNear(view.geoToView({6.9, 51.9}), {600.0 + 65536.0 / 360.0, 400.0}, 1e-6));
    QVERIFY(view.geoToView({5.9, 52.4}).y() < 300.0);
}

void TestGeo::zoomLevelIsThatOfTileMaps()
{
    QCOMPARE(MapView::scaleForZoom(0.0), 256.0);
    QCOMPARE(MapView::scaleForZoom(8.0), 65536.0);
    QCOMPARE(viewAt(5.0, 52.0, 11.0).zoomLevel(), 11.0);
    QVERIFY(isNear(viewAt(5.0, 52.0, 7.25).zoomLevel(), 7.25, 1e-12));
    // Twice as large is one level more.
    QVERIFY(isNear(MapView({0.5, 0.3}, 3000.0, {10.0, 10.0}).zoomLevel() + 1.0,
                   MapView({0.5, 0.3}, 6000.0, {10.0, 10.0}).zoomLevel(), 1e-12));
}

void TestGeo::scaleDenominatorAt52North()
{
    // By hand: 40075016.686 m * cos 52 = 24672650 m around; over 65536 pixels 376.475 m per pixel; a pixel of 1/96 inch
    // is 0.264583 mm.
    const MapView view = viewAt(5.0, 52.0, 8.0);
    QVERIFY(isNear(view.metresPerPixel(), 376.4747, 1e-3));
    QVERIFY(isNear(view.scaleDenominator(), 1422896.0, 1.0));
    QVERIFY(isNear(viewAt(5.0, 52.0, 9.0).scaleDenominator(), 711448.0, 1.0));
    // At the equator it is the well-known 1:591 million of zoom level 0 at 96 dpi.
    QVERIFY(isNear(viewAt(0.0, 0.0, 0.0).scaleDenominator(), 591658711.0, 1000.0));
}

void TestGeo::metresPerPixelAgreesWithGeodesicDistance()
{
    for (const double latitude : {0.0, 45.0, 51.4, 52.2, 52.8}) {
        const MapView view = viewAt(6.0, latitude, 10.0);
        const double along = haversine(view.viewToGeo({550.0, 400.0}), view.viewToGeo({650.0, 400.0}));
        QVERIFY(isNear(view.metresPerPixel() * 100.0 / along, 1.0, 0.005));
        // Web Mercator is conformal: the same from south to north.
        const double upwards = haversine(view.viewToGeo({600.0, 450.0}), view.viewToGeo({600.0, 350.0}));
        QVERIFY(isNear(view.metresPerPixel() * 100.0 / upwards, 1.0, 0.005));
    }
}

void TestGeo::grownByKeepsCentreAndScale()
{
    const MapView view = viewAt(5.9, 51.9, 8.5);
    const MapView grown = view.grownBy(128.0);
    QCOMPARE(grown.centre(), view.centre());
    QCOMPARE(grown.pixelsPerWorldUnit(), view.pixelsPerWorldUnit());
    QCOMPARE(grown.size(), QSizeF(1456.0, 1056.0));
    // What was in a corner is a margin away from it.
    QVERIFY(isNear(grown.worldToView(view.viewToWorld({0.0, 0.0})), {128.0, 128.0}, 1e-6));
    QVERIFY(isNear(grown.worldToView(view.viewToWorld({1200.0, 800.0})), {1328.0, 928.0}, 1e-6));
    QVERIFY(!(grown == view));
    QCOMPARE(view.grownBy(0.0), view);
}

void TestGeo::scaleBarIsRoundAndFits()
{
    for (double zoom = 4.0; zoom <= 22.0; zoom += 0.13) {
        const MapView view = viewAt(5.9, 51.9, zoom);
        for (const double maximum : {60.0, 150.0, 400.0}) {
            const ScaleBar bar = scaleBarFor(view, maximum);
            const double leading = bar.metres / std::pow(10.0, std::floor(std::log10(bar.metres * (1.0 + 1e-9))));
            QVERIFY2(std::abs(leading - 1.0) < 1e-6 || std::abs(leading - 2.0) < 1e-6 || std::abs(leading - 5.0) < 1e-6,
                     qPrintable(QString::number(bar.metres)));
            QVERIFY(bar.pixels <= maximum * (1.0 + 1e-12));
            // The next round distance is at most 2.5 times as long, and would not fit any more.
            const double next = std::abs(leading - 2.0) < 1e-6 ? 2.5 : 2.0;
            QVERIFY(bar.pixels * next > maximum * (1.0 - 1e-9));
        }
    }
}

void TestGeo::scaleBarSpansItsMetres()
{
    for (const double latitude : {51.3, 52.0, 52.8}) {
        for (const double zoom : {6.0, 7.4, 8.9, 11.0, 14.5, 18.0}) {
            const MapView view = viewAt(6.1, latitude, zoom);
            const ScaleBar bar = scaleBarFor(view, 200.0);
            // Laid out from west to east over the middle of the map.
            const double distance = haversine(view.viewToGeo({600.0 - bar.pixels / 2.0, 400.0}),
                                              view.viewToGeo({600.0 + bar.pixels / 2.0, 400.0}));
            QVERIFY(isNear(distance / bar.metres, 1.0, 0.005));
        }
    }
}

void TestGeo::scaleBarLabel_data()
{
    QTest::addColumn<double>("metres");
    QTest::addColumn<QString>("expected");
    QTest::newRow("100 km") << 100000.0 << "100 km";
    QTest::newRow("50 km") << 50000.0 << "50 km";
    QTest::newRow("1 km") << 1000.0 << "1 km";
    QTest::newRow("500 m") << 500.0 << "500 m";
    QTest::newRow("1 m") << 1.0 << "1 m";
    QTest::newRow("50 cm") << 0.5 << "50 cm";
    QTest::newRow("20 cm") << 0.2 << "20 cm";
}

void TestGeo::scaleBarLabel()
{
    QFETCH(double, metres);
    QTEST((ScaleBar{metres, 100.0}.label()), "expected");
}
