// What the analyses take on large graphs made by chance, and what Boost's own algorithms take on the same ones.
// bench_graph [RUNS] [FOLDER]; into the folder it writes the graphs for the programs in ../compare.

#include "core/graph/betweenness.h"
#include "core/graph/critical_actors.h"
#include "core/graph/neighbourhood.h"
#include "core/graph/route_search.h"
#include "core/graph/separation.h"
#include "tests/bench/export/measurements.h"
#include "tests/support/terms.h"

#include <QSet>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/dominator_tree.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <tuple>

namespace {

using namespace ketenkaart;
using namespace ketenkaart::bench;
using Index = CompactGraph::Index;

constexpr int defaultRuns = 10;

/// No two links between the same two actors in one direction, because not every program treats those as one.
Dataset randomDataset(unsigned actorCount, unsigned linkCount)
{
    std::mt19937 random(20250101); // the engine's numbers are fixed by the standard
    DatasetContent content = testing::emptyContent();
    for (unsigned i = 0; i < actorCount; ++i) {
        content.actors.emplace_back().id = QString::number(i);
    }
    QSet<quint64> seen;
    while (content.links.size() < linkCount) {
        const auto from = static_cast<unsigned>(random() % actorCount);
        const auto to = static_cast<unsigned>(random() % actorCount);
        const quint64 key = quint64{from} * actorCount + to;
        if (from != to && !seen.contains(key)) {
            seen.insert(key);
            Link& link = content.links.emplace_back();
            link.id = QString::number(content.links.size());
            link.fromId = content.actors[from].id;
            link.toId = content.actors[to].id;
        }
    }
    return Dataset(std::move(content));
}

/// The first of those with the most steps downstream: the programs to compare with choose theirs the same way.
Index busiestActor(const CompactGraph& graph)
{
    Index best = 0;
    for (Index i = 1; i < graph.actorCount(); ++i) {
        if (graph.downstream.actorsOf(i).size() > graph.downstream.actorsOf(best).size()) {
            best = i;
        }
    }
    return best;
}

template<typename Work> void print(const char* name, int runs, const Work& work)
{
    const Times times = timesOf(runs, work);
    std::printf("%-46s %10.2f %10.2f %10.2f\n", name, times.wall.least() * 1e3, times.wall.median() * 1e3,
                times.cpu.least() * 1e3);
    std::fflush(stdout);
}

void measureBoost(const CompactGraph& graph, Index source, int runs, bool isLarge)
{
    using Undirected = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
    using Directed = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;
    const Undirected undirected(graph.linkEnds.begin(), graph.linkEnds.end(), graph.actorCount());
    const Directed directed(graph.linkEnds.begin(), graph.linkEnds.end(), graph.actorCount());
    print("Boost, articulation points", runs, [&] {
        std::vector<size_t> actors;
        boost::articulation_points(undirected, std::back_inserter(actors));
    });
    print("Boost, dominators", runs, [&] {
        std::vector<size_t> dominators(graph.actorCount());
        boost::lengauer_tarjan_dominator_tree(
            directed, source,
            boost::make_iterator_property_map(dominators.begin(), get(boost::vertex_index, directed)));
    });
    if (!isLarge) {
        print("Boost, betweenness", 1, [&] {
            std::vector<double> values(graph.actorCount());
            boost::brandes_betweenness_centrality(
                directed, boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, directed)));
        });
    }
}

void measure(unsigned actorCount, unsigned linkCount, int runs, const std::string& folder)
{
    const bool isLarge = actorCount > 10'000;
    const ValueChainGraph whole(randomDataset(actorCount, linkCount));
    const CompactGraph graph(whole);
    if (!folder.empty()) {
        std::ofstream file(folder + "/" + std::to_string(actorCount) + ".txt");
        for (const auto& [from, to] : graph.linkEnds) {
            file << from << ' ' << to << '\n';
        }
    }
    const Index source = busiestActor(graph);
    const QString sourceId = graph.actors[source]->id;
    const std::vector<Index> sources{source};
    const int few = isLarge ? std::min(runs, 2) : runs;

    std::printf("\n%u actors, %u links; %-24s %10s %10s %10s\n", actorCount, linkCount, "", "min ms", "median",
                "CPU min");
    print("arrays from the graph", runs, [&] { CompactGraph again(whole); });
    print("reachability", runs, [&] { std::ignore = reachableFrom(graph, sources); });
    print("reachability, allDownstream", runs, [&] { std::ignore = whole.allDownstream(sourceId); });
    print("neighbourhood, 3 steps each way", runs,
          [&] { std::ignore = neighbourhoodOf(whole, sourceId, WalkDirection::Both, 3); });
    print("articulation points and bridges", runs, [&] { std::ignore = separationOf(graph); });
    print("dominators", runs, [&] { std::ignore = immediateDominators(graph, sources); });
    const std::vector<Index> reached = reachableFrom(graph, sources);
    const QString lastId = graph.actors[reached.back()]->id;
    print("50 routes to the farthest, arrays included", runs,
          [&] { std::ignore = findRoutes(whole, {sourceId}, {lastId}); });
    print("betweenness, every core", few, [&] { std::ignore = betweennessOf(graph); });
    print("betweenness, one thread", few, [&] { std::ignore = betweennessOf(graph, {std::nullopt, 1}); });
    print("betweenness, 500 pivots, every core", runs, [&] { std::ignore = betweennessOf(graph, {500, 0}); });
    measureBoost(graph, source, runs, isLarge);
}

} // namespace

int main(int argc, char* argv[])
{
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : defaultRuns;
    const std::string folder = argc > 2 ? argv[2] : "";
    measure(5'000, 10'000, runs, folder);
    measure(50'000, 100'000, runs, folder);
    return EXIT_SUCCESS;
}
