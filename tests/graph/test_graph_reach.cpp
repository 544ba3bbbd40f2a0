#include "test_graph.h"

#include <algorithm>
#include <latch>
#include <limits>
#include <memory>
#include <random>
#include <thread>

using namespace ketenkaart;
using namespace graphtest;

namespace {

constexpr int unreachable = std::numeric_limits<int>::max() / 2;
using Distances = std::vector<std::vector<int>>;

QString nodeName(int index)
{
    return QStringLiteral("n%1").arg(index);
}

/// Floyd and Warshall's closure over the links, straight from the dataset: number of steps from each actor to each.
Distances closure(const Dataset& data, const std::optional<QString>& chainId)
{
    const size_t count = data.actors().size();
    Distances steps(count, std::vector<int>(count, unreachable));
    const auto indexOf = [&data](const QString& id) {
        return static_cast<size_t>(data.actor(id) - data.actors().data());
    };
    for (const Link& link : data.links()) {
        if (!data.actor(link.fromId) || !data.actor(link.toId) || (chainId && !link.isInChain(*chainId))) {
            continue;
        }
        steps[indexOf(link.fromId)][indexOf(link.toId)] = 1;
        if (!link.directed) {
            steps[indexOf(link.toId)][indexOf(link.fromId)] = 1;
        }
    }
    for (size_t via = 0; via < count; ++via) {
        for (size_t from = 0; from < count; ++from) {
            for (size_t to = 0; to < count; ++to) {
                steps[from][to] = std::min(steps[from][to], steps[from][via] + steps[via][to]);
            }
        }
    }
    return steps;
}

/// Some links point to an actor that does not exist, some to themselves, some are double.
Dataset randomDataset(std::mt19937& random, int actorCount, int linkCount)
{
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    QStringList actorIds;
    for (int i = 0; i < actorCount; ++i) {
        actorIds << nodeName(i);
    }
    std::vector<Link> links;
    for (int i = 0; i < linkCount; ++i) {
        const QString from = nodeName(below(actorCount + 1));
        const QString to = nodeName(below(actorCount + 1));
        const QString chainId = below(2) == 0 ? QStringLiteral("x") : QString();
        links.push_back(below(5) == 0 ? bothWays(from, to, chainId) : oneWay(from, to, chainId));
    }
    return dataset(actorIds, links, {chain("x", {{nodeName(0)}, {nodeName(actorCount - 1)}})});
}

/// Whether the answer has each actor at a finite distance once, none else, and no farther one before a nearer one.
bool isClosure(const QStringList& answer, const Dataset& data, size_t self, const auto& stepsTo)
{
    size_t expectedCount = 0;
    for (size_t i = 0; i < data.actors().size(); ++i) {
        const bool expected = i != self && stepsTo(i) < unreachable;
        expectedCount += expected ? 1 : 0;
        if (answer.count(data.actors()[i].id) != (expected ? 1 : 0)) {
            return false;
        }
    }
    const bool nearestFirst = std::is_sorted(answer.cbegin(), answer.cend(), [&](const QString& a, const QString& b) {
        return stepsTo(static_cast<size_t>(data.actor(a) - data.actors().data())) <
               stepsTo(static_cast<size_t>(data.actor(b) - data.actors().data()));
    });
    return nearestFirst && static_cast<size_t>(answer.size()) == expectedCount;
}

} // namespace

void TestGraph::reachabilityOfHandWorkedGraph()
{
    // ore -> wafer -> chip -> module -> device, a short cut ore -> chip, a side branch lab -> chip -> test, and an
    // island.
    const ValueChainGraph graph(
        dataset({"device", "island", "test", "module", "lab", "chip", "wafer", "ore"},
                {oneWay("module", "device"), oneWay("ore", "wafer"), oneWay("ore", "chip"), oneWay("wafer", "chip"),
                 oneWay("chip", "test"), oneWay("lab", "chip"), oneWay("chip", "module")}));

    QCOMPARE(graph.allDownstream("ore"), QStringList({"wafer", "chip", "test", "module", "device"}));
    QCOMPARE(graph.allDownstream("chip"), QStringList({"test", "module", "device"}));
    QCOMPARE(graph.allDownstream("device"), QStringList());
    QCOMPARE(graph.allDownstream("island"), QStringList());

    QCOMPARE(graph.allUpstream("device"), QStringList({"module", "chip", "ore", "wafer", "lab"}));
    QCOMPARE(graph.allUpstream("chip"), QStringList({"ore", "wafer", "lab"}));
    QCOMPARE(graph.allUpstream("ore"), QStringList());
    QCOMPARE(graph.allUpstream("island"), QStringList());
}

void TestGraph::reachabilityInCycle()
{
    const ValueChainGraph graph(
        dataset({"a", "b", "c", "in", "out"},
                {oneWay("a", "b"), oneWay("b", "c"), oneWay("c", "a"), oneWay("in", "a"), oneWay("b", "out")}));

    // The actor itself lies on the way round, yet is not part of the answer.
    QCOMPARE(graph.allDownstream("a"), QStringList({"b", "c", "out"}));
    QCOMPARE(graph.allUpstream("a"), QStringList({"c", "in", "b"}));
    QCOMPARE(graph.allDownstream("in"), QStringList({"a", "b", "c", "out"}));
    QCOMPARE(graph.allUpstream("in"), QStringList());
}

void TestGraph::undirectedLinkIsReachedBothWays()
{
    const ValueChainGraph graph(dataset({"a", "b", "c"}, {bothWays("b", "a"), bothWays("b", "c")}));
    QCOMPARE(graph.allDownstream("a"), QStringList({"b", "c"}));
    QCOMPARE(graph.allUpstream("a"), QStringList({"b", "c"}));
    QCOMPARE(graph.allDownstream("c"), QStringList({"b", "a"}));
}

