#include "test_io.h"

#include "sample.h"

#include "core/io/csv_sheet.h"
#include "tests/support/keep_edits.h"
#include "tests/support/terms.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTimeZone>

using namespace ketenkaart;
using namespace iotest;

namespace {

Result<ReadDataset> readWithCases(Sample& sample, const QByteArray& cases)
{
    const QString folder = sample.write();
    writeFile(folder + "/cases.csv", cases);
    return readDataset(folder);
}

/// A case that plans something, with texts that a file of commas and quotes may trip over.
Case pilotLine()
{
    Case scenario{"pilot", {"Tweede lijn, \"proef\"", ""}, {"alpha"}, {}, {}, {}, {}};
    Actor& actor = scenario.plannedActors.emplace_back();
    actor.id = "pilot-line";
    actor.name = "Proeflijn \"Zuid\", N\u00e9derland; hal 2";
    actor.aliases = {"PZ", "Zuid"};
    actor.kind = testing::actorkind::Knowledge;
    actor.themes = {testing::theme::Photonics, testing::theme::Semicon};
    actor.technologyIds = {"lasers"};
    actor.campusId = "north";
    actor.municipality = "'s-Hertogenbosch";
    actor.province = "Noord-Brabant";
    actor.regionId = "south";
    actor.position = GeoPoint{5.1234567890123, 51.69};
    actor.approximate = true;
    actor.summary = {"=1+1; \u201cgepland\u201d \U0001F52C", ""};
    actor.website = "https://pilot.example/a,b?c=d";
    actor.provenance = {"Eigen voorbeeld", Evidence::Implied};
    Actor& other = scenario.plannedActors.emplace_back();
    other.id = other.name = "nowhere";
    Link& link = scenario.plannedLinks.emplace_back();
    link.id = "beta-pilot-line";
    link.fromId = "beta";
    link.toId = "pilot-line";
    link.kind = testing::linkkind::Packages;
    link.chainIds = {"chips", "spare"};
    link.directed = false;
    link.label = {"verpakt, deels", "packages, in part"};
    link.provenance = {"Eigen voorbeeld", Evidence::Implied};
    scenario.plannedPlaces = {{"chips", "make", "pilot-line"}, {"chips", "use", "alpha"}};
    return scenario;
}

} // namespace

void TestIo::casesArrive()
{
    Sample sample;
    const auto result = readWithCases(sample, "id,name_nl,name_en,without_actors,without_links\n"
                                              "quiet,Zonder Alpha,Without Alpha,alpha; gamma;alpha,\n"
                                              "cut,Minder relaties,Fewer links,,beta-gamma\n");
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    const Case quiet{"quiet", {"Zonder Alpha", "Without Alpha"}, {"alpha", "gamma"}, {}, {}, {}, {}};
    QCOMPARE(result->dataset.cases().size(), 2u);
    QCOMPARE(result->dataset.cases()[0], quiet);
    QCOMPARE(result->dataset.cases()[1].withoutLinks, QStringList({"beta-gamma"}));
    QCOMPARE(result->dataset.scenario("cut"), &result->dataset.cases()[1]);
    QVERIFY(!result->dataset.scenario("none"));
    QCOMPARE(result->rows.row("cases", "cut"), 2);
    // A case is kept, not applied.
    QVERIFY(result->dataset.actor("alpha"));
    QCOMPARE(applyCase(result->dataset, quiet).cases(), result->dataset.cases());
}

void TestIo::withoutCasesThereIsNothingToSay()
{
    Sample sample;
    const auto result = sample.read();
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    QVERIFY(result->dataset.cases().empty());

    // A file that is there was meant to be read.
    const QString folder = sample.write();
    writeFile(folder + "/cases.geojson", "no JSON");
    const auto broken = readDataset(folder);
    QVERIFY(broken);
    QCOMPARE(shortForms(broken->diagnostics), QStringList("error missing-layer cases 0"));
}

