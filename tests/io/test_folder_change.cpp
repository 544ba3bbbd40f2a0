// Files that change together: what comes of it, what is refused, and what is made of what others have left.

#include "core/io/durable_file.h"
#include "core/io/folder_change.h"
#include "core/io/folder_journal.h"
#include "core/io/layer_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <filesystem>
#include <memory>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

QString saidBy(const auto& result)
{
    return result ? QString() : result.error().toString();
}

} // namespace

class TestFolderChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_place->path()).mkdir(u"data"_s));
        m_folder = m_place->filePath(u"data"_s);
        m_places = StagingPlaces(m_folder);
        write(pathOf(u"a.csv"_s), "old a");
        write(pathOf(u"b.csv"_s), "old b");
        write(pathOf(u"c.csv"_s), "old c");
    }
    void cleanup() { m_place.reset(); }

    void filesAreReplacedAddedAndRemoved()
    {
        const auto done =
            changeOf({{u"a.csv"_s, "new a"}, {u"new é.csv"_s, "new"}}, {u"b.csv"_s, u"no.csv"_s}).commit(m_folder);
        QVERIFY2(done, qPrintable(saidBy(done)));
        QCOMPARE(onDisk(), (Files{{u"a.csv"_s, "new a"}, {u"c.csv"_s, "old c"}, {u"new é.csv"_s, "new"}}));
        QCOMPARE(content(), onDisk());
    }

    void theLastWordCounts()
    {
        FolderChange change;
        QVERIFY(change.isEmpty());
        change.replace(u"a.csv"_s, "new a");
        change.remove(u"a.csv"_s);
        change.remove(u"b.csv"_s);
        change.replace(u"b.csv"_s, "new b");
        QVERIFY(!change.isEmpty());
        QVERIFY(change.commit(m_folder));
        QCOMPARE(onDisk(), (Files{{u"b.csv"_s, "new b"}, {u"c.csv"_s, "old c"}}));
    }

    void whatIsTheSameStaysUntouched()
    {
        const auto before = std::filesystem::last_write_time(native(m_folder)) - std::chrono::hours(1);
        for (const QString& path : {pathOf(u"a.csv"_s), m_folder}) {
            std::filesystem::last_write_time(native(path), before);
        }
        QVERIFY(changeOf({{u"a.csv"_s, "old a"}}, {u"no.csv"_s}).commit(m_folder));
        QVERIFY(std::filesystem::last_write_time(native(m_folder)) == before); // not even a lock
        QVERIFY(changeOf({{u"a.csv"_s, "old a"}, {u"b.csv"_s, "old B"}}).commit(m_folder));
        QVERIFY(std::filesystem::last_write_time(native(pathOf(u"a.csv"_s))) == before);
        QCOMPARE(bytesOf(pathOf(u"b.csv"_s)), "old B");
    }

    void permissionsAreKept()
    {
        const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(pathOf(u"a.csv"_s), permissions));
        QVERIFY(changeOf({{u"a.csv"_s, "new a"}, {u"new.csv"_s, "new"}}).commit(m_folder));
        constexpr auto ofThisUser = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
        QCOMPARE(QFile::permissions(pathOf(u"a.csv"_s)) & ~ofThisUser, permissions);
        QCOMPARE(QFile::permissions(pathOf(u"new.csv"_s)), QFile::permissions(pathOf(u"c.csv"_s)));
    }

    void otherNamesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        int row = 0;
        for (const QString& name :
             {u""_s, u"."_s, u".."_s, u"../x.csv"_s, u"sub/x.csv"_s, u"sub\\x.csv"_s, u"/x.csv"_s, u"C:x.csv"_s,
              u".ketenkaart-save"_s, u".ketenkaart-save.lock"_s, u".x.csv"_s, u"x\ny.csv"_s, u"x?.csv"_s, u"x. "_s,
              QString(QChar(u'\0')) + u"x"_s, QString(QChar(0xd800)) + u"x.csv"_s, QString(300, u'x')}) {
            QTest::addRow("%d", row++) << name;
        }
    }

    void otherNamesAreRefused()
    {
        QFETCH(const QString, name);
        QVERIFY(QDir(m_folder).mkdir(u"sub"_s));
        const Files before = onDisk();
        for (const FolderChange& change :
             {changeOf({{u"a.csv"_s, "new a"}, {name, "x"}}), changeOf({}, {u"a.csv"_s, name})}) {
            const auto refused = change.commit(m_folder);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::WriteFailed);
            QVERIFY2(refused.error().message.contains(u"is no name of a file"_s), qPrintable(saidBy(refused)));
        }
        if (!name.isValidUtf16()) {
            return; // JSON cannot have it
        }
        // Nor are they taken from a journal, whoever has written it.
        for (const FolderJournal& journal : {FolderJournal{{stagedFile(name, "x")}, {}}, FolderJournal{{}, {name}}}) {
            leave(journal, {});
            QVERIFY(QDir().mkpath(m_places.content));
            QVERIFY(writeDurably(m_places.begun, {}));
            QCOMPARE(content(), before);
            QVERIFY(!finish());
            QCOMPARE(onDisk(), before);
        }
        QCOMPARE(QDir(m_place->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(u"data"_s));
    }

    void aDecidedChangeIsMade_data()
    {
        QTest::addColumn<int>("moved");
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("nothing is in place") << -1 << false;
        QTest::newRow("it begins") << 0 << false;
        QTest::newRow("one is in place") << 1 << false;
        QTest::newRow("all are in place") << 2 << false;
        QTest::newRow("and the other is gone") << 2 << true;
    }

    void aDecidedChangeIsMade()
    {
        QFETCH(const int, moved);
        QFETCH(const bool, isRemoved);
        const Files after{{u"a.csv"_s, "new a"}, {u"b.csv"_s, "old b"}, {u"n.csv"_s, "new n"}};
        leave(Files{{u"a.csv"_s, "new a"}, {u"n.csv"_s, "new n"}}, {u"c.csv"_s});
        if (moved >= 0) {
            QVERIFY(writeDurably(m_places.begun, {}));
        }
        for (int i = 0; i < moved; ++i) {
            const QString name = i == 0 ? u"a.csv"_s : u"n.csv"_s;
            QVERIFY(moveOver(m_places.content + u'/' + name, pathOf(name)));
        }
        QVERIFY(!isRemoved || QFile::remove(pathOf(u"c.csv"_s)));

        const QStringList before = QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(content(), after);
        const FolderContent read = FolderContent::of(m_folder);
        QCOMPARE(bytesOf(layerFile(read.files(), {u"a"_s})), "new a");
        QCOMPARE(bytesOf(layerFile(read.files(), {u"n"_s})), "new n");
        QCOMPARE(layerFile(read.files(), {u"c"_s}), QString());
        QCOMPARE(read.path(u"c.csv"_s), QString());
        QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
        QVERIFY(isThere(m_places.journal)); // only looking changes nothing

        QVERIFY(finish());
        QCOMPARE(onDisk(), after);
        QCOMPARE(content(), after);
        QVERIFY(!finish());
    }

    void theNextChangeComesAfterIt()
    {
        leave(Files{{u"a.csv"_s, "new a"}, {u"n.csv"_s, "new n"}}, {u"c.csv"_s});
        QVERIFY(changeOf({{u"a.csv"_s, "newer a"}}).commit(m_folder));
        QCOMPARE(onDisk(), (Files{{u"a.csv"_s, "newer a"}, {u"b.csv"_s, "old b"}, {u"n.csv"_s, "new n"}}));
    }

    void aChangeThatWasNotDecidedIsCleared()
    {
        const Files before = onDisk();
        leave(Files{{u"a.csv"_s, "new a"}}, {});
        QVERIFY(QFile::rename(m_places.journal, m_places.newJournal));
        QCOMPARE(content(), before);
        QVERIFY(QFile::exists(m_places.content + u"/a.csv"_s));
        QVERIFY(!finish());
        QCOMPARE(onDisk(), before);
        leave(Files{{u"a.csv"_s, "new a"}}, {});
        QVERIFY(QFile::remove(m_places.journal));
        QVERIFY(changeOf({}, {u"b.csv"_s}).commit(m_folder));
        QCOMPARE(onDisk(), (Files{{u"a.csv"_s, "old a"}, {u"c.csv"_s, "old c"}}));
    }

    void whatIsDamagedIsNotFollowed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("name") << u"journal"_s << QByteArray("a.csv") << QByteArray("b.csv");
        QTest::newRow("cut") << u"journal"_s << QByteArray("}\n") << QByteArray();
        QTest::newRow("longer") << u"journal"_s << QByteArray("}\n") << QByteArray("}\n\n");
        QTest::newRow("not ours") << u"journal"_s << QByteArray("ketenkaart-save 1") << QByteArray("something else");
        QTest::newRow("file") << u"new/a.csv"_s << QByteArray("new") << QByteArray("nex");
        QTest::newRow("size of a file") << u"new/a.csv"_s << QByteArray("new") << QByteArray("newer");
    }

    void whatIsDamagedIsNotFollowed()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        const Files before = onDisk();
        const QString path = m_places.root + u'/' + file;
        for (const bool begun : {false, true}) {
            leave(Files{{u"a.csv"_s, "new a"}, {u"d.csv"_s, "new d"}}, {u"c.csv"_s});
            const QByteArray whole = bytesOf(path);
            QVERIFY(whole.contains(from));
            QVERIFY(QFile::remove(path));
            write(path, QByteArray(whole).replace(from, to));
            QVERIFY(!begun || writeDurably(m_places.begun, {}));
            QCOMPARE(content(), before);
            const auto finished = finishFolderChange(m_folder);
            if (!begun) {
                QVERIFY2(finished && !*finished, qPrintable(saidBy(finished)));
                QCOMPARE(onDisk(), before);
                continue;
            }
            // Some may be in place, so that nothing of it is thrown away.
            QVERIFY(!finished);
            QCOMPARE(finished.error().code, Error::Code::WriteFailed);
            QVERIFY(!changeOf({{u"b.csv"_s, "new b"}}).commit(m_folder));
            QCOMPARE(bytesOf(m_places.content + u"/d.csv"_s), "new d");
            QCOMPARE(content(), before);
        }
    }

    void aFileThatIsMissingIsNoDecision()
    {
        const Files before = onDisk();
        leave(Files{{u"a.csv"_s, "new a"}, {u"d.csv"_s, "new d"}}, {u"c.csv"_s});
        QVERIFY(QFile::remove(m_places.content + u"/d.csv"_s));
        QCOMPARE(content(), before);
        QVERIFY(!finish());
        QCOMPARE(onDisk(), before);
    }

    void namesOccurOnceInAJournal()
    {
        QVERIFY(FolderJournal::fromBytes(FolderJournal{{stagedFile(u"a.csv"_s, "x")}, {u"b.csv"_s}}.toBytes()));
        QVERIFY(!FolderJournal::fromBytes(FolderJournal{{stagedFile(u"a.csv"_s, "x")}, {u"a.csv"_s}}.toBytes()));
        QVERIFY(!FolderJournal::fromBytes(FolderJournal{{}, {u"a.csv"_s, u"a.csv"_s}}.toBytes()));
        QVERIFY(!FolderJournal::fromBytes(FolderJournal().toBytes()));
    }

    void aNewerProgramCompletesItsOwn()
    {
        const Files before = onDisk();
        leave(Files{{u"a.csv"_s, "new a"}}, {});
        const QByteArray newer = bytesOf(m_places.journal).replace("save 1\n", "save 2\n");
        write(m_places.journal, newer);
        QCOMPARE(content(), before);
        QVERIFY(saidBy(finishFolderChange(m_folder)).contains(u"newer version"_s));
        QVERIFY(!changeOf({{u"b.csv"_s, "new b"}}).commit(m_folder));
        QCOMPARE(bytesOf(m_places.journal), newer);
        QCOMPARE(bytesOf(m_places.content + u"/a.csv"_s), "new a");
    }

    /// Someone else's folder may hold links in place of all that we make in it.
    void linksInPlaceOfWhatWeMakeAreNotFollowed_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("isCleared"); // the link itself, never what it leads to
        QTest::newRow("folder") << m_relative.root << false;
        QTest::newRow("folder of files") << m_relative.content << false;
        QTest::newRow("journal") << m_relative.journal << true;
        QTest::newRow("file") << m_relative.content + u"/a.csv"_s << true;
        QTest::newRow("lock") << m_relative.lock << false;
    }

    void linksInPlaceOfWhatWeMakeAreNotFollowed()
    {
        QFETCH(const QString, place);
        QFETCH(const bool, isCleared);
        const Files before = onDisk();
        leave(Files{{u"a.csv"_s, "new a"}}, {u"c.csv"_s});
        const QString outside = m_place->filePath(u"outside"_s);
        const QString path = m_folder + u'/' + place;
        if (place == m_relative.lock) {
            write(path, "x");
        }
        QVERIFY(QFile::rename(path, outside));
        QVERIFY(QFile::link(outside, path));
        if (place != m_relative.lock) {
            QCOMPARE(content(), before);
        }
        const auto finished = finishFolderChange(m_folder);
        QCOMPARE(finished.has_value(), isCleared);
        QVERIFY(!finished || !*finished);
        QVERIFY(isThere(outside));
        QVERIFY(!QFileInfo(outside).isDir() || !QDir(outside).isEmpty());
        QCOMPARE(bytesOf(pathOf(u"a.csv"_s)), "old a");
        QCOMPARE(bytesOf(pathOf(u"c.csv"_s)), "old c");
        const auto saved = changeOf({{u"b.csv"_s, "new b"}}).commit(m_folder);
        QCOMPARE(saved.has_value(), isCleared);
        QVERIFY(!saved || onDisk().value(u"b.csv"_s) == "new b");
    }

    void linksAreReplacedWithinTheFolderOnly()
    {
        QVERIFY(QDir(m_folder).mkdir(u"sub"_s));
        write(pathOf(u"sub/real.csv"_s), "old");
        write(m_place->filePath(u"outside.csv"_s), "secret");
        QVERIFY(QFile::link(u"sub/real.csv"_s, pathOf(u"in.csv"_s)));
        QVERIFY(QFile::link(m_place->filePath(u"outside.csv"_s), pathOf(u"out.csv"_s)));
        QVERIFY(QFile::link(u"nothing.csv"_s, pathOf(u"nowhere.csv"_s)));
        QVERIFY(QFile::link(u"a.csv"_s, pathOf(u"same.csv"_s)));

        QVERIFY(changeOf({{u"in.csv"_s, "new"}}).commit(m_folder));
        QVERIFY(isLink(pathOf(u"in.csv"_s)));
        QCOMPARE(bytesOf(pathOf(u"sub/real.csv"_s)), "new");
        for (const FolderChange& change :
             {changeOf({{u"a.csv"_s, "new a"}, {u"out.csv"_s, "x"}}), changeOf({{u"nowhere.csv"_s, "x"}}),
              changeOf({{u"a.csv"_s, "new a"}, {u"same.csv"_s, "x"}}), changeOf({{u"sub"_s, "x"}}),
              changeOf({}, {u"sub"_s})}) {
            QVERIFY(!change.commit(m_folder));
        }
        QCOMPARE(bytesOf(pathOf(u"a.csv"_s)), "old a");
        QVERIFY(!isThere(m_places.root));

        leave(Files{{u"out.csv"_s, "x"}}, {}); // one that was decided before the link was put there
        QVERIFY(!finishFolderChange(m_folder));
        QVERIFY(isThere(m_places.journal));
        QCOMPARE(bytesOf(m_place->filePath(u"outside.csv"_s)), "secret");

        QVERIFY(QFile::remove(pathOf(u"out.csv"_s)));
        QVERIFY(QFile::link(m_place->filePath(u"outside.csv"_s), pathOf(u"out2.csv"_s)));
        QVERIFY(changeOf({}, {u"in.csv"_s, u"out2.csv"_s, u"nowhere.csv"_s}).commit(m_folder));
        QVERIFY(!isThere(pathOf(u"in.csv"_s)) && !isThere(pathOf(u"out2.csv"_s)) && !isThere(pathOf(u"nowhere.csv"_s)));
        QCOMPARE(bytesOf(pathOf(u"sub/real.csv"_s)), "new");
        QCOMPARE(bytesOf(m_place->filePath(u"outside.csv"_s)), "secret");
    }

    void whatCannotBePutInPlaceWaits()
    {
        const Files before = onDisk();
        leave(Files{{u"a.csv"_s, "new a"}, {u"n.csv"_s, "new n"}}, {u"c.csv"_s});
        QVERIFY(QDir(m_folder).mkdir(u"n.csv"_s));
        const Files after{{u"a.csv"_s, "new a"}, {u"b.csv"_s, "old b"}, {u"n.csv"_s, "new n"}};
        const auto finished = finishFolderChange(m_folder);
        QVERIFY(!finished);
        QVERIFY2(finished.error().message.contains(u"An earlier save must be completed first"_s),
                 qPrintable(saidBy(finished)));
        QCOMPARE(finished.error().where, QDir::toNativeSeparators(pathOf(u"n.csv"_s)));
        QVERIFY(!changeOf({{u"b.csv"_s, "new b"}}).commit(m_folder));
        QCOMPARE(content(), after);
        QVERIFY(QDir(m_folder).rmdir(u"n.csv"_s));
        QVERIFY(finish());
        QCOMPARE(onDisk(), after);
        QVERIFY(before != after);
    }

    void whereNothingCanBeStagedNothingChanges()
    {
        const Files before = onDisk();
        write(m_places.root, "mine"); // in place of our folder
        const auto refused = changeOf({{u"a.csv"_s, "new a"}}).commit(m_folder);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::WriteFailed);
        QCOMPARE(refused.error().where, QDir::toNativeSeparators(m_places.root));
        QVERIFY(!refused.error().advice.isEmpty());
        QVERIFY(!finishFolderChange(m_folder));
        QCOMPARE(bytesOf(m_places.root), "mine");
        QVERIFY(QFile::remove(m_places.root));
        QCOMPARE(onDisk(), before);

        QVERIFY(QDir().mkpath(m_places.content + u"/mine"_s)); // what others have put there stays
        QVERIFY(!changeOf({{u"a.csv"_s, "new a"}}).commit(m_folder));
        QVERIFY(isThere(m_places.content + u"/mine"_s));

        const auto none = changeOf({{u"a.csv"_s, "new a"}}).commit(m_place->filePath(u"no such folder"_s));
        QVERIFY2(saidBy(none).contains(u"does not exist"_s), qPrintable(saidBy(none)));
        QVERIFY(FolderContent::of(m_place->filePath(u"no such folder"_s)).names().isEmpty());
        QVERIFY(finishFolderChange(m_place->filePath(u"no such folder"_s)).has_value());
    }

