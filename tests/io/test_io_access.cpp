#include "test_io.h"

#include "sample.h"

#include "core/io/base_map_reader.h"
#include "core/io/gdal_access.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

#include <cpl_error.h>
#include <gdal_priv.h>

using namespace ketenkaart;
using namespace iotest;

namespace {

Error::Code errorOf(const QString& path)
{
    const Result<ReadDataset> result = readDataset(path);
    if (result) {
        qFatal("%s was opened", qPrintable(path));
    }
    return result.error().code;
}

} // namespace

void TestIo::addressesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    const char* paths[] = {"/vsicurl/http://127.0.0.1:9/data.geojson",
                           "/vsicurl/https://example.org/actors.csv",
                           "/vsis3/bucket/data.gpkg",
                           "/vsizip//tmp/data.zip/actors.csv",
                           "/vsimem/actors.csv",
                           "/vsistdin/",
                           "/VSICURL/http://127.0.0.1:9/data.geojson",
                           "//vsicurl/http://127.0.0.1:9/data.geojson",
                           "/tmp/../vsicurl/http://127.0.0.1:9/data.geojson",
                           "http://127.0.0.1:9/data.geojson",
                           "https://example.org/data.csv",
                           "ftp://example.org/data.csv",
                           "file:///tmp/data.csv",
                           "PG:dbname=maps",
                           "postgresql://localhost/maps",
                           "MySQL:maps",
                           "CSV:/tmp/actors.csv",
                           "WFS:http://127.0.0.1:9/wfs",
                           ""};
    for (const char* path : paths) {
        QTest::newRow(*path ? path : "nothing") << QString::fromLatin1(path);
    }
}

void TestIo::addressesAreRefused()
{
    QFETCH(QString, path);
    QCOMPARE(errorOf(path), Error::Code::InvalidArgument);
    const auto map = readBaseMap(path);
    QVERIFY(!map);
    QCOMPARE(map.error().code, Error::Code::InvalidArgument);
    QVERIFY(!map.error().advice.isEmpty());
}

void TestIo::addressesAreRefusedFromTheRootFolderToo()
{
    const QString before = QDir::currentPath();
    const auto restore = qScopeGuard([&] { QDir::setCurrent(before); });
    QVERIFY(QDir::setCurrent("/"));
    QCOMPARE(errorOf("vsicurl/http://127.0.0.1:9/data.geojson"), Error::Code::InvalidArgument);
}

void TestIo::pathsBecomeAbsoluteAndClean()
{
    const QString before = QDir::currentPath();
    const auto restore = qScopeGuard([&] { QDir::setCurrent(before); });
    QVERIFY(QDir::setCurrent("/usr"));
    QCOMPARE(localPath("share/../lib/./a b.csv"), "/usr/lib/a b.csv");
    QCOMPARE(localPath("/data/C:/x.csv"), "/data/C:/x.csv");
}

void TestIo::otherFormatsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("KMZ") << "actors.kmz"
                         << QByteArray("<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Placemark>"
                                       "<Point><coordinates>5,52</coordinates></Point></Placemark></Document></kml>");
    QTest::newRow("VRT") << "actors.vrt"
                         << QByteArray("<OGRVRTDataSource><OGRVRTLayer name=\"actors\"><SrcDataSource>"
                                       "/vsicurl/http://127.0.0.1:9/a.csv</SrcDataSource></OGRVRTLayer>"
                                       "</OGRVRTDataSource>");
    QTest::newRow("no extension") << "actors" << QByteArray("id,name\na,b\n");
    QTest::newRow("text") << "actors.txt" << QByteArray("id,name\na,b\n");
}

void TestIo::otherFormatsAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const Sample sample;
    writeFile(sample.pathOf(name), content);
    const Result<ReadDataset> result = readDataset(sample.pathOf(name));
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::UnsupportedFormat);
    QVERIFY2(result.error().advice.contains("csv, gpkg, geojson"), qPrintable(result.error().advice));
    QVERIFY2(result.error().where.endsWith(name), qPrintable(result.error().where));
}

void TestIo::brokenFilesAreUnreadable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no database") << "data.gpkg" << QByteArray("this is no database at all, whatever its name");
    QTest::newRow("no JSON") << "actors.geojson" << QByteArray("<html>not found</html>");
    QTest::newRow("VRT under another name")
        << "actors.geojson" << QByteArray("<OGRVRTDataSource><OGRVRTLayer name=\"actors\"/></OGRVRTDataSource>");
    QTest::newRow("no archive") << "data.xlsx" << QByteArray("PK but not really");
    QTest::newRow("no FlatGeobuf") << "actors.fgb" << QByteArray("fgb");
    QTest::newRow("empty") << "data.gpkg" << QByteArray();
}

