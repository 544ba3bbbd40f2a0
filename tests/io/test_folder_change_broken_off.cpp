// Files that change together although programs are killed, others save at the same time, and the disk does not take
// them.

#include "generations.h"

#include "core/io/folder_change.h"
#include "core/io/folder_journal.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <functional>
#include <memory>
#include <thread>

#ifdef Q_OS_LINUX
#include <linux/capability.h>
#include <sys/prctl.h>
#endif

using namespace ketenkaart;
using namespace iotest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kills = 200;
constexpr int longestTest = 30'000; // ms: a slow disk gets fewer
constexpr quint32 seed = 20240601;

using Files = QMap<QString, QByteArray>;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

Files contentOf(const QString& folder)
{
    const FolderContent content = FolderContent::of(folder);
    Files files;
    for (const QString& name : content.names()) {
        files.insert(name, bytesOf(content.path(name)));
    }
    return files;
}

/// All that is in a folder, also what is hidden.
Files onDisk(const QString& folder)
{
    Files files;
    for (const QString& name :
         QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        files.insert(name, bytesOf(QDir(folder).filePath(name)));
    }
    return files;
}

void save(const QString& folder, const Files& files)
{
    FolderChange change;
    for (const auto& [name, content] : files.asKeyValueRange()) {
        change.replace(name, content);
    }
    const auto saved = change.commit(folder);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().toString()));
}

/// Root may do all that permissions forbid, except without these.
void giveUpPrivileges()
{
#ifdef Q_OS_LINUX
    for (const int capability : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER}) {
        ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
    }
#endif
}

struct Outcome
{
    int exitCode = -1;
    QString said;
};

Outcome runSaver(const QStringList& arguments, const std::function<void()>& before = {})
{
    QProcess process;
    if (before) {
        process.setChildProcessModifier(before);
    }
    process.start(QStringLiteral(FOLDER_SAVER), arguments);
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput())};
}

} // namespace

class TestFolderChangeBrokenOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        QVERIFY(m_place->isValid());
        save(m_place->path(), generation(0));
    }
    void cleanup()
    {
        QFile::setPermissions(m_place->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_place.reset();
    }

    void aKilledProgramLeavesOneGeneration()
    {
        const QString folder = m_place->path();
        const StagingPlaces places(folder);
        QRandomGenerator random(seed);
        const std::chrono::microseconds longest = 2 * durationOfASave();
        int current = 0;
        int decided = 0;
        int halfStaged = 0;
        int locksOnly = 0;
        int done = 0;
        for (const QDeadlineTimer end(longestTest); done < kills && !end.hasExpired(); ++done) {
            QProcess program;
            program.start(QStringLiteral(FOLDER_SAVER), {u"loop"_s, folder, QString::number(current + 1)});
            QVERIFY(program.waitForReadyRead());
            std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(static_cast<int>(longest.count()))));
            program.kill();
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitStatus(), QProcess::CrashExit); // or it would have said why it cannot save
            const QList<QByteArray> begun = program.readAllStandardOutput().trimmed().split('\n');

            const FolderDecision decision = decisionIn(places);
            QVERIFY(decision.state == FolderDecision::State::None || decision.state == FolderDecision::State::Rubbish ||
                    decision.state == FolderDecision::State::Decided);
            decided += decision.state == FolderDecision::State::Decided ? 1 : 0;
            halfStaged += decision.state == FolderDecision::State::Rubbish ? 1 : 0;
            locksOnly += decision.state == FolderDecision::State::None && isThere(places.lock) ? 1 : 0;

            const int read = generationOf(contentOf(folder));
            QVERIFY2(read >= current, qPrintable(u"mixed after kill %1"_s.arg(done)));
            QVERIFY(read == begun.last().toInt() || read == begun.last().toInt() - 1);
            current = read;

            letAnEmptyLockGrowOld(places.lock);
            const auto finished = finishFolderChange(folder);
            QVERIFY2(finished, qPrintable(finished ? QString() : finished.error().toString()));
            QCOMPARE(*finished, decision.state == FolderDecision::State::Decided);
            QCOMPARE(onDisk(folder), generation(current));
        }
        qInfo("%d kills within %lld us: %d decided, %d half staged, %d only locked; %d generations", done,
              static_cast<long long>(longest.count()), decided, halfStaged, locksOnly, current);
        // Else the kills do not come while it saves, and this test says nothing.
        QVERIFY(decided > 0);
        QVERIFY(halfStaged > 0);
    }

    /// A reader beside a program that saves, which asks again when a file has moved.
    void aReaderMeetsOnlyWholeChanges()
    {
        QProcess program;
        program.start(QStringLiteral(FOLDER_SAVER), {u"loop"_s, m_place->path(), u"1"_s});
        QVERIFY(program.waitForReadyRead());
        const QStringList even = generation(0).keys();
        const QStringList odd = generation(1).keys();
        int evens = 0;
        int odds = 0;
        for (const QDeadlineTimer end(5000); !end.hasExpired() && (evens < 20 || odds < 20);) {
            const QStringList names = FolderContent::of(m_place->path()).names();
            evens += names == even ? 1 : 0;
            odds += names == odd ? 1 : 0;
            QVERIFY2(names == even || names == odd, qPrintable(names.join(u' ')));
        }
        program.kill();
        QVERIFY(program.waitForFinished());
        QVERIFY(evens > 0 && odds > 0);
    }

    void twoProgramsSaveInTurn()
    {
        QProcess other;
        other.start(QStringLiteral(FOLDER_SAVER), {u"hold"_s, StagingPlaces(m_place->path()).lock});
        QVERIFY(other.waitForReadyRead());
        const Files before = onDisk(m_place->path());
        FolderChange change;
        change.replace(u"actors.csv"_s, "new");
        QElapsedTimer timer;
        timer.start();
        const auto refused = change.commit(m_place->path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::WriteFailed);
        QVERIFY2(refused.error().message.contains(u"another program is saving"_s),
                 qPrintable(refused.error().toString()));
        QVERIFY(timer.elapsed() < 4000);
        // Nor is anything cleared up meanwhile.
        QVERIFY(QDir(m_place->path()).mkdir(u".ketenkaart-save"_s));
        QVERIFY(!*finishFolderChange(m_place->path()));
        QVERIFY(QDir(m_place->path()).rmdir(u".ketenkaart-save"_s));
        QCOMPARE(onDisk(m_place->path()), before);
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QVERIFY(change.commit(m_place->path()));
        QCOMPARE(onDisk(m_place->path()).value(u"actors.csv"_s), "new");
    }

    void theLockOfADeadProgramIsTakenOver()
    {
        QProcess other;
        other.start(QStringLiteral(FOLDER_SAVER), {u"hold"_s, StagingPlaces(m_place->path()).lock});
        QVERIFY(other.waitForReadyRead());
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(isThere(StagingPlaces(m_place->path()).lock));
        save(m_place->path(), {{u"actors.csv"_s, "new"}});
        QVERIFY(!isThere(StagingPlaces(m_place->path()).lock));
        // One that was killed before it had written who it is.
        QFile empty(StagingPlaces(m_place->path()).lock);
        QVERIFY(empty.open(QFile::WriteOnly));
        empty.close();
        letAnEmptyLockGrowOld(empty.fileName());
        QVERIFY(!*finishFolderChange(m_place->path()));
        QVERIFY(!empty.exists());
    }

    /// A disk that takes no more: of a file not so many bytes, or nothing at all.
    void aFullDiskChangesNothing_data()
    {
        QTest::addColumn<int>("mostBytes");
        QTest::newRow("nothing") << 0;
        QTest::newRow("the lock") << 100;
        QTest::newRow("some files") << 1000;
        QTest::newRow("almost all") << 150'000;
    }

    void aFullDiskChangesNothing()
    {
        QFETCH(const int, mostBytes);
        const Files before = onDisk(m_place->path());
        const int large = generationWithALargeFile();
        const auto full = [mostBytes] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{static_cast<rlim_t>(mostBytes), static_cast<rlim_t>(mostBytes)};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        };
        // What it says is said through a pipe, which has no such limit.
        const Outcome refused = runSaver({u"save"_s, m_place->path(), QString::number(large)}, full);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.said.contains(u"The files cannot be saved"_s), qPrintable(refused.said));
        QCOMPARE(onDisk(m_place->path()), before);
        QCOMPARE(runSaver({u"save"_s, m_place->path(), QString::number(large)}).exitCode, 0);
        QCOMPARE(contentOf(m_place->path()).value(u"actors.csv"_s), generation(large).value(u"actors.csv"_s));
    }

    void aFolderThatIsReadOnlyIsLeftAlone()
    {
        const Files before = onDisk(m_place->path());
        QVERIFY(QFile::setPermissions(m_place->path(), QFile::ReadOwner | QFile::ExeOwner));
        const Outcome refused = runSaver({u"save"_s, m_place->path(), u"1"_s}, giveUpPrivileges);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.said.contains(u"the folder cannot be written to"_s), qPrintable(refused.said));
        QCOMPARE(onDisk(m_place->path()), before);
        // The same again has nothing to write.
        QCOMPARE(runSaver({u"save"_s, m_place->path(), u"0"_s}, giveUpPrivileges).exitCode, 0);
    }

    void aFileThatIsReadOnlyIsLeftAlone()
    {
        const Files before = onDisk(m_place->path());
        const QString file = QDir(m_place->path()).filePath(u"links.csv"_s);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
        const Outcome refused = runSaver({u"save"_s, m_place->path(), u"1"_s}, giveUpPrivileges);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.said.contains(u"links.csv"_s), qPrintable(refused.said));
        QCOMPARE(onDisk(m_place->path()), before);
    }

    /// In a folder of all, where each may write and take away only one's own, a file that one may write cannot be taken
    /// away, which shows only when it is tried: after the change was decided.
    void whatFailsAfterTheDecisionIsCompletedTheNextTime()
    {
        const QString folder = m_place->filePath(u"shared"_s);
        QVERIFY(QDir().mkdir(folder));
        save(folder, {{u"all.csv"_s, "of another"}});
        const QByteArray path = QFile::encodeName(folder);
        constexpr uid_t another = 65534;
        if (::chown((path + "/all.csv").constData(), another, another) != 0 ||
            ::chown(path.constData(), another, another) != 0) {
            QSKIP("only root can give files away");
        }
        QCOMPARE(::chmod((path + "/all.csv").constData(), 0666), 0);
        QCOMPARE(::chmod(path.constData(), 01777), 0);
        const Outcome refused = runSaver({u"remove"_s, folder}, giveUpPrivileges);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.said.contains(u"will be completed the next time"_s), qPrintable(refused.said));
        QVERIFY(isThere(StagingPlaces(folder).journal));
        QVERIFY(isThere(folder + u"/all.csv"_s));
        QCOMPARE(contentOf(folder), (Files{{u"other.csv"_s, "new"}}));
        QVERIFY(*finishFolderChange(folder)); // by one who may
        QCOMPARE(onDisk(folder), (Files{{u"other.csv"_s, "new"}}));
    }

private:
    /// As most often, in this process.
    [[nodiscard]] static std::chrono::microseconds durationOfASave()
    {
        const QTemporaryDir place;
        std::array<std::chrono::nanoseconds, 7> durations{};
        for (size_t i = 0; i < durations.size(); ++i) {
            QElapsedTimer timer;
            timer.start();
            save(place.path(), generation(static_cast<int>(i)));
            durations[i] = timer.durationElapsed();
        }
        std::ranges::sort(durations);
        return std::chrono::duration_cast<std::chrono::microseconds>(durations[durations.size() / 2]);
    }

    /// As if time had passed.
    static void letAnEmptyLockGrowOld(const QString& path)
    {
        QFile lock(path);
        if (lock.exists() && lock.size() == 0 && lock.open(QFile::ReadWrite)) {
            QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        }
    }

    [[nodiscard]] static int generationWithALargeFile()
    {
        int number = 1;
        while (std::ranges::none_of(generation(number), [](const QByteArray& file) { return file.size() > 150'000; })) {
            ++number;
        }
        return number;
    }

    std::unique_ptr<QTemporaryDir> m_place;
};

QTEST_GUILESS_MAIN(TestFolderChangeBrokenOff)
#include "test_folder_change_broken_off.moc"
