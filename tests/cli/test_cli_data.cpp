// The commands that look at data (info, validate), and what every command has: help, languages, refusals.

#include "tests/cli/cli_program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace clitest;
using namespace Qt::Literals::StringLiterals;

class TestCliData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_folder.reset(); }

    // --- present --------------------------------------------------------------------------------------------------

    void presentRefusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("scene 0") << QStringList{u"--scene"_s, u"0"_s};
        QTest::newRow("no number") << QStringList{u"--scene"_s, u"two"_s};
        QTest::newRow("no screen") << QStringList{u"--screen"_s, u"-1"_s};
        QTest::newRow("no size") << QStringList{u"--windowed"_s, u"large"_s};
        QTest::newRow("no language") << QStringList{u"--lang"_s, u"fr"_s};
        QTest::newRow("unknown option") << QStringList{u"--fast"_s};
        QTest::newRow("two datasets") << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("no display") << QStringList{u"--scene"_s, u"1"_s};
    }

    void presentRefusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(QStringList{u"present"_s} + arguments);
        QVERIFY2(isRefusal(outcome), outcome.toString());
    }

    // --- info -----------------------------------------------------------------------------------------------------

    void infoAsJson()
    {
        const Outcome outcome = run({u"info"_s, u"--json"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        const QJsonObject info = jsonOf(outcome);
        QCOMPARE(info[u"dataset"].toString(), u"propositie"_s);
        const QJsonValue counts = info[u"counts"];
        for (const QString& layer : {u"actors"_s, u"campuses"_s, u"links"_s, u"chains"_s, u"figures"_s, u"cases"_s}) {
            QVERIFY2(shippedRows(layer) > 0, qPrintable(layer));
            QCOMPARE(counts[layer].toInteger(), shippedRows(layer));
        }
        QCOMPARE(counts[u"scenes"].toInteger(), shippedRows(u"presentation"_s));
        const QJsonArray scenes = info[u"scenes"].toArray();
        QCOMPARE(scenes.size(), shippedRows(u"presentation"_s));
        QCOMPARE(scenes[0][u"kind"].toString(), u"title"_s);
        QVERIFY(!scenes[0][u"title"][u"nl"].toString().isEmpty());
        int actorsByKind = 0;
        for (const QJsonValue& count : counts[u"actorsByKind"].toObject()) {
            actorsByKind += count.toInt();
        }
        QCOMPARE(actorsByKind, counts[u"actors"].toInt());

        const QStringList actors = idsIn(info[u"actors"].toArray());
        QCOMPARE(actors.size(), shippedRows(u"actors"_s));
        QVERIFY(actors.contains(u"smart-photonics"_s));
        QVERIFY(actors.contains(u"citc"_s));
        static const QRegularExpression slug(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
        const QStringList campuses = idsIn(info[u"campuses"].toArray());
        QCOMPARE(campuses.size(), shippedRows(u"campuses"_s));
        for (const QString& id : actors + campuses) {
            QVERIFY2(slug.match(id).hasMatch(), qPrintable(id));
        }
        QCOMPARE(counts[u"regions"].toInteger(), shippedRows(u"regions"_s) - 3);
        QCOMPARE(counts[u"headlines"].toInteger(), shippedRows(u"headlines"_s));
        const QJsonArray regions = info[u"regions"].toArray();
        QCOMPARE(regions.size(), shippedRows(u"regions"_s) - 3);
        int actorsInRegions = 0;
        for (const QJsonValue& region : regions) {
            QVERIFY(!region[u"name"][u"nl"].toString().isEmpty() && region[u"lon"].isDouble());
            actorsInRegions += static_cast<int>(region[u"actors"].toArray().size());
        }
        for (const QJsonValue& actor : info[u"actors"].toArray()) {
            actorsInRegions -= actor[u"region"].toString().isEmpty() ? 0 : 1;
        }
        QCOMPARE(actorsInRegions, 0);
        const QJsonArray headlines = info[u"headlines"].toArray();
        QCOMPARE(headlines.size(), shippedRows(u"headlines"_s));
        QCOMPARE(headlines[0][u"chain"].toString(), u"photonics"_s);
        QVERIFY(!headlines[0][u"words"][u"en"].toString().isEmpty());
        const QJsonArray extent = info[u"extent"].toArray(); // west, south, east, north
        QCOMPARE(extent.size(), 4);
        QVERIFY(extent[0].toDouble() > 3 && extent[0].toDouble() < extent[2].toDouble() && extent[2].toDouble() < 8);
        QVERIFY(extent[1].toDouble() > 50 && extent[1].toDouble() < extent[3].toDouble() && extent[3].toDouble() < 54);
    }

    void infoHasTheChainInOrder()
    {
        const QJsonArray chains = jsonOf(run({u"info"_s, u"--json"_s}))[u"chains"].toArray();
        QVERIFY(idsIn(chains).contains(u"photonics"_s));
        const QJsonValue chain = chains[idsIn(chains).indexOf(u"photonics"_s)];
        QCOMPARE(chain[u"name"][u"nl"].toString(), u"Geïntegreerde fotonica"_s);
        QCOMPARE(chain[u"name"][u"en"].toString(), u"Integrated photonics"_s);
        const QJsonArray stages = chain[u"stages"].toArray();
        QCOMPARE(idsIn(stages), (QStringList{u"knowledge-design"_s, u"equipment"_s, u"sin-chips"_s, u"inp-chips"_s,
                                             u"packaging"_s, u"systems"_s, u"organisation"_s, u"funding"_s}));
        for (qsizetype i = 0; i < stages.size(); ++i) {
            QCOMPARE(stages[i][u"position"].toInteger(), i + 1);
            QVERIFY(!stages[i][u"actors"].toArray().isEmpty());
            QVERIFY(!stages[i][u"source"].toString().isEmpty());
        }
        QVERIFY(stages[3][u"actors"].toArray().contains(u"smart-photonics"_s));
    }

    /// What info lists, export takes.
    void infoOfOwnDataset()
    {
        const QString dataset = m_folder->filePath(u"demo"_s);
        QVERIFY(writeSmallDataset(dataset));
        const Outcome outcome = run({u"info"_s, dataset, u"--json"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        const QJsonObject info = jsonOf(outcome);
        QCOMPARE(info[u"dataset"].toString(), u"demo"_s);
        QCOMPARE(info[u"location"].toString(), dataset);
        QCOMPARE(idsIn(info[u"actors"].toArray()), (QStringList{u"maker"_s, u"buyer"_s}));
        // The rows of the table stand the other way round; the position counts.
        QCOMPARE(idsIn(info[u"chains"][0][u"stages"].toArray()), (QStringList{u"make"_s, u"use"_s}));
    }

    void infoForPeople_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("Dutch") << QStringList{} << u"%1 actoren, %2 campussen, %3 relaties, %4 ketens, %5 kerncijfers"_s
                               << QStringList{u"Bron: Propositie "_s,
                                              u"Regio twente: Twente, "_s,
                                              u"Keten photonics: Geïntegreerde fotonica"_s,
                                              u"  1. Kennis en ontwerp: "_s,
                                              u"  8. Geld: "_s,
                                              u"  twente > arnhem-nijmegen: sluit "_s,
                                              u"Presentatie propositie van "_s,
                                              u"  1. Drie provincies, één aanbod (opening)"_s};
        QTest::newRow("English") << QStringList{u"--lang"_s, u"en"_s}
                                 << u"%1 actors, %2 campuses, %3 links, %4 chains, %5 figures"_s
                                 << QStringList{u"Source: Propositie "_s,
                                                u"Region oost-nederland: East Netherlands, "_s,
                                                u"Chain photonics: Integrated photonics"_s,
                                                u"  1. Knowledge and design: "_s,
                                                u"  8. Funding: "_s,
                                                u"Presentation propositie of "_s,
                                                u"  1. Three provinces, one offer (opening)"_s};
    }
    void infoForPeople()
    {
        QFETCH(QString, counts);
        QFETCH(const QStringList, options);
        QFETCH(const QStringList, lines);
        const Outcome outcome = run(QStringList{u"info"_s} + options);
        QVERIFY2(isSuccess(outcome), outcome.toString());
        for (const QString& layer : {u"actors"_s, u"campuses"_s, u"links"_s, u"chains"_s, u"figures"_s, u"cases"_s}) {
            counts = counts.arg(shippedRows(layer));
        }
        QVERIFY2(outcome.output.contains(u'\n' + counts + u'\n'), outcome.toString());
        qsizetype from = 0;
        for (const QString& line : lines) {
            from = outcome.output.indexOf(u'\n' + line, from);
            QVERIFY2(from >= 0, qPrintable(line + u'\n' + outcome.output));
        }
    }

    /// A name is text, whatever stands in it.
    void oddNames()
    {
        const QString name = u"<b>vet %1 & één"_s;
        const QString dataset = m_folder->filePath(name);
        QVERIFY(writeSmallDataset(dataset));
        const Outcome json = run({u"info"_s, dataset, u"--json"_s});
        QVERIFY2(isSuccess(json), json.toString());
        QCOMPARE(jsonOf(json)[u"dataset"].toString(), name);
        const Outcome plain = run({u"info"_s, dataset});
        QVERIFY2(isSuccess(plain), plain.toString());
        QVERIFY2(plain.output.startsWith(u"Dataset: "_s + dataset + u"\nBron: "_s + name + u'\n'), plain.toString());
        const QImage image = picture({dataset});
        QVERIFY(!image.isNull());
        QCOMPARE(image.text(u"Source"_s), name);
        const Outcome missing = run({u"info"_s, dataset + u"\n2"_s});
        QVERIFY2(isRefusal(missing), missing.toString());
        QVERIFY2(missing.error.contains(name), missing.toString());
    }

    // --- validate -------------------------------------------------------------------------------------------------

    void shippedDatasetIsClean()
    {
        const Outcome outcome = run({u"validate"_s, shippedDataset()});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        const QString text = u"Geen bevindingen: %1 actoren, %2 campussen, %3 relaties, %4 ketens\n"_s;
        QCOMPARE(outcome.output, text.arg(shippedRows(u"actors"_s))
                                     .arg(shippedRows(u"campuses"_s))
                                     .arg(shippedRows(u"links"_s))
                                     .arg(shippedRows(u"chains"_s)));
        const Outcome json = run({u"validate"_s, u"--json"_s, shippedDataset()});
        QVERIFY2(isSuccess(json), json.toString());
        QCOMPARE(jsonOf(json)[u"clean"].toBool(), true);
        QVERIFY(jsonOf(json)[u"findings"].isArray());
        QVERIFY(jsonOf(json)[u"findings"].toArray().isEmpty());
    }

    void findingsAsJson()
    {
        const QString dataset = m_folder->filePath(u"faulty"_s);
        QVERIFY(writeFaultyDataset(dataset));
        const Outcome outcome = run({u"validate"_s, dataset, u"--json"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(outcome.code == 1 && outcome.error.isEmpty(), outcome.toString());
        const QJsonObject report = jsonOf(outcome);
        QCOMPARE(report[u"dataset"].toString(), dataset);
        QVERIFY(report[u"clean"].isBool());
        QCOMPARE(report[u"clean"].toBool(true), false);
        QStringList findings;
        for (const QJsonValue& finding : report[u"findings"].toArray()) {
            findings.append(u"%1 %2 %3 %4 %5"_s.arg(finding[u"severity"].toString(), finding[u"layer"].toString(),
                                                    QString::number(finding[u"row"].toInt()),
                                                    finding[u"column"].toString(), finding[u"code"].toString()));
            QVERIFY2(!finding[u"message"].toString().isEmpty(), outcome.toString());
            QVERIFY2(!finding[u"advice"].toString().isEmpty(), outcome.toString());
        }
        QCOMPARE(findings,
                 (QStringList{u"warning actors 2 kind unknown-value"_s, u"error actors 3 id duplicate-id"_s,
                              u"error actors 4 lon invalid-number"_s, u"error links 2 to unknown-reference"_s}));
    }

    void findingsForPeople_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("Dutch") << QStringList{}
                               << QStringList{
                                      u"actors, rij 2, kind: 'shop' is niet bekend; "_s,
                                      u"actors, rij 3, id: De id 'maker' hoort al bij rij 1; "_s,
                                      u"actors, rij 4, lon: 'east' is geen getal; de locatie is weggelaten. "_s,
                                      u"links, rij 2, to: 'nobody' bestaat niet; de relatie wordt niet gebruikt. "_s,
                                      u"Bevindingen: 4"_s};
        QTest::newRow("English") << QStringList{u"--lang"_s, u"en"_s}
                                 << QStringList{
                                        u"actors, row 2, kind: 'shop' is not known; "_s,
                                        u"actors, row 3, id: The id 'maker' is that of row 1; "_s,
                                        u"actors, row 4, lon: 'east' is not a number; the place is left out. "_s,
                                        u"links, row 2, to: 'nobody' does not exist; the link is not used. "_s,
                                        u"4 findings"_s};
    }
    void findingsForPeople()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QStringList, lines);
        const QString dataset = m_folder->filePath(u"faulty"_s);
        QVERIFY(writeFaultyDataset(dataset));
        const Outcome outcome = run(QStringList{u"validate"_s, dataset} + options);
        QVERIFY2(outcome.code == 1 && outcome.error.isEmpty(), outcome.toString());
        const QStringList printed = outcome.output.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(printed.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QVERIFY2(printed[i].contains(lines[i]), outcome.toString());
        }
    }

    /// RD coordinates are converted and said, but ask nothing of the user.
    void noteIsNoFinding()
    {
        const QString dataset = m_folder->filePath(u"rd"_s);
        QVERIFY(writeSmallDataset(dataset));
        QFile actors(dataset + u"/actors.csv"_s);
        QVERIFY(actors.open(QIODevice::ReadWrite));
        const QByteArray converted = actors.readAll().replace("6.85,52.22", "257500,471500");
        QVERIFY(actors.resize(0) && actors.seek(0) && actors.write(converted) == converted.size());
        actors.close();
        const Outcome outcome = run({u"validate"_s, dataset, u"--json"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        const QJsonObject report = jsonOf(outcome);
        QCOMPARE(report[u"clean"].toBool(), true);
        QCOMPARE(report[u"findings"].toArray().size(), 1);
        QCOMPARE(report[u"findings"][0][u"severity"].toString(), u"note"_s);
        QCOMPARE(report[u"findings"][0][u"code"].toString(), u"converted-from-rd"_s);
    }

    // --- help and version -----------------------------------------------------------------------------------------

    void help_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("firstLine");
        const QString dutch = u"Ketenkaart: campussen en waardeketens in Noord-Brabant, Gelderland en Overijssel"_s;
        const QString english = u"Ketenkaart: campuses and value chains in Noord-Brabant, Gelderland and Overijssel"_s;
        QTest::newRow("long") << QStringList{u"--help"_s} << dutch;
        QTest::newRow("short") << QStringList{u"-h"_s} << dutch;
        QTest::newRow("English") << QStringList{u"--help"_s, u"--lang"_s, u"en"_s} << english;
        QTest::newRow("after a command") << QStringList{u"export"_s, u"--help"_s} << dutch;
        QTest::newRow("after a command, English") << QStringList{u"--lang=en"_s, u"export"_s, u"--help"_s} << english;
    }
    void help()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, firstLine);
        const Outcome outcome = run(arguments);
        QVERIFY2(isSuccess(outcome), outcome.toString());
        QCOMPARE(outcome.output.section(u'\n', 0, 0), firstLine);
        for (const QString& word :
             {u"export"_s,     u"info"_s,      u"validate"_s,      u"--chain"_s,       u"--theme"_s,
              u"--province"_s, u"--actor"_s,   u"--size"_s,        u"half"_s,          u"--landscape"_s,
              u"--portrait"_s, u"--dpi"_s,     u"--margin"_s,      u"--title"_s,       u"--subtitle"_s,
              u"--date"_s,     u"--lang"_s,    u"--style"_s,       u"--house-style"_s, u"--layout"_s,
              u"--figures"_s,  u"--sources"_s, u"--no-legend"_s,   u"--no-inset"_s,    u"--stated-only"_s,
              u"--csv"_s,      u"--author"_s,  u"--transparent"_s, u"--world-file"_s,  u"--alt-text"_s,
              u"--each"_s,     u"--format"_s,  u"--json"_s,        u"--version"_s,     u"--case"_s}) {
            QVERIFY2(outcome.output.contains(word), qPrintable(word));
        }
    }

    void version()
    {
        const Outcome outcome = run({u"--version"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        static const QRegularExpression line(u"^ketenkaart \\d+\\.\\d+\\.\\d+\\n$"_s);
        QVERIFY2(line.match(outcome.output).hasMatch(), outcome.toString());
    }

    // --- refusals -------------------------------------------------------------------------------------------------

    /// FOLDER stands for the test's own folder, in which nothing may appear.
    void refusals_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("dutch");
        const auto row = [](const char* name, const QString& arguments, const QString& english, const QString& dutch) {
            QTest::newRow(name) << arguments << english << dutch;
        };
        row("window without a display", QString(), u"There is no display for the window"_s,
            u"Er is geen beeldscherm voor het venster"_s);
        row("window with an unknown option", u"--nonsense"_s, u"Unknown option --nonsense"_s,
            u"Onbekende optie --nonsense"_s);
        row("neither command nor dataset", u"analyze"_s, u"There is no command or dataset analyze"_s,
            u"Er is geen opdracht of dataset analyze"_s);
        row("option of info", u"info --nonsense"_s, u"nonsense'. See ketenkaart --help"_s,
            u"nonsense'. Zie ketenkaart --help"_s);
        row("option of validate", u"validate FOLDER --nonsense"_s, u"nonsense'. See ketenkaart --help"_s,
            u"nonsense'. Zie ketenkaart --help"_s);
        row("info of two datasets", u"info one two"_s, u"Name one dataset at most. See ketenkaart --help"_s,
            u"Noem hoogstens één dataset. Zie ketenkaart --help"_s);
        row("info of nothing", u"info FOLDER/none"_s, u"There is no such file (FOLDER/none). Check the name"_s,
            u"Dit bestand bestaat niet (FOLDER/none). Controleer de naam"_s);
        row("validate without dataset", u"validate"_s, u"Name one dataset to validate. See ketenkaart --help"_s,
            u"Noem één dataset om te controleren. Zie ketenkaart --help"_s);
        row("validate two datasets", u"validate one two"_s, u"Name one dataset to validate. See ketenkaart --help"_s,
            u"Noem één dataset om te controleren. Zie ketenkaart --help"_s);
        row("validate nothing", u"validate --json FOLDER/none.gpkg"_s,
            u"There is no such file (FOLDER/none.gpkg). Check"_s,
            u"Dit bestand bestaat niet (FOLDER/none.gpkg). Controleer"_s);
        row("validate an empty folder", u"validate FOLDER"_s,
            u"There is no dataset here: none of its layers was found (FOLDER). Choose a folder or file with the layers actors"_s,
            u"Hier staat geen dataset: geen enkele laag ervan is gevonden (FOLDER). Kies een map of bestand met de lagen actors"_s);
    }
    void refusals()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QString, english);
        QFETCH(const QString, dutch);
        const QByteArray fault = faultOfRefusal(arguments, english, dutch, m_folder->path());
        QVERIFY2(fault.isEmpty(), fault);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void unknownLanguage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("export") << u"export -o FOLDER/map.png --lang fr"_s;
        QTest::newRow("info") << u"info --lang fr"_s;
        QTest::newRow("info as JSON") << u"info --json --lang=fr"_s;
        QTest::newRow("validate") << u"validate DATASET --lang fr"_s;
    }
    void unknownLanguage()
    {
        QFETCH(const QString, arguments);
        QStringList words = wordsOf(arguments, m_folder->path());
        const Outcome outcome = run(words.replaceInStrings(u"DATASET"_s, shippedDataset()));
        QVERIFY2(isRefusal(outcome), outcome.toString());
        QCOMPARE(outcome.error, u"ketenkaart: fr is geen taal. Gebruik nl of en\n"_s);
    }

    void unreadableDataset_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        for (const QString& command : {u"export"_s, u"info"_s, u"validate"_s}) {
            const auto row = [&](const char* what) -> QTestData& {
                return QTest::newRow((command.toLatin1() + ": " + what).constData()) << command;
            };
            row("picture") << u"map.png"_s << QByteArray("\x89PNG\r\n\x1a\n");
            row("half a GeoJSON file") << u"half.geojson"_s
                                       << QByteArray(R"({"type": "FeatureCollection", "features": [{)");
            row("no GeoPackage") << u"text.gpkg"_s << QByteArray("just\ntext\n");
        }
    }
    void unreadableDataset()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QVERIFY(writeFile(m_folder->filePath(name), content));
        QStringList arguments{command, m_folder->filePath(name)};
        if (command == "export"_L1) {
            arguments += {u"-o"_s, m_folder->filePath(u"out.png"_s)};
        }
        const Outcome outcome = run(arguments);
        QVERIFY2(isRefusal(outcome), outcome.toString());
        QVERIFY2(outcome.error.contains(name), outcome.toString());
        QVERIFY(!QFile::exists(m_folder->filePath(u"out.png"_s)));
    }

private:
    [[nodiscard]] QImage picture(const QStringList& options) const
    {
        return clitest::picture(options, m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliData)

#include "test_cli_data.moc"
