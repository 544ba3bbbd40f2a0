#include "test_graph_analyses.h"

#include "core/graph/case_comparison.h"
#include "core/graph/critical_actors.h"
#include "core/graph/cut_off.h"
#include "core/model/link_selection.h"
#include "core/report/analysis_text.h"
#include "tests/support/terms.h"

using namespace ketenkaart;
using namespace analysistest;

namespace {

Dataset network(const QStringList& actorIds, const QStringList& links)
{
    DatasetContent content = testing::emptyContent();
    for (const QString& id : actorIds) {
        content.actors.push_back(actor(id, "Gelderland"));
    }
    for (const QString& link : links) {
        content.links.push_back(relation(link, "c"));
    }
    Chain chain;
    chain.id = "c";
    chain.name = {"c", "c"};
    chain.stages.push_back({"s1", {}, {}, actorIds, {}});
    content.chains = {chain};
    return Dataset(std::move(content));
}

Case without(const QStringList& actorIds)
{
    Case scenario;
    scenario.withoutActors = actorIds;
    return scenario;
}

} // namespace

void TestGraphAnalyses::whatIsPlannedIsAGain()
{
    Case scenario;
    scenario.plannedActors = {actor("new", "Overijssel")};
    scenario.plannedLinks = {relation("x1>new", "c"), relation("a1>o1", "c")};
    scenario.plannedPlaces = {{"c", "s5", "new"}};
    const Dataset after = applyCase(sample(), scenario);
    const CaseComparison comparison = compareDatasets(sample(), after, "c");
    QVERIFY(comparison.stageLosses.empty() && comparison.longerRoutes.empty() && comparison.cutOff.empty());
    QCOMPARE(comparison.stageGains.size(), 1U);
    QCOMPARE(comparison.stageGains[0].kind, StageGain::Kind::FirstActor);
    QCOMPARE(comparison.stageGains[0].stageId, QString("s5"));
    QCOMPARE(comparison.stageGains[0].actorIds, QStringList({"new"}));
    // From s1 to s3 it was by way of g2, and is now a step.
    QCOMPARE(comparison.shorterRoutes.front(), (ShorterRoute{"c", "s1", "s3", 2, 1}));
    QCOMPARE(stageGainText(after, comparison.stageGains[0], Language::English),
             QString("Somebody now takes the stage(s) ‘Step s5’ (Chain). By: NEW (planned)."));
    const QString text = caseText(sample(), after, scenario, comparison, Language::English);
    QVERIFY2(text.contains("Somebody now takes the stage(s) ‘Step s5’ (Chain)."), qPrintable(text));
    // The way back is the loss of all that.
    const CaseComparison back = compareDatasets(after, sample(), "c");
    QCOMPARE(back.stageLosses.size(), 1U);
    QCOMPARE(back.longerRoutes.size(), comparison.shorterRoutes.size());
    QVERIFY(back.stageGains.empty() && back.shorterRoutes.empty());
}

void TestGraphAnalyses::gainsOfTheShippedData()
{
    const Dataset before = shipped();
    for (const Case& scenario : before.cases()) {
        const Dataset after = applyCase(before, scenario);
        const CaseComparison comparison = compareDatasets(before, after);
        const bool plans = !scenario.plannedActors.empty() || !scenario.plannedLinks.empty();
        QVERIFY2(plans || (comparison.stageGains.empty() && comparison.shorterRoutes.empty()), qPrintable(scenario.id));
    }
}

void TestGraphAnalyses::aSecondWayMakesAnActorDispensable()
{
    const Dataset before = network({"a", "hub", "b", "c"}, {"a>hub", "hub>b", "b>c"});
    Case scenario;
    scenario.plannedLinks = {relation("a>b", "c")};
    const CaseComparison comparison = compareDatasets(before, applyCase(before, scenario));
    QCOMPARE(comparison.cutPointsRemoved, std::vector({CutPoint{"c", "hub"}}));
    QVERIFY(comparison.cutPointsAdded.empty());
    QCOMPARE(cutPointsRemovedText(before, comparison, Language::English),
             QString("If HUB (c) then falls away, nobody is cut off any more."));
    // Where those that hung on it are gone themselves, nothing is gained.
    QVERIFY(compareDatasets(before, applyCase(before, without({"c"}))).cutPointsRemoved.empty());
    QCOMPARE(compareDatasets(applyCase(before, scenario), before).cutPointsAdded, std::vector({CutPoint{"c", "hub"}}));
}

