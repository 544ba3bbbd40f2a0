// A GeoPackage that a program left in the middle of a change, with the journal to undo it.

#include "geopackage_sheets.h"
#include "hostile_files.h"
#include "sample.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>

using namespace ketenkaart;
using namespace iotest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes.append(static_cast<char>(number >> shift));
    }
    return bytes;
}

/// What SQLite puts behind a journal of a change that is one of several databases.
QByteArray nameOfAnother(const QByteArray& path)
{
    quint32 sum = 0;
    for (const char c : path) {
        sum += static_cast<quint32>(c);
    }
    return bigEndian(262'145) + path + bigEndian(static_cast<quint32>(path.size())) + bigEndian(sum) + magic;
}

} // namespace

class TestGeoPackageJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString original = m_sample.pathOf(u"original.gpkg"_s);
        QVERIFY(translate(m_sample.write(), {"EMPTY_STRING_AS_NULL=YES"}, original, {"-f", "GPKG"}));
        OtherProgram other(original);
        other.run("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; UPDATE actors SET name = "
                  "hex(zeroblob(2000)) || name; UPDATE links SET label_nl = hex(zeroblob(2000))");
        m_half = bytesOf(original);
        m_journal = bytesOf(original + u"-journal"_s);
        other.run("ROLLBACK");
        m_cells = cellsOf(original);
        QVERIFY(m_journal.startsWith(magic));
        QVERIFY(m_half != bytesOf(original));
    }

    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"data.gpkg"_s);
        writeFile(m_path, m_half);
        writeFile(journalPath(), m_journal);
    }

    void readingTouchesNothing()
    {
        const QDateTime changed = QFileInfo(m_path).lastModified();
        QCOMPARE(column(sheetOf(m_path, u"actors"_s), u"name"_s).first(), u"Alpha BV"_s);
        QCOMPARE(column(sheetOf(m_path, u"links"_s), u"label_nl"_s).first(), u"levert chips"_s);
        QCOMPARE(bytesOf(m_path), m_half);
        QCOMPARE(bytesOf(journalPath()), m_journal);
        QCOMPARE(QFileInfo(m_path).lastModified(), changed);
        QCOMPARE(namesInFolder(), QStringList({u"data.gpkg"_s, u"data.gpkg-journal"_s}));
    }

    void readingWhereNothingMayBeWritten()
    {
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(journalPath(), QFile::ReadOwner));
        QCOMPARE(column(sheetOf(m_path, u"actors"_s), u"name"_s).first(), u"Alpha BV"_s);
    }

    void changingUndoesItFirst()
    {
        const Sheet before = sheetOf(m_path, u"actors"_s);
        Sheet after = before;
        setCell(after, 1, u"name"_s, u"X"_s);
        const auto changed = changeGeoPackage(m_path, {{{&before, &after}}, {}, {}, {}});
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().message));
        QVERIFY(!changed->isReplaced);
        QCOMPARE(namesInFolder(), QStringList(u"data.gpkg"_s));
        QStringList differ = differences(m_cells, cellsOf(m_path));
        QVERIFY(differ.removeOne(u"actors 2 name"_s));
        QCOMPARE(differ.size(), 1);
        QVERIFY2(differ.first().endsWith(u" last_change"_s), qPrintable(differ.first()));
        QCOMPARE(OtherProgram(m_path).value("PRAGMA integrity_check"), u"ok"_s);
    }

    void aJournalThatIsNotOfThisFileAloneIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("journal");
        const QByteArray target = QFile::encodeName(m_sample.pathOf(u"secret"_s));
        const auto with = [&](qsizetype place, const QByteArray& bytes) {
            return QByteArray(m_journal).replace(place, bytes.size(), bytes);
        };
        QTest::newRow("names another") << m_journal + nameOfAnother(target);
        QTest::newRow("names another, with another sum")
            << m_journal + nameOfAnother(target).replace(4 + target.size() + 4, 4, bigEndian(1));
        QTest::newRow("other pages") << with(24, bigEndian(1024));
        QTest::newRow("no pages") << with(24, bigEndian(0));
        QTest::newRow("no sectors") << with(20, bigEndian(3));
        QTest::newRow("no journal") << QByteArray("something");
        QTest::newRow("a header and no more") << m_journal.first(20);
    }

    void aJournalThatIsNotOfThisFileAloneIsLeftAlone()
    {
        QFETCH(const QByteArray, journal);
        writeFile(journalPath(), journal);
        // What it names would be taken away.
        const QString secret = m_sample.pathOf(u"secret"_s);
        writeFile(secret, QFile::encodeName(journalPath()) + '\0');
        const auto read = copyGeoPackage(m_path, {u"actors"_s});
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"broke off"_s), qPrintable(read.error().message));
        const Sheet before = sheetOf(m_sample.pathOf(u"original.gpkg"_s), u"actors"_s);
        Sheet after = before;
        setCell(after, 1, u"name"_s, u"X"_s);
        const auto changed = changeGeoPackage(m_path, {{{&before, &after}}, {}, {}, {}});
        QVERIFY(!changed);
        QVERIFY2(changed.error().message.contains(u"broke off"_s), qPrintable(changed.error().message));
        QCOMPARE(bytesOf(m_path), m_half);
        QCOMPARE(bytesOf(journalPath()), journal);
        QVERIFY(QFile::exists(secret));
    }

    /// Some programs keep the file of their journal, and make it invalid.
    void aJournalThatIsOverIsNone_data()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(512, '\0') + m_journal.mid(512);
    }

    void aJournalThatIsOverIsNone()
    {
        QFETCH(const QByteArray, journal);
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::copy(m_sample.pathOf(u"original.gpkg"_s), m_path));
        writeFile(journalPath(), journal);
        const Sheet before = sheetOf(m_path, u"actors"_s);
        Sheet after = before;
        setCell(after, 1, u"name"_s, u"X"_s);
        const auto changed = changeGeoPackage(m_path, {{{&before, &after}}, {}, {}, {}});
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().message));
        QCOMPARE(column(sheetOf(m_path, u"actors"_s), u"name"_s)[1], u"X"_s);
        QCOMPARE(complaints(m_path).join(u'|'), QString());
    }

private:
    [[nodiscard]] QString journalPath() const { return m_path + u"-journal"_s; }
    [[nodiscard]] QStringList namesInFolder() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    Sample m_sample;
    QByteArray m_half;
    QByteArray m_journal;
    Cells m_cells; // before the change that was broken off
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestGeoPackageJournal)
#include "test_geopackage_journal.moc"
