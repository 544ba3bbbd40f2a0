// What holds a graph together, beside what a slow search of all ways says of the same graph.

#include "small_network.h"

#include "core/graph/betweenness.h"
#include "core/graph/separation.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>
#include <thread>

using namespace ketenkaart;
using namespace networktest;

namespace {

using Index = CompactGraph::Index;

/// The sizes of the parts that are left without an actor and without a link, links walked both ways; largest first.
std::vector<int> partsWithout(const CompactGraph& graph, Index actor, Index link = CompactGraph::none)
{
    std::vector<Index> part(graph.actorCount());
    std::iota(part.begin(), part.end(), Index{0});
    for (Index i = 0; i < graph.links.size(); ++i) {
        const auto [from, to] = graph.linkEnds[i];
        if (i != link && from != actor && to != actor) {
            std::ranges::replace(part, Index(part[from]), Index(part[to]));
        }
    }
    std::vector<int> sizes(graph.actorCount(), 0);
    for (Index i = 0; i < graph.actorCount(); ++i) {
        sizes[part[i]] += i == actor ? 0 : 1;
    }
    std::erase(sizes, 0);
    std::ranges::sort(sizes, std::greater());
    return sizes;
}

/// What is reached from the sources without passing an actor.
std::set<Index> reachedWithout(const CompactGraph& graph, const std::vector<Index>& sources, Index without)
{
    std::set<Index> reached;
    std::vector<Index> waiting = sources;
    while (!waiting.empty()) {
        const Index actor = waiting.back();
        waiting.pop_back();
        if (actor != without && reached.insert(actor).second) {
            const auto next = graph.downstream.actorsOf(actor);
            waiting.insert(waiting.end(), next.begin(), next.end());
        }
    }
    return reached;
}

/// Every shortest way from one actor to another, by going on from all of them.
std::vector<std::vector<Index>> shortestWays(const CompactGraph& graph, Index from, Index to)
{
    std::vector<std::vector<Index>> ways{{from}};
    for (Index steps = 0; steps < graph.actorCount(); ++steps) {
        std::vector<std::vector<Index>> longer;
        std::vector<std::vector<Index>> arrived;
        for (const auto& way : ways) {
            for (const Index next : graph.downstream.actorsOf(way.back())) {
                if (!std::ranges::contains(way, next)) {
                    std::vector<Index>& made = (next == to ? arrived : longer).emplace_back(way);
                    made.push_back(next);
                }
            }
        }
        if (!arrived.empty()) {
            return arrived;
        }
        ways = std::move(longer);
    }
    return {};
}

} // namespace

