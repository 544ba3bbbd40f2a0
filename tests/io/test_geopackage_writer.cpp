// What is edited in a GeoPackage is written, and nothing else.

#include "geopackage_sheets.h"
#include "hostile_files.h"
#include "sample.h"

#include "core/io/gdal_sheet.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace ketenkaart;
using namespace iotest;
using namespace Qt::Literals::StringLiterals;

namespace {

SheetRow newRow(const Sheet& sheet, const QStringList& cells)
{
    SheetRow row;
    row.key = sheet.freeKey();
    row.cells = cells;
    row.isEdited = true;
    return row;
}

QString reasonOf(const Result<GeoPackageChanged>& result)
{
    return result ? QString() : result.error().message;
}

} // namespace

class TestGeoPackageWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_original.pathOf(u"original.gpkg"_s);
        QVERIFY(translate(m_original.write(), pointOptions(), m_path, {"-f", "GPKG", "-a_srs", "EPSG:4326"}));
        OtherProgram(m_path).run(
            "ALTER TABLE actors ADD COLUMN Budget REAL; ALTER "
            "TABLE actors ADD COLUMN scan BLOB; ALTER TABLE actors ADD COLUMN \"wie?\" TEXT DEFAULT "
            "'x'; ALTER TABLE actors ADD COLUMN day DATE");
        OtherProgram(m_path).run(
            "PRAGMA writable_schema = ON; DELETE FROM sqlite_master WHERE type = 'trigger' AND name "
            "LIKE 'rtree_actors%'"); // their functions are GDAL's
        OtherProgram(m_path).run(
            "UPDATE actors SET Budget = 2.5, scan = x'00ff', day = '2024-02-03'; UPDATE actors SET "
            "organisation = '' WHERE fid = 2; UPDATE actors SET Budget = 7 WHERE fid = 3");
    }
    void init()
    {
        m_sample = std::make_unique<Sample>();
        m_path = m_sample->pathOf(u"data/data.gpkg"_s);
        QVERIFY(QDir().mkpath(m_sample->pathOf(u"data"_s)));
        QVERIFY(QFile::copy(m_original.pathOf(u"original.gpkg"_s), m_path));
    }
    void cleanup() { m_sample.reset(); }

    void whatIsNotEditedIsNotWritten()
    {
        const QByteArray bytes = bytesOfFile();
        const Sheet before = sheetOf(m_path, u"actors"_s);
        Sheet after = before;
        after.rows[1].isEdited = true;
        const auto changed = change({{&before, &after}});
        QVERIFY2(changed, qPrintable(reasonOf(changed)));
        QVERIFY(!changed->isReplaced);
        QVERIFY(!changed->layers.front().isChanged);
        QCOMPARE(changed->layers.front().keys, (std::vector<qint64>{1, 2, 3, 4}));
        QCOMPARE(bytesOfFile(), bytes);
    }

    void oneCell_data() { ways(); }
    void oneCell()
    {
        const bool isReplaced = canBeExchanged(m_path);
        const auto holder = hold();
        const Cells cells = cellsOf(m_path);
        const Sheet before = sheetOf(m_path, u"actors"_s);
        Sheet after = before;
        setCell(after, 1, u"name"_s, u"Universiteit \"Bèta\" 'X'"_s);
        const auto changed = change({{&before, &after}});
        QVERIFY2(changed, qPrintable(reasonOf(changed)));
        QCOMPARE(changed->isReplaced, isReplaced && !holder);
        const Cells now = cellsOf(m_path);
        QCOMPARE(differences(cells, now), (QStringList{u"actors 2 name"_s, contentsCell(u"last_change"_s)}));
        QCOMPARE(now[u"actors 2 name"_s], u"'Universiteit \"Bèta\" ''X'''"_s);
        QCOMPARE(now[u"actors 2 organisation"_s], u"''"_s);
        QCOMPARE(now[u"actors 1 organisation"_s], u"NULL"_s);
        QCOMPARE(QDir(m_sample->pathOf(u"data"_s)).entryList(QDir::Files | QDir::Hidden), QStringList(u"data.gpkg"_s));
        QCOMPARE(complaints(m_path).join(u'|'), QString());
    }

    void typesFollowTheColumn()
    {
        const Sheet before = sheetOf(m_path, u"actors"_s);
        Sheet after = before;
        setCell(after, 0, u"Budget"_s, u"5"_s);
        setCell(after, 1, u"Budget"_s, QString());
        setCell(after, 2, u"Budget"_s, u"ongeveer 5"_s);
        setCell(after, 0, u"day"_s, u"2025/12/31"_s); // as GDAL shows it
        setCell(after, 0, u"wie?"_s, QString());
        QVERIFY(change({{&before, &after}}));
        const Cells now = cellsOf(m_path);
        QCOMPARE(now[u"actors 1 Budget"_s], u"5.0"_s);
        QCOMPARE(now[u"actors 2 Budget"_s], u"NULL"_s);
        QCOMPARE(now[u"actors 3 Budget"_s], u"'ongeveer 5'"_s);
        QCOMPARE(now[u"actors 1 day"_s], u"'2025-12-31'"_s);
        QCOMPARE(now[u"actors 1 wie?"_s], u"NULL"_s);
        QCOMPARE(now[u"actors 4 wie?"_s], u"'x'"_s);
    }

    void rowsComeAndGo_data() { ways(); }
    void rowsComeAndGo()
    {
        const auto holder = hold();
        const Sheet before = sheetOf(m_path, u"actors"_s);
        Sheet after = before;
        SheetRow row = newRow(after, {u"epsilon"_s, u"Epsilon"_s});
        row.geometry = SheetRow::Geometry::Point;
        row.point = {4.25, 51.5};
        after.rows.push_back(row);
        after.rows.erase(after.rows.begin() + 1);
        const auto changed = change({{&before, &after}});
        QVERIFY2(changed, qPrintable(reasonOf(changed)));
        QCOMPARE(changed->layers.front().keys, (std::vector<qint64>{1, 3, 4, 5}));
        const Sheet now = sheetOf(m_path, u"actors"_s);
        QCOMPARE(column(now, u"id"_s), QStringList({u"alpha"_s, u"gamma"_s, u"delta"_s, u"epsilon"_s}));
        QCOMPARE(now.rows.back().point, row.point);
        QCOMPARE(OtherProgram(m_path).value("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'actors'"),
                 u"4"_s);
        indexIsRight();
        QCOMPARE(featuresAround(m_path, u"actors"_s, {4.25, 51.5}), QList<qint64>{5});
        QCOMPARE(featuresAround(m_path, u"actors"_s, {6.85, 52.24}), QList<qint64>{});
        QCOMPARE(complaints(m_path).join(u'|'), QString());
    }

    void orderIsThatOfTheRows_data() { ways(); }
    void orderIsThatOfTheRows()
    {
        const auto holder = hold();
        const Sheet before = sheetOf(m_path, u"actors"_s);
        Sheet after = before;
        std::swap(after.rows[0], after.rows[3]);
        SheetRow row = newRow(after, {u"epsilon"_s, u"Epsilon"_s});
        row.geometry = SheetRow::Geometry::Point;
        row.point = {4.25, 51.5};
        after.rows.insert(after.rows.begin() + 1, row);
        setCell(after, 2, u"name"_s, u"B"_s);
        const auto changed = change({{&before, &after}});
        QVERIFY2(changed, qPrintable(reasonOf(changed)));
        QCOMPARE(changed->layers.front().keys, (std::vector<qint64>{1, 2, 3, 4, 5}));
        const Sheet now = sheetOf(m_path, u"actors"_s);
        QCOMPARE(column(now, u"id"_s), QStringList({u"delta"_s, u"epsilon"_s, u"beta"_s, u"gamma"_s, u"alpha"_s}));
        QCOMPARE(column(now, u"name"_s)[2], u"B"_s);
        QCOMPARE(now.rows[4].point, before.rows[0].point);
        const Cells cells = cellsOf(m_path);
        QCOMPARE(cells[u"actors 1 scan"_s], u"X'00FF'"_s);
        QCOMPARE(cells[u"actors 4 Budget"_s], u"7.0"_s);
        indexIsRight();
        QCOMPARE(featuresAround(m_path, u"actors"_s, before.rows[0].point), QList<qint64>{5});
        QCOMPARE(featuresAround(m_path, u"actors"_s, row.point), QList<qint64>{2});
        QCOMPARE(complaints(m_path).join(u'|'), QString());
    }

    void orderStaysWhereNumbersAreKnownElsewhere()
    {
        OtherProgram(m_path).run("CREATE TABLE visits (id INTEGER PRIMARY KEY, actor INTEGER REFERENCES actors(fid))");
        const Sheet before = sheetOf(m_path, u"actors"_s);
        Sheet after = before;
        std::swap(after.rows[0], after.rows[3]);
        QVERIFY(reasonOf(change({{&before, &after}})).contains(u"refers to"_s));
        QCOMPARE(sheetOf(m_path, u"actors"_s).rows, before.rows);
    }

    void placesMoveComeAndGo()
    {
        const Cells cells = cellsOf(m_path);
        const Sheet before = sheetOf(m_path, u"actors"_s);
        Sheet after = before;
        after.rows[0].point = {5.5, 51.25};
        after.rows[1].geometry = SheetRow::Geometry::None;
        after.rows[2].geometry = SheetRow::Geometry::Point;
        after.rows[2].point = {6.5, 52.75};
        QVERIFY(change({{&before, &after}}));
        const Sheet now = sheetOf(m_path, u"actors"_s);
        QCOMPARE(now.rows[0].point, after.rows[0].point);
        QCOMPARE(now.rows[1].geometry, SheetRow::Geometry::None);
        QCOMPARE(now.rows[2].point, after.rows[2].point);
        const Cells then = cellsOf(m_path);
        QCOMPARE(then[u"actors 4 geom"_s], cells[u"actors 4 geom"_s]);
        QCOMPARE(then[u"actors 2 geom"_s], u"NULL"_s);
        indexIsRight();
        QCOMPARE(featuresAround(m_path, u"actors"_s, {6.5, 52.75}), QList<qint64>{3});
        QCOMPARE(complaints(m_path).join(u'|'), QString());
    }

    /// Of a layer that a surveyor made: in the national grid, with heights.
    void placesInAnotherCoordinateSystem()
    {
        const QString grid = m_sample->pathOf(u"data/grid.gpkg"_s);
        QVERIFY(translate(m_path, {}, grid,
                          {"-f", "GPKG", "-t_srs", "EPSG:28992", "-dim", "XYZ", "-zfield", "Budget", "actors"}));
        const Sheet before = sheetOf(grid, u"actors"_s);
        const Cells cells = cellsOf(grid);
        Sheet after = before;
        after.rows[0].point = {5.387206, 52.155174}; // Amersfoort, where the grid has its origin
        const auto changed = changeGeoPackage(grid, {{{&before, &after}}, {}, {}, {}});
        QVERIFY2(changed, qPrintable(reasonOf(changed)));
        const Sheet now = sheetOf(grid, u"actors"_s);
        QVERIFY(qAbs(now.rows[0].point.x() - 5.387206) < 1e-7 && qAbs(now.rows[0].point.y() - 52.155174) < 1e-7);
        QCOMPARE(now.rows[1].point, before.rows[1].point);
        QCOMPARE(featuresAround(grid, u"actors"_s, {155000, 463000}).size(), 0); // the box is of metres there
        const auto box = OtherProgram(grid).value("SELECT minx || ' ' || miny FROM rtree_actors_geom WHERE id = 1");
        QVERIFY2(qAbs(box.section(u' ', 0, 0).toDouble() - 155000) < 100, qPrintable(box));
        QCOMPARE(QByteArray::fromHex(cellsOf(grid)[u"actors 1 geom"_s].mid(2).toLatin1()).last(8),
                 QByteArray::fromHex(cells[u"actors 1 geom"_s].mid(2).toLatin1()).last(8)); // the height
        QCOMPARE(complaints(grid).join(u'|'), QString());
    }

    void newColumnsAndLayers()
    {
        const Sheet before = sheetOf(m_path, u"figures"_s);
        Sheet after = before;
        after.columns.push_back({u"Eigen \"veld\""_s, {}});
        setCell(after, 1, u"Eigen \"veld\""_s, u"ja"_s);
        Sheet places;
        places.layer = u"regions"_s;
        places.hasGeometry = true;
        places.columns = {{u"id"_s, {}}, {u"fid"_s, {}}};
        for (const qint64 key : {1, 2}) {
            SheetRow row = newRow(places, {u"r%1"_s.arg(key), u"7"_s});
            row.geometry = SheetRow::Geometry::Point;
            row.point = {5.0 + static_cast<double>(key), 52};
            places.rows.push_back(row);
        }
        Sheet cases;
        cases.layer = u"cases"_s;
        cases.columns = {{u"id"_s, {}}};
        const auto changed = change({{&before, &after}, {nullptr, &places}, {nullptr, &cases}});
        QVERIFY2(changed, qPrintable(reasonOf(changed)));
        QCOMPARE(cellsOf(m_path)[u"figures 2 Eigen \"veld\""_s], u"'ja'"_s);
        QCOMPARE(cellsOf(m_path)[u"figures 1 Eigen \"veld\""_s], u"NULL"_s);
        const Sheet now = sheetOf(m_path, u"regions"_s);
        QCOMPARE(now.rows.size(), 2U);
        QCOMPARE(now.rows[1].point, places.rows[1].point);
        QCOMPARE(now.rows[1].cells, places.rows[1].cells);
        QCOMPARE(sheetOf(m_path, u"cases"_s).rows.size(), 0U);
        QCOMPARE(complaints(m_path).join(u'|'), QString());
    }

    /// As GDAL leaves a layer, with triggers that call functions of its own.
    void triggersOfGdalStay()
    {
        const auto triggers = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'campuses'";
        QVERIFY(OtherProgram(m_path).value(triggers).toInt() > 5);
        const QString count = OtherProgram(m_path).value(triggers);
        const Sheet before = sheetOf(m_path, u"campuses"_s);
        Sheet after = before;
        after.columns.push_back({u"eigen"_s, {}});
        setCell(after, 1, u"eigen"_s, u"ja"_s);
        after.rows[1].point = {6.5, 52.75};
        std::swap(after.rows[0], after.rows[1]);
        const auto changed = change({{&before, &after}});
        QVERIFY2(changed, qPrintable(reasonOf(changed)));
        QCOMPARE(OtherProgram(m_path).value(triggers), count);
        QCOMPARE(OtherProgram(m_path).value("SELECT rtreecheck('rtree_campuses_geom')"), u"ok"_s);
        QCOMPARE(featuresAround(m_path, u"campuses"_s, {6.5, 52.75}), QList<qint64>{1});
        QCOMPARE(complaints(m_path).join(u'|'), QString());
    }

    void linesOfLinks()
    {
        Sheet links = sheetOf(m_path, u"links"_s);
        links.layer = u"case_links"_s;
        SheetLines lines{{1, QLineF(5, 52, 6, 53)}};
        const auto made = change({{nullptr, &links, &lines}});
        QVERIFY2(made, qPrintable(reasonOf(made)));
        QCOMPARE(complaints(m_path).join(u'|'), QString());
        const Sheet before = sheetOf(m_path, u"case_links"_s);
        QCOMPARE(before.rows[0].geometry, SheetRow::Geometry::NotAPoint);
        QCOMPARE(before.rows[1].geometry, SheetRow::Geometry::None);
        const Cells cells = cellsOf(m_path);
        // The same line again is no change, another one is one of its row.
        QVERIFY(!change({{&before, &before, &lines}})->layers.front().isChanged);
        lines = {{2, QLineF(5, 52, 6, 53)}, {1, QLineF(5, 52, 6, 53)}};
        QVERIFY(change({{&before, &before, &lines}}));
        QCOMPARE(differences(cells, cellsOf(m_path)).first(), u"case_links 2 geom"_s);
        QCOMPARE(cellsOf(m_path)[u"case_links 1 geom"_s], cells[u"case_links 1 geom"_s]);
        lines.clear();
        QVERIFY(change({{&before, &before, &lines}}));
        QCOMPARE(cellsOf(m_path)[u"case_links 1 geom"_s], u"NULL"_s);
        // A table of somebody else's without geometry gets none.
        const Sheet plain = sheetOf(m_path, u"links"_s);
        lines = {{1, QLineF(5, 52, 6, 53)}};
        QVERIFY(!change({{&plain, &plain, &lines}})->layers.front().isChanged);
    }

    void whatCannotBeWritten_data()
    {
        QTest::addColumn<QByteArray>("statements");
        QTest::addColumn<QString>("reason");
        QTest::newRow("view") << QByteArray("ALTER TABLE figures RENAME TO f; CREATE VIEW figures AS SELECT * FROM f")
                              << u"is not a plain table"_s;
        QTest::newRow("virtual table") << QByteArray(
                                              "DROP TABLE figures; CREATE VIRTUAL TABLE figures USING rtree(id, a, b)")
                                       << u"is not a plain table"_s;
        QTest::newRow("no key") << QByteArray(
                                       "ALTER TABLE figures RENAME TO f; CREATE TABLE figures AS SELECT * FROM f")
                                << u"INTEGER PRIMARY KEY"_s;
        QTest::newRow("another row") << QByteArray("UPDATE figures SET fid = 77 WHERE fid = 2") << u"meanwhile"_s;
        QTest::newRow("a row more") << QByteArray("INSERT INTO figures (id) VALUES ('n')") << u"meanwhile"_s;
        QTest::newRow("gone") << QByteArray("DROP TABLE figures") << u"meanwhile"_s;
        QTest::newRow("rule") << QByteArray("CREATE UNIQUE INDEX one ON figures(id)") << u"forbids"_s;
    }

    void whatCannotBeWritten()
    {
        QFETCH(const QByteArray, statements);
        QFETCH(const QString, reason);
        const Sheet actors = sheetOf(m_path, u"actors"_s);
        Sheet edited = actors;
        setCell(edited, 0, u"name"_s, u"X"_s);
        const Sheet before = sheetOf(m_path, u"figures"_s);
        Sheet after = before;
        setCell(after, 0, u"id"_s, u"funds"_s);
        OtherProgram(m_path).run(statements);
        const QByteArray bytes = bytesOfFile();
        const auto changed = change({{&actors, &edited}, {&before, &after}});
        QVERIFY(!changed);
        QVERIFY2(reasonOf(changed).contains(reason), qPrintable(reasonOf(changed)));
        QCOMPARE(bytesOfFile(), bytes);
    }

    void aSpatialIndexThatIsNoneIsNotUsed()
    {
        OtherProgram(m_path).run("DROP TABLE rtree_actors_geom; CREATE VIRTUAL TABLE rtree_actors_geom USING fts4(id)");
        const Sheet before = sheetOf(m_path, u"actors"_s);
        Sheet after = before;
        after.rows[0].point = {5.5, 51.25};
        QVERIFY(reasonOf(change({{&before, &after}})).contains(u"is no spatial index"_s));
        after = before;
        setCell(after, 0, u"name"_s, u"X"_s);
        QVERIFY(change({{&before, &after}}));
    }

    void whoeverLooksDecides()
    {
        const Sheet before = sheetOf(m_path, u"actors"_s);
        Sheet after = before;
        setCell(after, 0, u"name"_s, u"X"_s);
        const QByteArray bytes = bytesOfFile();
        GeoPackageChanges changes{{{&before, &after}}, {}, {u"actors"_s}, {}};
        QString seen;
        changes.check = [&](GdalSource& source) -> Result<void> {
            seen = readSheet(source, *source.layer(u"actors"), u"actors"_s).rows.front().cells[1];
            return std::unexpected(Error{Error::Code::Changed, u"no"_s, {}, {}});
        };
        const auto refused = changeGeoPackage(m_path, changes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Changed);
        QCOMPARE(seen, u"Alpha BV"_s);
        QCOMPARE(bytesOfFile(), bytes);
    }

    void moreInTheSameChange()
    {
        const auto changed = changeGeoPackage(
            m_path,
            {{}, {}, {}, [](SqliteFile& file) {
                 return file.runWith("INSERT INTO figures (id) VALUES (?)", {u"n"_s}).transform([] { return true; });
             }});
        QVERIFY2(changed, qPrintable(reasonOf(changed)));
        QVERIFY(column(sheetOf(m_path, u"figures"_s), u"id"_s).contains(u"n"_s));
    }