void TestGraphAnalyses::cutOffIsWhatCriticalMeans()
{
    int compared = 0;
    LinkSelection stated;
    stated.statedOnly = true;
    for (const LinkSelection& links : {LinkSelection(), LinkSelection::everything(), stated}) {
        const Dataset data = withLinks(shipped(), links);
        for (const Chain& chain : data.chains()) {
            CriticalOptions options;
            options.chainId = chain.id;
            const auto critical = findCriticalParts(ValueChainGraph(data, chain.id), options);
            QVERIFY(critical.has_value());
            for (const QString& id : ValueChainGraph(data, chain.id).actorIds()) {
                QStringList expected;
                const auto each = std::ranges::find(critical->actors, id, &CriticalActor::actorId);
                if (each != critical->actors.end()) {
                    const auto separates =
                        std::ranges::find(each->reasons, CriticalReason::Kind::Separates, &CriticalReason::kind);
                    expected = separates == each->reasons.end() ? QStringList() : separates->actorIds;
                }
                QStringList found = compareDatasets(data, applyCase(data, without({id})), chain.id).cutOffActors();
                expected.sort();
                found.sort();
                QVERIFY2(found == expected, qPrintable(chain.id + u' ' + id + QStringLiteral(": ") + found.join(u' ')));
                compared += found.isEmpty() ? 0 : 1;
            }
        }
    }
    QVERIFY(compared > 30);
}

/// Two actors who have nobody else: the one that stays is left alone.
void TestGraphAnalyses::ofAPairTheOtherIsCutOff()
{
    const Dataset pair = network({"a", "b", "alone"}, {"a>b?"});
    QCOMPARE(compareDatasets(pair, applyCase(pair, without({"a"}))).cutOffActors(), QStringList({"b"}));
    CriticalOptions options;
    options.chainId = "c";
    const auto critical = findCriticalParts(ValueChainGraph(pair, "c"), options);
    const auto first = std::ranges::find(critical->actors, "a", &CriticalActor::actorId);
    QVERIFY(first != critical->actors.end());
    const auto separates = std::ranges::find(first->reasons, CriticalReason::Kind::Separates, &CriticalReason::kind);
    QVERIFY(separates != first->reasons.end());
    QCOMPARE(separates->count, 1);
    QCOMPARE(separates->actorIds, QStringList({"b"}));
    QCOMPARE(separates->impliedLinkIds, QStringList({"a>b"}));
}

void TestGraphAnalyses::aStarFallsApart()
{
    const Dataset star = network({"hub", "a", "b", "c"}, {"hub>a", "b>hub", "hub-c?"});
    const CaseComparison comparison = compareDatasets(star, applyCase(star, without({"hub"})));
    QCOMPARE(comparison.cutOff,
             std::vector({CutOffActor{"c", "a", 1, 0}, CutOffActor{"c", "b", 1, 0}, CutOffActor{"c", "c", 1, 1}}));
    CriticalOptions options;
    options.chainId = "c";
    const auto critical = findCriticalParts(ValueChainGraph(star, "c"), options);
    const auto& reasons = critical->actors.front().reasons;
    QCOMPARE(std::ranges::find(reasons, CriticalReason::Kind::Separates, &CriticalReason::kind)->count, 3);
}

void TestGraphAnalyses::anActorThatIsCutOffTwiceIsOne()
{
    // The same links in two chains: cut off in both, and one actor all the same.
    DatasetContent content = network({"hub", "a", "b", "c"}, {"hub>a?", "hub>b", "b>c"}).content();
    content.chains.push_back(content.chains.front());
    content.chains.back().id = "d";
    for (Link& link : content.links) {
        link.chainIds = {"c", "d"};
    }
    const Dataset before{DatasetContent(content)};
    const Dataset after = applyCase(before, without({"hub"}));
    const CaseComparison comparison = compareDatasets(before, after);
    QCOMPARE(comparison.cutOff.size(), 2U);
    QCOMPARE(comparison.cutOffActors(), QStringList({"a"}));
    const QString text = caseText(before, after, without({"hub"}), comparison, Language::English);
    QVERIFY2(text.contains("1 actor(s) is/are cut off from the rest of their chain: A. All of that hung on implied"),
             qPrintable(text));
}

void TestGraphAnalyses::caseByStatedLinksAlone()
{
    LinkSelection stated = LinkSelection::everything();
    stated.statedOnly = true;
    const auto textOf = [&](const QString& id) {
        const Dataset before = withLinks(sample(), stated);
        return caseStatedOnlyText(before,
                                  compareDatasets(before, withLinks(applyCase(sample(), without({id})), stated), "c"));
    };
    QCOMPARE(textOf("g2"), QString("By stated links alone 2 disappear(s), which cuts off: A1 and O1."));
    QCOMPARE(textOf("x1"), QString("By stated links alone no link disappears."));
    QCOMPARE(textOf("o1"), QString("By stated links alone 1 disappear(s), and nobody is cut off."));
}
