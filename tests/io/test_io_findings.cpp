#include "test_io.h"

#include "sample.h"
#include "tests/support/terms.h"

using namespace ketenkaart;
using namespace iotest;

void TestIo::sampleHasNoFindings()
{
    const Result<ReadDataset> result = Sample().read();
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
}

// One fault, one finding: its severity, code, layer, row and column, and how many entities are left. The sample has
// 4 actors, 2 campuses, 2 links, 2 chains with 2 stages together, and 2 figures.
void TestIo::oneFaultOneFinding_data()
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
    const char* all = "4 2 2 2 2 2";

    add("actors", 4, "id=", "error missing-value actors 4 id", "3 2 2 2 2 2");
    add("actors", 4, "id=beta", "error duplicate-id actors 4 id", "3 2 2 2 2 2");
    add("actors", 4, "name=", "warning missing-value actors 4 name", all);
    add("actors", 4, "kind=", "warning missing-value actors 4 kind", all);
    add("actors", 4, "kind=factory", "warning unknown-value actors 4 kind", all);
    add("actors", 4, "themes=biofood;steel", "warning unknown-value actors 4 themes", all);
    add("actors", 4, "campus=south", "error unknown-reference actors 4 campus", all);
    add("actors", 4, "approximate=perhaps", "warning unknown-value actors 4 approximate", all);
    add("actors", 4, "evidence=guessed", "warning unknown-value actors 4 evidence", all);
    add("actors", 1, "website=javascript:alert(1)", "warning unknown-value actors 1 website", all);
    add("actors", 1, "website=file:///etc/passwd", "warning unknown-value actors 1 website", all);
    add("actors", 1, "website=www.alpha.example", "warning unknown-value actors 1 website", all);
    add("actors", 1, "website=https://", "warning unknown-value actors 1 website", all);
    add("actors", 1, "lon=5,12", "error invalid-number actors 1 lon", all);
    add("actors", 1, "lat=north", "error invalid-number actors 1 lat", all);
    add("actors", 1, "lat=nan", "error invalid-number actors 1 lat", all);
    add("actors", 1, "lon=", "warning missing-coordinate actors 1 lon", all);
    add("actors", 1, "lat=", "warning missing-coordinate actors 1 lat", all);
    add("actors", 1, "lon=0 lat=0.0", "error null-island actors 1 lon", all);
    add("actors", 1, "lon=51.8238 lat=5.8176", "warning swapped-coordinates actors 1 lon", all);
    add("actors", 1, "lon=155000 lat=463000", "note converted-from-rd actors 1 lon", all);
    add("actors", 1, "lon=-73.9 lat=40.7", "warning outside-window actors 1 lon", all);
    add("actors", 1, "lon=5.8 lat=60.1", "warning outside-window actors 1 lon", all);

    add("campuses", 2, "id=", "error missing-value campuses 2 id", "4 1 2 2 2 2");
    add("campuses", 2, "id=north", "error duplicate-id campuses 2 id", "4 1 2 2 2 2");
    add("campuses", 2, "name=", "warning missing-value campuses 2 name", all);
    add("campuses", 2, "themes=steel", "warning unknown-value campuses 2 themes", all);
    add("campuses", 2, "lon=1e9", "error outside-window campuses 2 lon", all);
    add("campuses", 2, "website=ftp://east.example", "warning unknown-value campuses 2 website", all);

    add("links", 2, "id=", "error missing-value links 2 id", "4 2 1 2 2 2");
    add("links", 2, "id=alpha-beta", "error duplicate-id links 2 id", "4 2 1 2 2 2");
    add("links", 2, "from=", "error missing-value links 2 from", "4 2 1 2 2 2");
    add("links", 2, "to=", "error missing-value links 2 to", "4 2 1 2 2 2");
    add("links", 2, "from=nobody", "error unknown-reference links 2 from", "4 2 1 2 2 2");
    add("links", 2, "to=nobody", "error unknown-reference links 2 to", "4 2 1 2 2 2");
    add("links", 2, "to=Alpha", "note unknown-reference links 2 to", all);
    add("links", 2, "to=beta", "error self-link links 2 to", "4 2 1 2 2 2");
    add("links", 2, "chain=cheese", "error unknown-reference links 2 chain", all);
    add("actors", 1, "technologies=cheese", "error unknown-reference actors 1 technologies", all);
    add("links", 2, "kind=", "warning missing-value links 2 kind", all);
    add("links", 2, "kind=sells", "warning unknown-value links 2 kind", all);
    add("links", 2, "directed=both", "warning unknown-value links 2 directed", all);

    add("chains", 2, "id=", "error missing-value chains 2 id", "4 2 2 1 2 2");
    add("chains", 2, "id=chips", "error duplicate-id chains 2 id", "4 2 2 1 2 2");
    add("chains", 2, "name_nl= name_en=", "warning missing-value chains 2 name_nl", all);
    add("chains", 2, "theme=steel", "warning unknown-value chains 2 theme", all);

    add("stages", 2, "chain=", "error missing-value stages 2 chain", "4 2 2 2 1 2");
    add("stages", 2, "chain=cheese", "error unknown-reference stages 2 chain", "4 2 2 2 1 2");
    add("stages", 2, "id=", "warning missing-value stages 2 id", all);
    add("stages", 2, "id=make", "error duplicate-id stages 2 id", "4 2 2 2 1 2");
    add("stages", 2, "chain=spare id=make", "", all);
    add("stages", 2, "position=", "warning missing-value stages 2 position", all);
    add("stages", 2, "position=second", "error invalid-number stages 2 position", all);
    add("stages", 2, "position=1.0", "warning duplicate-id stages 2 position", all);
    add("stages", 2, "actors=beta;nobody", "error unknown-reference stages 2 actors", all);
    add("stages", 2, "actors=", "warning empty-stage stages 2 actors", all);
    add("stages", 2, "name_nl= name_en=", "warning missing-value stages 2 name_nl", all);

    add("figures", 2, "id=", "error missing-value figures 2 id", "4 2 2 2 2 1");
    add("figures", 2, "id=jobs", "error duplicate-id figures 2 id", "4 2 2 2 2 1");
    add("figures", 2, "label_nl= label_en=", "warning missing-value figures 2 label_nl", all);
    add("figures", 2, "value=", "error missing-value figures 2 value", "4 2 2 2 2 1");
    add("figures", 2, "value=1,5", "error invalid-number figures 2 value", "4 2 2 2 2 1");
    add("figures", 2, "theme=steel", "warning unknown-value figures 2 theme", all);
    add("figures", 2, "actor=nobody", "error unknown-reference figures 2 actor", all);
}

