// A GeoPackage made of sheets, and what it keeps of the files that they came from.

#include "geopackage_sheets.h"
#include "hostile_files.h"
#include "sample.h"

#include "core/io/geopackage_maker.h"
#include "core/project/dataset_reader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace ketenkaart;
using namespace iotest;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A sheet as it comes from a file of text.
Sheet sheetOfText(const QString& layer, const QStringList& columns, const std::vector<QStringList>& rows)
{
    Sheet sheet;
    sheet.layer = layer;
    sheet.file = layer + u".CSV"_s;
    sheet.head = columns.join(u';').toUtf8() + "\r\n";
    sheet.form = {TextForm::Encoding::Windows1252, false, ';', '.', "\r\n", true};
    sheet.columnsInHead = columns.size();
    for (const QString& column : columns) {
        sheet.columns.push_back({column, {}});
    }
    for (const QStringList& cells : rows) {
        SheetRow row;
        row.key = 10 * (sheet.freeKey() / 10 + 1); // not its place
        row.cells = cells;
        sheet.rows.push_back(row);
    }
    return sheet;
}

Sheet actors()
{
    return sheetOfText(u"actors"_s, {u"ID"_s, u"lon"_s, u"lat"_s, u"fid"_s, u"id"_s, u""_s, u"name"_s},
                       {{u"a"_s, u"5.7730"_s, u"51.5"_s, u"x"_s, u"1"_s, u"leeg"_s, u"Één"_s},
                        {u"b"_s},
                        {u"c"_s, u"6"_s, u"52"_s, u""_s, u"2"_s, u""_s, u"0012"_s}});
}

QString reasonOf(const Result<void>& result)
{
    return result ? QString() : result.error().message;
}

GeoPackageOrigins originsOf(const QString& path)
{
    auto file = SqliteFile::open(path, SqliteFile::Access::Read);
    const auto origins = file ? readOrigins(*file) : SqliteResult<GeoPackageOrigins>(std::unexpected(SqliteFault{}));
    if (!origins) {
        qFatal("no origins: %s", qPrintable(origins.error().text));
    }
    return *origins;
}

} // namespace

class TestGeoPackageMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"ünieke naam.gpkg"_s);
    }

    void placesAreGeometry()
    {
        const Sheet sheet = actors();
        const auto made = makeGeoPackage(m_path, {{{&sheet, nullptr, {}, {}}}, {}});
        QVERIFY2(made, qPrintable(reasonOf(made)));
        const Sheet read = sheetOf(m_path, u"actors"_s);
        QCOMPARE(read.rows.size(), 3U);
        QCOMPARE(read.columnIndex(u"lon"), -1);
        QCOMPARE(read.rows[0].point, QPointF(5.773, 51.5));
        QCOMPARE(read.rows[1].geometry, SheetRow::Geometry::None);
        QCOMPARE(read.rows[2].point, QPointF(6, 52));
        QCOMPARE(read.rows[0].key, 1);
        QCOMPARE(read.rows[2].key, 3);
        QCOMPARE(column(read, u"ID"_s), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(column(read, u"fid"_s), QStringList({u"x"_s, QString(), QString()}));
        QCOMPARE(column(read, u"name"_s), QStringList({u"Één"_s, QString(), u"0012"_s}));
        QCOMPARE(OtherProgram(m_path).value("SELECT typeof(name) FROM actors WHERE fid_1 = 2"), u"null"_s);
        QCOMPARE(OtherProgram(m_path).value("SELECT typeof(name) FROM actors WHERE fid_1 = 3"), u"text"_s);
        QCOMPARE(featuresAround(m_path, u"actors"_s, {6, 52}), QList<qint64>{3});
        QCOMPARE(complaints(m_path).join(u'|'), QString());
        QCOMPARE(OtherProgram(m_path).value("SELECT rtreecheck('rtree_actors_geom')"), u"ok"_s);
        QCOMPARE(OtherProgram(m_path).value("PRAGMA application_id"), u"1196444487"_s);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    /// Whoever wrote such a text must find it again.
    void textsThatAreNoPlaceStay()
    {
        Sheet sheet = actors();
        setCell(sheet, 1, u"lon"_s, u"ongeveer 5"_s);
        setCell(sheet, 2, u"lon"_s, u"155000"_s);
        setCell(sheet, 2, u"lat"_s, u"463000"_s);
        QVERIFY(makeGeoPackage(m_path, {{{&sheet, nullptr, {}, {}}}, {}}));
        const Sheet read = sheetOf(m_path, u"actors"_s);
        QCOMPARE(column(read, u"lon"_s), QStringList({QString(), u"ongeveer 5"_s, u"155000"_s}));
        QCOMPARE(column(read, u"lat"_s), QStringList({QString(), QString(), u"463000"_s}));
        QCOMPARE(read.rows[0].point, QPointF(5.773, 51.5));
        QCOMPARE(read.rows[2].geometry, SheetRow::Geometry::None);
    }

    void howItWasWrittenIsKept()
    {
        const Sheet sheet = actors();
        QVERIFY(makeGeoPackage(m_path, {{{&sheet, nullptr, {}, {}}}, {}}));
        const GeoPackageOrigins origins = originsOf(m_path);
        QCOMPARE(origins.layers.size(), 1U);
        const LayerOrigin& origin = origins.layers.front();
        QCOMPARE(origin.file, u"actors.CSV"_s);
        QVERIFY(origin.form == sheet.form);
        QCOMPARE(origin.head, sheet.head);
        QCOMPARE(origin.columnsInHead, sheet.columnsInHead);
        QStringList names;
        for (size_t i = 0; i < origin.columns.size(); ++i) {
            QCOMPARE(origin.columns[i].spelled, sheet.columns[i].name);
            names.append(origin.columns[i].name);
        }
        QCOMPARE(names, QStringList({u"ID"_s, u"lon"_s, u"lat"_s, u"fid"_s, u"id_1"_s, u"field_6"_s, u"name"_s}));
        QCOMPARE(origins.cells, (std::vector<CellOrigin>{{u"actors"_s, 1, u"lon"_s, u"5.7730"_s}}));
        QCOMPARE(numberText(5.773, u"5.7730"_s, '.'), u"5.7730"_s);
        QCOMPARE(numberText(5.774, u"5.7730"_s, '.'), u"5.774"_s);
        QCOMPARE(numberText(0, u"niets"_s, '.'), u"0"_s);
        QCOMPARE(numberText(5.773, u"5,7730"_s, ','), u"5,7730"_s);
        QCOMPARE(numberText(5.774, u"5,7730"_s, ','), u"5,774"_s);
    }

    void formsComeBack_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::newRow("UTF-8") << int(TextForm::Encoding::Utf8);
        QTest::newRow("UTF-16 LE") << int(TextForm::Encoding::Utf16LittleEndian);
        QTest::newRow("UTF-16 BE") << int(TextForm::Encoding::Utf16BigEndian);
        QTest::newRow("Windows-1252") << int(TextForm::Encoding::Windows1252);
    }

    void formsComeBack()
    {
        QFETCH(const int, encoding);
        const LayerOrigin origin{{},
                                 {},
                                 {static_cast<TextForm::Encoding>(encoding), true, '\t', ',', "\r", false},
                                 {{u"id"_s, u" \"ID\"\n"_s}},
                                 QByteArray("\xff\0\n", 3),
                                 "\n\n",
                                 1};
        LayerOrigin read;
        readFormText(formText(origin), read);
        QVERIFY(read == origin);
    }

    void nonsenseAboutAFormIsNoForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("other types") << QByteArray(
            "{\"encoding\":3,\"separator\":\"ab\",\"line_end\":\"x\",\"columns\":{},"
            "\"head\":[]}");
    }

    void nonsenseAboutAFormIsNoForm()
    {
        QFETCH(const QByteArray, text);
        LayerOrigin read;
        readFormText(text, read);
        QVERIFY(read == LayerOrigin());
    }

    void othersTablesOfThatNameAreNotOurs()
    {
        const Sheet sheet = actors();
        QVERIFY(makeGeoPackage(m_path, {{{&sheet, nullptr, {}, {}}}, {}}));
        OtherProgram(m_path).run("DROP TABLE ketenkaart_layers; CREATE TABLE ketenkaart_layers (a); DROP TABLE "
                                 "ketenkaart_cells; CREATE VIEW ketenkaart_cells AS SELECT 1 AS fid");
        QVERIFY(originsOf(m_path) == GeoPackageOrigins());
    }

    void picturesComeBack()
    {
        const std::vector<KeptFile> files{{u"één.png"_s, QByteArray("\x89PNG\0\1", 6)}, {u"leeg.svg"_s, "<svg/>"}};
        const Sheet sheet = actors();
        QVERIFY(makeGeoPackage(m_path, {{{&sheet, nullptr, {}, {}}}, files}));
        auto file = SqliteFile::open(m_path, SqliteFile::Access::Read);
        QVERIFY(file);
        const auto read = readKeptFiles(*file);
        QVERIFY(read);
        QCOMPARE(*read, files);
        QCOMPARE(complaints(m_path).join(u'|'), QString());
        QCOMPARE(
            OtherProgram(m_path).value("SELECT count(*) FROM gpkg_contents WHERE table_name LIKE 'ketenkaart%' AND "
                                       "data_type = 'attributes'"),
            u"3"_s);
    }

    void aPictureThatCouldNotBeReadAgain()
    {
        const std::vector<KeptFile> files{{u"groot.png"_s, QByteArray(SqliteFile::longestValue + 1, 'x')}};
        const auto made = makeGeoPackage(m_path, {{}, files});
        QVERIFY(!made);
        QVERIFY2(reasonOf(made).contains(u"groot.png"_s), qPrintable(reasonOf(made)));
        QVERIFY(!QFile::exists(m_path));
    }

    void linesGoWithTheirRows()
    {
        const Sheet links = sheetOfText(u"links"_s, {u"id"_s}, {{u"a"_s}, {u"b"_s}});
        const SheetLines lines{{links.rows[1].key, QLineF(5, 52, 6, 53)}};
        QVERIFY(makeGeoPackage(m_path, {{{&links, &lines, {}, {}}}, {}}));
        const Sheet read = sheetOf(m_path, u"links"_s);
        QCOMPARE(read.rows[0].geometry, SheetRow::Geometry::None);
        QCOMPARE(read.rows[1].geometry, SheetRow::Geometry::NotAPoint);
        QCOMPARE(featuresAround(m_path, u"links"_s, {5, 52}), QList<qint64>{2});
        QCOMPARE(complaints(m_path).join(u'|'), QString());
        // The same file is changed row by row from then on.
        SheetLines now{{1, QLineF(5, 52, 6, 53)}};
        const auto changed = changeGeoPackage(m_path, {{{&read, &read, &now}}, {}, {}, {}});
        QVERIFY(changed);
        QCOMPARE(featuresAround(m_path, u"links"_s, {5, 52}), QList<qint64>{1});
        QCOMPARE(complaints(m_path).join(u'|'), QString());
    }

    void stylesAreWhereQgisLooks()
    {
        const Sheet sheet = actors();
        const Sheet stages = sheetOfText(u"stages"_s, {u"id"_s}, {{u"a"_s}});
        QVERIFY(
            makeGeoPackage(m_path, {{{&sheet, nullptr, "<qgis/>", u"Ketenkaart"_s}, {&stages, nullptr, {}, {}}}, {}}));
        OtherProgram file(m_path);
        QCOMPARE(
            file.value("SELECT f_table_name || '|' || f_geometry_column || '|' || styleName || '|' || styleQML || '|' "
                       "|| styleSLD || '|' || useAsDefault || '|' || f_table_catalog || f_table_schema || owner FROM "
                       "layer_styles"),
            u"actors|geom|Ketenkaart|<qgis/>||1|"_s);
        QVERIFY(file.value("SELECT update_time FROM layer_styles").startsWith(u"20"_s));
        QCOMPARE(file.value("SELECT count(*) FROM layer_styles"), u"1"_s);
        QCOMPARE(file.value("SELECT data_type FROM gpkg_contents WHERE table_name = 'layer_styles'"), u"attributes"_s);
        // As QGIS 3 makes it.
        QCOMPARE(
            file.value("SELECT sql FROM sqlite_master WHERE name = 'layer_styles'"),
            u"CREATE TABLE \"layer_styles\" ( \"id\" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, \"f_table_catalog\" "
            "TEXT(256), \"f_table_schema\" TEXT(256), \"f_table_name\" TEXT(256), \"f_geometry_column\" TEXT(256), "
            "\"styleName\" TEXT(30), \"styleQML\" TEXT, \"styleSLD\" TEXT, \"useAsDefault\" BOOLEAN, "
            "\"description\" TEXT, \"owner\" TEXT(30), \"ui\" TEXT(30), \"update_time\" DATETIME DEFAULT "
            "(strftime('%Y-%m-%dT%H:%M:%fZ','now')))"_s);
        QCOMPARE(complaints(m_path).join(u'|'), QString());
    }

    void aDatasetReadsLikeItsFiles()
    {
        Sample sample;
        const auto original = readDataset(sample.write());
        QVERIFY(original);
        const QString plain = sample.pathOf(u"plain.gpkg"_s);
        QVERIFY(translate(sample.write(), {"EMPTY_STRING_AS_NULL=YES"}, plain, {"-f", "GPKG"}));
        std::vector<Sheet> sheets;
        for (const QString& layer : sample.layers()) {
            sheets.push_back(sheetOf(plain, layer));
        }
        NewGeoPackage content;
        for (const Sheet& sheet : sheets) {
            content.layers.push_back({&sheet, nullptr, {}, {}});
        }
        const auto made = makeGeoPackage(m_path, content);
        QVERIFY2(made, qPrintable(reasonOf(made)));
        const auto read = readDataset(m_path);
        QVERIFY(read);
        QCOMPARE(shortForms(read->diagnostics), shortForms(original->diagnostics));
        QVERIFY(read->dataset.actors() == original->dataset.actors());
        QVERIFY(read->dataset.campuses() == original->dataset.campuses());
        QVERIFY(read->dataset.links() == original->dataset.links());
    }

    void whatIsThereIsReplaced()
    {
        const Sheet sheet = actors();
        writeFile(m_path, "something else");
        QVERIFY(makeGeoPackage(m_path, {{{&sheet, nullptr, {}, {}}}, {}}));
        QCOMPARE(sheetOf(m_path, u"actors"_s).rows.size(), 3U);
        const Sheet links = sheetOfText(u"links"_s, {u"id"_s}, {{u"a"_s}});
        QVERIFY(makeGeoPackage(m_path, {{{&links, nullptr, {}, {}}}, {}}));
        QCOMPARE(OtherProgram(m_path).value("SELECT count(*) FROM gpkg_contents WHERE table_name = 'actors'"), u"0"_s);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void whatCannotBeMade_data()
    {
        QTest::addColumn<QString>("obstacle"); // a file of this name is in the way
        QTest::addColumn<QString>("target");
        QTest::newRow("a file for a folder") << u"file"_s << u"file/new.gpkg"_s;
        QTest::newRow("no folder") << u"file"_s << u"folder/new.gpkg"_s;
        QTest::newRow("the rest of another database") << u"new.gpkg-wal"_s << u"new.gpkg"_s;
        QTest::newRow("half a change of another one") << u"new.gpkg-journal"_s << u"new.gpkg"_s;
        QTest::newRow("a folder") << u"file"_s << u"."_s;
    }

    void whatCannotBeMade()
    {
        QFETCH(const QString, obstacle);
        QFETCH(const QString, target);
        writeFile(m_folder->filePath(obstacle), "x");
        const Sheet sheet = actors();
        const auto made = makeGeoPackage(m_folder->filePath(target), {{{&sheet, nullptr, {}, {}}}, {}});
        QVERIFY(!made);
        QVERIFY(!reasonOf(made).isEmpty());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList(obstacle));
    }

#ifdef Q_OS_LINUX
    void whatIsOpenElsewhereIsNotReplaced()
    {
        const Sheet sheet = actors();
        QVERIFY(makeGeoPackage(m_path, {{{&sheet, nullptr, {}, {}}}, {}}));
        if (!canBeExchanged(m_path)) {
            QSKIP("it cannot be told here whether somebody has a file open");
        }
        OtherProgram other(m_path);
        QCOMPARE(other.value("SELECT count(*) FROM actors"), u"3"_s);
        const Sheet links = sheetOfText(u"links"_s, {u"id"_s}, {{u"a"_s}});
        const auto made = makeGeoPackage(m_path, {{{&links, nullptr, {}, {}}}, {}});
        QVERIFY(reasonOf(made).contains(u"has it open"_s));
        other.run("DELETE FROM ketenkaart_cells");
        QVERIFY(originsOf(m_path).cells.empty());
    }
#endif

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestGeoPackageMaker)
#include "test_geopackage_maker.moc"