private:
    [[nodiscard]] QString pathOf(const QString& name) const { return m_folder + u'/' + name; }

    static FolderChange changeOf(const Files& replaced, const QStringList& removed = {})
    {
        FolderChange change;
        for (const auto& [name, content] : replaced.asKeyValueRange()) {
            change.replace(name, content);
        }
        for (const QString& name : removed) {
            change.remove(name);
        }
        return change;
    }

    static std::filesystem::path native(const QString& path) { return QFileInfo(path).filesystemFilePath(); }

    /// A change that was decided, and of which nothing was carried out.
    void leave(const FolderJournal& journal, const Files& waiting)
    {
        QVERIFY(QDir().mkpath(m_places.content));
        for (const auto& [name, content] : waiting.asKeyValueRange()) {
            write(m_places.content + u'/' + name, content);
        }
        write(m_places.journal, journal.toBytes());
    }
    void leave(const Files& replaced, const QStringList& removed)
    {
        FolderJournal journal{{}, removed};
        for (const auto& [name, content] : replaced.asKeyValueRange()) {
            journal.replaced.push_back(stagedFile(name, content));
        }
        leave(journal, replaced);
    }

    /// Whether something was completed; afterwards nothing is left of it.
    [[nodiscard]] bool finish() const
    {
        const auto finished = finishFolderChange(m_folder);
        if (!finished || isThere(m_places.root) || isThere(m_places.lock)) {
            QTest::qFail(qPrintable(u"not finished: "_s + saidBy(finished)), __FILE__, __LINE__);
        }
        return finished.value_or(false);
    }

    /// All files of the folder, also hidden ones.
    [[nodiscard]] Files onDisk() const
    {
        Files files;
        for (const QString& name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden | QDir::System)) {
            files.insert(name, bytesOf(pathOf(name)));
        }
        return files;
    }

    [[nodiscard]] Files content() const
    {
        const FolderContent content = FolderContent::of(m_folder);
        Files files;
        for (const QString& name : content.names()) {
            files.insert(name, bytesOf(content.path(name)));
        }
        return files;
    }

    std::unique_ptr<QTemporaryDir> m_place; ///< with the folder in it, and what is outside
    QString m_folder;
    StagingPlaces m_places{QString()};
    const StagingPlaces m_relative{QString()};
};

QTEST_GUILESS_MAIN(TestFolderChange)
#include "test_folder_change.moc"
