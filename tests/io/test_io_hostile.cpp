// What a dataset from somebody else must not make the reader do: read another file, ask an address, wait for ever, fill
// the memory.

#include "hostile_files.h"
#include "sample.h"

#include "core/io/gdal_access.h"
#include "core/io/gdal_messages.h"
#include "core/io/sqlite_guard.h"
#include "core/project/layer_table.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <ogr_spatialref.h>

#include <sys/stat.h>

#include <thread>

using namespace ketenkaart;
using namespace iotest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char secret[] = "id,name,kind\nleak,TopSecret,company\n";

/// Everything that a reading says, in one text.
QString saidBy(const Result<ReadDataset>& result)
{
    if (!result) {
        return result.error().toString();
    }
    QStringList lines;
    for (const Diagnostic& finding : result->diagnostics) {
        lines.append(finding.toString());
    }
    for (const Actor& actor : result->dataset.actors()) {
        lines.append(actor.id + u' ' + actor.name + u' ' + actor.summary.dutch);
    }
    for (const Link& link : result->dataset.links()) {
        lines.append(link.id + u' ' + link.fromId + u' ' + link.label.dutch);
    }
    return lines.join(u'\n');
}

bool has(const Result<ReadDataset>& result, const QString& shortForm)
{
    return result && shortForms(result->diagnostics).contains(shortForm);
}

QByteArray geoJson(const QByteArray& members, const QByteArray& geometryMembers = {})
{
    return R"({"type":"FeatureCollection",)" + members + R"("features":[{"type":"Feature","geometry":{)" +
           geometryMembers +
           R"("type":"Point","coordinates":[5.5,51.5]},"properties":{"id":"a","name":"A","kind":"company"}}]})";
}

} // namespace

class TestIoHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<Sample>();
        m_secret = m_sample->pathOf(u"secret.csv"_s);
        writeFile(m_secret, secret);
    }
    void cleanup() { m_sample.reset(); }

    void systemsOfCoordinatesThatAreReferences_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("geometryMembers");
        const QByteArray link = R"("crs":{"type":"link","properties":{"href":"http://127.0.0.1:PORT/x"}},)";
        QTest::newRow("link") << link << QByteArray();
        QTest::newRow("url") << QByteArray(link).replace("link", "url").replace("href", "url") << QByteArray();
        QTest::newRow("capitals") << QByteArray(link).replace("crs", "CRS").replace("link", "LINK") << QByteArray();
        QTest::newRow("escaped") << QByteArray(link).replace("crs", R"(\u0063rs)") << QByteArray();
        QTest::newRow("in a geometry") << QByteArray() << link;
        QTest::newRow("twice") << link + R"("crs":{"type":"name","properties":{"name":"EPSG:4326"}},)" << QByteArray();
        QTest::newRow("a file") << QByteArray(R"("crs":{"type":"name","properties":{"name":"SECRET"}},)")
                                << QByteArray();
        QTest::newRow("a list of definitions")
            << QByteArray(R"("crs":{"type":"name","properties":{"name":"+init=SECRET:1"}},)") << QByteArray();
        QTest::newRow("a grid")
            << QByteArray(R"("crs":{"type":"name","properties":{"name":"+proj=longlat +nadgrids=SECRET"}},)")
            << QByteArray();
    }

    void systemsOfCoordinatesThatAreReferences()
    {
        QFETCH(const QByteArray, members);
        QFETCH(const QByteArray, geometryMembers);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto filled = [&](QByteArray text) {
            return text.replace("PORT", QByteArray::number(server.serverPort())).replace("SECRET", m_secret.toUtf8());
        };
        const QString path = m_sample->pathOf(u"actors.geojson"_s);
        writeFile(path, geoJson(filled(members), filled(geometryMembers)));
        const Result<ReadDataset> result = readDataset(path);
        QVERIFY(!server.waitForNewConnection(0));
        QVERIFY2(!saidBy(result).contains(u"TopSecret"_s), qPrintable(saidBy(result)));
        if (QTest::currentDataTag() != "twice"_L1) { // of two with the same name one counts
            QVERIFY(!result);
            QVERIFY2(result.error().message.contains(u"coordinate system"_s), qPrintable(saidBy(result)));
        }
    }

    void codesOfSystemsAreTaken_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"EPSG:4326", "urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::28992", "CRS84",
                                 "OGC:CRS84", "urn:ogc:def:crs:EPSG:8.8:4258"}) {
            QTest::newRow(name) << QByteArray(name);
        }
    }

    void codesOfSystemsAreTaken()
    {
        QFETCH(const QByteArray, name);
        const QString path = m_sample->pathOf(u"actors.geojson"_s);
        writeFile(path, geoJson(R"("crs":{"type":"name","properties":{"name":")" + name + R"("}},)"));
        const Result<ReadDataset> result = readDataset(path);
        QVERIFY2(result, qPrintable(saidBy(result)));
        QCOMPARE(result->dataset.actors().size(), 1U);
    }

    /// Whatever asks GDAL for an address gets none.
    void noAddressIsEverAsked()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        registerGdalDrivers();
        const GdalMessages messages;
        OGRSpatialReference reference;
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/crs";
        QVERIFY(reference.importFromUrl(address.constData()) != OGRERR_NONE);
        VSILFILE* file = VSIFOpenL(("/vsicurl/" + address).constData(), "rb");
        QVERIFY(!file);
        QVERIFY(!server.waitForNewConnection(0));
    }

    /// A definition may name a grid of corrections, which PROJ opens wherever it is: a pipe in its place would hang
    /// this.
    void definitionsThatNameFilesAreNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("definition");
        const QByteArray frame =
            "GEOGCS[\"x\",DATUM[\"x\",SPHEROID[\"x\",6377397.155,299.15]EXTRA],PRIMEM[\"Greenwich\",0],"
            "UNIT[\"degree\",0.0174532925199433]MORE]";
        const auto row = [&](const char* name, const QByteArray& extra, const QByteArray& more) {
            QTest::newRow(name) << QByteArray(frame).replace("EXTRA", extra).replace("MORE", more);
        };
        row("grids", ",EXTENSION[\"PROJ4_GRIDS\",\"PIPE\"]", "");
        row("grids, with a space", ",EXTENSION [\"PROJ4_GRIDS\",\"PIPE\"]", "");
        row("words of PROJ", "", ",EXTENSION[\"PROJ4\",\"+proj=longlat +ellps=bessel +nadgrids=PIPE +no_defs\"]");
        QTest::newRow("bound") << QByteArray(
            "BOUNDCRS[SOURCECRS[GEOGCRS[\"x\",DATUM[\"x\",ELLIPSOID[\"x\",6377397.155,299.15]],CS["
            "ellipsoidal,2],AXIS[\"lon\",east],AXIS[\"lat\",north],ANGLEUNIT[\"degree\","
            "0.0174532925199433]]],TARGETCRS[GEOGCRS[\"WGS 84\",DATUM[\"World Geodetic System 1984\","
            "ELLIPSOID[\"WGS 84\",6378137,298.257223563]],CS[ellipsoidal,2],AXIS[\"lat\",north],AXIS["
            "\"lon\",east],ANGLEUNIT[\"degree\",0.0174532925199433],ID[\"EPSG\",4326]]],"
            "ABRIDGEDTRANSFORMATION[\"x\",METHOD[\"NTv2\",ID[\"EPSG\",9615]],PARAMETERFILE[\"Latitude and "
            "longitude difference file\",\"PIPE\"]]]");
        QTest::newRow("words of PROJ alone") << QByteArray("+proj=longlat +ellps=bessel +nadgrids=PIPE +type=crs");
        QTest::newRow("a list of definitions") << QByteArray("+init=PIPE:1");
    }

    void definitionsThatNameFilesAreNotFollowed()
    {
        QFETCH(QByteArray, definition);
        const QString pipe = m_sample->pathOf(u"pipe"_s);
        QCOMPARE(mkfifo(pipe.toUtf8().constData(), 0600), 0);
        definition.replace("PIPE", pipe.toUtf8());
        const QString shapes = m_sample->pathOf(u"actors.shp"_s);
        const QString actors = m_sample->write() + u"/actors.csv"_s;
        QVERIFY(translate(actors, pointOptions(), shapes, {"-f", "ESRI Shapefile", "-a_srs", "EPSG:4326"}));
        QVERIFY(readDataset(shapes)); // as GDAL writes its definition
        writeFile(m_sample->pathOf(u"actors.prj"_s), definition);
        const Result<ReadDataset> refused = readDataset(shapes);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"not spelled out"_s), qPrintable(saidBy(refused)));

        const QString package = m_sample->pathOf(u"places.gpkg"_s);
        QVERIFY(translate(actors, pointOptions(), package,
                          {"-f", "GPKG", "-nln", "actors", "-s_srs", "EPSG:4326", "-t_srs", "EPSG:28992"}));
        for (const QByteArray& organization : {QByteArray("EPSG"), QByteArray("NONE")}) {
            OtherProgram(package).run("UPDATE gpkg_spatial_ref_sys SET organization = '" + organization +
                                      "', definition = '" + definition + "' WHERE srs_id = 28992");
            const Result<ReadDataset> read = readDataset(package);
            QVERIFY2(read, qPrintable(saidBy(read)));
            QVERIFY(read->dataset.actor(u"alpha"_s)->position); // RD New is known by its code, and by its look
        }
    }

    void definitionsInFlatGeobufAreNotFollowed()
    {
        const QByteArray pipe = m_sample->pathOf(u"pipe"_s).toUtf8();
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        // GDAL writes the file with a grid that is not there, which then gets the name of the pipe.
        const QByteArray nothing(pipe.size(), 'x');
        const QString path = m_sample->pathOf(u"actors.fgb"_s);
        const QByteArray definition =
            "GEOGCS[\"x\",DATUM[\"x\",SPHEROID[\"x\",6377397.155,299.15],EXTENSION[\"PROJ4_GRIDS\",\"" + nothing +
            "\"]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]]";
        QVERIFY(translate(m_sample->write() + u"/actors.csv"_s, pointOptions(), path,
                          {"-f", "FlatGeobuf", "-lco", "SPATIAL_INDEX=NO", "-a_srs", definition}));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains(nothing));
        writeFile(path, QByteArray(content).replace(nothing, pipe));
        const Result<ReadDataset> refused = readDataset(path);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"not spelled out"_s), qPrintable(saidBy(refused)));
    }

    void linksOutOfTheDatasetAreNotFollowed()
    {
        const QString folder = m_sample->write();
        QVERIFY(QFile::remove(folder + u"/actors.csv"_s));
        QVERIFY(QFile::link(m_secret, folder + u"/actors.csv"_s));
        const Result<ReadDataset> inFolder = readDataset(folder);
        QVERIFY2(has(inFolder, u"error missing-layer actors 0"_s), qPrintable(saidBy(inFolder)));
        QVERIFY(!saidBy(inFolder).contains(u"TopSecret"_s));
        QVERIFY(saidBy(inFolder).contains(u"leads out"_s));

        const QString path = m_sample->pathOf(u"places/actors.shp"_s);
        QVERIFY(QDir().mkpath(m_sample->pathOf(u"places"_s)));
        QVERIFY(translate(m_sample->pathOf(u"secret.csv"_s), {}, m_sample->pathOf(u"actors.dbf"_s),
                          {"-f", "ESRI Shapefile"}));
        writeFile(path, "x");
        QVERIFY(QFile::link(m_sample->pathOf(u"actors.dbf"_s), m_sample->pathOf(u"places/actors.dbf"_s)));
        const Result<ReadDataset> shapes = readDataset(path);
        QVERIFY(!shapes);
        QVERIFY2(shapes.error().message.contains(u"leads out"_s), qPrintable(saidBy(shapes)));
    }

    void nothingWaitsForAPipe()
    {
        const QString package = geoPackage();
        const QString folder = m_sample->write();
        for (const char* name : {"actors.csvt", "actors.prj", "links.csvt", "figures.csv"}) {
            const QString path = folder + u'/' + QLatin1StringView(name);
            QFile::remove(path);
            QCOMPARE(mkfifo(path.toUtf8().constData(), 0600), 0);
        }
        QVERIFY(QFile::remove(folder + u"/technologies.csv"_s));
        QVERIFY(QFile::link(u"/dev/zero"_s, folder + u"/technologies.csv"_s));
        const Result<ReadDataset> result = readDataset(folder);
        QVERIFY2(result, qPrintable(saidBy(result)));
        QCOMPARE(result->dataset.actors().size(), 4U);
        QVERIFY(saidBy(result).contains(u"This is not a file"_s));
        QVERIFY(has(result, u"note missing-layer technologies 0"_s) ||
                has(result, u"error missing-layer technologies 0"_s));
        for (const char* name : {"a.csv", "a.gpkg", "a.geojson", "a.xlsx", "a.shp"}) {
            const QString path = m_sample->pathOf(QLatin1StringView(name));
            QCOMPARE(mkfifo(path.toUtf8().constData(), 0600), 0);
            const Result<ReadDataset> pipe = readDataset(path);
            QVERIFY(!pipe);
            QCOMPARE(pipe.error().code, Error::Code::Unreadable);
        }
        for (const char* ending : {"-journal", "-wal", "-shm"}) {
            const QString beside = package + QLatin1StringView(ending);
            QCOMPARE(mkfifo(beside.toUtf8().constData(), 0600), 0);
            QVERIFY(!readDataset(package));
            QVERIFY(QFile::remove(beside));
        }
        QVERIFY(readDataset(package));
    }

    void geoPackagesShowTheirOwnTablesOnly_data()
    {
        QTest::addColumn<QByteArray>("statements");
        const QByteArray entry = "INSERT INTO gpkg_contents (table_name, data_type) VALUES ('links', 'attributes');";
        const QByteArray virtualTable =
            "PRAGMA writable_schema = ON; INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES "
            "('table', 'NAME', 'NAME', 0, 'CREATE VIRTUAL TABLE NAME USING VirtualText(''SECRET'', UTF8, 1, POINT, "
            "DOUBLEQUOTE, '','')');";
        QTest::newRow("virtual table") << QByteArray(virtualTable).replace("NAME", "links") + entry;
        QTest::newRow("virtual table of SQLite's own")
            << QByteArray(
                   "CREATE VIRTUAL TABLE other USING fts5(id, name); INSERT INTO other VALUES ('TopSecret', 'x'); "
                   "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = 'CREATE  /**/ ' || substr(sql, 8) "
                   "WHERE name = 'other'; CREATE VIEW links AS SELECT id, id AS \"from\", id AS \"to\" FROM other;") +
                   entry;
        QTest::newRow("view of a virtual table")
            << QByteArray(virtualTable).replace("NAME", "other") +
                   "CREATE VIEW links AS SELECT id, id AS \"from\", id AS \"to\" FROM other;" + entry;
        for (const char* function :
             {"json_each('[\"TopSecret\"]') AS t", "pragma_database_list AS t", "pragma_table_list AS t"}) {
            QTest::newRow(function) << QByteArray("CREATE VIEW links AS SELECT t.* FROM ") + function + ';' + entry;
        }
        QTest::newRow("extension") << QByteArray("CREATE VIEW links AS SELECT load_extension('SECRET') AS id;") + entry;
        QTest::newRow("unknown function")
            << QByteArray("CREATE VIEW links AS SELECT readfile('SECRET') AS id;") + entry;
    }

    void geoPackagesShowTheirOwnTablesOnly()
    {
        QFETCH(QByteArray, statements);
        const QString path = geoPackage();
        OtherProgram(path).run("DROP TABLE links; DELETE FROM gpkg_contents WHERE table_name = 'links';" +
                               statements.replace("SECRET", m_secret.toUtf8()));
        const Result<ReadDataset> result = readDataset(path);
        QVERIFY2(result, qPrintable(saidBy(result)));
        QCOMPARE(result->dataset.actors().size(), 4U);
        QVERIFY(result->dataset.links().empty());
        QVERIFY2(!saidBy(result).contains(u"TopSecret"_s), qPrintable(saidBy(result)));
        QVERIFY2(has(result, u"error missing-layer links 0"_s) || has(result, u"warning missing-layer links 0"_s),
                 qPrintable(saidBy(result)));
    }

    void viewsOfOwnTablesAreShown()
    {
        const QString path = geoPackage();
        OtherProgram(path).run("ALTER TABLE links RENAME TO kept; UPDATE gpkg_contents SET table_name = 'links2' WHERE "
                               "table_name = 'links'; CREATE VIEW links AS SELECT * FROM kept WHERE kind = 'supplies'; "
                               "INSERT INTO gpkg_contents (table_name, data_type) VALUES ('links', 'attributes')");
        const Result<ReadDataset> result = readDataset(path);
        QVERIFY2(result, qPrintable(saidBy(result)));
        QCOMPARE(result->dataset.links().size(), 1U);
    }

    void aViewWithoutEndEnds()
    {
        const QString path = endlessPackage();
        const Result<ReadDataset> result = readDataset(path);
        QVERIFY2(result, qPrintable(saidBy(result)));
        QVERIFY(result->dataset.links().empty());
        QVERIFY2(saidBy(result).contains(u"takes longer than"_s), qPrintable(saidBy(result)));
        QCOMPARE(result->dataset.actors().size(), 4U); // the other layers are there
    }

    /// Rows without end are written as they come: that must not undo what was there by then.
    void aViewThatMultipliesEnds()
    {
        const QString path = geoPackage();
        OtherProgram(path).run(
            "DROP TABLE links; CREATE VIEW links AS SELECT a.id AS id, b.id AS \"from\", c.id AS \"to\" "
            "FROM actors a, actors b, actors c, actors d, actors e, actors f, actors g, actors h, "
            "actors i, actors j, actors k, actors l, actors m, actors n, actors o");
        const Result<ReadDataset> result = readDataset(path);
        QVERIFY2(result, qPrintable(saidBy(result)));
        QCOMPARE(result->dataset.actors().size(), 4U);
        QVERIFY(result->dataset.links().empty());
    }

    void whatIsLeftUnmergedIsShownAndLeftAlone()
    {
        const QString path = geoPackage();
        const QString folder = m_sample->pathOf(u"left"_s);
        QVERIFY(QDir().mkpath(folder));
        {
            OtherProgram other(path);
            other.run(
                "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; UPDATE actors SET name = 'Renamed' WHERE "
                "id = 'alpha'");
            QVERIFY(QFile::copy(path, folder + u"/data.gpkg"_s));
            QVERIFY(QFile::copy(path + u"-wal"_s, folder + u"/data.gpkg-wal"_s));
        }
        const Result<ReadDataset> result = readDataset(folder + u"/data.gpkg"_s);
        QVERIFY2(result, qPrintable(saidBy(result)));
        QCOMPARE(result->dataset.actor(u"alpha"_s)->name, u"Renamed"_s);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList({u"data.gpkg"_s, u"data.gpkg-wal"_s}));
    }

    void thousandsOfPropertiesAreRefused()
    {
        QByteArray properties = "\"id\":\"a\"";
        for (int i = 0; i < 100'000; ++i) {
            properties += ",\"k" + QByteArray::number(i) + "\":1";
        }
        const QString path = m_sample->pathOf(u"actors.geojson"_s);
        writeFile(path, geoJson("").replace("\"id\":\"a\"", properties));
        const Result<ReadDataset> result = readDataset(path);
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(u"different properties"_s), qPrintable(saidBy(result)));
    }

    void readingStopsWhenAsked()
    {
        const QString path = endlessPackage();
        std::stop_source stop;
        QElapsedTimer clock;
        clock.start();
        std::jthread reader([&] { std::ignore = readDataset(path, stop.get_token()); });
        stop.request_stop();
        reader.join();
        QVERIFY(clock.elapsed() < SqliteGuard::mostSeconds * 500);
    }

    void packedDataAreMeasured_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::addColumn<QByteArray>("sheet");
        const QByteArray blank(1 << 20, ' ');
        QTest::newRow("XLSX") << u"data.xlsx"_s << QByteArray("xl/workbook.xml") << QByteArrayList(300, blank)
                              << QByteArray();
        QTest::newRow("ODS") << u"data.ods"_s << QByteArray("content.xml") << QByteArrayList(300, blank)
                             << QByteArray();
        QByteArray cells = "<worksheet><sheetData><row>";
        for (int i = 0; i < 1000; ++i) {
            cells += "<c t=\"s\"><v>0</v></c>";
        }
        QTest::newRow("shared text") << u"data.xlsx"_s << QByteArray("xl/sharedStrings.xml")
                                     << QByteArrayList{"<sst><si><t>", QByteArray(1 << 20, 'x'), "</t></si></sst>"}
                                     << cells + "</row></sheetData></worksheet>";
        QTest::newRow("repeated rows")
            << u"data.ods"_s << QByteArray("content.xml")
            << QByteArrayList{"<d xmlns:table=\"t\" xmlns:text=\"x\"><table:table-row "
                              "table:number-rows-repeated=\"1000000\"><table:table-cell "
                              "table:number-columns-repeated=\"1000\"><text:p>word</text:p></table:table-cell>"
                              "</table:table-row></d>"}
            << QByteArray();
    }

    void packedDataAreMeasured()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, part);
        QFETCH(const QByteArrayList, pieces);
        QFETCH(const QByteArray, sheet);
        const QString path = m_sample->pathOf(name);
        QMap<QByteArray, QByteArrayList> parts{{part, pieces}};
        if (!sheet.isEmpty()) {
            parts.insert("xl/worksheets/sheet1.xml", {sheet});
        }
        writeArchive(path, parts);
        QVERIFY(QFileInfo(path).size() < 2 << 20);
        const Result<ReadDataset> result = readDataset(path);
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(u"unfolds to more"_s), qPrintable(saidBy(result)));
    }

    void longTextsAreCutAndSaid()
    {
        m_sample->set(u"actors"_s, 1, u"name"_s, QString(100'000, u'x'));
        m_sample->set(u"actors"_s, 2, u"summary_nl"_s, QString(100'000, u'y'));
        const Result<ReadDataset> result = m_sample->read();
        QVERIFY2(has(result, u"error too-long actors 1 name"_s), qPrintable(saidBy(result).left(2000)));
        QCOMPARE(result->dataset.actor(u"alpha"_s)->name.size(), mostCharacters(u"name"_s));
        QCOMPARE(result->dataset.actor(u"beta"_s)->summary.dutch.size(), 32767);
    }

private:
    /// The sample as a GeoPackage.
    QString geoPackage()
    {
        const QString path = m_sample->pathOf(u"data.gpkg"_s);
        if (!translate(m_sample->write(), {"EMPTY_STRING_AS_NULL=YES"}, path, {"-f", "GPKG"})) {
            qFatal("no GeoPackage");
        }
        return path;
    }

    QString endlessPackage()
    {
        const QString path = geoPackage();
        OtherProgram(path).run(
            "DROP TABLE links; CREATE VIEW links AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
            "i + 1 FROM n) SELECT i AS id, i AS \"from\", i AS \"to\" FROM n WHERE i < 0");
        return path;
    }

    std::unique_ptr<Sample> m_sample;
    QString m_secret;
};

QTEST_GUILESS_MAIN(TestIoHostile)
#include "test_io_hostile.moc"