void TestIo::unknownIdsOfCasesAreReported()
{
    Sample sample;
    const auto result = readWithCases(sample, "id,name_nl,name_en,without_actors,without_links\n"
                                              "odd,Vreemd,Odd,alpha;nobody,alpha-beta;alpha\n");
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList({"error unknown-reference cases 1 without_actors",
                                                           "error unknown-reference cases 1 without_links"}));
    QCOMPARE(result->dataset.cases()[0].withoutActors, QStringList({"alpha"}));
    QCOMPARE(result->dataset.cases()[0].withoutLinks, QStringList({"alpha-beta"}));
}

void TestIo::faultsInCases()
{
    Sample sample;
    const auto result = readWithCases(sample, "id,name_nl,without_actors\n"
                                              "one,,alpha\n"
                                              "one,Twee,beta\n"
                                              ",Drie,beta\n");
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics),
             QStringList({"note missing-column cases 0 name_en", "note missing-column cases 0 without_links",
                          "warning missing-value cases 1 name_nl", "error duplicate-id cases 2 id",
                          "error missing-value cases 3 id"}));
    QCOMPARE(result->dataset.cases().size(), 1u);
    QCOMPARE(result->dataset.cases()[0].name.dutch, QString("one"));
}

void TestIo::casesAreWrittenAndReadBack()
{
    Sample sample;
    const QString folder = sample.write();
    const std::vector<Case> cases{
        {"one", {"Zonder \"Alpha\", helaas", "Without Alpha"}, {"alpha", "gamma"}, {}, {}, {}, {}},
        {"two", {"B\u00e8ta", ""}, {}, {"alpha-beta", "beta-gamma"}, {}, {}, {}}};
    QVERIFY(testing::keepCases(folder, cases));
    const auto result = readDataset(folder);
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    QCOMPARE(result->dataset.cases(), cases);
    // All of them, in place of those that were there.
    QVERIFY(testing::keepCases(folder, {cases[1]}));
    QCOMPARE(readDataset(folder)->dataset.cases().size(), 1u);
}

void TestIo::whatIsPlannedIsWrittenAndReadBack_data()
{
    QTest::addColumn<bool>("isGeoPackage");
    QTest::newRow("folder") << false;
    QTest::newRow("GeoPackage") << true;
}

void TestIo::whatIsPlannedIsWrittenAndReadBack()
{
    QFETCH(bool, isGeoPackage);
    Sample sample;
    QString path = sample.write();
    if (isGeoPackage) {
        const QString folder = path;
        path = sample.pathOf("sample.gpkg");
        for (const QString& layer : sample.layers()) {
            QVERIFY(translate(folder + '/' + layer + ".csv", {"EMPTY_STRING_AS_NULL=YES"}, path,
                              {"-f", "GPKG", "-update", "-append", "-nln", layer.toUtf8()}));
        }
    }
    const auto before = readDataset(path);
    QVERIFY(before);
    Case second = pilotLine(); // two cases may plan the same actor
    second.id = "second";
    const std::vector<Case> cases{pilotLine(), second, {"plain", {"Zonder", "Without"}, {"beta"}, {}, {}, {}, {}}};
    const auto written = testing::keepCases(path, cases);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().toString()));
    auto result = readDataset(path);
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    QCOMPARE(result->dataset.cases(), cases);
    QCOMPARE(result->dataset.actors(), before->dataset.actors());
    QCOMPARE(result->dataset.links(), before->dataset.links());
    QCOMPARE(result->dataset.chains(), before->dataset.chains());
    QCOMPARE(result->rows.row("case_actors", SourceRows::key({"second", "nowhere"})), 4);
    QCOMPARE(result->rows.row("case_places", SourceRows::key({"pilot", "chips", "use", "alpha"})), 2);

    // End to end: the planned actor stands in its stage.
    const Dataset after = applyCase(result->dataset, *result->dataset.scenario("pilot"));
    QVERIFY(!after.actor("alpha"));
    QCOMPARE(after.actor("pilot-line")->name, cases[0].plannedActors[0].name);
    QCOMPARE(after.chain("chips")->stages[0].actorIds, QStringList({"pilot-line"}));
    QCOMPARE(after.link("beta-pilot-line")->chainIds, QStringList({"chips", "spare"}));

    // Where nothing is planned no row is left.
    QVERIFY(testing::keepCases(path, {cases[2]}));
    result = readDataset(path);
    QCOMPARE(result->dataset.cases(), std::vector<Case>{cases[2]});
    QCOMPARE(result->rows.row("case_places", SourceRows::key({"pilot", "chips", "use", "alpha"})), 0);
    QVERIFY(testing::keepCases(path, {}));
    QVERIFY(readDataset(path)->dataset.cases().empty());
    QCOMPARE(readDataset(path)->dataset.actors(), before->dataset.actors());
}

