// `ketenkaart analyse`, as a script calls it: what it answers on the shipped data, in both languages.

#include "tests/cli/cli_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace clitest;

namespace {

Outcome analyse(const QStringList& arguments)
{
    return run(QStringList{u"analyse"_s} + arguments);
}

QString firstLineOf(const Outcome& outcome)
{
    return outcome.output.section(u'\n', 0, 0);
}

} // namespace

class TestCliAnalyse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routesAreRanked()
    {
        const Outcome answer =
            analyse({u"--route"_s, u"lionix"_s, u"smart-photonics"_s, u"--links"_s, u"all"_s, u"--json"_s});
        QVERIFY2(answer.code == 0, answer.toString());
        const QJsonArray routes = jsonOf(answer)[u"routes"_s].toArray();
        QVERIFY(routes.size() > 1);
        int before = 0;
        for (const QJsonValue& route : routes) {
            const QJsonArray actors = route[u"actors"_s].toArray();
            QCOMPARE(actors.first().toString(), u"lionix"_s);
            QCOMPARE(actors.last().toString(), u"smart-photonics"_s);
            QCOMPARE(route[u"links"_s].toArray().size(), actors.size() - 1);
            QVERIFY(route[u"steps"_s].toInt() >= before);
            before = route[u"steps"_s].toInt();
        }
        QVERIFY(jsonOf(answer)[u"text"_s].toString().startsWith(u"De kortste weg van LioniX naar SMART Photonics"_s));
    }

    void routesBetweenWhatOneCallsThem_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("understood");
        QTest::newRow("Dutch") << u"Twente SiN"_s << u"Brainport InP"_s << u"nl"_s
                               << u"Siliciumnitride-chips, Twente"_s;
        QTest::newRow("English") << u"SiN chips from Twente"_s << u"indium phosphide Eindhoven"_s << u"en"_s
                                 << u"Silicon-nitride chips, Twente"_s;
    }
    void routesBetweenWhatOneCallsThem()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, language);
        QFETCH(const QString, understood);
        const QStringList question{u"--route"_s, from, to, u"--links"_s, u"all"_s, u"--lang"_s, language};
        const Outcome answer = analyse(question + QStringList{u"--json"_s});
        QVERIFY2(answer.code == 0, answer.toString());
        const QJsonObject json = jsonOf(answer);
        QCOMPARE(json[u"from"][u"actors"].toArray(),
                 (QJsonArray{u"lionix"_s, u"mesa-plus-nanolab"_s, u"new-origin"_s}));
        QCOMPARE(json[u"to"][u"actors"].toArray(), (QJsonArray{u"smart-photonics"_s, u"xiver"_s}));
        QVERIFY(json[u"from"][u"understood"].toString().contains(understood));
        QVERIFY(!json[u"routes"].toArray().isEmpty());
        const Outcome lines = analyse(question);
        QVERIFY2(lines.output.contains(understood), lines.toString());
    }

    void routesInAnotherOrder()
    {
        const Outcome answer = analyse({u"--route"_s, u"lionix"_s, u"smart-photonics"_s, u"--links"_s, u"all"_s,
                                        u"--order"_s, u"stated"_s, u"--json"_s});
        QVERIFY2(answer.code == 0, answer.toString());
        int before = 0;
        const QJsonArray routes = jsonOf(answer)[u"routes"_s].toArray();
        for (const QJsonValue& route : routes) {
            QVERIFY(route[u"implied"].toInt() >= before);
            before = route[u"implied"].toInt();
        }
    }

    void focusBySteps()
    {
        const QStringList question{u"--focus"_s,  u"smart-photonics"_s, u"--steps"_s,   u"2"_s,       u"--direction"_s,
                                   u"upstream"_s, u"--chain"_s,         u"photonics"_s, u"--links"_s, u"all"_s};
        const Outcome answer = analyse(question + QStringList{u"--json"_s});
        QVERIFY2(answer.code == 0, answer.toString());
        const QJsonObject json = jsonOf(answer);
        QCOMPARE(json[u"direction"].toString(), u"upstream"_s);
        QCOMPARE(json[u"steps"].toInt(), 2);
        const QJsonArray neighbours = json[u"neighbours"].toArray();
        QVERIFY(neighbours.size() > 5);
        for (const QJsonValue& each : neighbours) {
            QVERIFY(each[u"steps"].toInt() >= 1 && each[u"steps"].toInt() <= 2);
            QVERIFY(each[u"isUpstream"].toBool());
        }
        QVERIFY(analyse(question).output.contains(u"LioniX"_s));
    }

    void criticalActorsHaveReasons()
    {
        const Outcome answer =
            analyse({u"--critical"_s, u"--chain"_s, u"photonics"_s, u"--json"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(answer.code == 0, answer.toString());
        const QJsonArray critical = jsonOf(answer)[u"critical"_s].toArray();
        QVERIFY(critical.size() > 3);
        QCOMPARE(critical.first()[u"actor"_s].toString(), u"lionix"_s);
        QVERIFY(!critical.first()[u"reasons"_s][0][u"impliedLinks"_s].toArray().isEmpty());
        QCOMPARE(jsonOf(answer)[u"families"_s].toArray(), (QJsonArray{u"delivery"_s, u"knowledge"_s}));
        QCOMPARE(jsonOf(answer)[u"robustness"_s][u"draws"_s].toInt(), 200);
        double before = 1e9;
        for (const QJsonValue& actor : critical) {
            QVERIFY(!actor[u"reasons"_s].toArray().isEmpty());
            QVERIFY(actor[u"score"_s].toDouble() <= before);
            before = actor[u"score"_s].toDouble();
        }
        QVERIFY(jsonOf(answer)[u"text"_s].toString().startsWith(u"In these data most depends on "_s));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no question") << QStringList{};
        QTest::newRow("two questions") << QStringList{u"--gaps"_s, u"--matrix"_s};
        QTest::newRow("half a route") << QStringList{u"--route"_s, u"citc"_s};
        QTest::newRow("no actor") << QStringList{u"--upstream"_s};
        QTest::newRow("unknown actor") << QStringList{u"--upstream"_s, u"nobody"_s};
        QTest::newRow("focus without steps") << QStringList{u"--focus"_s, u"citc"_s, u"--steps"_s, u"0"_s};
        QTest::newRow("steps without a focus") << QStringList{u"--gaps"_s, u"--steps"_s, u"2"_s};
        QTest::newRow("unknown direction") << QStringList{u"--focus"_s, u"citc"_s, u"--direction"_s, u"in"_s};
        QTest::newRow("unknown order") << QStringList{u"--route"_s, u"citc"_s, u"phix"_s, u"--order"_s, u"size"_s};
        QTest::newRow("unknown end") << QStringList{u"--route"_s, u"citc"_s, u"qqqq"_s};
        QTest::newRow("focus outside the chain")
            << QStringList{u"--focus"_s, u"citc"_s, u"--chain"_s, u"plant-protein"_s};
        QTest::newRow("unknown chain") << QStringList{u"--gaps"_s, u"--chain"_s, u"nothing"_s};
        QTest::newRow("unknown actor or link") << QStringList{u"--without"_s, u"nobody"_s};
        QTest::newRow("unknown case") << QStringList{u"--case"_s, u"never"_s};
        QTest::newRow("unknown dataset") << QStringList{u"/nonexistent"_s, u"--gaps"_s};
        QTest::newRow("unknown language") << QStringList{u"--gaps"_s, u"--lang"_s, u"fr"_s};
    }
    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        const Outcome outcome = analyse(arguments);
        QVERIFY2(isRefusal(outcome), outcome.toString());
    }

    void inputsFromAbroad()
    {
        const Outcome outcome = analyse({u"--inputs"_s, u"--links"_s, u"all"_s, u"--json"_s});
        QVERIFY2(outcome.code == 0 && outcome.error.isEmpty(), outcome.toString());
        QStringList foreign;
        for (const QJsonValue& chain : jsonOf(outcome)[u"chains"].toArray()) {
            for (const QJsonValue& stage : chain[u"stages"].toArray()) {
                QVERIFY(stage[u"foreignLinks"].toArray().size() <= stage[u"links"].toArray().size());
                for (const QJsonValue& actor : stage[u"foreignActors"].toArray()) {
                    foreign << actor.toString();
                }
            }
        }
        QVERIFY(foreign.contains(u"imec"_s));
    }

    void whatIsLeftByStatedLinksAlone()
    {
        const auto textOf = [](const QStringList& arguments) {
            return jsonOf(analyse(arguments + QStringList{u"--json"_s, u"--lang"_s, u"en"_s}))[u"text"].toString();
        };
        for (const QStringList& question : {QStringList{u"--route"_s, u"lionix"_s, u"phix"_s},
                                            {u"--without"_s, u"lionix"_s},
                                            {u"--redundancy"_s, u"--chain"_s, u"photonics"_s},
                                            {u"--matrix"_s},
                                            {u"--critical"_s}}) {
            const QString text = textOf(question);
            QVERIFY2(text.contains(u"y stated links alone"_s), qPrintable(question.join(u' ') + u": "_s + text));
            QVERIFY(!textOf(question + QStringList{u"--stated-only"_s}).contains(u"y stated links alone"_s));
        }
    }

    /// "9 > 9" says nothing.
    void onlyWhatChangesIsShownAsChanged()
    {
        const Outcome outcome = analyse({u"--without"_s, u"lionix"_s, u"--chain"_s, u"photonics"_s});
        const QStringList lines = outcome.output.split(u'\n');
        QVERIFY(std::ranges::any_of(lines, [](const QString& line) { return line.contains(u" → "); }));
        static const QRegularExpression same(u"\\b(\\d+) (→|>) \\1\\b"_s);
        for (const QString& line : lines) {
            QVERIFY2(!line.contains(same), qPrintable(line));
        }
    }

    void matrix()
    {
        const Outcome outcome = analyse({u"--matrix"_s, u"--json"_s});
        QVERIFY2(outcome.code == 0 && outcome.error.isEmpty(), outcome.toString());
        const QJsonObject json = jsonOf(outcome);
        const QJsonObject sum = json[u"sum"].toObject();
        const int links = sum[u"links"].toInt();
        QVERIFY(links > 200);
        QCOMPARE(sum[u"stated"].toInt() + sum[u"implied"].toInt(), links);
        QCOMPARE(sum[u"withinOneProvince"].toInt() + sum[u"betweenProvinces"].toInt() + sum[u"withElsewhere"].toInt() +
                     sum[u"elsewhere"].toInt() + sum[u"withoutPlace"].toInt(),
                 links);
        const QJsonArray flows = json[u"flows"].toArray();
        for (const QJsonValue& flow : flows) {
            QCOMPARE(flow[u"directed"].toArray().size() + flow[u"mutual"].toArray().size(), flow[u"count"].toInt());
        }
        QVERIFY(json[u"text"].toString().startsWith(u"Van de %1 relaties "_s.arg(links)));
        QVERIFY(!json[u"byKind"][u"supplies"][u"flows"].toArray().isEmpty());
        QVERIFY(json[u"byChain"].toArray().size() > 10);
    }

    void statedOnlyLeavesOutWhatIsImplied()
    {
        const QJsonObject sum = jsonOf(analyse({u"--matrix"_s, u"--stated-only"_s, u"--json"_s}))[u"sum"].toObject();
        QVERIFY(sum[u"links"].toInt() > 100);
        QCOMPARE(sum[u"implied"].toInt(), 0);
        const QJsonObject json = jsonOf(analyse({u"--downstream"_s, u"lionix"_s, u"--stated-only"_s, u"--json"_s}));
        QCOMPARE(json[u"onlyImplied"].toArray().size(), 0);
        QCOMPARE(json[u"statedOnly"].toBool(), true);
    }

    void gaps()
    {
        const QJsonObject json = jsonOf(analyse({u"--gaps"_s, u"--chain"_s, u"photonics"_s, u"--json"_s}));
        QCOMPARE(json[u"chains"].toArray().size(), 1);
        const QJsonObject chain = json[u"chains"][0].toObject();
        QCOMPARE(chain[u"stages"].toArray().size(), 8);
        const QJsonValue packaging = chain[u"stages"][4][u"cells"][u"Gelderland"];
        QCOMPARE(packaging[u"class"].toString(), u"one"_s);
        QCOMPARE(packaging[u"actors"].toArray(), QJsonArray{u"citc"_s});
        QCOMPARE(chain[u"gaps"][0][u"rank"].toInt(), 1);
        QVERIFY(!chain[u"gaps"][0][u"text"].toString().isEmpty());

        const Outcome all = analyse({u"--gaps"_s});
        QVERIFY2(all.code == 0 && all.output.contains(u"Gelderland"_s), all.toString());
    }

    void withoutAnActor_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("Dutch") << u"nl"_s << u"Zonder CITC verdwijnen 2 relaties; "_s;
        QTest::newRow("English") << u"en"_s << u"Without CITC, 2 links disappear; "_s;
    }
    void withoutAnActor()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, beginning);
        const Outcome outcome = analyse({u"--without"_s, u"CITC"_s, u"--without"_s, u"citc"_s, u"--lang"_s, language});
        QVERIFY2(outcome.code == 0 && firstLineOf(outcome).startsWith(beginning), outcome.toString());
        QVERIFY2(firstLineOf(outcome).contains(u"Gelderland"_s), outcome.toString());
        QVERIFY2(!outcome.output.contains(u"(s)"_s), outcome.toString());
    }

    void oneIsNoPlural()
    {
        const Outcome english = analyse({u"--without"_s, u"smart-photonics-supplies-citc"_s, u"--lang=en"_s});
        QVERIFY2(firstLineOf(english).startsWith(u"Without 1 link, 1 link disappears; "_s), english.toString());
        const Outcome dutch = analyse({u"--without"_s, u"smart-photonics-supplies-citc"_s});
        QVERIFY2(firstLineOf(dutch).startsWith(u"Zonder 1 relatie verdwijnt 1 relatie; "_s), dutch.toString());
    }

    void casesOfADatasetSideBySide()
    {
        QTemporaryDir folder;
        for (const QString& file : QDir(QStringLiteral(MAPS_DIR "/propositie")).entryList({u"*.csv"_s})) {
            QVERIFY(QFile::copy(QStringLiteral(MAPS_DIR "/propositie/") + file, folder.filePath(file)));
        }
        QFile cases(folder.filePath(u"cases.csv"_s));
        QVERIFY(cases.open(QIODevice::WriteOnly));
        cases.write("id,name_nl,name_en,without_actors,without_links\n"
                    "no-packaging,Zonder packaging,No packaging,citc;phix,\n"
                    "no-phix,Zonder PHIX,No PHIX,phix,\n");
        cases.close();
        const Outcome outcome =
            analyse({folder.path(), u"--case"_s, u"no-packaging"_s, u"--case"_s, u"no-phix"_s, u"--json"_s});
        QVERIFY2(outcome.code == 0, outcome.toString());
        const QJsonArray answers = jsonOf(outcome)[u"cases"].toArray();
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers[0][u"id"].toString(), u"no-packaging"_s);
        QVERIFY(answers[0][u"text"].toString().startsWith(u"In de variant ‘Zonder packaging’ verdwijnen "_s));
        QCOMPARE(answers[0][u"stageLosses"][0][u"kind"].toString(), u"last-actor"_s);
        QVERIFY(answers[0][u"linksLost"].toArray().size() > answers[1][u"linksLost"].toArray().size());
    }

    void tables()
    {
        const QTemporaryDir folder;
        const QString csv = folder.filePath(u"gaps.csv"_s);
        const Outcome gaps = analyse({u"--gaps"_s, u"--chain"_s, u"photonics"_s, u"-o"_s, csv});
        QVERIFY2(gaps.code == 0, gaps.toString());
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 9);
        QVERIFY2(lines[5].startsWith(u"photonics;5;packaging;Packaging en assemblage;0;;1;CITC;1;PHIX;0;"_s),
                 qPrintable(lines[5]));
        const QString xlsx = folder.filePath(u"flows.xlsx"_s);
        QCOMPARE(analyse({u"--matrix"_s, u"-o"_s, xlsx}).code, 0);
        QFile sheet(xlsx);
        QVERIFY(sheet.open(QIODevice::ReadOnly) && sheet.read(2) == "PK");
        QCOMPARE(analyse({u"--matrix"_s, u"-o"_s, folder.filePath(u"flows.doc"_s)}).code, 2);
        QCOMPARE(analyse({u"--without"_s, u"citc"_s, u"-o"_s, csv}).code, 2);
        QCOMPARE(analyse({u"--gaps"_s, u"-o"_s, QStringLiteral(MAPS_DIR "/propositie/extra.csv")}).code, 2);
    }

    void upAndDown()
    {
        const QJsonObject up = jsonOf(analyse({u"--upstream"_s, u"citc"_s, u"--chain"_s, u"photonics"_s, u"--json"_s}));
        QVERIFY(up[u"actors"].toArray().contains(u"lionix"_s));
        QVERIFY(up[u"text"].toString().startsWith(u"CITC (in de keten ‘Geïntegreerde fotonica’) bouwt op "_s));
        const Outcome down = analyse({u"--downstream"_s, u"lionix"_s, u"--chain"_s, u"photonics"_s, u"--lang=en"_s});
        QVERIFY2(down.code == 0 && firstLineOf(down).contains(u" actors build on LioniX"_s), down.toString());
    }
};

QTEST_GUILESS_MAIN(TestCliAnalyse)

#include "test_cli_analyse.moc"
