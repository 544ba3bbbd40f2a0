#include "test_io.h"

#include "sample.h"
#include "tests/support/terms.h"

#include <QDir>

#include <cmath>

using namespace ketenkaart;
using namespace iotest;

namespace {

// FlatGeobuf cannot index a feature without geometry, and the sample has one.
const QByteArrayList noSpatialIndex{"-lco", "SPATIAL_INDEX=NO"};

bool isNear(const std::optional<GeoPoint>& a, const std::optional<GeoPoint>& b)
{
    constexpr double degrees = 1e-5; // a metre: PROJ may know RD with or without its correction grid
    return a.has_value() == b.has_value() &&
           (!a || (std::abs(a->longitude - b->longitude) < degrees && std::abs(a->latitude - b->latitude) < degrees));
}

void compareDatasets(const Dataset& read, const Dataset& expected)
{
    QCOMPARE(read.actors(), expected.actors());
    QCOMPARE(read.campuses(), expected.campuses());
    QCOMPARE(read.links(), expected.links());
    QCOMPARE(read.chains(), expected.chains());
    QCOMPARE(read.figures(), expected.figures());
}

} // namespace

void TestIo::oneFileOfAnyFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("driver");
    QTest::addColumn<QByteArrayList>("openOptions");
    const QByteArrayList asText{"EMPTY_STRING_AS_NULL=YES"};
    // A spreadsheet, and a database filled by somebody else, have numbers and dates in their columns.
    const QByteArrayList typed{"EMPTY_STRING_AS_NULL=YES", "AUTODETECT_TYPE=YES"};
    QTest::newRow("GeoPackage") << "data.gpkg" << QByteArray("GPKG") << asText;
    QTest::newRow("GeoPackage, typed") << "data.gpkg" << QByteArray("GPKG") << typed;
    QTest::newRow("ODS") << "data.ods" << QByteArray("ODS") << asText;
    QTest::newRow("ODS, typed") << "data.ods" << QByteArray("ODS") << typed;
    QTest::newRow("XLSX") << "data.xlsx" << QByteArray("XLSX") << asText;
    QTest::newRow("XLSX, typed") << "data.XLSX" << QByteArray("XLSX") << typed;
}

void TestIo::oneFileOfAnyFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, driver);
    QFETCH(QByteArrayList, openOptions);
    Sample sample;
    const Result<ReadDataset> expected = sample.read();
    const QString path = sample.pathOf(name);
    QVERIFY(translate(sample.write(), openOptions, path, {"-f", driver}));
    const Result<ReadDataset> result = readDataset(path);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().toString()));
    QCOMPARE(shortForms(result->diagnostics).join(u'\n'), QString());
    QCOMPARE(result->dataset.name(), "data");
    QCOMPARE(result->dataset.location(), path);
    compareDatasets(result->dataset, expected->dataset);
}

void TestIo::aFolderOfAnyFormat_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QByteArray>("driver");
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::newRow("CSV") << "csv" << QByteArray("CSV") << QByteArrayList();
    QTest::newRow("GeoJSON") << "geojson" << QByteArray("GeoJSON") << QByteArrayList();
    QTest::newRow("FlatGeobuf") << "fgb" << QByteArray("FlatGeobuf") << noSpatialIndex;
    QTest::newRow("dBase") << "dbf" << QByteArray("ESRI Shapefile") << QByteArrayList{"-lco", "ENCODING=UTF-8"};
}

void TestIo::aFolderOfAnyFormat()
{
    QFETCH(QString, extension);
    QFETCH(QByteArray, driver);
    QFETCH(QByteArrayList, arguments);
    Sample sample;
    const Result<ReadDataset> expected = sample.read();
    const QString folder = sample.pathOf("other");
    QVERIFY(QDir().mkdir(folder));
    for (const QString& layer : sample.layers()) {
        const QString from = QStringLiteral("%1/%2.csv").arg(sample.write(), layer);
        QVERIFY(translate(from, {"EMPTY_STRING_AS_NULL=YES"}, QStringLiteral("%1/%2.%3").arg(folder, layer, extension),
                          QByteArrayList{"-f", driver} + arguments));
    }
    const Result<ReadDataset> result = readDataset(folder);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().toString()));
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    compareDatasets(result->dataset, expected->dataset);
}

// Places from the geometry, because there are no columns lon and lat.
void TestIo::placesFromGeometry_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("driver");
    QTest::addColumn<QByteArray>("crs");
    QTest::newRow("GeoPackage, WGS84") << "data.gpkg" << QByteArray("GPKG") << QByteArray("EPSG:4326");
    QTest::newRow("GeoPackage, RD New") << "data.gpkg" << QByteArray("GPKG") << QByteArray("EPSG:28992");
    QTest::newRow("GeoPackage, Web Mercator") << "data.gpkg" << QByteArray("GPKG") << QByteArray("EPSG:3857");
    QTest::newRow("GeoPackage, ETRS89") << "data.gpkg" << QByteArray("GPKG") << QByteArray("EPSG:4258");
    QTest::newRow("GeoJSON, WGS84") << "actors.geojson" << QByteArray("GeoJSON") << QByteArray("EPSG:4326");
    QTest::newRow("GeoJSON, RD New") << "actors.json" << QByteArray("GeoJSON") << QByteArray("EPSG:28992");
    QTest::newRow("FlatGeobuf, RD New") << "actors.fgb" << QByteArray("FlatGeobuf") << QByteArray("EPSG:28992");
    QTest::newRow("Shapefile, RD New") << "actors.shp" << QByteArray("ESRI Shapefile") << QByteArray("EPSG:28992");
}

