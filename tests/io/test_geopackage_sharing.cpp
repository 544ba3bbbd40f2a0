// Saving a GeoPackage beside other programs, without room, and broken off.

#include "geopackage_sheets.h"
#include "hostile_files.h"
#include "sample.h"

#include "core/io/file_exchange.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <functional>
#include <random>

#ifdef Q_OS_UNIX
#include <csignal>
#include <ctime>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace ketenkaart;
using namespace iotest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char holdArgument[] = "--hold";

/// What this program does as the other program: it opens the file, and goes on when it is told to.
int holdFile(const QString& path, const QByteArray& first, const QByteArray& then)
{
    OtherProgram other(path);
    other.run(first);
    std::puts("open");
    std::fflush(stdout);
    if (std::getchar() != EOF) {
        other.run(then);
        std::puts(other.value("SELECT name FROM actors WHERE fid = 1").toUtf8().constData());
    }
    return 0;
}

/// Another process that has the file open.
class Holder
{
public:
    Holder(const QString& path, const QByteArray& first, const QByteArray& then)
    {
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QString::fromLatin1(holdArgument), path, QString::fromUtf8(first), QString::fromUtf8(then)});
    }
    [[nodiscard]] bool isOpen() { return m_process.waitForReadyRead() && m_process.readLine() == "open\n"; }
    [[nodiscard]] QByteArray goOn()
    {
        m_process.write("\n");
        m_process.closeWriteChannel();
        return m_process.waitForFinished() && m_process.exitCode() == 0 ? m_process.readAllStandardOutput().trimmed()
                                                                        : QByteArray("failed");
    }

private:
    QProcess m_process;
};

QString reasonOf(const Result<GeoPackageChanged>& result)
{
    return result ? QString() : result.error().message;
}

#ifdef Q_OS_UNIX
/// Runs something in a process of its own, which must not come back from it alive.
pid_t started(const std::function<void()>& work)
{
    const pid_t process = fork();
    if (process == 0) {
        work();
        _exit(0);
    }
    return process;
}
#endif

constexpr int manyRows = 200;

/// A generation of a dataset: every row of two layers says which, and how many rows there are and in which order
/// follows from it.
void makeGeneration(Sheet& sheet, int generation)
{
    while (sheet.rows.size() > static_cast<size_t>(manyRows)) {
        sheet.rows.pop_back();
    }
    while (sheet.rows.size() < static_cast<size_t>(manyRows + generation % 3)) {
        SheetRow row;
        row.key = sheet.freeKey();
        row.cells = {u"row-%1"_s.arg(row.key)};
        sheet.rows.push_back(row);
    }
    std::rotate(sheet.rows.begin(), sheet.rows.begin() + generation % 5, sheet.rows.end());
    for (qsizetype i = 0; i < std::ssize(sheet.rows); ++i) {
        setCell(sheet, i, u"website"_s, QString::number(generation));
        sheet.rows[static_cast<size_t>(i)].geometry = SheetRow::Geometry::Point;
        sheet.rows[static_cast<size_t>(i)].point = {4 + generation % 100 / 100.0, 51 + static_cast<double>(i) / 1000};
    }
}

/// Which generation the file holds; -1 when it is none as a whole.
int generationOf(const QString& path)
{
    const Sheet actors = sheetOf(path, u"actors"_s);
    const Sheet campuses = sheetOf(path, u"campuses"_s);
    const int generation = column(actors, u"website"_s).value(0).toInt();
    const auto isWhole = [&](const Sheet& sheet) {
        return std::ssize(sheet.rows) == manyRows + generation % 3 &&
               column(sheet, u"website"_s).count(QString::number(generation)) == std::ssize(sheet.rows) &&
               std::ranges::all_of(sheet.rows, [&](const SheetRow& row) {
                   return qFuzzyCompare(row.point.x(), 4 + generation % 100 / 100.0);
               });
    };
    return isWhole(actors) && isWhole(campuses) ? generation : -1;
}

