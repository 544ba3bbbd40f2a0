#include "test_graph_analyses.h"

#include "core/graph/case_comparison.h"
#include "core/graph/neighbourhood.h"
#include "core/model/link_selection.h"
#include "core/report/analysis_text.h"

#include <QRegularExpression>

using namespace ketenkaart;
using namespace analysistest;

namespace {

Case without(const QStringList& actorIds, const QStringList& linkIds = {})
{
    Case scenario;
    scenario.withoutActors = actorIds;
    scenario.withoutLinks = linkIds;
    return scenario;
}

QStringList idsOf(const auto& entities)
{
    QStringList ids;
    for (const auto& entity : entities) {
        ids << entity.id;
    }
    return ids;
}

/// "s2 last-actor g2"
QStringList describe(const std::vector<StageLoss>& losses)
{
    QStringList lines;
    for (const StageLoss& loss : losses) {
        lines << QStringList{loss.stageId, idOf(loss.kind), loss.province, loss.actorIds.join(u'+')}.join(u' ');
    }
    return lines;
}

/// "s1 s3 2 > 3", with a dash for no way
QStringList describe(const std::vector<LongerRoute>& routes)
{
    QStringList lines;
    for (const LongerRoute& route : routes) {
        lines << QStringLiteral("%1 %2 %3 > %4")
                     .arg(route.fromStageId, route.toStageId, QString::number(route.before),
                          route.after ? QString::number(*route.after) : QStringLiteral("-"));
    }
    return lines;
}

} // namespace

void TestGraphAnalyses::anEmptyCaseChangesNothing()
{
    const Dataset before = sample();
    const Dataset after = applyCase(before, {});
    QCOMPARE(after.actors(), before.actors());
    QCOMPARE(after.links(), before.links());
    QCOMPARE(after.chains(), before.chains());
    QCOMPARE(after.figures(), before.figures());
    QCOMPARE(applyCase(before, without({"nobody"}, {"no-link"})).links(), before.links());
}

void TestGraphAnalyses::whatIsLeftOutTakesItsLinksAlong()
{
    const Dataset before = sample();
    const Dataset after = applyCase(before, without({"g2"}, {"p>a1"}));
    QCOMPARE(idsOf(after.actors()), QStringList({"a1", "a2", "g1", "o1", "x1", "p"}));
    QCOMPARE(idsOf(after.links()), QStringList({"o1-x1", "a1-a2", "o1-a2", "ghost>a1"}));
    QCOMPARE(after.chains()[0].stages[1].actorIds, QStringList());
    QCOMPARE(after.chains()[0].stages.size(), 5u);
    QCOMPARE(after.figures()[0].actorId, QString());
    // The dataset itself is as it was.
    QVERIFY(before.actor("g2"));
}

void TestGraphAnalyses::whatIsPlannedComesIn()
{
    Case scenario = without({"g2"});
    scenario.plannedActors = {actor("new", "Overijssel")};
    scenario.plannedLinks = {relation("a1>new", "c"), relation("new>o1", "c")};
    scenario.plannedPlaces = {{"c", "s2", "new"}, {"c", "s5", "a2"}};
    const Dataset after = applyCase(sample(), scenario);
    QVERIFY(after.actor("new"));
    QCOMPARE(after.chains()[0].stages[1].actorIds, QStringList({"new"}));
    QCOMPARE(after.chains()[0].stages[4].actorIds, QStringList({"a2"}));
    const CaseComparison comparison = compareDatasets(sample(), after);
    QCOMPARE(comparison.actorsAdded, QStringList({"new"}));
    QCOMPARE(comparison.linksAdded, QStringList({"a1>new", "new>o1"}));
    // The stage has somebody again, but no longer in Gelderland; only g1 has lost its chain.
    QCOMPARE(describe(comparison.stageLosses), QStringList({"s2 last-actor-in-province Gelderland g2"}));
    QCOMPARE(comparison.cutOff, std::vector({CutOffActor{"c", "g1", 1, 1}}));
    QCOMPARE(describe(comparison.longerRoutes), QStringList());
}

void TestGraphAnalyses::plannedThingsThatDoNotFitArePassedOver()
{
    Case scenario;
    Actor taken = actor("a1", "Gelderland");
    scenario.plannedActors = {taken};
    scenario.plannedLinks = {relation("a1>nobody", "c"), relation("a1>g2", "c")};
    scenario.plannedPlaces = {{"c", "s9", "a1"}, {"d", "s1", "a1"}, {"c", "s2", "nobody"}, {"c", "s1", "a1"}};
    const Dataset after = applyCase(sample(), scenario);
    QCOMPARE(after.actors(), sample().actors());
    QCOMPARE(after.links(), sample().links());
    QCOMPARE(after.chains(), sample().chains());
    // An id that the case itself sets free may be used.
    scenario.withoutActors = {"a1"};
    QCOMPARE(applyCase(sample(), scenario).actor("a1")->province, QString("Gelderland"));
}

