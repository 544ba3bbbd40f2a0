#include "test_graph_analyses.h"

#include "core/graph/white_spots.h"
#include "core/model/link_selection.h"
#include "core/report/analysis_text.h"
#include "tests/support/terms.h"

using namespace ketenkaart;
using namespace analysistest;

namespace {

/// "2 single-actor g2 without Noord-Brabant, Overijssel"
QStringList describe(const std::vector<StageGap>& gaps)
{
    QStringList lines;
    for (const StageGap& gap : gaps) {
        lines << QStringLiteral("%1 %2 %3 without %4")
                     .arg(QString::number(gap.position), idOf(gap.kind), gap.actorIds.join(u'+'),
                          gap.provinces.join(u", "));
    }
    return lines;
}

} // namespace

void TestGraphAnalyses::stagesByProvince()
{
    const WhiteSpotTable table = stageTable(sample(), "c");
    QCOMPARE(table.columns.size(), 5u);
    QCOMPARE(table.rows.size(), 5u);
    QCOMPARE(table.rows[0].cells[0].actorIds, QStringList({"a1"}));
    QCOMPARE(table.rows[0].cells[0].supply(), Supply::One);
    QCOMPARE(table.rows[0].cells[2].supply(), Supply::None);
    QCOMPARE(table.rows[2].cells[3].actorIds, QStringList({"x1"}));
    // An id that no actor has is nobody.
    QCOMPARE(table.rows[3].actorIds, QStringList({"x1"}));
    QCOMPARE(table.rows[3].position, 4);
    QCOMPARE(table.rows[4].actorIds, QStringList());
    QCOMPARE((WhiteSpotCell{{"a", "b"}}.supply()), Supply::Several);
}

void TestGraphAnalyses::themesByProvinceAgreeWithCoverage()
{
    for (const Dataset& data : {sample(), shipped()}) {
        const WhiteSpotTable table = themeTable(data);
        const Coverage coverage(data);
        QCOMPARE(table.rows.size(), testing::allThemes.size());
        for (size_t row = 0; row < testing::allThemes.size(); ++row) {
            for (size_t i = 0; i < coverage.regions().size(); ++i) {
                QCOMPARE(table.columns[i], coverage.regions()[i]);
                QCOMPARE(static_cast<int>(table.rows[row].cells[i].actorIds.size()),
                         Coverage::sum(coverage.counts(testing::allThemes[row], i)));
            }
        }
    }
}

void TestGraphAnalyses::totalCountsAnActorOnce()
{
    const WhiteSpotTable table = stageTable(sample(), "c");
    const WhiteSpotRow total = totalRow(table);
    QCOMPARE(total.cells.size(), table.columns.size());
    QCOMPARE(total.cells[3].actorIds, QStringList({"x1"})); // in two stages
    QCOMPARE(total.actorIds.count("x1"), 1);
    const Dataset data = shipped();
    QCOMPARE(totalRow(themeTable(data)).actorIds.size(), static_cast<qsizetype>(data.actors().size()));
    QCOMPARE(totalRow(stageTable(data, "none")).actorIds, QStringList());
}

void TestGraphAnalyses::gapsFromWorstToMildest()
{
    const std::vector<StageGap> gaps = stageGaps(sample(), "c");
    QCOMPARE(describe(gaps), QStringList({"5 empty  without Noord-Brabant, Gelderland, Overijssel",
                                          "4 only-elsewhere x1 without Noord-Brabant, Gelderland, Overijssel",
                                          "2 single-actor g2 without Noord-Brabant, Overijssel",
                                          "3 one-province o1+x1 without Noord-Brabant, Gelderland",
                                          "1 misses-one a1+g1 without Overijssel"}));
    QCOMPARE(gaps[2].linkIds, QStringList({"a1>g2", "g1>g2", "g2>o1"}));
    QCOMPARE(gaps[2].impliedLinks, 1);
    QCOMPARE(gapText(sample(), gaps[0], Language::English), QString("In these data nobody takes the stage ‘Step s5’."));
    QCOMPARE(gapText(sample(), gaps[3], Language::English),
             QString("Of the three provinces only Overijssel has the stage ‘Step s3’: O1."));
    QCOMPARE(gapText(sample(), gaps[4], Language::English),
             QString("Overijssel has nobody in the stage ‘Step s1’; Noord-Brabant and Gelderland do."));
}

void TestGraphAnalyses::plannedActorsAreNamedAsSuch()
{
    DatasetContent content = sample().content();
    content.actors.push_back(actor("new", "Overijssel"));
    content.actors.back().provenance.evidence = Evidence::Planned;
    content.chains[0].stages[4].actorIds = {"new"};
    content.links.push_back(relation("o1>new", "c"));
    content.links.back().provenance.evidence = Evidence::Planned;
    const Dataset data{DatasetContent(content)};
    const std::vector<StageGap> gaps = stageGaps(data, "c");
    const auto gap = std::ranges::find(gaps, "s5", &StageGap::stageId);
    QCOMPARE(gap->kind, StageGap::Kind::SingleActor);
    QCOMPARE(gap->plannedLinks, 1);
    QCOMPARE(gap->impliedLinks, 0);
    QCOMPARE(gapText(data, *gap, Language::English),
             QString("In these data the stage ‘Step s5’ has one actor: NEW (planned) (Overijssel). 1 link(s) of the "
                     "chain run(s) to or from it, all planned."));
    // What is stated is no more than before.
    LinkSelection stated = LinkSelection::everything();
    stated.statedOnly = true;
    const std::vector<StageGap> statedGaps = stageGaps(withLinks(data, stated), "c");
    QCOMPARE(std::ranges::find(statedGaps, "s5", &StageGap::stageId)->kind, StageGap::Kind::Empty);
}

void TestGraphAnalyses::noGaps()
{
    DatasetContent content = testing::emptyContent();
    content.actors = {actor("a", "Noord-Brabant"), actor("g", "Gelderland"), actor("o", "Overijssel")};
    Chain chain;
    chain.id = "full";
    chain.stages.push_back({"all", {}, {}, {"a", "g", "o"}, {}});
    content.chains = {chain};
    QCOMPARE(stageGaps(Dataset(std::move(content)), "full").size(), 0u);
}

void TestGraphAnalyses::unknownChainHasNoTable()
{
    QCOMPARE(stageTable(sample(), "none").rows.size(), 0u);
    QCOMPARE(stageGaps(sample(), "none").size(), 0u);
}

void TestGraphAnalyses::gapsOfTheShippedData()
{
    const Dataset data = shipped();
    const QStringList photonics = describe(stageGaps(data, "photonics"));
    QVERIFY2(photonics.contains("4 one-province smart-photonics+xiver without Gelderland, Overijssel"),
             qPrintable(photonics.join(u'\n')));
    QVERIFY(photonics.contains("5 misses-one citc+phix without Noord-Brabant"));
    const QStringList semicon = describe(stageGaps(data, "semicon"));
    QCOMPARE(semicon.front(), QString("6 single-actor citc without Noord-Brabant, Overijssel"));
    for (const Chain& chain : data.chains()) {
        const auto gaps = stageGaps(data, chain.id);
        QVERIFY(std::ranges::is_sorted(gaps, {}, &StageGap::kind));
        QVERIFY(!gapsText(data, chain.id, gaps, Language::Dutch).isEmpty());
    }
}