/// Saves one generation after another.
void saveGenerations(const QString& path, int first, int last)
{
    Sheet actors = sheetOf(path, u"actors"_s);
    Sheet campuses = sheetOf(path, u"campuses"_s);
    for (int generation = first; generation <= last; ++generation) {
        const Sheet actorsBefore = actors;
        const Sheet campusesBefore = campuses;
        makeGeneration(actors, generation);
        makeGeneration(campuses, generation);
        const auto saved =
            changeGeoPackage(path, {{{&actorsBefore, &actors}, {&campusesBefore, &campuses}}, {}, {}, {}});
        if (!saved) {
            qFatal("%s", qPrintable(reasonOf(saved)));
        }
        for (size_t i = 0; i < actors.rows.size(); ++i) {
            actors.rows[i].key = saved->layers[0].keys[i];
        }
        for (size_t i = 0; i < campuses.rows.size(); ++i) {
            campuses.rows[i].key = saved->layers[1].keys[i];
        }
    }
}

} // namespace

class TestGeoPackageSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_original = m_sample.pathOf(u"original.gpkg"_s);
        QVERIFY(translate(m_sample.write(), pointOptions(), m_original, {"-f", "GPKG", "-a_srs", "EPSG:4326"}));
        OtherProgram(m_original)
            .run("PRAGMA writable_schema = ON; DELETE FROM sqlite_master WHERE type = 'trigger' AND name LIKE "
                 "'rtree_actors%'"); // their functions are GDAL's
    }

    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"data.gpkg"_s);
        QVERIFY(QFile::copy(m_original, m_path));
    }

    /// A program that has the file open, and is doing nothing with it, must not find its next change in a file that is
    /// no more.
    void whoHasItOpenLosesNothing_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("write-ahead") << QByteArray("PRAGMA journal_mode = WAL; SELECT count(*) FROM actors");
        QTest::newRow("rollback journal") << QByteArray("PRAGMA journal_mode = DELETE; SELECT count(*) FROM actors");
        QTest::newRow("not read yet") << QByteArray("SELECT 1");
    }

    void whoHasItOpenLosesNothing()
    {
        QFETCH(const QByteArray, first);
        Holder holder(m_path, first, "UPDATE actors SET name = name || ' and theirs' WHERE fid = 1");
        QVERIFY(holder.isOpen());
        const auto changed = rename(u"Ours"_s);
        QVERIFY2(changed, qPrintable(reasonOf(changed)));
        QVERIFY(!changed->isReplaced);
        QCOMPARE(holder.goOn(), QByteArray("Ours and theirs"));
        QCOMPARE(nameNow(), u"Ours and theirs"_s);
        QCOMPARE(complaints(m_path).join(u'|'), QString());
        QCOMPARE(namesInFolder(), QStringList(u"data.gpkg"_s));
    }

    /// A program in write-ahead mode was killed: what it had committed is beside the file.
    void whatIsNotMergedYetIsNotLost()
    {
        const QString left = m_folder->filePath(u"left.gpkg"_s);
        {
            OtherProgram other(m_path);
            other.run("PRAGMA journal_mode = WAL; UPDATE actors SET organisation = 'Theirs' WHERE fid = 1");
            QVERIFY(QFile::copy(m_path, left));
            QVERIFY(QFile::copy(m_path + u"-wal"_s, left + u"-wal"_s));
        }
        QVERIFY(QFile::remove(m_path));
        m_path = left;
        const auto changed = rename(u"Ours"_s);
        QVERIFY2(changed, qPrintable(reasonOf(changed)));
        QVERIFY(!changed->isReplaced);
        QCOMPARE(nameNow(), u"Ours"_s);
        QCOMPARE(column(sheetOf(m_path, u"actors"_s), u"organisation"_s).first(), u"Theirs"_s);
        QCOMPARE(namesInFolder(), QStringList(u"left.gpkg"_s));
    }

    /// Its name is only that of a link.
    void aFileOfAnotherName()
    {
        const QString blob = m_folder->filePath(u"blob"_s);
        QVERIFY(QFile::rename(m_path, blob) && QFile::link(u"blob"_s, m_path));
        GeoPackageChanges changes;
        changes.checkedLayers = {u"actors"_s};
        bool isThere = false;
        changes.check = [&](GdalSource& source) -> Result<void> {
            isThere = source.layer(u"actors") != nullptr;
            return {};
        };
        const auto changed = rename(u"Ours"_s, changes);
        QVERIFY2(changed, qPrintable(reasonOf(changed)));
        QVERIFY(isThere);
        QCOMPARE(nameNow(), u"Ours"_s);
        QVERIFY(QFileInfo(m_path).isSymLink());
    }

    void whoIsChangingItIsWaitedFor()
    {
        Holder holder(m_path, "BEGIN IMMEDIATE; UPDATE actors SET name = 'Theirs' WHERE fid = 1", "COMMIT");
        QVERIFY(holder.isOpen());
        const auto changed = rename(u"Ours"_s);
        QVERIFY(!changed);
        QVERIFY2(reasonOf(changed).contains(u"another program is changing it"_s), qPrintable(reasonOf(changed)));
        QCOMPARE(holder.goOn(), QByteArray("Theirs"));
        QCOMPARE(nameNow(), u"Theirs"_s);
    }