void TestGraphAnalyses::statedLinksOnly()
{
    LinkSelection stated = LinkSelection::everything();
    stated.statedOnly = true;
    QCOMPARE(idsOf(withLinks(sample(), stated).links()), QStringList({"a1>g2", "g2>o1", "p>a1", "a1-a2", "ghost>a1"}));
    QCOMPARE(withLinks(sample(), stated).actors().size(), 7u);
}

void TestGraphAnalyses::comparisonOfAHandWorkedCase()
{
    const Dataset before = sample();
    const CaseComparison comparison = compareDatasets(before, applyCase(before, without({"g2"})));
    QCOMPARE(comparison.actorsLost, QStringList({"g2"}));
    QCOMPARE(comparison.linksLost, QStringList({"a1>g2", "g1>g2", "g2>o1"}));
    QCOMPARE(comparison.impliedLost, 1);
    QCOMPARE(comparison.isolated, QStringList({"g1"}));
    // a1 has links left, but none in the chain; o1 and x1 still have each other, and are the most that is left.
    QCOMPARE(comparison.cutOff, std::vector({CutOffActor{"c", "a1", 1, 0}, CutOffActor{"c", "g1", 1, 1}}));
    QCOMPARE(comparison.cutOffActors(), QStringList({"a1", "g1"}));
    QCOMPARE(describe(comparison.stageLosses), QStringList({"s2 last-actor  g2", "s3 last-supplier  g2"}));
    QCOMPARE(comparison.stageLosses[1].linkIds, QStringList({"g2>o1"}));
    QCOMPARE(comparison.stageLosses[1].implied, 0);
    QCOMPARE(describe(comparison.longerRoutes), QStringList({"s1 s3 2 > -", "s1 s4 3 > -"}));
    QCOMPARE(comparison.longerRoutes[1].implied, 1);

    const CoverageRegion brabant{CoverageRegion::Kind::Province, "Noord-Brabant"};
    QCOMPARE(comparison.regions[0], (RegionCounts{brabant, 2, 2, 4, 3}));
    QCOMPARE(comparison.regions[1].linksBefore, 3);
    QCOMPARE(comparison.regions[1].linksAfter, 0);
    QCOMPARE(comparison.regions[3].actorsBefore, 1);
    QCOMPARE(comparison.regions[4].region.kind, CoverageRegion::Kind::WithoutPlace);
    QCOMPARE(comparison.regions[4].actorsBefore, 1);
    QCOMPARE(comparison.hardestHit(), std::optional<QString>("Gelderland"));
}

void TestGraphAnalyses::comparisonInOneChain()
{
    const Dataset before = sample();
    const CaseComparison comparison = compareDatasets(before, applyCase(before, without({"a1"})), "c");
    // The links outside the chain do not count.
    QCOMPARE(comparison.linksLost, QStringList({"a1>g2"}));
    QCOMPARE(comparison.isolated, QStringList());
    QCOMPARE(describe(comparison.stageLosses), QStringList({"s1 last-actor-in-province Noord-Brabant a1"}));
    QVERIFY(comparison.cutOff.empty());
    QCOMPARE(compareDatasets(before, applyCase(before, without({"a1"})), "none").linksLost, QStringList());
}

void TestGraphAnalyses::aDetourIsALongerRoute()
{
    Case scenario = without({}, {"g2>o1"});
    scenario.plannedActors = {actor("via", "Gelderland")};
    scenario.plannedLinks = {relation("g2>via", "c"), relation("via>o1", "c")};
    const CaseComparison comparison = compareDatasets(sample(), applyCase(sample(), scenario), "c");
    QCOMPARE(describe(comparison.longerRoutes),
             QStringList({"s1 s3 2 > 3", "s1 s4 3 > 4", "s2 s3 1 > 2", "s2 s4 2 > 3"}));
    QVERIFY(comparison.cutOff.empty());
    QCOMPARE(longerRouteText(sample(), comparison.longerRoutes.front(), Language::English),
             QString("The way from ‘Step s1’ to ‘Step s3’ (Chain) gets longer: 3 step(s) instead of 2."));
}

void TestGraphAnalyses::lastActorOfAProvince()
{
    const CaseComparison comparison = compareDatasets(sample(), applyCase(sample(), without({"o1"})));
    QVERIFY(describe(comparison.stageLosses).contains("s3 last-actor-in-province Overijssel o1"));
    // x1 is in stage 3 itself, but in stage 4 only o1 delivered to it.
    QVERIFY(describe(comparison.stageLosses).contains("s4 last-supplier  o1"));
}

void TestGraphAnalyses::comparisonWithItselfIsEmpty()
{
    for (const Dataset& data : {Dataset(), sample(), shipped()}) {
        const CaseComparison comparison = compareDatasets(data, data);
        QVERIFY(comparison.linksLost.isEmpty() && comparison.actorsLost.isEmpty() && comparison.isolated.isEmpty());
        QVERIFY(comparison.cutOff.empty() && comparison.stageLosses.empty() && comparison.longerRoutes.empty());
        QCOMPARE(comparison.hardestHit(), std::nullopt);
    }
}

