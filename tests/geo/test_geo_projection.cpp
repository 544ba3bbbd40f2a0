#include "test_geo.h"

#include "core/geo/grid_converter.h"
#include "core/geo/ground_distance.h"
#include "core/geo/mercator.h"

#include "tests/support/terms.h"

#include <limits>

using namespace ketenkaart;
using geotest::isNear;

namespace {

constexpr double worldMetres = 40075016.68557849; // the circumference of Web Mercator's sphere, 2 pi 6378137 m
constexpr GeoPoint amersfoort{5.38720, 52.15517};

/// Metres of EPSG:3857, which has its origin in the middle and y to the north.
QPointF epsg3857(const GeoPoint& point)
{
    const WorldPoint world = toWorld(point);
    return {(world.x() - 0.5) * worldMetres, (0.5 - world.y()) * worldMetres};
}

} // namespace

void TestGeo::mercatorKnownPoints()
{
    QVERIFY(isNear(toWorld(GeoPoint{0.0, 0.0}), {0.5, 0.5}, 1e-15));
    QVERIFY(isNear(toWorld(GeoPoint{-180.0, 0.0}), {0.0, 0.5}, 1e-15));
    QVERIFY(isNear(toWorld(GeoPoint{180.0, 0.0}), {1.0, 0.5}, 1e-15));
    QVERIFY(isNear(toWorld(GeoPoint{0.0, 85.05112877980659}), {0.5, 0.0}, 1e-12));
    QVERIFY(isNear(toWorld(GeoPoint{0.0, -85.05112877980659}), {0.5, 1.0}, 1e-12));
    // A quarter of the world from the equator: gd(pi/2), whose sine is tanh(pi/2).
    QVERIFY(isNear(toWorld(GeoPoint{90.0, 66.51326044311186}), {0.75, 0.25}, 1e-12));
}

void TestGeo::mercatorAgreesWithEpsg3857()
{
    // Calculated apart from the program, by R * ln(tan(45 degrees + latitude / 2)).
    QVERIFY(isNear(epsg3857(amersfoort), {599700.3608, 6828230.9552}, 0.001));
    QVERIFY(isNear(epsg3857({6.8937, 52.2215}), {767403.1737, 6840275.0101}, 0.001));
    QVERIFY(isNear(epsg3857({5.4697, 51.4416}), {608884.2188, 6699782.5451}, 0.001));
}

void TestGeo::mercatorRoundTrip()
{
    for (double latitude = -85.0; latitude <= 85.0; latitude += 8.5) {
        for (double longitude = -180.0; longitude <= 180.0; longitude += 22.5) {
            const GeoPoint back = toGeo(toWorld(GeoPoint{longitude, latitude}));
            QVERIFY(isNear(back.longitude, longitude, 1e-10));
            QVERIFY(isNear(back.latitude, latitude, 1e-10));
        }
    }
    const WorldPoint back = toWorld(toGeo(WorldPoint(0.123, 0.877)));
    QVERIFY(isNear(back, {0.123, 0.877}, 1e-13));
}

void TestGeo::mercatorClampsAtItsLimit()
{
    for (const double latitude : {86.0, 90.0, 1000.0}) {
        QVERIFY(isNear(toWorld(GeoPoint{5.0, latitude}).y(), 0.0, 1e-9));
        QVERIFY(isNear(toWorld(GeoPoint{5.0, -latitude}).y(), 1.0, 1e-9));
    }
}

void TestGeo::mercatorBoxHasNorthOnTop()
{
    const WorldRect world = toWorld(testing::homeExtent);
    QVERIFY(world.width() > 0.0 && world.height() > 0.0);
    QCOMPARE(world.topLeft(), toWorld(GeoPoint{testing::homeExtent.west, testing::homeExtent.north}));
    QVERIFY(isNear(world.bottomRight(), toWorld(GeoPoint{testing::homeExtent.east, testing::homeExtent.south}), 1e-15));
    QVERIFY(world.contains(toWorld(amersfoort)));
}

void TestGeo::metresPerWorldUnitShrinksWithLatitude()
{
    QVERIFY(isNear(metresPerWorldUnit(0.0), worldMetres, 1e-3));
    QVERIFY(isNear(metresPerWorldUnit(60.0), worldMetres / 2.0, 1e-3));
    QVERIFY(isNear(metresPerWorldUnit(-60.0), worldMetres / 2.0, 1e-3));
    // The stretch of 1.62 times at 52 degrees north.
    QVERIFY(isNear(worldMetres / metresPerWorldUnit(52.0), 1.62427, 1e-5));
}