#ifdef Q_OS_LINUX
    /// Somebody opens the file when the copy is made already.
    void whoOpensItMeanwhileLosesNothing()
    {
        if (!canBeExchanged(m_path)) {
            QSKIP("it cannot be told here whether somebody has a file open");
        }
        std::optional<Holder> holder;
        GeoPackageChanges changes;
        changes.checkedLayers = {u"actors"_s};
        changes.check = [&](GdalSource&) -> Result<void> {
            if (!holder) {
                holder.emplace(m_path, "SELECT 1", "UPDATE actors SET name = name || ' and theirs' WHERE fid = 1");
                if (!QTest::qWaitFor(someoneWaits)) {
                    qFatal("nobody waits");
                }
            }
            return {};
        };
        const auto changed = rename(u"Ours"_s, changes);
        QVERIFY2(changed, qPrintable(reasonOf(changed)));
        QVERIFY(!changed->isReplaced);
        QVERIFY(holder->isOpen());
        QCOMPARE(holder->goOn(), QByteArray("Ours and theirs"));
        QCOMPARE(nameNow(), u"Ours and theirs"_s);
        QCOMPARE(namesInFolder(), QStringList(u"data.gpkg"_s));
    }

    void aCopyTakesThePlaceOfAFileAtRest_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::newRow("write-ahead") << QByteArray("WAL");
        QTest::newRow("rollback journal") << QByteArray("DELETE");
    }

    void aCopyTakesThePlaceOfAFileAtRest()
    {
        if (!canBeExchanged(m_path)) {
            QSKIP("it cannot be told here whether somebody has a file open");
        }
        QFETCH(const QByteArray, mode);
        OtherProgram(m_path).run("PRAGMA journal_mode = " + mode);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const auto permissions = QFile::permissions(m_path);
        const QString link = m_folder->filePath(u"link.gpkg"_s);
        QVERIFY(QFile::link(u"data.gpkg"_s, link));
        // What a process that was killed left behind.
        const QString left = m_folder->filePath(FileExchange::copyPrefix(m_path) + u"abc"_s);
        writeFile(left, "half");
        writeFile(left + u"-journal"_s, "half");
        const QString others = m_folder->filePath(FileExchange::copyPrefix(u"other.gpkg"_s) + u"abc"_s);
        writeFile(others, "half");
        const Sheet before = sheetOf(link, u"actors"_s);
        Sheet after = before;
        setCell(after, 0, u"name"_s, u"Ours"_s);
        const auto changed = changeGeoPackage(link, {{{&before, &after}}, {}, {}, {}});
        QVERIFY2(changed, qPrintable(reasonOf(changed)));
        QVERIFY(changed->isReplaced);
        QCOMPARE(nameNow(), u"Ours"_s);
        QCOMPARE(OtherProgram(m_path).value("PRAGMA journal_mode"), QString::fromLatin1(mode.toLower()));
        QCOMPARE(QFile::permissions(m_path), permissions);
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(QFile::remove(others) && QFile::remove(link));
        QCOMPARE(namesInFolder(), QStringList(u"data.gpkg"_s));
    }

    /// The other name would go on showing the old file.
    void aFileOfTwoNamesStaysOne()
    {
        const QString second = m_folder->filePath(u"second.gpkg"_s);
        QCOMPARE(::link(m_path.toUtf8().constData(), second.toUtf8().constData()), 0);
        const auto changed = rename(u"Ours"_s);
        QVERIFY2(changed, qPrintable(reasonOf(changed)));
        QVERIFY(!changed->isReplaced);
        QCOMPARE(column(sheetOf(second, u"actors"_s), u"name"_s).first(), u"Ours"_s);
    }