void TestIo::brokenFilesAreUnreadable()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const Sample sample;
    writeFile(sample.pathOf(name), content);
    const Result<ReadDataset> result = readDataset(sample.pathOf(name));
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Unreadable);
    QVERIFY(!result.error().toString().contains(u'\n'));
}

void TestIo::whatIsNotThereIsNotFound()
{
    Sample sample;
    QCOMPARE(errorOf(sample.pathOf("nowhere")), Error::Code::NotFound);
    QCOMPARE(errorOf(sample.pathOf("nowhere.csv")), Error::Code::NotFound);
    QVERIFY(QDir().mkdir(sample.pathOf("empty")));
    QCOMPARE(errorOf(sample.pathOf("empty")), Error::Code::NotFound);
    writeFile(sample.pathOf("other.csv"), "part,number\na,b\n");
    const Result<ReadDataset> other = readDataset(sample.pathOf("other.csv"));
    QVERIFY(!other);
    QCOMPARE(other.error().code, Error::Code::NotFound);
    QVERIFY2(other.error().advice.contains("actors, campuses, links"), qPrintable(other.error().advice));
}

// A folder on a read-only disk, or /usr/share: nothing may be written beside the file. Write-ahead mode is the hard
// case.
void TestIo::geoPackageIsReadWithoutSideFiles()
{
    Sample sample;
    const QString folder = sample.pathOf("shared");
    const QString path = folder + "/data.gpkg";
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(translate(sample.write(), {"EMPTY_STRING_AS_NULL=YES"}, path, {"-f", "GPKG"}));
    {
        GDALDatasetUniquePtr writer(
            GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr));
        QVERIFY(writer);
        writer->ReleaseResultSet(writer->ExecuteSQL("PRAGMA journal_mode = WAL", nullptr, nullptr));
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList("data.gpkg"));
    {
        // Bytes 18 and 19 of an SQLite file are 2 in write-ahead mode: this test tests what it says.
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly) && file.seek(18));
        QCOMPARE(file.read(2), QByteArray("\2\2"));
    }

    const QFile::Permissions readOnly = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(folder, readOnly));
    const auto restore = qScopeGuard([&] { QFile::setPermissions(folder, readOnly | QFile::WriteOwner); });
    {
        const Result<GdalSource> source = GdalSource::open(path, {QStringLiteral("actors")});
        QVERIFY2(source, qPrintable(source ? QString() : source.error().toString()));
        QVERIFY(source->layer(u"actors"));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList("data.gpkg"));
    }
    const Result<ReadDataset> result = readDataset(path);
    QVERIFY(result);
    QCOMPARE(result->dataset.actors().size(), 4U);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList("data.gpkg"));
}

// Another program has the file open and has not merged its changes yet: they count.
void TestIo::geoPackageShowsUnmergedChanges()
{
    Sample sample;
    const QString path = sample.pathOf("data.gpkg");
    QVERIFY(translate(sample.write(), {"EMPTY_STRING_AS_NULL=YES"}, path, {"-f", "GPKG"}));
    GDALDatasetUniquePtr writer(
        GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr));
    QVERIFY(writer);
    writer->ReleaseResultSet(writer->ExecuteSQL("PRAGMA journal_mode = WAL", nullptr, nullptr));
    writer->ReleaseResultSet(
        writer->ExecuteSQL("UPDATE actors SET name = 'Renamed' WHERE id = 'alpha'", nullptr, nullptr));
    QVERIFY(QFileInfo(path + "-wal").size() > 0);

    const Result<ReadDataset> result = readDataset(path);
    QVERIFY(result);
    QCOMPARE(result->dataset.actor("alpha")->name, "Renamed");
}

void TestIo::messagesOfGdalAreKeptAndThenReleased()
{
    static int outside = 0;
    CPLPushErrorHandler([](CPLErr, CPLErrorNum, const char*) { ++outside; });
    const auto restore = qScopeGuard([] { CPLPopErrorHandler(); });
    {
        const GdalMessages messages;
        CPLError(CE_Warning, CPLE_AppDefined, "only a warning");
        CPLError(CE_Failure, CPLE_AppDefined, "first\n failure");
        CPLError(CE_Failure, CPLE_AppDefined, "second failure");
        QCOMPARE(messages.failures(), QStringList({"first failure", "second failure"}));
        QCOMPARE(messages.firstFailure(), "first failure");
        QCOMPARE(outside, 0);
    }
    CPLError(CE_Warning, CPLE_AppDefined, "after");
    QCOMPARE(outside, 1);
    // A file that cannot be read is an Error of ours, and nothing on standard error.
    const Sample sample;
    writeFile(sample.pathOf("data.gpkg"), "no database");
    QVERIFY(!readDataset(sample.pathOf("data.gpkg")));
    QCOMPARE(outside, 1);
}
