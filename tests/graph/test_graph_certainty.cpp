// How sure an answer is: separate ways between stages, ranks under the toss of a coin, and along which links one walks.

#include "small_network.h"

#include "core/graph/rank_robustness.h"
#include "core/graph/redundancy.h"
#include "core/graph/route_search.h"
#include "core/model/link_selection.h"
#include "core/report/critical_text.h"
#include "tests/support/terms.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <iterator>

using namespace ketenkaart;
using namespace networktest;

namespace {

Dataset datasetOf(const QStringList& ids, const std::vector<Link>& links, const QList<QStringList>& stages)
{
    DatasetContent content = testing::emptyContent();
    for (const QString& id : ids) {
        content.actors.push_back(actor(id));
    }
    content.links = links;
    for (Link& link : content.links) {
        link.chainIds = {"c"};
    }
    content.chains = {chain(stages)};
    return Dataset(std::move(content));
}

/// By leaving out every set of actors: the smallest that leaves no way.
int fewestThatSeparate(const Dataset& dataset, const QStringList& from, const QStringList& to)
{
    const auto& actors = dataset.actors();
    int fewest = static_cast<int>(actors.size());
    for (unsigned gone = 0; gone < (1U << actors.size()); ++gone) {
        const auto isGone = [&](const QString& id) {
            return (gone >> (std::ranges::find(actors, id, &Actor::id) - actors.begin()) & 1U) != 0;
        };
        QStringList reached;
        std::ranges::copy_if(from, std::back_inserter(reached), [&](const QString& id) { return !isGone(id); });
        for (qsizetype i = 0; i < reached.size(); ++i) {
            for (const Link& link : dataset.links()) {
                if (link.fromId == reached[i] && !isGone(link.toId) && !reached.contains(link.toId)) {
                    reached.append(link.toId);
                }
            }
        }
        if (std::ranges::none_of(to, [&](const QString& id) { return reached.contains(id); })) {
            fewest = std::min(fewest, std::popcount(gone));
        }
    }
    return fewest;
}

} // namespace