void TestGraphAnalyses::certaintyOfNeighbourhoods()
{
    const ValueChainGraph graph(sample(), "c");
    const Neighbourhood down = neighbourhoodOf(graph, "a1", WalkDirection::Downstream);
    QCOMPARE(down.others(), QStringList({"g2", "o1", "x1"}));
    QCOMPARE(down.direct(), QStringList({"g2"}));
    QCOMPARE(down.onlyImplied(), QStringList({"x1"}));
    const Neighbourhood up = neighbourhoodOf(graph, "g2", WalkDirection::Upstream);
    QCOMPARE(up.others(), QStringList({"a1", "g1"}));
    QCOMPARE(up.onlyImplied(), QStringList({"g1"}));
}

void TestGraphAnalyses::neighbourhoodsInWords()
{
    const Dataset data = sample();
    const auto textOf = [&data](const QString& id, WalkDirection direction, std::optional<int> steps) {
        const Neighbourhood near = neighbourhoodOf(ValueChainGraph(data, "c"), id, direction, steps);
        return neighbourhoodText(data, near, std::nullopt, Language::English);
    };
    QCOMPARE(textOf("a1", WalkDirection::Upstream, std::nullopt),
             QString("No link that is counted leads to A1 in these data."));
    QCOMPARE(textOf("a1", WalkDirection::Downstream, 2),
             QString("2 actor(s) stand within 2 steps downstream of A1. All of this can be found along links that the "
                     "source states. Directly linked with it: G2. Where: 1 in Gelderland and 1 in Overijssel."));
    QCOMPARE(
        textOf("g2", WalkDirection::Upstream, 1),
        QString("2 actor(s) stand one step upstream of G2: A1 and G1. 1 of them can only be found along links that "
                "the source implies. Where: 1 in Noord-Brabant and 1 in Gelderland."));
    QVERIFY(textOf("g2", WalkDirection::Both, std::nullopt).startsWith("4 actor(s) stand up- or downstream of G2, "));
}

void TestGraphAnalyses::caseTextSaysWhatMatters()
{
    const Dataset before = sample();
    const auto textOf = [&before](const Case& scenario) {
        const Dataset after = applyCase(before, scenario);
        return caseText(before, after, scenario, compareDatasets(before, after), Language::English);
    };
    const QString text = textOf(without({"g2"}));
    // The worst first; who is cut off is never left out. Each is counted once.
    QCOMPARE(text, QString("Without G2, 3 link(s) disappear(s); 1 of them implied. Nobody takes the stage(s) ‘Step s2’ "
                           "(Chain) any more. 2 actor(s) is/are cut off from the rest of their chain: A1 and G1. 1 of "
                           "them hung on implied links only."));
    // Nobody is hit hard by a link or two.
    const QString mild = textOf(without({"p"}));
    QCOMPARE(mild, QString("Without P, 1 link(s) disappear(s); all stated."));
    Case named = without({"g2"});
    named.name = {"Zonder g2", "G2 leaves"};
    QVERIFY(textOf(named).startsWith("In the case ‘G2 leaves’, "));
    Case planned;
    planned.plannedActors = {actor("new", "Overijssel")};
    QVERIFY2(textOf(planned).startsWith("In this case, this is new: NEW."), qPrintable(textOf(planned)));
    QVERIFY(textOf({}).startsWith("In this case, no link that is counted disappears."));
}

void TestGraphAnalyses::everyActorOfTheShippedDataCanBeLeftOut()
{
    const Dataset before = shipped();
    for (const Actor& each : before.actors()) {
        const Dataset after = applyCase(before, without({each.id}));
        const CaseComparison comparison = compareDatasets(before, after);
        const auto links = std::ranges::count_if(
            before.links(), [&](const Link& link) { return link.fromId == each.id || link.toId == each.id; });
        QCOMPARE(comparison.linksLost.size(), links);
        QVERIFY(comparison.impliedLost <= links);
        QVERIFY(std::ranges::none_of(comparison.cutOff, [&](const auto& cut) { return cut.actorId == each.id; }));
        // No place for a name or a number is left open; a name may have a percent sign of its own.
        const QString text = caseText(before, after, without({each.id}), comparison, Language::Dutch);
        QVERIFY2(!text.contains(QRegularExpression("%[1-9n]")), qPrintable(text));
    }
}

void TestGraphAnalyses::withoutCitc()
{
    const Dataset before = shipped();
    const CaseComparison comparison = compareDatasets(before, applyCase(before, without({"citc"})), "photonics");
    QVERIFY(describe(comparison.stageLosses).contains("packaging last-actor-in-province Gelderland citc"));
    QCOMPARE(comparison.linksLost.size(), 6);
    QCOMPARE(comparison.impliedLost, 4);
}
