#include "test_io.h"

#include "sample.h"

#include "core/io/case_writer.h"

#include <QFile>

using namespace ketenkaart;
using namespace iotest;

namespace {

Result<ReadDataset> readWithCases(Sample& sample, const QByteArray& cases)
{
    const QString folder = sample.write();
    writeFile(folder + "/cases.csv", cases);
    return readDataset(folder);
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
    QVERIFY(writeCases(folder, cases));
    const auto result = readDataset(folder);
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    QCOMPARE(result->dataset.cases(), cases);
    // All of them, in place of those that were there.
    QVERIFY(writeCases(folder, {cases[1]}));
    QCOMPARE(readDataset(folder)->dataset.cases().size(), 1u);
}

void TestIo::casesThatCannotBeKept()
{
    Sample sample;
    const QString folder = sample.write();
    QCOMPARE(writeCases(folder + "/actors.csv", {}).error().code, Error::Code::UnsupportedFormat);
    Case planned;
    planned.id = "plan";
    planned.plannedActors.emplace_back();
    QCOMPARE(writeCases(folder, {planned}).error().code, Error::Code::InvalidArgument);
    QVERIFY(!QFile::exists(folder + "/cases.csv"));
}
