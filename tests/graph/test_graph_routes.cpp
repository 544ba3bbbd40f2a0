#include "small_network.h"

#include "core/graph/neighbourhood.h"
#include "core/graph/route_search.h"
#include "core/project/dataset_reader.h"
#include "tests/support/terms.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

using namespace ketenkaart;
using namespace networktest;

namespace {

using Counts = std::array<int, 3>;

Counts countsOf(RouteOrder order, int steps, int implied, int crossings)
{
    switch (order) {
    case RouteOrder::FewestSteps:
        return {steps, implied, crossings};
    case RouteOrder::FewestImpliedLinks:
        return {implied, steps, crossings};
    case RouteOrder::FewestBorderCrossings:
        break;
    }
    return {crossings, steps, implied};
}

/// "a b c", one for each route.
QStringList describe(const Result<RouteList>& list)
{
    if (!list) {
        return {list.error().toString()};
    }
    QStringList texts;
    for (const Route& route : list->routes) {
        texts << route.actorIds.join(u' ');
    }
    return texts;
}

/// Every simple route by trying every link from everywhere, with its counts.
class EveryRoute
{
public:
    EveryRoute(const ValueChainGraph& graph, const QStringList& from, const QStringList& to,
               const RouteOptions& options)
        : m_graph(graph)
        , m_from(from)
        , m_to(to)
        , m_options(options)
    {
        for (const QString& start : from) {
            walk({start}, 0, 0);
        }
    }

    std::vector<std::pair<Counts, QStringList>> routes;

private:
    void walk(const QStringList& path, int implied, int crossings)
    {
        const int steps = static_cast<int>(path.size()) - 1;
        if (steps > m_options.mostSteps.value_or(1000)) {
            return;
        }
        if (m_to.contains(path.back())) {
            routes.emplace_back(countsOf(m_options.order, steps, implied, crossings), path);
            return;
        }
        std::map<QString, bool> onlyImplied;
        std::map<QString, bool> crosses;
        for (const Neighbour& next : m_graph.downstream(path.back())) {
            const bool isImplied = next.link->provenance.evidence == Evidence::Implied;
            const bool isBarred = path.contains(next.actor->id) || m_from.contains(next.actor->id);
            if (isBarred || (isImplied && m_options.onlyStatedLinks)) {
                continue;
            }
            const auto it = onlyImplied.emplace(next.actor->id, true).first;
            it->second = it->second && isImplied;
            const QString before = province(path.back());
            crosses[next.actor->id] = !next.actor->province.isEmpty() && before != next.actor->province;
        }
        for (const auto& [id, isImplied] : onlyImplied) {
            walk(path + QStringList{id}, implied + isImplied, crossings + crosses[id]);
        }
    }

    QString province(const QString& id) const
    {
        const auto actors = m_graph.actors();
        return (*std::ranges::find(actors, id, &Actor::id))->province;
    }

    const ValueChainGraph& m_graph;
    QStringList m_from;
    QStringList m_to;
    RouteOptions m_options;
};

/// Whether each step of the route is a link of the graph in a direction in which it can be walked.
bool isWalkable(const ValueChainGraph& graph, const Route& route)
{
    for (qsizetype i = 0; i < route.linkIds.size(); ++i) {
        const auto steps = graph.downstream(route.actorIds[i]);
        if (std::ranges::none_of(steps, [&](const Neighbour& step) {
                return step.actor->id == route.actorIds[i + 1] && step.link->id == route.linkIds[i];
            })) {
            return false;
        }
    }
    return route.actorIds.size() == route.linkIds.size() + 1;
}

} // namespace

class TestGraphRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// a to d: over b in two provinces, one step implied; over c, all stated, crossing twice; over e and f at home.
    void ordersOfHandWorkedGraph()
    {
        const ValueChainGraph graph =
            networkOf({actor("a", "O"), actor("b", "O"), actor("c", "G"), actor("d", "O"), actor("e"), actor("f", "O")},
                      {stated("a", "b"), implied("b", "d"), stated("a", "c"), stated("c", "d"), stated("a", "e"),
                       stated("e", "f"), stated("f", "d")});
        RouteOptions options;
        QCOMPARE(describe(findRoutes(graph, {"a"}, {"d"}, options)), QStringList({"a c d", "a b d", "a e f d"}));
        options.order = RouteOrder::FewestBorderCrossings;
        QCOMPARE(describe(findRoutes(graph, {"a"}, {"d"}, options)), QStringList({"a b d", "a e f d", "a c d"}));
        options.order = RouteOrder::FewestImpliedLinks;
        const auto list = findRoutes(graph, {"a"}, {"d"}, options);
        QCOMPARE(describe(list), QStringList({"a c d", "a e f d", "a b d"}));
        QCOMPARE(list->routes[0].borderCrossings, 2);
        QCOMPARE(list->routes[1].borderCrossings, 1); // out of the province by e, which has none, and back into it
        QCOMPARE(list->routes[2].impliedLinks, 1);
        QCOMPARE(list->routes[2].linkIds, QStringList({"a>b", "b~d"}));
        QCOMPARE(list->routes[2].steps(), 2);
        QVERIFY(!list->hasMore);

        options.onlyStatedLinks = true;
        QCOMPARE(describe(findRoutes(graph, {"a"}, {"d"}, options)), QStringList({"a c d", "a e f d"}));
        options.mostSteps = 2;
        QCOMPARE(describe(findRoutes(graph, {"a"}, {"d"}, options)), QStringList({"a c d"}));
        options = {};
        options.mostRoutes = 2;
        QCOMPARE(describe(findRoutes(graph, {"a"}, {"d"}, options)), QStringList({"a c d", "a b d"}));
        QVERIFY(findRoutes(graph, {"a"}, {"d"}, options)->hasMore);
    }

    /// The cheap way to c is too long to go on from; the dear one is not.
    void limitOfStepsKeepsDearerWays()
    {
        const ValueChainGraph graph =
            network({"a", "b", "c", "d"}, {implied("a", "c"), stated("a", "b"), stated("b", "c"), stated("c", "d")});
        RouteOptions options;
        options.order = RouteOrder::FewestImpliedLinks;
        QCOMPARE(describe(findRoutes(graph, {"a"}, {"d"}, options)), QStringList({"a b c d", "a c d"}));
        options.mostSteps = 2;
        QCOMPARE(describe(findRoutes(graph, {"a"}, {"d"}, options)), QStringList({"a c d"}));
        options.mostSteps = 1;
        QCOMPARE(describe(findRoutes(graph, {"a"}, {"d"}, options)), QStringList());
    }

    void takesTheMostCertainOfParallelLinks()
    {
        Link finances = stated("a", "b", testing::linkkind::Finances);
        finances.id = "finances";
        Link educates = stated("a", "b", testing::linkkind::Educates);
        educates.id = "educates";
        Link packages = stated("a", "b", testing::linkkind::Packages);
        packages.id = "packages";
        Link undirected = bothWays("b", "a");
        const auto linkOf = [](const std::vector<Link>& links) {
            const auto list = findRoutes(network({"a", "b"}, links), {"a"}, {"b"});
            return list && list->routes.size() == 1 ? list->routes.front().linkIds.join(u' ') : QString();
        };
        QCOMPARE(linkOf({implied("a", "b"), finances}), QString("finances"));
        QCOMPARE(linkOf({implied("a", "b"), finances, educates}), QString("educates"));
        QCOMPARE(linkOf({implied("a", "b"), finances, educates, packages}), QString("packages"));
        QCOMPARE(linkOf({undirected, packages}), QString("b-a"));
        QCOMPARE(linkOf({packages, undirected}), QString("packages"));
        QCOMPARE(linkOf({implied("a", "b")}), QString("a~b"));
    }

    void leavesAPlaceAndArrivesOnce()
    {
        const ValueChainGraph graph =
            network({"a1", "a2", "m", "b1", "b2"}, {stated("a1", "a2"), stated("a2", "m"), stated("m", "b1"),
                                                    stated("b1", "b2"), bothWays("b2", "a1"), stated("m", "m")});
        QCOMPARE(describe(findRoutes(graph, {"a1", "a2"}, {"b1", "b2"})), QStringList({"a1 b2", "a2 m b1"}));
        QCOMPARE(describe(findRoutes(graph, {"b2"}, {"b1"})), QStringList({"b2 a1 a2 m b1"}));
        // An actor at both ends counts at the smaller one, and what is not in the graph is passed over.
        QCOMPARE(describe(findRoutes(graph, {"a1", "a2", "m"}, {"m", "gone"})), QStringList({"a2 m"}));
        QCOMPARE(describe(findRoutes(graph, {"a2", "a2"}, {"a1", "a2", "m"})), QStringList({"a2 m"}));
    }

    void impossibleEndsAreErrors()
    {
        const ValueChainGraph graph = network(QStringList{"a", "b"}, {stated("a", "b")});
        QCOMPARE(describe(findRoutes(graph, {"b"}, {"a"})), QStringList());
        for (const auto& [from, to] : {std::pair<QString, QString>{"a", "gone"}, {"gone", "a"}, {"a", "a"}}) {
            const auto list = findRoutes(graph, {from}, {to});
            QVERIFY(!list);
            QCOMPARE(list.error().code, Error::Code::InvalidArgument);
        }
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = findRoutes(graph, {"a"}, {"b"}, {}, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    }

    void matchesEveryRouteOfRandomGraphs_data()
    {
        QTest::addColumn<RouteOrder>("order");
        QTest::newRow("steps") << RouteOrder::FewestSteps;
        QTest::newRow("implied") << RouteOrder::FewestImpliedLinks;
        QTest::newRow("crossings") << RouteOrder::FewestBorderCrossings;
    }
    void matchesEveryRouteOfRandomGraphs()
    {
        QFETCH(const RouteOrder, order);
        std::mt19937 random(42);
        size_t compared = 0;
        for (int round = 0; round < 240; ++round) {
            const ValueChainGraph graph = randomNetwork(random, 4 + round % 6, 8 + round % 23);
            RouteOptions options;
            options.order = order;
            options.onlyStatedLinks = round % 3 == 0;
            options.mostRoutes = 10000;
            if (round % 2 == 0) {
                options.mostSteps = 1 + round % 5;
            }
            const QStringList from = round % 4 == 0 ? QStringList{"n0", "n1"} : QStringList{"n0"};
            const QStringList to = round % 5 == 0 ? QStringList{"n2", "n3"} : QStringList{"n3"};
            auto expected = EveryRoute(graph, from, to, options).routes;
            std::ranges::sort(expected);
            const auto list = findRoutes(graph, from, to, options);
            QVERIFY(list);
            QVERIFY(!list->hasMore);
            std::vector<std::pair<Counts, QStringList>> found;
            for (const Route& route : list->routes) {
                QVERIFY(isWalkable(graph, route));
                found.emplace_back(countsOf(order, route.steps(), route.impliedLinks, route.borderCrossings),
                                   route.actorIds);
            }
            QCOMPARE(found, expected); // ids of one digit: the order of the data is that of the letters
            compared += found.size();

            options.mostRoutes = 3;
            const auto few = findRoutes(graph, from, to, options);
            QCOMPARE(few->routes.size(), std::min<size_t>(3, expected.size()));
            QCOMPARE(few->hasMore, expected.size() > 3);
            for (size_t i = 0; i < few->routes.size(); ++i) {
                const Route& route = few->routes[i];
                QCOMPARE(countsOf(order, route.steps(), route.impliedLinks, route.borderCrossings), expected[i].first);
            }
        }
        QVERIFY(compared > 500);
    }

    /// The search of the issue: how the silicon nitride of Twente comes to the indium phosphide of Brainport.
    void shippedRouteFromTwenteToBrainport()
    {
        const auto read = readDataset(QStringLiteral(MAPS_DIR "/propositie"));
        QVERIFY(read);
        const ValueChainGraph graph(read->dataset);
        const auto list = findRoutes(graph, {"lionix"}, {"smart-photonics"});
        QVERIFY(list);
        QCOMPARE(list->routes.size(), 3u);
        QVERIFY(!list->hasMore);
        QCOMPARE(list->routes[0].actorIds, QStringList({"lionix", "smart-photonics"}));
        QCOMPARE(list->routes[0].linkIds, QStringList("smart-photonics-collaborates-lionix"));
        QCOMPARE(list->routes[0].borderCrossings, 1);
        const QStringList all = describe(list);
        QVERIFY(all.contains("lionix citc smart-photonics"));
        QCOMPARE(std::set<QString>(all.begin(), all.end()).size(), list->routes.size());
        for (const Route& route : list->routes) {
            QVERIFY(isWalkable(graph, route));
            int implied = 0;
            for (const QString& id : route.linkIds) {
                implied += read->dataset.link(id)->provenance.evidence == Evidence::Implied ? 1 : 0;
            }
            QCOMPARE(route.impliedLinks, implied);
        }
        const QStringList nitride = actorsOfStage(graph, "photonics", "sin-chips");
        const QStringList phosphide = actorsOfStage(graph, "photonics", "inp-chips");
        QCOMPARE(nitride, QStringList({"lionix", "mesa-plus-nanolab", "new-origin"}));
        const auto stages = findRoutes(graph, nitride, phosphide);
        QVERIFY(stages);
        for (const Route& route : stages->routes) {
            QVERIFY(nitride.contains(route.actorIds.front()));
            QVERIFY(phosphide.contains(route.actorIds.back()));
        }
        const QStringList enschede = actorsAtPlace(graph, "enschede");
        QVERIFY(enschede.contains("lionix"));
        QVERIFY(findRoutes(graph, enschede, actorsAtPlace(graph, "Noord-Brabant")));
    }

    void neighbourhoodOfHandWorkedGraph()
    {
        const ValueChainGraph graph = network({"a", "b", "c", "d", "other", "far"},
                                              {stated("c", "d"), stated("a", "b"), stated("b", "c"),
                                               stated("a", "other"), stated("d", "far"), implied("a", "c")});
        const Neighbourhood both = neighbourhoodOf(graph, "b", WalkDirection::Both, 2);
        const std::vector<NearbyActor> expected{{"b", 0, false, false, false},
                                                {"a", 1, true, false, false},
                                                {"c", 1, false, true, false},
                                                {"d", 2, false, true, false}};
        QCOMPARE(both.actors, expected);
        QCOMPARE(both.linkIds, QStringList({"c>d", "a>b", "b>c", "a~c"}));
        QCOMPARE(neighbourhoodOf(graph, "b", WalkDirection::Upstream).linkIds, QStringList("a>b"));
        QCOMPARE(neighbourhoodOf(graph, "b", WalkDirection::Downstream).actors.back(),
                 (NearbyActor{"far", 3, false, true, false}));
        QCOMPARE(neighbourhoodOf(graph, "a", WalkDirection::Downstream, 1).onlyImplied(), QStringList("c"));
        QCOMPARE(neighbourhoodOf(graph, "a", WalkDirection::Downstream, 2).onlyImplied(), QStringList("d"));
        QCOMPARE(neighbourhoodOf(graph, "a", WalkDirection::Downstream).onlyImplied(), QStringList());
        QCOMPARE(neighbourhoodOf(graph, "b", WalkDirection::Both, 0).actors.size(), 1u);
        QCOMPARE(neighbourhoodOf(graph, "gone", WalkDirection::Both), Neighbourhood());
    }

    void neighbourhoodOfRandomGraphsIsWhatIsReached()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 60; ++round) {
            const ValueChainGraph graph = randomNetwork(random, 12, 16);
            for (const QString& id : graph.actorIds()) {
                const Neighbourhood down = neighbourhoodOf(graph, id, WalkDirection::Downstream);
                QStringList ids;
                for (const NearbyActor& near : down.actors) {
                    ids << near.actorId;
                }
                QCOMPARE(ids, QStringList(id) + graph.allDownstream(id));
                // Up and down at once has everyone of either, at the lesser distance, and every link among them once.
                const Neighbourhood both = neighbourhoodOf(graph, id, WalkDirection::Both);
                const QStringList up = graph.allUpstream(id);
                for (const NearbyActor& near : both.actors) {
                    QCOMPARE(near.isUpstream, up.contains(near.actorId));
                    QCOMPARE(near.isDownstream, graph.allDownstream(id).contains(near.actorId));
                }
                QStringList linkIds;
                const auto isNear = [&](const QString& other) {
                    return std::ranges::contains(both.actors, other, &NearbyActor::actorId);
                };
                for (const Link* each : graph.links()) {
                    if (isNear(each->fromId) && isNear(each->toId)) {
                        linkIds << each->id;
                    }
                }
                QCOMPARE(both.linkIds, linkIds);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestGraphRoutes)
#include "test_graph_routes.moc"
