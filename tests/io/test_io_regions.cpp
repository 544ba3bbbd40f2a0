#include "test_io.h"

#include "sample.h"

#include "tests/support/keep_edits.h"
#include "tests/support/terms.h"

using namespace ketenkaart;
using namespace iotest;

namespace {

/// The sample with two regions and a spare one, two headlines, and a region of the actors and campuses that sit in one.
Sample sampleWithRegions()
{
    Sample sample;
    sample.addRows("regions", {"id|name_nl|name_en|aliases|provinces|lon|lat|source|evidence|municipalities",
                               "river|Rivierenregio|River region|Rivieren;De Waal|Gelderland; Limburg|5.8500|51.8500|"
                               "H3: \"rivier\"|stated|Nijmegen; Mook en Middelaar",
                               "hills|Heuvels|Hills||Overijssel|6.8000|52.2500||implied", "spare|Reserve|Spare"});
    sample.addRows("headlines", {"id|chain|from|to|words_nl|words_en|source|evidence",
                                 "there|chips|hills|river|sluit aan op|connects to|H3: \"sluit\"|stated",
                                 "back|chips|river|hills|vult aan|completes||implied"});
    sample.addColumn("actors", "region");
    sample.set("actors", 1, "region", "river");
    sample.set("actors", 2, "region", "hills");
    sample.addColumn("campuses", "region");
    sample.set("campuses", 1, "region", "river");
    return sample;
}

QStringList idsOf(const auto& entities)
{
    QStringList ids;
    for (const auto& entity : entities) {
        ids.append(entity.id);
    }
    return ids;
}

} // namespace

void TestIo::regionsArrive_data()
{
    QTest::addColumn<bool>("isGeoPackage");
    QTest::newRow("folder") << false;
    QTest::newRow("GeoPackage") << true;
}

void TestIo::regionsArrive()
{
    QFETCH(bool, isGeoPackage);
    Sample sample = sampleWithRegions();
    QString path = sample.write();
    if (isGeoPackage) {
        const QString folder = path;
        path = sample.pathOf("sample.gpkg");
        for (const QString& layer : sample.layers()) {
            QByteArrayList options{"EMPTY_STRING_AS_NULL=YES"};
            if (layer == "regions") {
                options = pointOptions(); // a place from geometry, as in a layer that one draws
            }
            QVERIFY(translate(folder + '/' + layer + ".csv", options, path,
                              {"-f", "GPKG", "-update", "-append", "-nln", layer.toUtf8()}));
        }
    }
    const auto result = readDataset(path);
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    const Dataset& dataset = result->dataset;
    const Region river{"river",
                       {"Rivierenregio", "River region"},
                       {"Rivieren", "De Waal"},
                       {"Gelderland", "Limburg"},
                       {"Nijmegen", "Mook en Middelaar"},
                       GeoPoint{5.85, 51.85},
                       {"H3: \"rivier\"", Evidence::Stated}};
    QCOMPARE(dataset.regions().size(), 3u);
    QCOMPARE(dataset.regions()[0], river);
    QCOMPARE(dataset.regions()[1].provenance.evidence, Evidence::Implied);
    const Headline there{
        "there", "chips", "hills", "river", {"sluit aan op", "connects to"}, {"H3: \"sluit\"", Evidence::Stated}};
    QCOMPARE(dataset.headlines().size(), 2u);
    QCOMPARE(dataset.headlines()[0], there);
    QCOMPARE(dataset.actor("alpha")->regionId, "river");
    QCOMPARE(dataset.actor("gamma")->regionId, "");
    QCOMPARE(dataset.campus("north")->regionId, "river");
    QCOMPARE(result->rows.row("regions", "hills"), 2);
    QCOMPARE(result->rows.row("headlines", "back"), 2);
}