void TestIo::oneFaultOneFinding()
{
    QFETCH(QString, layer);
    QFETCH(int, row);
    QFETCH(QString, changes);
    QFETCH(QString, finding);
    QFETCH(QString, counts);

    Sample sample;
    sample.set(layer, row, changes);
    const Result<ReadDataset> result = sample.read();
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), finding.isEmpty() ? QStringList() : QStringList(finding));
    for (const Diagnostic& diagnostic : result->diagnostics) {
        QVERIFY(!diagnostic.message.isEmpty());
        QVERIFY(!diagnostic.advice.isEmpty());
        QVERIFY2(!diagnostic.message.contains(u'%'), qPrintable(diagnostic.message));
    }

    const Dataset& dataset = result->dataset;
    size_t stages = 0;
    for (const Chain& chain : dataset.chains()) {
        stages += chain.stages.size();
    }
    QCOMPARE(QStringLiteral("%1 %2 %3 %4 %5 %6")
                 .arg(dataset.actors().size())
                 .arg(dataset.campuses().size())
                 .arg(dataset.links().size())
                 .arg(dataset.chains().size())
                 .arg(stages)
                 .arg(dataset.figures().size()),
             counts);
}

void TestIo::faultsInOneRowAreAllReported()
{
    Sample sample;
    sample.set("links", 1, "from=nobody to=nothing chain=cheese kind=sells");
    const Result<ReadDataset> result = sample.read();
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics),
             QStringList({"error unknown-reference links 1 from", "error unknown-reference links 1 to",
                          "warning unknown-value links 1 kind", "error unknown-reference links 1 chain"}));
}