void TestGeo::groundDistanceIsThatOfTheEllipsoid()
{
    QVERIFY(isNear(groundDistance({0.0, 0.0}, {1.0, 0.0}), 111319.491, 0.001));      // a degree of the equator
    QVERIFY(isNear(groundDistance({5.0, -90.0}, {5.0, 90.0}), 20003931.459, 0.001)); // half a meridian
    QVERIFY(isNear(groundDistance({179.9, 10.0}, {-179.9, 10.0}), groundDistance({0.0, 10.0}, {0.2, 10.0}), 1e-6));
    QCOMPARE(groundDistance(amersfoort, amersfoort), 0.0);
}

void TestGeo::rdOfAmersfoort()
{
    const GridConverter rd(testing::rdNew());
    const auto geo = rd.toGeo(155000.0, 463000.0);
    QVERIFY2(geo.has_value(), geo ? "" : qPrintable(geo.error().toString()));
    QVERIFY(isNear(geo->latitude, amersfoort.latitude, 1e-5));
    QVERIFY(isNear(geo->longitude, amersfoort.longitude, 1e-5));

    const auto back = rd.fromGeo(amersfoort);
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().toString()));
    QVERIFY(isNear(*back, {155000.0, 463000.0}, 0.5));
}

void TestGeo::rdRoundTrip()
{
    const GridConverter rd(testing::rdNew());
    for (double x = 15000.0; x <= 285000.0; x += 54000.0) {
        for (double y = 310000.0; y <= 620000.0; y += 62000.0) {
            const auto geo = rd.toGeo(x, y);
            QVERIFY(geo.has_value());
            const auto back = rd.fromGeo(*geo);
            QVERIFY(back.has_value());
            QVERIFY(isNear(*back, {x, y}, 0.01));
        }
    }
    // X to the east, Y to the north.
    QVERIFY(rd.toGeo(200000.0, 463000.0)->longitude > rd.toGeo(155000.0, 463000.0)->longitude + 0.6);
    QVERIFY(rd.toGeo(155000.0, 563000.0)->latitude > rd.toGeo(155000.0, 463000.0)->latitude + 0.8);
}

void TestGeo::rdOutsideItsAreaIsAnError()
{
    const GridConverter rd(testing::rdNew());
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const std::vector<QPointF> outside{{463000.0, 155000.0}, {5.3872, 52.1552},   {-50000.0, 463000.0},
                                       {155000.0, 900000.0}, {1e7, 1e7},          {nan, 463000.0},
                                       {155000.0, nan},      {infinity, 463000.0}};
    for (const QPointF& point : outside) {
        const auto geo = rd.toGeo(point.x(), point.y());
        QVERIFY2(!geo.has_value(), qPrintable(QStringLiteral("%1 %2").arg(point.x()).arg(point.y())));
        QCOMPARE(geo.error().code, Error::Code::InvalidData);
        QVERIFY(!geo.error().message.isEmpty());
    }
    // Null island, New York, Berlin, longitude and latitude swapped, no latitude at all.
    for (const GeoPoint& point : {GeoPoint{0.0, 0.0}, GeoPoint{-74.0, 40.7}, GeoPoint{13.4, 52.5},
                                  GeoPoint{52.15517, 5.38720}, GeoPoint{5.38720, 200.0}, GeoPoint{nan, 52.0}}) {
        const auto metres = rd.fromGeo(point);
        QVERIFY2(!metres.has_value(), qPrintable(QStringLiteral("%1 %2").arg(point.longitude).arg(point.latitude)));
        QCOMPARE(metres.error().code, Error::Code::InvalidData);
    }
    // An error does not stick to the object.
    QVERIFY(rd.toGeo(155000.0, 463000.0).has_value());
    QVERIFY(rd.fromGeo(amersfoort).has_value());
}

void TestGeo::looksLikeRd_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<bool>("expected");
    QTest::newRow("Amersfoort") << 155000.0 << 463000.0 << true;
    QTest::newRow("Enschede") << 257000.0 << 471000.0 << true;
    QTest::newRow("Vaals") << 199000.0 << 307500.0 << true;
    QTest::newRow("swapped") << 463000.0 << 155000.0 << false;
    QTest::newRow("degrees") << 5.3872 << 52.1552 << false;
    QTest::newRow("swapped degrees") << 52.1552 << 5.3872 << false;
    QTest::newRow("x is degrees") << 5.3872 << 463000.0 << false;
    QTest::newRow("x is missing") << 0.0 << 463000.0 << false;
    QTest::newRow("too far south") << 155000.0 << 299999.0 << false;
    QTest::newRow("too far north") << 155000.0 << 630001.0 << false;
    QTest::newRow("too far east") << 300001.0 << 463000.0 << false;
    QTest::newRow("Web Mercator metres") << 599700.0 << 6828230.0 << false;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 463000.0 << false;
}

void TestGeo::looksLikeRd()
{
    QFETCH(double, x);
    QFETCH(double, y);
    QTEST(GridConverter::looksLike(testing::rdNew(), x, y), "expected");
}
