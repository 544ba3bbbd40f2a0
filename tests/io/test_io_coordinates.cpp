#include "test_io.h"

#include "sample.h"

#include "core/project/coordinate_check.h"
#include "tests/support/terms.h"

#include <cmath>

using namespace ketenkaart;
using namespace iotest;

namespace {

QString places(const std::optional<GeoPoint>& point)
{
    return point ? QStringLiteral("%1 %2").arg(point->longitude, 0, 'f', 4).arg(point->latitude, 0, 'f', 4)
                 : QStringLiteral("none");
}

} // namespace

void TestIo::coordinates_data()
{
    QTest::addColumn<QString>("longitude");
    QTest::addColumn<QString>("latitude");
    QTest::addColumn<QString>("point"); // four decimals, some ten metres
    QTest::addColumn<QStringList>("findings");

    QTest::newRow("plain") << "5.3872" << "52.1552" << "5.3872 52.1552" << QStringList();
    QTest::newRow("none") << "" << "" << "none" << QStringList();
    QTest::newRow("Munich") << "11.58" << "48.14" << "11.5800 48.1400" << QStringList();
    QTest::newRow("corner of the window") << "2" << "55.5" << "2.0000 55.5000" << QStringList();
    QTest::newRow("past the corner") << "1.999"
                                     << "55.5"
                                     << "1.9990 55.5000" << QStringList("warning outside-window  0 lon");
    QTest::newRow("past the top") << "2"
                                  << "55.501"
                                  << "2.0000 55.5010" << QStringList("warning outside-window  0 lon");
    QTest::newRow("exchanged") << "52.1552" << "5.3872" << "5.3872 52.1552"
                               << QStringList("warning swapped-coordinates  0 lon");
    // Amersfoort, the origin of the grid.
    QTest::newRow("RD") << "155000" << "463000" << "5.3872 52.1552" << QStringList("note converted-from-rd  0 lon");
    QTest::newRow("RD exchanged") << "463000" << "155000" << "5.3872 52.1552"
                                  << QStringList(
                                         {"warning swapped-coordinates  0 lon", "note converted-from-rd  0 lon"});
    QTest::newRow("zero") << "0" << "0" << "none" << QStringList("error null-island  0 lon");
    QTest::newRow("zero longitude only") << "0"
                                         << "51"
                                         << "0.0000 51.0000" << QStringList("warning outside-window  0 lon");
    QTest::newRow("decimal comma") << "5,12" << "52,1" << "none"
                                   << QStringList({"error invalid-number  0 lon", "error invalid-number  0 lat"});
    QTest::newRow("infinite") << "inf" << "52.1" << "none" << QStringList("error invalid-number  0 lon");
    QTest::newRow("with unit") << "5.1E" << "52.1" << "none" << QStringList("error invalid-number  0 lon");
    QTest::newRow("half") << "5.1" << "" << "none" << QStringList("warning missing-coordinate  0 lat");
}

void TestIo::coordinates()
{
    QFETCH(QString, longitude);
    QFETCH(QString, latitude);
    QFETCH(QString, point);
    QFETCH(QStringList, findings);
    CoordinateCheck check(testing::homeArea());
    const CoordinateCheck::Outcome outcome = check.checkText(longitude, latitude);
    QCOMPARE(places(outcome.point), point);
    QCOMPARE(shortForms(outcome.findings), findings);
}

void TestIo::decimalCommaAdvisesAPoint()
{
    CoordinateCheck check(testing::homeArea());
    const CoordinateCheck::Outcome outcome = check.checkText("5,12", "52.1");
    QCOMPARE(outcome.findings.size(), 1U);
    QVERIFY(outcome.findings[0].message.contains("'5,12'"));
    QVERIFY(outcome.findings[0].advice.contains("point"));
}

void TestIo::coordinatesThatAreNoNumbers()
{
    CoordinateCheck check(testing::homeArea());
    const CoordinateCheck::Outcome outcome = check.checkNumbers({std::nan(""), 52.0}, "geometry");
    QCOMPARE(places(outcome.point), "none");
    QCOMPARE(shortForms(outcome.findings), QStringList("error invalid-number  0 geometry"));
}

void TestIo::aDroppedPlaceKeepsItsActor()
{
    Sample sample;
    sample.set("actors", 1, "lon=0 lat=0");
    const Result<ReadDataset> result = sample.read();
    QVERIFY(result);
    const Actor* alpha = result->dataset.actor("alpha");
    QVERIFY(alpha);
    QCOMPARE(alpha->position, std::nullopt);
    QCOMPARE(alpha->municipality, "Nijmegen");
    QCOMPARE(result->dataset.links().size(), 2U);
}