void TestIo::textsOfCasesAreKeptAsTheReaderHasThem()
{
    Sample sample;
    const QString folder = sample.write();
    Case scenario{"odd", {" Twee\nregels\t", ""}, {}, {}, {}, {}, {}};
    Actor& actor = scenario.plannedActors.emplace_back();
    actor.id = "nameless";
    actor.aliases = {"a;b"};
    QVERIFY(testing::keepCases(folder, {scenario, {"none", {}, {}, {}, {}, {}, {}}}));
    const auto result = readDataset(folder);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    QCOMPARE(result->dataset.cases()[0].name.dutch, QString("Twee regels"));
    QCOMPARE(result->dataset.cases()[0].plannedActors[0].name, QString("nameless"));
    QCOMPARE(result->dataset.cases()[0].plannedActors[0].aliases, QStringList({"a,b"}));
    QCOMPARE(result->dataset.cases()[1].name, (LocalizedText{"none", "none"}));
}

void TestIo::faultsInWhatIsPlanned()
{
    Sample sample;
    const QString folder = sample.write();
    writeFile(folder + "/cases.csv", "id,name_nl,name_en,without_actors,without_links\none,Een,One,,\n");
    writeFile(folder + "/case_actors.csv", "case,id,name,kind\n"
                                           "one,new,Nieuw,company\n"
                                           "one,alpha,Alpha,company\n"
                                           "one,new,Nieuw,company\n"
                                           "two,other,Ander,company\n"
                                           ",other,Ander,company\n"
                                           "one,,Ander,company\n");
    writeFile(folder + "/case_links.csv", "case,id,from,to,kind,chain\n"
                                          "one,good,new,alpha,supplies,chips\n"
                                          "one,alpha-beta,new,alpha,supplies,\n"
                                          "one,bad,new,nobody,supplies,\n"
                                          "one,self,new,new,supplies,\n"
                                          "one,lost,new,beta,supplies,nochain\n");
    writeFile(folder + "/case_places.csv", "case,chain,stage,actor\n"
                                           "one,chips,make,new\n"
                                           "one,chips,nostage,new\n"
                                           "one,nochain,make,new\n"
                                           "one,chips,make,nobody\n"
                                           "two,chips,make,new\n"
                                           "one,chips,,new\n");
    const auto result = readDataset(folder);
    QVERIFY(result);
    QStringList findings = shortForms(result->diagnostics);
    findings.removeIf([](const QString& line) { return line.contains("missing-column"); });
    QCOMPARE(findings.join('\n'),
             QStringList({"error duplicate-id case_actors 2 id", "error duplicate-id case_actors 3 id",
                          "error unknown-reference case_actors 4 case", "error missing-value case_actors 5 case",
                          "error missing-value case_actors 6 id", "error duplicate-id case_links 2 id",
                          "error unknown-reference case_links 3 to", "error self-link case_links 4 to",
                          "error unknown-reference case_links 5 chain", "error unknown-reference case_places 2 stage",
                          "error unknown-reference case_places 3 chain", "error unknown-reference case_places 4 actor",
                          "error unknown-reference case_places 5 case", "error missing-value case_places 6 stage"})
                 .join('\n'));
    const Case& scenario = result->dataset.cases().front();
    QCOMPARE(scenario.plannedActors.size(), 1u);
    QCOMPARE(scenario.plannedLinks.size(), 2u);
    QCOMPARE(scenario.plannedPlaces, std::vector<Case::Place>({{"chips", "make", "new"}}));

    // What is planned for no case at all is not passed over in silence.
    QFile::remove(folder + "/cases.csv");
    QVERIFY(shortForms(readDataset(folder)->diagnostics).contains("error unknown-reference case_actors 1 case"));
}