void TestIo::withoutRegionsThereIsNothingToSay()
{
    Sample sample = sampleWithRegions();
    sample.removeLayer("regions");
    sample.removeLayer("headlines");
    auto result = sample.read();
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    QVERIFY(result->dataset.regions().empty() && result->dataset.headlines().empty());
    QCOMPARE(result->dataset.actor("alpha")->regionId, "river");

    // Headlines are of no use without regions, and that is said.
    sample = sampleWithRegions();
    sample.removeLayer("regions");
    result = sample.read();
    QCOMPARE(shortForms(result->diagnostics).join('\n'),
             QStringList({"error unknown-reference headlines 1 from", "error unknown-reference headlines 1 to",
                          "error unknown-reference headlines 2 from", "error unknown-reference headlines 2 to"})
                 .join('\n'));
    QVERIFY(result->dataset.headlines().empty());
    // Without chains neither, and what is said of chains suffices.
    sample = sampleWithRegions();
    sample.removeLayer("chains");
    result = sample.read();
    QCOMPARE(shortForms(result->diagnostics), QStringList("warning missing-layer chains 0"));
    QVERIFY(result->dataset.headlines().empty());
}

// One fault, its findings, and how many regions and headlines are left.
void TestIo::faultsAboutRegions_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("counts");
    const auto add = [](const char* layer, int row, const char* changes, const char* finding, const char* counts) {
        QTest::addRow("%s %d %s", layer, row, changes)
            << layer << row << changes << QString::fromLatin1(finding) << counts;
    };
    add("regions", 1, "name_en=", "", "3 2");
    add("regions", 3, "id=", "error missing-value regions 3 id", "2 2");
    add("regions", 3, "id=river", "error duplicate-id regions 3 id", "2 2");
    add("regions", 1, "name_nl= name_en=", "warning missing-value regions 1 name_nl", "3 2");
    add("regions", 1, "lon=", "warning missing-coordinate regions 1 lon", "3 2");
    add("regions", 1, "lon=0 lat=0", "error null-island regions 1 lon", "3 2");
    add("regions", 1, "evidence=guessed", "warning unknown-value regions 1 evidence", "3 2");
    add("actors", 1, "region=nowhere", "error unknown-reference actors 1 region", "3 2");
    add("campuses", 2, "region=alpha", "error unknown-reference campuses 2 region", "3 2");
    add("links", 1, "to=nowhere", "error unknown-reference links 1 to", "3 2");
    add("links", 1, "from=river to=river", "error self-link links 1 to", "3 2");
    add("headlines", 2, "id=", "error missing-value headlines 2 id", "3 1");
    add("headlines", 2, "id=there", "error duplicate-id headlines 2 id", "3 1");
    add("headlines", 2, "chain=", "error missing-value headlines 2 chain", "3 1");
    add("headlines", 2, "chain=cheese", "error unknown-reference headlines 2 chain", "3 1");
    add("headlines", 2, "from=", "error missing-value headlines 2 from", "3 1");
    add("headlines", 2, "from=alpha", "error unknown-reference headlines 2 from", "3 1");
    add("headlines", 2, "to=north", "error unknown-reference headlines 2 to", "3 1");
    add("headlines", 2, "to=river", "error self-link headlines 2 to", "3 1");
    add("headlines", 2, "words_nl= words_en=", "warning missing-value headlines 2 words_nl", "3 2");
    add("headlines", 2, "words_nl=", "", "3 2");
    add("headlines", 2, "evidence=guessed", "warning unknown-value headlines 2 evidence", "3 2");
}

void TestIo::faultsAboutRegions()
{
    QFETCH(QString, layer);
    QFETCH(int, row);
    QFETCH(QString, changes);
    QFETCH(QString, finding);
    QFETCH(QString, counts);
    Sample sample = sampleWithRegions();
    sample.set(layer, row, changes);
    const auto result = sample.read();
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), finding.isEmpty() ? QStringList() : QStringList(finding));
    for (const Diagnostic& diagnostic : result->diagnostics) {
        QVERIFY(!diagnostic.message.isEmpty() && !diagnostic.advice.isEmpty());
        QVERIFY2(!diagnostic.message.contains(u'%'), qPrintable(diagnostic.message));
    }
    QCOMPARE(QStringLiteral("%1 %2").arg(result->dataset.regions().size()).arg(result->dataset.headlines().size()),
             counts);
}