void TestIo::findingsComeInTheOrderOfLayersAndRows()
{
    Sample sample;
    sample.set("figures", 1, "theme=steel");
    sample.set("stages", 1, "position=x");
    sample.set("links", 2, "kind=sells");
    sample.set("actors", 4, "kind=factory");
    sample.set("actors", 2, "evidence=guessed");
    const Result<ReadDataset> result = sample.read();
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics),
             QStringList({"warning unknown-value actors 2 evidence", "warning unknown-value actors 4 kind",
                          "warning unknown-value links 2 kind", "error invalid-number stages 1 position",
                          "warning unknown-value figures 1 theme"}));
}

void TestIo::messagesNameTheValueAndTheChoices()
{
    Sample sample;
    sample.set("actors", 4, "kind=factory");
    const Result<ReadDataset> result = sample.read();
    QVERIFY(result);
    QCOMPARE(result->diagnostics.front().toString(),
             QStringLiteral("actors, row 4, kind: 'factory' is not known; 'company' is used instead. "
                            "Use one of: company, knowledge, partner"));
}

void TestIo::valuesThatStandInForFaultyOnes()
{
    Sample sample;
    sample.set("actors", 4, "name= kind=factory themes=steel evidence=guessed campus=south website=ftp://a.example");
    sample.set("links", 2, "kind=sells directed=both");
    sample.set("chains", 2, "name_nl= name_en= theme=steel");
    sample.set("stages", 2, "id= actors=nobody;beta");
    sample.set("figures", 1, "theme=steel actor=nobody");
    const Result<ReadDataset> result = sample.read();
    QVERIFY(result);
    const Dataset& dataset = result->dataset;

    const Actor* delta = dataset.actor("delta");
    QVERIFY(delta);
    QCOMPARE(delta->name, "delta");
    QCOMPARE(delta->kind, testing::actorkind::Company);
    QCOMPARE(delta->themes, std::vector<Theme>());
    QCOMPARE(testing::words().mainTheme(delta->themes), testing::theme::Programmes);
    QCOMPARE(delta->campusId, "south");
    QCOMPARE(delta->website, QString());
    QCOMPARE(delta->provenance.evidence, Evidence::Stated);
    QVERIFY(delta->position);

    QCOMPARE(dataset.link("beta-gamma")->kind, testing::linkkind::Collaborates);
    QCOMPARE(dataset.link("beta-gamma")->directed, true);
    QCOMPARE(dataset.chain("spare")->name.in(Language::English), "spare");
    QCOMPARE(dataset.chain("spare")->theme, testing::theme::Programmes);
    QCOMPARE(dataset.chain("chips")->stages[1].id, "chips-2");
    QCOMPARE(dataset.chain("chips")->stages[1].actorIds, QStringList("beta"));
    QCOMPARE(dataset.figures()[0].theme, std::nullopt);
    QCOMPARE(dataset.figures()[0].actorId, QString());
}

void TestIo::theFirstOfTwoWithOneIdIsUsed()
{
    Sample sample;
    sample.set("actors", 4, "id=alpha");
    const Result<ReadDataset> result = sample.read();
    QVERIFY(result);
    QCOMPARE(result->dataset.actor("alpha")->name, "Alpha BV");
    QVERIFY2(result->diagnostics.front().message.contains("row 1"), qPrintable(result->diagnostics.front().message));
}

void TestIo::stagesAreInTheOrderOfTheirPositions_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("as given") << "1" << "2" << QStringList{"make", "use"};
    QTest::newRow("reversed") << "2" << "1" << QStringList{"use", "make"};
    QTest::newRow("numbers, not text") << "10" << "9" << QStringList{"use", "make"};
    QTest::newRow("fraction") << "1.5" << "1.25" << QStringList{"use", "make"};
    QTest::newRow("equal") << "3" << "3" << QStringList{"make", "use"};
    QTest::newRow("none comes last") << "" << "7" << QStringList{"use", "make"};
}

void TestIo::stagesAreInTheOrderOfTheirPositions()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QStringList, order);
    Sample sample;
    sample.set("stages", 1, "position", first);
    sample.set("stages", 2, "position", second);
    const Result<ReadDataset> result = sample.read();
    QVERIFY(result);
    QStringList ids;
    for (const Stage& stage : result->dataset.chain("chips")->stages) {
        ids.append(stage.id);
    }
    QCOMPARE(ids, order);
}