void TestIo::keepingCasesLeavesOtherFilesAlone()
{
    Sample sample;
    const QString folder = sample.write();
    std::vector<Case> cases{pilotLine()};
    QVERIFY(testing::keepCases(folder, cases));
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(12, 0), QTimeZone::UTC);
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QFile::ReadWrite) && file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    }
    cases[0].name.english = "Another name";
    QVERIFY(testing::keepCases(folder, cases));
    QStringList touched;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        if (info.lastModified() != longAgo) {
            touched.append(info.fileName());
        }
    }
    QCOMPARE(touched, QStringList({"cases.csv"}));

    // The file that is there is the one that is written, whatever its case.
    QVERIFY(QFile::rename(folder + "/case_links.csv", folder + "/Case_Links.CSV"));
    cases[0].plannedLinks[0].label.dutch = "anders";
    QVERIFY(testing::keepCases(folder, cases));
    QVERIFY(!QFile::exists(folder + "/case_links.csv"));
    QCOMPARE(readDataset(folder)->dataset.cases(), cases);
}

/// Nobody who keeps a case of the shipped dataset finds other lines changed.
void TestIo::theShippedCasesAreKeptAsTheyAre()
{
    const auto shipped = readDataset(MAPS_DIR "/propositie");
    QVERIFY(shipped);
    const std::vector<Case>& cases = shipped->dataset.cases();
    QVERIFY(cases.size() >= 4);
    const Project original = *readProject(MAPS_DIR "/propositie");
    Project project;
    for (const LayerIndex layer : {LayerIndex::Themes, LayerIndex::ActorKinds, LayerIndex::LinkKinds}) {
        project.setSharedSheet(layer, original.sharedSheet(layer));
    }
    project = testing::withEntities(project, std::vector<Case>{}, cases);
    for (const LayerIndex layer :
         {LayerIndex::Cases, LayerIndex::CaseActors, LayerIndex::CaseLinks, LayerIndex::CasePlaces}) {
        QCOMPARE(csvOf(*project.sheet(layer)), csvOf(*original.sheet(layer)));
    }
    // The case with a plan changes what its name says.
    const Dataset after = applyCase(shipped->dataset, *shipped->dataset.scenario("second-packaging-line"));
    QCOMPARE(after.actors().size(), shipped->dataset.actors().size() + 1);
    QVERIFY(after.links().size() > shipped->dataset.links().size());
    QVERIFY(after.stageOfActor("packaging-line-eindhoven", "photonics"));
}

void TestIo::casesThatCannotBeKept()
{
    Sample sample;
    const QString folder = sample.write();
    QCOMPARE(testing::keepCases(folder + "/actors.csv", {pilotLine()}).error().code, Error::Code::UnsupportedFormat);
    QCOMPARE(testing::keepCases(sample.pathOf("none"), {}).error().code, Error::Code::NotFound);

    // Neither is replaced when one cannot be.
    QVERIFY(QDir(folder).mkdir("case_links.csv"));
    QCOMPARE(testing::keepCases(folder, {pilotLine()}).error().code, Error::Code::WriteFailed);
    QVERIFY(!QFile::exists(folder + "/cases.csv"));
}
