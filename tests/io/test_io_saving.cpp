// Saving beside other programs, and over what somebody else has changed.

#include "hostile_files.h"
#include "sample.h"

#include "tests/support/keep_edits.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace ketenkaart;
using namespace iotest;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Case> oneCase(const QString& id = u"without-alpha"_s)
{
    return {Case{id, {u"Zonder"_s, u"Without"_s}, {u"alpha"_s}, {}, {}, {}, {}}};
}

Slide scene(const QString& id)
{
    Slide slide;
    slide.id = id;
    slide.title = {id, id};
    return slide;
}

QString messageOf(const Result<void>& result)
{
    return result ? QString() : result.error().toString();
}

} // namespace

class TestIoSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<Sample>();
        m_package = m_sample->pathOf(u"data/data.gpkg"_s);
        QVERIFY(QDir().mkpath(m_sample->pathOf(u"data"_s)));
        QVERIFY(translate(m_sample->write(), {"EMPTY_STRING_AS_NULL=YES"}, m_package, {"-f", "GPKG"}));
    }
    void cleanup() { m_sample.reset(); }

    void triggersOfTheFileDoNotRun()
    {
        QVERIFY(testing::keepCases(m_package, oneCase()));
        OtherProgram(m_package).run(
            "CREATE TRIGGER evil AFTER DELETE ON cases BEGIN DELETE FROM actors; END;"
            "CREATE TRIGGER slow AFTER INSERT ON cases BEGIN INSERT INTO links (id) WITH RECURSIVE n(i) AS (SELECT "
            "1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n; END");
        const auto written = testing::keepCases(m_package, oneCase(u"other"_s));
        QVERIFY2(written, qPrintable(messageOf(written)));
        const auto read = readDataset(m_package);
        QVERIFY(read);
        QCOMPARE(read->dataset.actors().size(), 4U);
        QCOMPARE(read->dataset.cases().front().id, u"other"_s);
        OtherProgram(m_package).run("SELECT evil FROM (SELECT 1 AS evil)"); // the triggers are still there
        QCOMPARE(OtherProgram(m_package).value("SELECT count(*) FROM sqlite_master WHERE name IN ('evil', 'slow')"),
                 u"2"_s);
    }

    /// Another program has begun a change: it must not be lost, and no save may come between.
    void anOpenTransactionIsWaitedFor_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::newRow("rollback journal") << QByteArray("DELETE");
        QTest::newRow("write-ahead") << QByteArray("WAL");
    }

    void anOpenTransactionIsWaitedFor()
    {
        QFETCH(const QByteArray, mode);
        OtherProgram other(m_package);
        other.run("PRAGMA journal_mode = " + mode +
                  "; BEGIN IMMEDIATE; UPDATE actors SET name = 'Theirs' WHERE id = 'alpha'");
        const auto refused = testing::keepCases(m_package, oneCase());
        QVERIFY(!refused);
        QVERIFY2(messageOf(refused).contains(u"another program is changing it"_s), qPrintable(messageOf(refused)));
        QCOMPARE(readDataset(m_package)->dataset.actor(u"alpha"_s)->name, u"Alpha BV"_s); // what is committed
        other.run("COMMIT");
        // It still has the file open.
        const auto written = testing::keepCases(m_package, oneCase());
        QVERIFY2(written, qPrintable(messageOf(written)));
        other.run("UPDATE actors SET name = name || ' too' WHERE id = 'alpha'");
        const auto read = readDataset(m_package);
        QVERIFY(read);
        QCOMPARE(read->dataset.actor(u"alpha"_s)->name, u"Theirs too"_s);
        QCOMPARE(read->dataset.cases(), oneCase());
        QCOMPARE(other.value("PRAGMA integrity_check"), u"ok"_s);
        QCOMPARE(other.value("SELECT count(*) FROM cases"), u"1"_s);
    }

    void noSideFilesAreLeft()
    {
        QVERIFY(testing::keepCases(m_package, oneCase()));
        QCOMPARE(QDir(m_sample->pathOf(u"data"_s)).entryList(QDir::Files), QStringList(u"data.gpkg"_s));
        OtherProgram(m_package).run("PRAGMA journal_mode = WAL");
        QVERIFY(testing::keepCases(m_package, oneCase(u"other"_s)));
        QVERIFY(readDataset(m_package));
        QCOMPARE(QDir(m_sample->pathOf(u"data"_s)).entryList(QDir::Files), QStringList(u"data.gpkg"_s));
    }

    /// A program that crashed while writing leaves half a change and the journal to undo it.
    void halfAChangeIsNeverShown()
    {
        const QString crashed = m_sample->pathOf(u"crashed.gpkg"_s);
        {
            OtherProgram other(m_package);
            other.run("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; UPDATE actors SET name = "
                      "hex(zeroblob(2000)) || name; UPDATE links SET label_nl = hex(zeroblob(2000))");
            QVERIFY(QFile::copy(m_package, crashed));
            QVERIFY(QFile::copy(m_package + u"-journal"_s, crashed + u"-journal"_s));
            other.run("ROLLBACK");
        }
        QVERIFY(QFileInfo(crashed + u"-journal"_s).size() > 512);
        const QByteArray before = bytesOf(crashed);
        const QByteArray journal = bytesOf(crashed + u"-journal"_s);
        const auto read = readDataset(crashed);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
        QCOMPARE(read->dataset.actor(u"alpha"_s)->name, u"Alpha BV"_s); // what is committed
        QCOMPARE(bytesOf(crashed), before);
        QCOMPARE(bytesOf(crashed + u"-journal"_s), journal);
        // A save undoes the half change before it makes its own.
        const auto written = testing::keepCases(crashed, oneCase());
        QVERIFY2(written, qPrintable(messageOf(written)));
        QVERIFY(!QFile::exists(crashed + u"-journal"_s));
        QCOMPARE(readDataset(crashed)->dataset.cases(), oneCase());
        QCOMPARE(OtherProgram(crashed).value("SELECT name FROM actors WHERE id = 'alpha'"), u"Alpha BV"_s);
        QCOMPARE(OtherProgram(crashed).value("PRAGMA integrity_check"), u"ok"_s);
    }

    void aViewIsNotWrittenOver()
    {
        OtherProgram(m_package).run("CREATE VIEW cases AS SELECT id, name AS name_nl FROM actors; INSERT INTO "
                                    "gpkg_contents (table_name, data_type) VALUES ('cases', 'attributes')");
        const auto written = testing::keepCases(m_package, oneCase());
        QVERIFY(!written);
        QCOMPARE(OtherProgram(m_package).value("SELECT count(*) FROM cases"), u"4"_s);
    }

    void columnsOfOnesOwnKeepTheirType()
    {
        QVERIFY(testing::keepCases(m_package, oneCase()));
        OtherProgram(m_package).run(
            "ALTER TABLE cases ADD COLUMN \"Budget\" REAL; ALTER TABLE cases ADD COLUMN \"wie?\" "
            "TEXT DEFAULT 'x'; UPDATE cases SET \"Budget\" = 2.5, \"wie?\" = 'Jan'");
        auto cases = oneCase();
        cases.front().withoutActors = {u"beta"_s};
        const auto written = testing::keepCases(m_package, cases);
        QVERIFY2(written, qPrintable(messageOf(written)));
        OtherProgram other(m_package);
        QCOMPARE(other.value("SELECT typeof(Budget) || Budget || \"wie?\" FROM cases"), u"real2.5Jan"_s);
    }

    void whatSomebodyElseChangedStays_data()
    {
        QTest::addColumn<bool>("isPackage");
        QTest::newRow("folder") << false;
        QTest::newRow("GeoPackage") << true;
    }

    void whatSomebodyElseChangedStays()
    {
        QFETCH(const bool, isPackage);
        const QString path = isPackage ? m_package : m_sample->write();
        QVERIFY(testing::keepCases(path, oneCase()));
        const Project kept = *readProject(path);
        const Project mine = testing::withEntities(kept, oneCase(), oneCase(u"mine"_s));
        QVERIFY(testing::keepCases(path, oneCase(u"theirs"_s))); // the other window, or a colleague
        const auto refused = saveProject(mine, kept);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Changed);
        QVERIFY2(refused.error().message.contains(u"cases"_s), qPrintable(refused.error().message));
        QCOMPARE(readDataset(path)->dataset.cases(), oneCase(u"theirs"_s));
        QCOMPARE(*changedOnDisk(kept), QStringList(u"cases"_s));
        // A layer that was not there, and is now; and another row in one that is not written.
        QVERIFY(testing::keepSlides(path, {scene(u"theirs"_s)}));
        const Project scenes = testing::withEntities(kept, std::vector<Slide>{}, std::vector{scene(u"mine"_s)});
        QCOMPARE(saveProject(scenes, kept).error().code, Error::Code::Changed);
        QCOMPARE(readDataset(path)->dataset.slides(), std::vector{scene(u"theirs"_s)});
        // The user says that mine counts.
        const auto written = saveProject(mine, kept, Overwriting::Allowed);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().toString()));
        QCOMPARE(readDataset(path)->dataset.cases(), oneCase(u"mine"_s));
        QVERIFY(changedOnDisk(*written)->isEmpty());
        QCOMPARE(datasetOf(*written).dataset.slides(), std::vector{scene(u"theirs"_s)}); // nobody took them away
    }

    void aLongTextStays()
    {
        const QString path = m_sample->write();
        QVERIFY(testing::keepCases(path, oneCase()));
        const QByteArray row = "long," + QByteArray(1000, 'x') + ",,alpha,\n";
        const QByteArray content = bytesOf(path + u"/cases.csv"_s) + row;
        writeFile(path + u"/cases.csv"_s, content);
        auto cases = readDataset(path)->dataset.cases(); // of which the text is cut
        cases.front().name.dutch = u"Anders"_s;
        QVERIFY(testing::keepCases(path, cases));
        QCOMPARE(bytesOf(path + u"/cases.csv"_s), QByteArray(content).replace("Zonder", "Anders"));
    }

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Sample> m_sample;
    QString m_package;
};

QTEST_GUILESS_MAIN(TestIoSaving)
#include "test_io_saving.moc"