void TestGraph::reachabilityStaysInsideChain()
{
    const Dataset data = dataset(
        {"a", "b", "c", "d"}, {oneWay("a", "b", "x"), oneWay("b", "c"), oneWay("b", "d", "x"), oneWay("c", "d", "x")},
        {chain("x", {{"a"}, {"b"}})});
    QCOMPARE(ValueChainGraph(data).allDownstream("a"), QStringList({"b", "c", "d"}));
    QCOMPARE(ValueChainGraph(data, "x").allDownstream("a"), QStringList({"b", "d"}));
    QCOMPARE(ValueChainGraph(data, "x").allUpstream("d"), QStringList({"b", "c", "a"}));
    QCOMPARE(ValueChainGraph(data, "x").allUpstream("c"), QStringList());
}

void TestGraph::reachabilityMatchesTransitiveClosure()
{
    std::mt19937 random(20250101); // the engine's numbers are fixed by the standard
    int reachablePairs = 0;
    int unreachablePairs = 0;
    for (int round = 0; round < 60; ++round) {
        const int actorCount = 2 + round % 20;
        const Dataset data = randomDataset(random, actorCount, actorCount + round % 7);
        for (const std::optional<QString>& chainId : {std::optional<QString>(), std::optional<QString>("x")}) {
            const ValueChainGraph graph(data, chainId);
            const Distances steps = closure(data, chainId);
            for (size_t i = 0; i < steps.size(); ++i) {
                const QString id = data.actors()[i].id;
                const auto stepsTo = [&](size_t other) { return steps[i][other]; };
                const auto stepsFrom = [&](size_t other) { return steps[other][i]; };
                const QString where = QStringLiteral("round %1, actor %2").arg(round).arg(id);
                QVERIFY2(isClosure(graph.allDownstream(id), data, i, stepsTo), qPrintable(where));
                QVERIFY2(isClosure(graph.allUpstream(id), data, i, stepsFrom), qPrintable(where));
                const auto reached = std::ranges::count_if(steps[i], [](int count) { return count < unreachable; });
                reachablePairs += static_cast<int>(reached);
                unreachablePairs += static_cast<int>(steps.size()) - static_cast<int>(reached);
            }
        }
    }
    // The graphs are neither all empty nor all complete; else the comparison would say little.
    QVERIFY(reachablePairs > 1000);
    QVERIFY(unreachablePairs > 1000);
}

void TestGraph::graphOutlivesDataset()
{
    auto data = std::make_unique<Dataset>(dataset({"a", "b"}, {oneWay("a", "b", "x")}, {chain("x", {{"a"}, {"b"}})}));
    const ValueChainGraph graph(*data);
    data.reset();

    QCOMPARE(graph.actorIds(), QStringList({"a", "b"}));
    QCOMPARE(graph.downstream("a").front().actor->name, QString("B"));
    QCOMPARE(graph.links().front()->chainIds, QStringList("x"));
    QCOMPARE(graph.stages("x").at(1).actors.front()->id, QString("b"));
    QCOMPARE(graph.subgraph("x").allDownstream("a"), QStringList({"b"}));
}

void TestGraph::subgraphAndCopiesOutliveTheGraph()
{
    auto graph = std::make_unique<ValueChainGraph>(
        dataset({"a", "b", "c"}, {oneWay("a", "b", "x"), oneWay("b", "c")}, {chain("x", {{"a"}})}));
    const ValueChainGraph sub = graph->subgraph("x");
    const ValueChainGraph copy = *graph;
    ValueChainGraph assigned = sub;
    assigned = copy;
    const ValueChainGraph moved = std::move(*graph);
    graph.reset();

    QCOMPARE(sub.actorIds(), QStringList({"a", "b"}));
    QCOMPARE(sub.allDownstream("a"), QStringList({"b"}));
    QCOMPARE(sub.downstream("a").front().actor->name, QString("B"));
    for (const ValueChainGraph* each : {&copy, &std::as_const(assigned), &moved}) {
        QCOMPARE(each->allDownstream("a"), QStringList({"b", "c"}));
        QCOMPARE(each->links().size(), 2u);
    }
}

void TestGraph::twoThreadsGetTheSameAnswers()
{
    std::mt19937 random(7);
    const Dataset data = randomDataset(random, 40, 90);
    const ValueChainGraph graph(data);
    const auto ask = [&data](const ValueChainGraph& whole) {
        QStringList answers;
        for (const ValueChainGraph& asked : {whole, whole.subgraph("x")}) {
            answers += asked.actorIds() + idsOf(asked.links());
            for (const Actor& each : data.actors()) {
                answers += asked.allUpstream(each.id) + asked.allDownstream(each.id);
                answers += describe(asked.upstream(each.id)) + describe(asked.downstream(each.id));
            }
        }
        return answers;
    };
    const QStringList expected = ask(ValueChainGraph(data));
    QVERIFY(expected.size() > 1000);

    constexpr int rounds = 20;
    std::latch start(2);
    int good[2] = {0, 0};
    {
        const auto work = [&](int& count) {
            start.arrive_and_wait();
            for (int round = 0; round < rounds; ++round) {
                count += ask(graph) == expected ? 1 : 0;
            }
        };
        std::jthread first(work, std::ref(good[0]));
        std::jthread second(work, std::ref(good[1]));
    }
    QCOMPARE(good[0], rounds);
    QCOMPARE(good[1], rounds);
}