#endif

#ifdef Q_OS_UNIX
    void withoutRoomNothingChanges_data()
    {
        QTest::addColumn<bool>("isOpenElsewhere");
        QTest::addColumn<qint64>("room"); // beyond the size of the file
        for (const bool isOpenElsewhere : {false, true}) {
            const char* way = isOpenElsewhere ? "in place" : "copy";
            QTest::addRow("%s, half of it", way) << isOpenElsewhere << -QFileInfo(m_original).size() / 2;
            QTest::addRow("%s, a page more", way) << isOpenElsewhere << qint64(4096);
            QTest::addRow("%s, some pages more", way) << isOpenElsewhere << qint64(5 * 4096);
        }
    }

    void withoutRoomNothingChanges()
    {
        QFETCH(const bool, isOpenElsewhere);
        QFETCH(const qint64, room);
        QFile holder(m_path);
        QVERIFY(!isOpenElsewhere || holder.open(QFile::ReadOnly));
        const Cells cells = cellsOf(m_path);
        const Sheet before = sheetOf(m_path, u"actors"_s);
        Sheet after = before;
        makeGeneration(after, 1);
        for (qsizetype i = 0; i < std::ssize(after.rows); ++i) {
            setCell(after, i, u"summary_nl"_s, QString(1000, u'x'));
        }
        const QString said = m_folder->filePath(u"said.txt"_s);
        const pid_t child = started([&] {
            const auto most = static_cast<rlim_t>(QFileInfo(m_path).size() + room);
            const rlimit limit{most, most};
            std::signal(SIGXFSZ, SIG_IGN);
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto changed = changeGeoPackage(m_path, {{{&before, &after}}, {}, {}, {}});
            writeFile(said, reasonOf(changed).toUtf8());
        });
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QFile file(said);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray reason = file.readAll();
        QVERIFY2(reason.contains("room") || reason.contains("disk"), reason.constData());
        QVERIFY(file.remove());
        // Where not even what is there can be written again the next program does it.
        QCOMPARE(OtherProgram(m_path).value("SELECT count(*) FROM actors"), QString::number(before.rows.size()));
        QCOMPARE(differences(cells, cellsOf(m_path)), QStringList());
        QCOMPARE(namesInFolder(), QStringList(u"data.gpkg"_s));
    }

    /// Whenever a process is killed, the file holds the old or the new.
    void killedWhileSaving_data()
    {
        QTest::addColumn<bool>("isOpenElsewhere");
#ifdef Q_OS_LINUX
        QTest::newRow("copy") << false;
#endif
        QTest::newRow("in place") << true;
    }

    void killedWhileSaving()
    {
        QFETCH(const bool, isOpenElsewhere);
        if (!isOpenElsewhere && !canBeExchanged(m_path)) {
            QSKIP("it cannot be told here whether somebody has a file open");
        }
        saveGenerations(m_path, 1, 1);
        QFile holder(m_path);
        QVERIFY(!isOpenElsewhere || holder.open(QFile::ReadOnly));
        // How long a process takes for one save, as the kills are to come while it is at work.
        QElapsedTimer timer;
        timer.start();
        int ended = 0;
        QVERIFY(waitpid(started([&] { saveGenerations(m_path, 2, 2); }), &ended, 0) > 0);
        QCOMPARE(generationOf(m_path), 2);
        const qint64 duration = timer.nsecsElapsed();
        const int kills = duration < 200'000'000 ? 100 : 25; // with sanitizers
        std::mt19937 random(7);
        std::uniform_int_distribution<qint64> moment(0, std::min<qint64>(2 * duration, 999'999'999));
        int generation = 2;
        int leftovers = 0;
        int unchanged = 0;
        for (int i = 0; i < kills; ++i) {
            const pid_t child = started([&] { saveGenerations(m_path, generation + 1, generation + 1000); });
            const timespec wait{0, static_cast<long>(moment(random))};
            nanosleep(&wait, nullptr);
            kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status)); // and it did not end on its own
            const qsizetype names = namesInFolder().size();
            const int now = generationOf(m_path);
            QVERIFY2(now >= generation, qPrintable(u"after kill %1: %2 of %3"_s.arg(i).arg(now).arg(generation)));
            leftovers += names > 1 ? 1 : 0;
            unchanged += now == generation ? 1 : 0;
            generation = now;
        }
        qInfo("%d kills: %d generations, %d times none was done, %d times something was left beside the file", kills,
              generation, unchanged, leftovers);
        QVERIFY(generation > 2 && leftovers > 0); // the kills came while it was at work
        saveGenerations(m_path, generation + 1, generation + 1);
        QCOMPARE(generationOf(m_path), generation + 1);
        QCOMPARE(namesInFolder(), QStringList(u"data.gpkg"_s));
        QCOMPARE(complaints(m_path).join(u'|'), QString());
        for (const char* layer : {"actors", "campuses"}) {
            const QByteArray index = QByteArray("rtree_") + layer + "_geom";
            QCOMPARE(OtherProgram(m_path).value("SELECT rtreecheck('" + index + "')"), u"ok"_s);
        }
        QCOMPARE(OtherProgram(m_path).value("PRAGMA integrity_check"), u"ok"_s);
    }
#endif

private:
    [[nodiscard]] Result<GeoPackageChanged> rename(const QString& name, GeoPackageChanges changes = {}) const
    {
        // As it was read before the other program came.
        const Sheet before = sheetOf(m_original, u"actors"_s);
        Sheet after = before;
        setCell(after, 0, u"name"_s, name);
        changes.layers = {{&before, &after}};
        return changeGeoPackage(m_path, changes);
    }

    [[nodiscard]] QString nameNow() const { return column(sheetOf(m_path, u"actors"_s), u"name"_s).first(); }

    [[nodiscard]] QStringList namesInFolder() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    /// Whether a process waits for a lease to end.
    static bool someoneWaits()
    {
        QFile locks(u"/proc/locks"_s);
        return locks.open(QFile::ReadOnly) && locks.readAll().contains("BREAKING");
    }

    Sample m_sample;
    QString m_original;
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int count, char** arguments)
{
    QCoreApplication application(count, arguments);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() == 5 && given[1] == QLatin1StringView(holdArgument)) {
        return holdFile(given[2], given[3].toUtf8(), given[4].toUtf8());
    }
    TestGeoPackageSharing test;
    return QTest::qExec(&test, count, arguments);
}

#include "test_geopackage_sharing.moc"