void TestIo::placesFromGeometry()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, driver);
    QFETCH(QByteArray, crs);
    Sample sample;
    const Result<ReadDataset> expected = sample.read();
    const QString path = sample.pathOf(name);
    const QString from = sample.write() + "/actors.csv";
    QByteArrayList arguments{"-f", driver, "-nln", "actors", "-s_srs", "EPSG:4326", "-t_srs", crs};
    if (driver == "FlatGeobuf") {
        arguments += noSpatialIndex;
    }
    QVERIFY(translate(from, pointOptions(), path, arguments));
    const Result<ReadDataset> result = readDataset(path);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().toString()));
    // Actors are fine; the other layers are missing, each in its own degree.
    QCOMPARE(shortForms(result->diagnostics),
             QStringList({"note missing-layer campuses 0", "warning missing-layer links 0",
                          "warning missing-layer chains 0", "warning missing-layer stages 0",
                          "note missing-layer figures 0", "note missing-layer technologies 0"}));
    QCOMPARE(result->dataset.actors().size(), expected->dataset.actors().size());
    for (size_t i = 0; i < expected->dataset.actors().size(); ++i) {
        Actor actor = result->dataset.actors()[i];
        Actor original = expected->dataset.actors()[i];
        QVERIFY2(isNear(actor.position, original.position), qPrintable(actor.id));
        actor.position = original.position = std::nullopt;
        original.technologyIds.clear(); // their layer is missing
        QCOMPARE(actor, original);
    }
}

void TestIo::geometryStandsInForEmptyColumns()
{
    const Sample sample;
    writeFile(sample.pathOf("actors.geojson"),
              R"({"type": "FeatureCollection", "features": [
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [5.5, 51.5]},
                   "properties": {"id": "columns", "name": "A", "kind": "company", "lon": 6.5, "lat": 52.5}},
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [5.5, 51.5]},
                   "properties": {"id": "geometry", "name": "B", "kind": "company", "lon": null, "lat": null}},
                  {"type": "Feature", "geometry": {"type": "MultiPoint", "coordinates": [[5.6, 51.6]]},
                   "properties": {"id": "one", "name": "C", "kind": "company"}},
                  {"type": "Feature", "geometry": {"type": "MultiPoint", "coordinates": [[5.6, 51.6], [5.7, 51.7]]},
                   "properties": {"id": "several", "name": "D", "kind": "company"}},
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [155000, 463000]},
                   "properties": {"id": "rd", "name": "E", "kind": "company"}},
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [51.5, 5.5]},
                   "properties": {"id": "swapped", "name": "F", "kind": "company"}},
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [100, 0.5]},
                   "properties": {"id": "far", "name": "G", "kind": "company"}}]})");
    const Result<ReadDataset> result = readDataset(sample.pathOf("actors.geojson"));
    QVERIFY(result);
    const Dataset& dataset = result->dataset;
    QCOMPARE(dataset.actor("columns")->position, (GeoPoint{6.5, 52.5}));
    QCOMPARE(dataset.actor("geometry")->position, (GeoPoint{5.5, 51.5}));
    QCOMPARE(dataset.actor("one")->position, (GeoPoint{5.6, 51.6}));
    QCOMPARE(dataset.actor("several")->position, std::nullopt);
    QVERIFY(isNear(dataset.actor("rd")->position, GeoPoint{5.38720, 52.15517}));
    QCOMPARE(dataset.actor("swapped")->position, (GeoPoint{5.5, 51.5}));
    QCOMPARE(dataset.actor("far")->position, (GeoPoint{100.0, 0.5}));

    QStringList findings = shortForms(result->diagnostics);
    findings.removeIf(
        [](const QString& line) { return line.contains(" missing-column") || line.contains(" missing-layer"); });
    QCOMPARE(
        findings,
        QStringList({"warning missing-coordinate actors 4 geometry", "note converted-from-rd actors 5 geometry",
                     "warning swapped-coordinates actors 6 geometry", "warning outside-window actors 7 geometry"}));
}

void TestIo::listsInGeoJson()
{
    const Sample sample;
    writeFile(sample.pathOf("data.geojson"),
              R"({"type": "FeatureCollection", "name": "actors", "features": [
                  {"type": "Feature", "geometry": null,
                   "properties": {"id": "a", "name": "A", "kind": "Company", "aliases": ["x", "y z"],
                                  "themes": ["quantum", "medtech"], "approximate": true}}]})");
    const Result<ReadDataset> result = readDataset(sample.pathOf("data.geojson"));
    QVERIFY(result);
    const Actor* actor = result->dataset.actor("a");
    QVERIFY(actor);
    QCOMPARE(actor->aliases, QStringList({"x", "y z"}));
    QCOMPARE(actor->themes, std::vector({testing::theme::Quantum, testing::theme::MedTech}));
    QCOMPARE(actor->approximate, true);
    QCOMPARE(actor->position, std::nullopt);
}