void TestIo::headlinesAreInTheOrderOfTheirPositions_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("by position") << "2"
                                 << "1" << QStringList{"back", "there"} << QStringList();
    QTest::newRow("ten after nine") << "10"
                                    << "9" << QStringList{"back", "there"} << QStringList();
    QTest::newRow("by row") << ""
                            << "" << QStringList{"there", "back"} << QStringList();
    QTest::newRow("alike") << "1"
                           << "1" << QStringList{"there", "back"} << QStringList();
    QTest::newRow("without one last") << ""
                                      << "7" << QStringList{"back", "there"} << QStringList();
    QTest::newRow("no number last") << "first"
                                    << "7" << QStringList{"back", "there"}
                                    << QStringList("error invalid-number headlines 1 position");
}

void TestIo::headlinesAreInTheOrderOfTheirPositions()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    Sample sample = sampleWithRegions();
    sample.addColumn("headlines", "position");
    sample.set("headlines", 1, "position", first);
    sample.set("headlines", 2, "position", second);
    const auto result = sample.read();
    QVERIFY(result);
    QTEST(idsOf(result->dataset.headlines()), "ids");
    QTEST(shortForms(result->diagnostics), "findings");

    // Those of a chain stay together, whatever the positions in another.
    sample.addRows("headlines", {"else|spare|hills|river|vult aan|completes||implied|0"});
    QCOMPARE(idsOf(sample.read()->dataset.headlines()).last(), "else");
}

void TestIo::linksOfRegionsStandApart()
{
    Sample sample = sampleWithRegions();
    sample.addRows("links", {"to-region|alpha|hills|supplies|chips|yes|levert|supplies|H3|stated",
                             "regions|river|hills|collaborates||no|||H3|implied",
                             "to-campus|gamma|east|finances||yes|||H3|stated"});
    auto result = sample.read();
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    QCOMPARE(idsOf(result->dataset.links()), QStringList({"alpha-beta", "beta-gamma"}));
    QCOMPARE(idsOf(result->dataset.regionLinks()), QStringList({"to-region", "regions", "to-campus"}));
    const Link toRegion{"to-region",
                        "alpha",
                        "hills",
                        testing::linkkind::Supplies,
                        {"chips"},
                        true,
                        {"levert", "supplies"},
                        {"H3", Evidence::Stated}};
    QCOMPARE(result->dataset.regionLinks()[0], toRegion);

    // Where an actor and a region share an id, the link is the actor's.
    sample.set("regions", 2, "id", "gamma");
    result = sample.read();
    QVERIFY(idsOf(result->dataset.links()).contains("beta-gamma"));
}

void TestIo::whatIsPlannedInARegionIsWrittenAndReadBack()
{
    Sample sample = sampleWithRegions();
    const QString folder = sample.write();
    Case scenario{"plan", {"Plan", "Plan"}, {}, {}, {}, {}, {}};
    Actor& actor = scenario.plannedActors.emplace_back();
    actor.id = actor.name = "new";
    actor.regionId = "hills";
    Link& link = scenario.plannedLinks.emplace_back();
    link.id = "new-river";
    link.kind = testing::linkkind::Supplies;
    link.fromId = "new";
    link.toId = "river";
    QVERIFY(testing::keepCases(folder, {scenario}));
    auto result = readDataset(folder);
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    QCOMPARE(result->dataset.cases(), std::vector{scenario});
    const Dataset after = applyCase(result->dataset, scenario);
    QCOMPARE(idsOf(after.regionLinks()), QStringList("new-river"));
    QCOMPARE(after.actorsInRegion("hills").size(), 2u);

    scenario.plannedActors[0].regionId = "nowhere";
    QVERIFY(testing::keepCases(folder, {scenario}));
    result = readDataset(folder);
    QCOMPARE(shortForms(result->diagnostics), QStringList("error unknown-reference case_actors 1 region"));
}
