// Data of another country with themes, kinds and regions of their own: nothing that the program makes of them may speak
// of the ones that it ships.

#include "tests/cli/cli_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace clitest;

namespace {

const QString dataset = QStringLiteral(TEST_DATA_DIR "/vestkyst");

/// Words of the shipped data that would give it away.
QString strangerIn(const QString& text)
{
    for (const QString& word : {u"Brabant"_s, u"Gelderland"_s, u"Overijssel"_s, u"rovinc"_s, u"Semicon"_s, u"semicon"_s,
                                u"ropositie"_s, u"paper"_s, u"Bedrijf"_s, u"Quantum"_s, u"NaN"_s}) {
        if (text.contains(word)) {
            return word + u" in "_s + text.mid(std::max<qsizetype>(0, text.indexOf(word) - 60), 160);
        }
    }
    return {};
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Without what is in it of base map and fonts.
QString wordsOfDrawing(const QString& svg)
{
    QString words;
    qsizetype at = 0;
    while ((at = svg.indexOf(u"<text"_s, at)) >= 0) {
        const qsizetype start = svg.indexOf(u'>', at) + 1;
        words += svg.mid(start, svg.indexOf(u"</text>"_s, start) - start) + u'\n';
        at = start;
    }
    return words;
}

} // namespace

class TestCliOtherArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataAreInOrder()
    {
        const Outcome found = run({u"validate"_s, dataset});
        QVERIFY2(found.code == 0, found.toString());
        const QJsonObject info = jsonOf(run({u"info"_s, dataset, u"--json"_s}));
        const QJsonObject counts = info[u"counts"_s].toObject();
        QCOMPARE(counts[u"linksByKind"_s].toObject().keys(),
                 QStringList({u"builds"_s, u"meets"_s, u"tows"_s, u"trains"_s}));
        QCOMPARE(counts[u"actorsByTheme"_s].toObject().keys(),
                 QStringList({u"common"_s, u"hydrogen"_s, u"seafood"_s, u"wind"_s}));
    }

    void answersSpeakOfIt_data()
    {
        QTest::addColumn<QStringList>("question");
        QTest::addColumn<QString>("dutch");
        QTest::addColumn<QString>("english");
        QTest::newRow("gaps") << QStringList{u"--gaps"_s, u"--chain"_s, u"windfarm"_s} << u"beide fylker"_s
                              << u"both counties"_s;
        QTest::newRow("themes") << QStringList{u"--gaps"_s} << u"Wind op zee in Rogaland"_s
                                << u"Offshore wind in Rogaland"_s;
        QTest::newRow("matrix") << QStringList{u"--matrix"_s} << u"bouwt voor"_s << u"builds for"_s;
        QTest::newRow("focus") << QStringList{u"--focus"_s, u"stord-yard"_s} << u"Vestland"_s << u"Vestland"_s;
        QTest::newRow("route") << QStringList{u"--route"_s, u"sea-college"_s, u"Haugaland"_s} << u"Haugesund Tow"_s
                               << u"Haugesund Tow"_s;
        QTest::newRow("without") << QStringList{u"--without"_s, u"bergen-blade"_s} << u"Bergen Blade"_s
                                 << u"Bergen Blade"_s;
    }
    void answersSpeakOfIt()
    {
        QFETCH(const QStringList, question);
        QFETCH(const QString, dutch);
        QFETCH(const QString, english);
        for (const auto& [language, word] : {std::pair(u"nl"_s, dutch), std::pair(u"en"_s, english)}) {
            const Outcome answer =
                run(QStringList{u"analyse"_s, dataset} + question + QStringList{u"--lang"_s, language});
            QVERIFY2(answer.code == 0, answer.toString());
            QVERIFY2(answer.output.contains(word), answer.toString());
        }
    }

    void mapsSpeakOfIt_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("expected");
        const QStringList chain{u"--chain"_s, u"windfarm"_s};
        QTest::newRow("overview") << QStringList()
                                  << QStringList{u"Vestland and Rogaland"_s, u"Offshore wind"_s, u"Yard"_s};
        QTest::newRow("chain") << chain << QStringList{u"Wind farm"_s, u"Foundations"_s};
        QTest::newRow("table") << chain + QStringList{u"--layout"_s, u"table"_s} << QStringList{u"Haugesund Tow"_s};
        QTest::newRow("diagram") << chain + QStringList{u"--layout"_s, u"diagram-only"_s}
                                 << QStringList{u"Bergen Blade"_s};
        QTest::newRow("flows") << QStringList{u"--layout"_s, u"flows"_s}
                               << QStringList{u"Vestland"_s, u"the coastal plan"_s};
        QTest::newRow("white spots") << QStringList{u"--layout"_s, u"white-spots"_s}
                                     << QStringList{u"Hydrogen"_s, u"Vestland"_s};
        QTest::newRow("a region") << QStringList{u"--province"_s, u"rogaland"_s} << QStringList{u"Rogaland"_s};
        QTest::newRow("projector") << QStringList{u"--style"_s, u"projector"_s} << QStringList{u"Seafood"_s};
    }
    void mapsSpeakOfIt()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QStringList, expected);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"map.svg"_s);
        const Outcome done =
            run(QStringList{u"export"_s, dataset, u"-o"_s, file, u"--lang"_s, u"en"_s, u"--sources"_s, u"--figures"_s} +
                options);
        QVERIFY2(done.code == 0, done.toString());
        const QString words = wordsOfDrawing(textOf(file));
        QVERIFY2(words.contains(u"Coastal plan 2030"_s), qPrintable(words));
        for (const QString& word : expected) {
            QVERIFY2(words.contains(word), qPrintable(word + u" is not in\n"_s + words));
        }
        // The sentences of analyses have "provinces" in them, whatever the regions are called.
        const QString stranger =
            options.contains(u"flows"_s) || options.contains(u"white-spots"_s) ? QString() : strangerIn(words);
        QVERIFY2(stranger.isEmpty(), qPrintable(stranger));
    }

    void regionsAreAskedForByName()
    {
        const QTemporaryDir folder;
        const Outcome refused = run({u"export"_s, dataset, u"-o"_s, folder.filePath(u"map.png"_s), u"--province"_s,
                                     u"Gelderland"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(isRefusal(refused), refused.toString());
        QVERIFY2(refused.error.contains(u"Vestland, Rogaland"_s), refused.toString());
        QVERIFY2(refused.error.contains(u"the two counties"_s), refused.toString());
    }

    void scenesSpeakOfIt()
    {
        const QTemporaryDir folder;
        const Outcome done = run({u"export"_s, dataset, u"--scenes"_s, u"-o"_s, folder.filePath(u"scenes"_s) + u'/'});
        QVERIFY2(done.code == 0, done.toString());
        QCOMPARE(QDir(folder.filePath(u"scenes"_s)).entryList(QDir::Files).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestCliOtherArea)
#include "test_cli_other_area.moc"