class TestGraphCertainty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void separateWaysOfAHandWorkedChain()
    {
        // Two ways, and then all of it through one packager.
        const Dataset dataset =
            datasetOf({"a", "b", "c", "d", "e", "f"},
                      {stated("a", "c"), stated("b", "d"), stated("c", "e"), stated("d", "e"), stated("e", "f")},
                      {{"a", "b"}, {"c", "d"}, {"e"}, {"f"}});
        const auto pairs = stageRedundancy(ValueChainGraph(dataset), "c");
        QCOMPARE(pairs.size(), 3U);
        QCOMPARE(pairs[0], (StageRedundancy{"s1", "s2", 2, {}}));
        QCOMPARE(pairs[1], (StageRedundancy{"s2", "s3", 1, {"e"}}));
        QCOMPARE(pairs[2], (StageRedundancy{"s3", "s4", 1, {"e", "f"}}));
    }

    void noWayAndAnActorOfBothStages()
    {
        const Dataset dataset = datasetOf({"a", "b", "c"}, {stated("b", "a")}, {{"a"}, {"b"}, {"b", "c"}, {}});
        const auto pairs = stageRedundancy(ValueChainGraph(dataset), "c");
        QCOMPARE(pairs[0].separateWays, 0);
        QVERIFY(pairs[0].singlePoints.isEmpty());
        QCOMPARE(pairs[1], (StageRedundancy{"s2", "s3", 1, {"b"}}));
        QCOMPARE(pairs[2].separateWays, 0);
    }

    void separateWaysAreTheFewestThatSeparate()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 40; ++round) {
            std::vector<Link> links;
            const QStringList ids{"n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7"};
            for (int i = 0; i < 14; ++i) {
                const auto from = static_cast<qsizetype>(random() % 8);
                const auto to = static_cast<qsizetype>(random() % 8);
                if (from != to) {
                    links.push_back(stated(ids[from], ids[to]));
                }
            }
            const Dataset dataset = datasetOf(ids, links, {{"n0", "n1", "n2"}, {"n2", "n6", "n7"}});
            QCOMPARE(stageRedundancy(ValueChainGraph(dataset), "c").front().separateWays,
                     fewestThatSeparate(dataset, {"n0", "n1", "n2"}, {"n2", "n6", "n7"}));
        }
    }

    void aRankOnStatedLinksStands()
    {
        const Dataset dataset = datasetOf(
            {"a", "b", "hub", "c", "d", "e"},
            {stated("a", "hub"), stated("b", "hub"), stated("hub", "c"), stated("hub", "d"), implied("c", "e")},
            {{"a", "b"}, {"hub"}, {"c", "d"}, {"e"}});
        CriticalOptions options;
        options.chainId = "c";
        const auto parts = findCriticalParts(ValueChainGraph(dataset), options);
        QVERIFY(parts);
        QCOMPARE(parts->linkCount, 5);
        QCOMPARE(parts->impliedCount, 1);
        const auto robust = rankRobustness(dataset, options, *parts);
        QVERIFY(robust);
        QCOMPARE(robust->draws, 200);
        QCOMPARE(robust->actors.front().actorId, "hub");
        QCOMPARE(robust->actors.front().timesFirst, 200);
        QVERIFY(robust->firstStands());
        QCOMPARE(*rankRobustness(dataset, options, *parts), *robust); // the same draws
    }

    void aRankOnImpliedLinksDoesNot()
    {
        const Dataset dataset =
            datasetOf({"a", "b", "hub", "c", "d"},
                      {implied("a", "hub"), implied("b", "hub"), implied("hub", "c"), implied("hub", "d")},
                      {{"a", "b"}, {"hub"}, {"c", "d"}});
        CriticalOptions options;
        const auto parts = findCriticalParts(ValueChainGraph(dataset), options);
        const auto robust = rankRobustness(dataset, options, *parts);
        QVERIFY(robust && !robust->firstStands());
        QVERIFY(robust->actors.front().worst > 1);
        QVERIFY(robustnessText(*robust, dataset).contains(QString::number(robust->actors.front().timesFirst)));
    }

    void withoutImpliedLinksNothingIsDrawn()
    {
        const Dataset dataset = datasetOf({"a", "b", "c"}, {stated("a", "b"), stated("b", "c")}, {{"a"}, {"b"}, {"c"}});
        const auto parts = findCriticalParts(ValueChainGraph(dataset));
        const auto robust = rankRobustness(dataset, {}, *parts);
        QVERIFY(robust && robust->draws == 0 && robust->firstStands());
    }

    void aStageThatNobodyDeliversToIsNamed()
    {
        const Dataset dataset = datasetOf({"a", "b", "c", "d"}, {stated("a", "c")}, {{"a"}, {"b"}, {"c", "d"}});
        CriticalOptions options;
        options.chainId = "c";
        const auto parts = findCriticalParts(ValueChainGraph(dataset), options);
        QCOMPARE(parts->unsuppliedStageIds, QStringList({"s2", "s3"}));
        QVERIFY(
            criticalText(*parts, dataset, options.chainId, Language::English).contains("nobody of the stage before"));
    }

    /// Through a programme, which has no province, from one province to another is one border.
    void bordersThroughAnActorWithoutAProvince()
    {
        const auto graph =
            networkOf({actor("b", "Noord-Brabant"), actor("p"), actor("o", "Overijssel"), actor("b2", "Noord-Brabant")},
                      {stated("b", "p"), stated("p", "o"), stated("p", "b2")});
        RouteOptions options;
        options.order = RouteOrder::FewestBorderCrossings;
        QCOMPARE(findRoutes(graph, {"b"}, {"o"}, options)->routes.front().borderCrossings, 1);
        QCOMPARE(findRoutes(graph, {"b"}, {"b2"}, options)->routes.front().borderCrossings, 1); // and back
        const auto same = findRoutes(graph, {"b"}, {"b"}, options);
        QVERIFY(!same && same.error().message.contains("b"));
    }

    void onlyTheFamiliesThatAreAskedFor()
    {
        Link money = stated("a", "c", testing::linkkind::Finances);
        Link plan = stated("c", "b");
        plan.id = "plan";
        plan.provenance.evidence = Evidence::Planned;
        const Dataset dataset = datasetOf({"a", "b", "c"}, {stated("a", "b"), money, plan}, {{"a"}, {"b"}, {"c"}});
        QCOMPARE(withLinks(dataset, {}).links().size(), 2U);
        QCOMPARE(withLinks(dataset, LinkSelection::everything()).links().size(), 3U);
        QCOMPARE(withLinks(dataset, {{LinkFamily::Money}, false}).links().front().id, money.id);
        LinkSelection sure;
        sure.statedOnly = true;
        QCOMPARE(withLinks(dataset, sure).links().size(), 1U); // nor what is planned
        QCOMPARE(*parseLinkFamilies("deliveries, knowledge"), LinkSelection().families);
        QCOMPARE(*parseLinkFamilies("all"), LinkSelection::everything().families);
        QVERIFY(!parseLinkFamilies("gossip") && !parseLinkFamilies(""));
        QVERIFY(selectionText(sure) != selectionText({}));
    }
};

QTEST_GUILESS_MAIN(TestGraphCertainty)
#include "test_graph_certainty.moc"
