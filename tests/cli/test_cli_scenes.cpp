// The command export with --scenes: which scenes, as what, into which file.

#include "tests/cli/cli_program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace clitest;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCliScenes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_folder.reset(); }

    void aPictureOfEachSceneThatIsNamed()
    {
        const QString pictures = path(u"new/pictures"_s);
        const Outcome outcome = run({u"export"_s, u"--scenes"_s, u"--scene"_s, u"2-3,opening"_s,
                                     u"--scene=without-citc"_s, u"--size"_s, u"320x180"_s, u"-o"_s, pictures});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        const QDir folder(pictures);
        QCOMPARE(folder.entryList(QDir::Files, QDir::Name).size(), 4);
        const QStringList told = outcome.output.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(told.size(), 4); // in the order in which they were named
        QVERIFY2(told[2] == folder.filePath(u"01-opening.png"_s), outcome.toString());
        QVERIFY2(told[3].endsWith(u"-without-citc.png"_s), outcome.toString());
        for (const QString& file : told) {
            QCOMPARE(QImage(file).size(), QSize(320, 180));
        }
    }

    void allScenesInOneFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pdf") << u"scenes.pdf"_s << QByteArray("%PDF-");
        QTest::newRow("pptx") << u"scenes.PPTX"_s << QByteArray("PK\3\4");
    }
    void allScenesInOneFile()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, start);
        const Outcome outcome = run({u"export"_s, u"--scenes"_s, u"-o"_s, path(name)});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        QCOMPARE(outcome.output, path(name) + u'\n');
        QVERIFY(bytesOf(path(name)).startsWith(start));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(name));
    }

    void theSameCommandMakesTheSameFile()
    {
        // Of a page in all styles of type: their order in the file must not depend on the run.
        QSet<QByteArray> files;
        for (const QString& name : {u"first.pdf"_s, u"second.pdf"_s, u"third.pdf"_s}) {
            QVERIFY(isSuccess(
                run({u"export"_s, u"--scenes"_s, u"--handout"_s, u"--scene"_s, u"11"_s, u"-o"_s, path(name)})));
            files.insert(bytesOf(path(name)));
        }
        QCOMPARE(files.size(), 1);
    }

    void handOutHasThreeOnAPage()
    {
        const Outcome outcome = run({u"export"_s, u"--scenes"_s, u"--handout"_s, u"--scene"_s, u"1-4"_s, u"--date"_s,
                                     u"2026-11-25"_s, u"--author"_s, u"Provincie"_s, u"-o"_s, path(u"a.pdf"_s)});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        const QByteArray pdf = bytesOf(path(u"a.pdf"_s));
        QCOMPARE(pdf.count("/MediaBox"), 2);
        QVERIFY(pdf.contains("Provincie</rdf:li>"));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("message");
        QTest::newRow("no file") << u""_s << u"No file to write to. Name one with -o FILE.pdf, FILE.pptx or FOLDER/"_s;
        QTest::newRow("format") << u"-o FOLDER/a.odp"_s << u"a.odp. The name must end in .pdf or .pptx"_s;
        QTest::newRow("no such number") << u"--scene 99 -o FOLDER/a.pdf"_s << u"There is no scene 99. Scenes: 1 "_s;
        QTest::newRow("range that ends too late") << u"--scene 2-99 -o FOLDER/a.pdf"_s << u"There is no scene 2-99"_s;
        QTest::newRow("range backwards") << u"--scene 3-2 -o FOLDER/a.pdf"_s << u"There is no scene 3-2"_s;
        QTest::newRow("number without end") << u"--scene 99999999999999 -o FOLDER/a.pdf"_s << u"There is no scene 9"_s;
        QTest::newRow("no such scene") << u"--scene nonsense -o FOLDER/a.pdf"_s << u"There is no scene nonsense"_s;
        QTest::newRow("chain") << u"--chain photonics -o FOLDER/a.pdf"_s
                               << u"--chain does not go with --scenes. A scene says itself what it shows"_s;
        QTest::newRow("layout") << u"--layout=diagram -o FOLDER/a.pdf"_s << u"--layout does not go with --scenes"_s;
        QTest::newRow("hand-out that is no PDF")
            << u"--handout -o FOLDER/a.pptx"_s << u"--handout is a PDF. Name a file that ends in .pdf"_s;
        QTest::newRow("size of a PDF") << u"--size 800x600 -o FOLDER/a.pdf"_s << u"--size is that of pictures"_s;
        QTest::newRow("size") << u"--size poster -o FOLDER/a/"_s << u"poster is not a size"_s;
        QTest::newRow("style") << u"--style sepia -o FOLDER/a.pdf"_s << u"There is no style sepia"_s;
        QTest::newRow("date") << u"--date 2026-02-30 -o FOLDER/a.pdf"_s << u"2026-02-30 is not a date"_s;
        QTest::newRow("no such folder") << u"-o FOLDER/none/a.pdf"_s
                                        << u"Cannot write the presentation: the folder does not exist"_s;
        QTest::newRow("two datasets") << u"one two -o FOLDER/a.pdf"_s << u"More than one dataset: one two"_s;
    }
    void refusals()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QString, message);
        const Outcome outcome =
            run(QStringList{u"export"_s, u"--scenes"_s, u"--lang=en"_s} + wordsOf(arguments, m_folder->path()));
        QVERIFY2(isRefusal(outcome), outcome.toString());
        QVERIFY2(outcome.error.contains(message), outcome.toString());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void dataWithoutScenes()
    {
        QVERIFY(writeSmallDataset(path(u"data"_s)));
        const Outcome outcome =
            run({u"export"_s, path(u"data"_s), u"--scenes"_s, u"--lang=en"_s, u"-o"_s, path(u"a.pdf"_s)});
        QVERIFY2(isRefusal(outcome), outcome.toString());
        QVERIFY2(outcome.error.contains(u"The dataset has no presentation. Make scenes in the window"_s),
                 outcome.toString());
    }

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliScenes)
#include "test_cli_scenes.moc"