class TestGraphSeparation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two triangles that share c, a tail d - e, a double link e = f, and an island.
    void separationOfHandWorkedGraph()
    {
        Link second = stated("f", "e");
        second.id = "second";
        const CompactGraph graph(network({"a", "b", "c", "x", "y", "d", "e", "f", "island"},
                                         {stated("a", "b"), stated("b", "c"), stated("c", "a"), stated("c", "x"),
                                          stated("x", "y"), stated("y", "c"), stated("c", "d"), implied("d", "e"),
                                          stated("e", "f"), second, stated("f", "f")}));
        const Separation separation = separationOf(graph);
        const auto describe = [&] {
            QStringList texts;
            for (const CutActor& cut : separation.actors) {
                QStringList names;
                for (const auto& [from, to] : cut.separated) {
                    for (Index i = from; i < to; ++i) {
                        names << graph.actors[separation.order[i]]->id;
                    }
                }
                names.sort();
                texts << graph.actors[cut.actor]->id + QStringLiteral(": ") + names.join(u' ');
            }
            return texts;
        };
        // Without c the tail of three is the largest part left.
        QCOMPARE(describe(), QStringList({"c: a b x y", "d: e f", "e: f"}));
        QCOMPARE(separation.links.size(), 2u);
        QCOMPARE(graph.links[separation.links[0].link]->id, QString("c>d"));
        QCOMPARE(separation.links[0].separatedCount, 3u);
        QCOMPARE(graph.links[separation.links[1].link]->id, QString("d~e"));
        QCOMPARE(separation.links[1].separatedCount, 2u);
    }

    void separationOfRandomGraphs()
    {
        std::mt19937 random(1);
        size_t actors = 0;
        size_t links = 0;
        for (int round = 0; round < 200; ++round) {
            const CompactGraph graph(randomNetwork(random, 3 + round % 14, 2 + round % 20));
            const Separation separation = separationOf(graph);
            const std::vector<int> whole = partsWithout(graph, CompactGraph::none);
            auto cut = separation.actors.begin();
            for (Index actor = 0; actor < graph.actorCount(); ++actor) {
                const std::vector<int> left = partsWithout(graph, actor);
                if (left.size() <= whole.size()) {
                    QVERIFY(cut == separation.actors.end() || cut->actor != actor);
                    continue;
                }
                QVERIFY(cut != separation.actors.end());
                QCOMPARE(cut->actor, actor);
                Index named = 0;
                for (const auto& [from, to] : cut->separated) {
                    named += to - from;
                }
                QCOMPARE(named, cut->separatedCount);
                const std::vector<int> pieces = piecesWithin(graph, componentOf(graph, actor), actor);
                // Of a star, where nobody is left with anybody, all are.
                QCOMPARE(static_cast<int>(cut->separatedCount),
                         std::accumulate(pieces.begin(), pieces.end(), 0) - (pieces.front() > 1 ? pieces.front() : 0));
                ++cut;
                ++actors;
            }
            QVERIFY(cut == separation.actors.end());
            auto bridge = separation.links.begin();
            for (Index link = 0; link < graph.links.size(); ++link) {
                const bool isBridge = partsWithout(graph, CompactGraph::none, link).size() > whole.size();
                QCOMPARE(bridge != separation.links.end() && bridge->link == link, isBridge);
                if (isBridge) {
                    ++bridge;
                    ++links;
                }
            }
        }
        QVERIFY(actors > 200);
        QVERIFY(links > 200);
    }

    void dominatorsOfRandomGraphs()
    {
        std::mt19937 random(2);
        size_t proper = 0;
        for (int round = 0; round < 300; ++round) {
            const CompactGraph graph(randomNetwork(random, 3 + round % 15, 4 + round % 30));
            const std::vector<Index> sources = round % 2 == 0 ? std::vector<Index>{0} : std::vector<Index>{0, 1, 2};
            const std::vector<Index> dominators = immediateDominators(graph, sources);
            const std::set<Index> all = reachedWithout(graph, sources, CompactGraph::none);
            const std::vector<Index> reachable = reachableFrom(graph, sources);
            QCOMPARE(std::set<Index>(reachable.begin(), reachable.end()), all);
            QCOMPARE(reachable.size(), all.size());
            for (Index actor = 0; actor < graph.actorCount(); ++actor) {
                if (!all.contains(actor)) {
                    QCOMPARE(dominators[actor], CompactGraph::none);
                    continue;
                }
                std::set<Index> expected;
                for (Index other = 0; other < graph.actorCount(); ++other) {
                    if (other != actor && !reachedWithout(graph, sources, other).contains(actor)) {
                        expected.insert(other);
                    }
                }
                std::set<Index> found;
                for (Index above = dominators[actor]; above != graph.actorCount(); above = dominators[above]) {
                    found.insert(above);
                }
                QCOMPARE(found, expected);
                proper += found.size();
            }
        }
        QVERIFY(proper > 500);
    }

    void betweennessOfRandomGraphs()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 100; ++round) {
            const CompactGraph graph(randomNetwork(random, 3 + round % 7, 4 + round % 18));
            std::vector<double> expected(graph.actorCount(), 0.0);
            double pairs = 0.0;
            for (Index from = 0; from < graph.actorCount(); ++from) {
                for (Index to = 0; to < graph.actorCount(); ++to) {
                    const auto ways =
                        from == to ? decltype(shortestWays(graph, from, to))() : shortestWays(graph, from, to);
                    pairs += ways.empty() ? 0.0 : 1.0;
                    for (const auto& way : ways) {
                        for (size_t i = 1; i + 1 < way.size(); ++i) {
                            expected[way[i]] += 1.0 / static_cast<double>(ways.size());
                        }
                    }
                }
            }
            const auto betweenness = betweennessOf(graph);
            QVERIFY(betweenness);
            QVERIFY(!betweenness->isEstimate);
            QCOMPARE(betweenness->pairCount, pairs);
            for (Index i = 0; i < graph.actorCount(); ++i) {
                QVERIFY(std::abs(betweenness->values[i] - expected[i]) < 1e-9);
            }
        }
    }

    void betweennessIsTheSameForAnyNumberOfThreads()
    {
        std::mt19937 random(4);
        const CompactGraph graph(randomNetwork(random, 400, 1200));
        const auto one = betweennessOf(graph, {std::nullopt, 1});
        QVERIFY(one);
        for (const int threads : {0, 2, 3, 8, 200}) {
            QCOMPARE(betweennessOf(graph, {std::nullopt, threads})->values, one->values);
            QCOMPARE(betweennessOf(graph, {100, threads})->values, betweennessOf(graph, {100, 1})->values);
        }
        // As many pivots as actors are no estimate. With fewer, the sum over all actors comes near the exact one.
        QCOMPARE(betweennessOf(graph, {400, 2})->values, one->values);
        QVERIFY(!betweennessOf(graph, {400, 2})->isEstimate);
        const auto estimate = betweennessOf(graph, {100, 2});
        QVERIFY(estimate->isEstimate);
        const double exact = std::accumulate(one->values.begin(), one->values.end(), 0.0);
        const double estimated = std::accumulate(estimate->values.begin(), estimate->values.end(), 0.0);
        QVERIFY2(std::abs(estimated / exact - 1.0) < 0.1, qPrintable(QString::number(estimated / exact)));
    }

    void betweennessTellsProgressAndStops()
    {
        std::mt19937 random(4);
        const CompactGraph graph(randomNetwork(random, 3000, 6000));
        std::vector<double> told;
        const auto self = std::this_thread::get_id();
        bool isOwnThread = true;
        const auto note = [&](double part) {
            isOwnThread = isOwnThread && std::this_thread::get_id() == self;
            told.push_back(part);
        };
        QVERIFY(betweennessOf(graph, {200, 2}, note));
        QVERIFY(isOwnThread);
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(told.back(), 1.0);

        std::stop_source stop;
        double last = 0.0;
        const auto stopped = betweennessOf(
            graph, {std::nullopt, 1},
            [&](double part) {
                last = part;
                stop.request_stop();
            },
            stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QVERIFY(last < 0.1);
    }

    /// A way of 30,000 steps: neither search may recurse as deep as that.
    void longLineNeedsNoDeepStack()
    {
        const CompactGraph graph(line(30000));
        const Separation separation = separationOf(graph);
        QCOMPARE(separation.actors.size(), 29998u);
        QCOMPARE(separation.links.size(), 29999u);
        QCOMPARE(separation.links[9999].separatedCount, 10000u);
        const std::vector<Index> sources{0};
        QCOMPARE(immediateDominators(graph, sources).back(), 29998u);
    }

private:
    static std::set<Index> componentOf(const CompactGraph& graph, Index start, Index without = CompactGraph::none)
    {
        std::set<Index> part;
        std::vector<Index> waiting{start};
        while (!waiting.empty()) {
            const Index actor = waiting.back();
            waiting.pop_back();
            if (actor != without && part.insert(actor).second) {
                for (const auto& [from, to] : graph.linkEnds) {
                    if (from == actor || to == actor) {
                        waiting.push_back(from == actor ? to : from);
                    }
                }
            }
        }
        return part;
    }

    /// Sizes of what is left of a part without an actor, largest first.
    static std::vector<int> piecesWithin(const CompactGraph& graph, std::set<Index> part, Index without)
    {
        std::vector<int> sizes;
        part.erase(without);
        while (!part.empty()) {
            const std::set<Index> piece = componentOf(graph, *part.begin(), without);
            sizes.push_back(static_cast<int>(piece.size()));
            for (const Index actor : piece) {
                part.erase(actor);
            }
        }
        std::ranges::sort(sizes, std::greater());
        return sizes;
    }
};

QTEST_GUILESS_MAIN(TestGraphSeparation)
#include "test_graph_separation.moc"