private:
    /// The file is replaced by a copy, or changed where it is because somebody has it open.
    static void ways()
    {
        QTest::addColumn<bool>("isOpenElsewhere");
#ifdef Q_OS_LINUX
        QTest::newRow("copy") << false;
#endif
        QTest::newRow("in place") << true;
    }

    [[nodiscard]] std::unique_ptr<QFile> hold() const
    {
        QFETCH(const bool, isOpenElsewhere);
        auto file = isOpenElsewhere ? std::make_unique<QFile>(m_path) : nullptr;
        if (file && !file->open(QFile::ReadOnly)) {
            qFatal("cannot open the file");
        }
        return file;
    }

    [[nodiscard]] Result<GeoPackageChanged> change(std::vector<GeoPackageLayerChange> layers) const
    {
        return changeGeoPackage(m_path, {std::move(layers), {}, {}, {}});
    }

    [[nodiscard]] QByteArray bytesOfFile() const
    {
        QFile file(m_path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QString contentsCell(const QString& column) const
    {
        return u"gpkg_contents %1 %2"_s.arg(
            OtherProgram(m_path).value("SELECT rowid FROM gpkg_contents WHERE table_name = 'actors'"), column);
    }

    void indexIsRight() const
    {
        OtherProgram file(m_path);
        QCOMPARE(file.value("SELECT rtreecheck('rtree_actors_geom')"), u"ok"_s);
        QCOMPARE(file.value("SELECT count(*) FROM rtree_actors_geom"),
                 file.value("SELECT count(*) FROM actors WHERE geom IS NOT NULL"));
        QCOMPARE(file.value("PRAGMA integrity_check"), u"ok"_s);
    }

    Sample m_original;
    std::unique_ptr<Sample> m_sample;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestGeoPackageWriter)
#include "test_geopackage_writer.moc"
