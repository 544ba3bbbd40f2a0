#include "core/layout/gutter_layout.h"
#include "core/layout/layered_layout.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <random>

using namespace ketenkaart;

namespace {

using Edges = std::vector<std::pair<int, int>>;

std::int64_t pairwiseCrossings(const Edges& edges)
{
    std::int64_t count = 0;
    for (size_t i = 0; i < edges.size(); ++i) {
        for (size_t j = i + 1; j < edges.size(); ++j) {
            const int above = edges[i].first - edges[j].first;
            const int below = edges[i].second - edges[j].second;
            count += above * below < 0 ? 1 : 0;
        }
    }
    return count;
}

std::vector<std::vector<int>> nodesOf(const LayeredLayout& layout)
{
    std::vector<std::vector<int>> layers;
    for (const std::vector<LayerSlot>& row : layout.layers) {
        std::vector<int>& nodes = layers.emplace_back();
        for (const LayerSlot& slot : row) {
            if (slot.isNode()) {
                nodes.push_back(slot.node);
            }
        }
    }
    return layers;
}

/// Crossings of edges between neighbouring layers, in the order given.
std::int64_t crossingsOf(const std::vector<std::vector<int>>& layers, const Edges& edges)
{
    std::map<int, std::pair<int, int>> places;
    for (size_t layer = 0; layer < layers.size(); ++layer) {
        for (size_t i = 0; i < layers[layer].size(); ++i) {
            places[layers[layer][i]] = {static_cast<int>(layer), static_cast<int>(i)};
        }
    }
    std::int64_t count = 0;
    for (int layer = 0; layer + 1 < static_cast<int>(layers.size()); ++layer) {
        Edges between;
        for (const auto& [from, to] : edges) {
            if (places[from].first == layer && places[to].first == layer + 1) {
                between.emplace_back(places[from].second, places[to].second);
            }
        }
        count += pairwiseCrossings(between);
    }
    return count;
}

/// The fewest crossings of a graph of two or three layers whose edges join neighbouring ones.
std::int64_t fewestCrossings(std::vector<std::vector<int>> layers, const Edges& edges, size_t from = 0)
{
    if (from == layers.size()) {
        return crossingsOf(layers, edges);
    }
    std::int64_t fewest = std::numeric_limits<std::int64_t>::max();
    std::ranges::sort(layers[from]);
    do {
        fewest = std::min(fewest, fewestCrossings(layers, edges, from + 1));
    } while (std::ranges::next_permutation(layers[from]).found);
    return fewest;
}

/// Whether the members of each group follow each other, passing edges aside.
bool groupsAreWhole(const LayeredLayout& layout, const std::vector<int>& groups)
{
    for (const std::vector<int>& nodes : nodesOf(layout)) {
        std::vector<int> finished;
        int previous = -1;
        for (const int node : nodes) {
            const int group = groups[static_cast<size_t>(node)];
            if (group != previous && previous >= 0) {
                finished.push_back(previous);
            }
            if (group >= 0 && std::ranges::find(finished, group) != finished.end()) {
                return false;
            }
            previous = group;
        }
    }
    return true;
}

LayeredGraph randomGraph(std::minstd_rand& random, int layerCount, int most, int edgeCount, bool onlyNeighbours)
{
    LayeredGraph graph;
    std::vector<int> layerOf;
    for (int layer = 0; layer < layerCount; ++layer) {
        std::vector<int>& nodes = graph.layers.emplace_back();
        const int count = 1 + static_cast<int>(random() % static_cast<unsigned>(most));
        for (int i = 0; i < count; ++i) {
            nodes.push_back(static_cast<int>(layerOf.size()));
            layerOf.push_back(layer);
        }
    }
    for (int i = 0; i < edgeCount; ++i) {
        const int a = static_cast<int>(random() % layerOf.size());
        const int b = static_cast<int>(random() % layerOf.size());
        if (!onlyNeighbours || layerOf[static_cast<size_t>(b)] == layerOf[static_cast<size_t>(a)] + 1) {
            graph.edges.emplace_back(a, b);
        }
    }
    return graph;
}

} // namespace

class TestLayoutLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLikeEveryPair()
    {
        QCOMPARE(countCrossings({}), 0);
        QCOMPARE(countCrossings(Edges{{0, 0}, {0, 3}, {5, 0}}), 1);
        QCOMPARE(countCrossings(Edges{{0, 1}, {0, 1}, {1, 0}}), 2); // repeated edges cross each on their own
        std::minstd_rand random(7);
        for (int round = 0; round < 300; ++round) {
            Edges edges;
            for (unsigned i = 0; i < random() % 40; ++i) {
                edges.emplace_back(static_cast<int>(random() % 9), static_cast<int>(random() % 11));
            }
            QCOMPARE(countCrossings(edges), pairwiseCrossings(edges));
        }
    }

    void knownGraphs_data()
    {
        QTest::addColumn<LayeredGraph>("graph");
        QTest::addColumn<int>("fewest");
        QTest::newRow("nothing") << LayeredGraph{} << 0;
        QTest::newRow("one layer") << LayeredGraph{{{0, 1}}, {}, {{0, 1}}} << 0;
        QTest::newRow("turned") << LayeredGraph{{{0, 1, 2}, {3, 4, 5}}, {}, {{0, 5}, {1, 4}, {2, 3}}} << 0;
        QTest::newRow("K2,2") << LayeredGraph{{{0, 1}, {2, 3}}, {}, {{0, 2}, {0, 3}, {1, 2}, {1, 3}}} << 1;
        QTest::newRow("K3,3") << LayeredGraph{{{0, 1, 2}, {3, 4, 5}},
                                              {},
                                              {{0, 3}, {0, 4}, {0, 5}, {1, 3}, {1, 4}, {1, 5}, {2, 3}, {2, 4}, {2, 5}}}
                              << 9;
        QTest::newRow("tree") << LayeredGraph{{{0, 1}, {2, 3, 4, 5}}, {}, {{0, 5}, {0, 3}, {1, 2}, {1, 4}}} << 0;
        QTest::newRow("long edge") << LayeredGraph{{{0, 1}, {2}, {3, 4}}, {}, {{0, 4}, {1, 2}, {2, 3}}} << 0;
        QTest::newRow("backwards") << LayeredGraph{{{0, 1}, {2}, {3, 4}}, {}, {{4, 0}, {2, 1}, {3, 2}}} << 0;
        // Members of a group that want to be apart: 1 and 2 are tied to the far ends.
        QTest::newRow("group") << LayeredGraph{{{0, 1, 2}, {3, 4, 5}}, {-1, 7, 7, 9, 9, 9}, {{1, 3}, {0, 4}, {2, 5}}}
                               << 0;
        QTest::newRow("split groups") << LayeredGraph{{{0, 1, 2, 3}, {4, 5}},
                                                      {1, 2, 1, 2, -1, -1},
                                                      {{0, 4}, {1, 4}, {2, 5}, {3, 5}}}
                                      << 1;
    }
    void knownGraphs()
    {
        QFETCH(const LayeredGraph, graph);
        QFETCH(const int, fewest);
        const LayeredLayout layout = layOutLayers(graph);
        QCOMPARE(layout.crossings, fewest);
        QCOMPARE(layout.layers.size(), graph.layers.size());
        if (!graph.groups.empty()) {
            QVERIFY(groupsAreWhole(layout, graph.groups));
        }
    }

    void passingEdgesHaveASlotInEachLayerBetween()
    {
        const LayeredGraph graph{{{0}, {1}, {2}, {3}}, {}, {{0, 3}, {3, 1}, {1, 2}, {2, 2}}};
        const LayeredLayout layout = layOutLayers(graph);
        const auto passing = [&](size_t layer) {
            std::vector<int> edges;
            for (const LayerSlot& slot : layout.layers[layer]) {
                if (!slot.isNode()) {
                    edges.push_back(slot.edge);
                }
            }
            std::ranges::sort(edges);
            return edges;
        };
        QCOMPARE(passing(0), std::vector<int>{});
        QCOMPARE(passing(1), std::vector<int>{0});
        QCOMPARE(passing(2), (std::vector<int>{0, 1}));
        QCOMPARE(passing(3), std::vector<int>{});
    }

    void smallGraphsComeOutNearTheMinimum()
    {
        std::minstd_rand random(11);
        std::int64_t sum = 0;
        std::int64_t best = 0;
        for (int round = 0; round < 40; ++round) {
            const LayeredGraph graph = randomGraph(random, 3, 4, 40, true);
            const LayeredLayout layout = layOutLayers(graph);
            QCOMPARE(layout.crossings, crossingsOf(nodesOf(layout), graph.edges));
            QVERIFY(layout.crossings <= crossingsOf(graph.layers, graph.edges));
            const std::int64_t fewest = fewestCrossings(graph.layers, graph.edges);
            QVERIFY(layout.crossings >= fewest);
            sum += layout.crossings;
            best += fewest;
        }
        QVERIFY2(sum <= best * 1.02, qPrintable(QStringLiteral("%1, at best %2").arg(sum).arg(best)));
    }

    void neverWorseThanTheOrderOfTheData()
    {
        std::minstd_rand random(3);
        for (int round = 0; round < 60; ++round) {
            LayeredGraph graph = randomGraph(random, 6, 8, 40, false);
            const LayeredLayout free = layOutLayers(graph);
            QVERIFY(free.crossings <= free.crossingsInDataOrder);
            QCOMPARE(layOutLayers(graph), free);
            for (size_t layer = 0; layer < graph.layers.size(); ++layer) {
                std::vector<int> nodes = nodesOf(free)[layer];
                std::ranges::sort(nodes);
                QCOMPARE(nodes, graph.layers[layer]);
            }
            for (int i = 0; i < 48; ++i) {
                graph.groups.push_back(static_cast<int>(random() % 4) - 1);
            }
            QVERIFY(groupsAreWhole(layOutLayers(graph), graph.groups));
        }
    }

    void placesKeepOrderAndSizes()
    {
        std::minstd_rand random(5);
        for (int round = 0; round < 40; ++round) {
            const LayeredGraph graph = randomGraph(random, 5, 7, 30, false);
            const LayeredLayout layout = layOutLayers(graph);
            std::vector<std::vector<double>> sizes;
            double length = 0.0;
            for (const auto& row : layout.layers) {
                std::vector<double>& own = sizes.emplace_back();
                for (const LayerSlot& slot : row) {
                    own.push_back(slot.isNode() ? 20.0 : 3.0);
                }
                length = std::max(length, std::accumulate(own.begin(), own.end(), 0.0));
            }
            const auto centres = placeSlots(graph, layout, sizes, length);
            for (size_t layer = 0; layer < centres.size(); ++layer) {
                double free = 0.0;
                for (size_t i = 0; i < centres[layer].size(); ++i) {
                    QVERIFY(centres[layer][i] - sizes[layer][i] / 2.0 >= free - 1e-6);
                    free = centres[layer][i] + sizes[layer][i] / 2.0;
                }
                QVERIFY(free <= length + 1e-6);
            }
        }
    }

    /// Two nodes in each of two layers can be seated so that these edges do not cross, but not in the given order.
    void gutterSeatsNodesWithoutCrossings()
    {
        const std::vector<std::vector<int>> layers{{0, 1}, {2, 3}};
        const GutterLayout layout = layOutGutter(layers, {{0, 3}, {1, 2}});
        QCOMPARE(layout.crossingsInDataOrder, 1);
        QCOMPARE(layout.crossings, 0);
        QCOMPARE(layOutGutter({}, {}).bands.size(), 0U);
        // Edges to nowhere, to oneself and repeated ones count for nothing among each other.
        QCOMPARE(layOutGutter(layers, {{0, 9}, {1, 1}, {0, 3}, {0, 3}}).crossings, 0);
    }

    void gutterIsNeverWorseThanTheData()
    {
        std::minstd_rand random(13);
        for (int round = 0; round < 60; ++round) {
            const LayeredGraph graph = randomGraph(random, 5, 7, 30, false);
            const GutterLayout layout = layOutGutter(graph.layers, graph.edges);
            QVERIFY(layout.crossings <= layout.crossingsInDataOrder);
            QCOMPARE(layOutGutter(graph.layers, graph.edges), layout);
            // Ends in their order around the gutter: down the left, up the right.
            std::vector<int> around;
            for (const GutterBand& band : layout.bands) {
                around.insert(around.end(), band.left.begin(), band.left.end());
            }
            const size_t onLeft = around.size();
            for (const GutterBand& band : layout.bands) {
                around.insert(around.end(), band.right.begin(), band.right.end());
            }
            std::reverse(around.begin() + static_cast<std::ptrdiff_t>(onLeft), around.end());
            std::map<int, int> place;
            for (size_t i = 0; i < around.size(); ++i) {
                place[around[i]] = static_cast<int>(i);
            }
            std::int64_t count = 0;
            for (size_t i = 0; i < graph.edges.size(); ++i) {
                for (size_t k = i + 1; k < graph.edges.size(); ++k) {
                    const auto [a, b] = std::minmax(place[graph.edges[i].first], place[graph.edges[i].second]);
                    const auto [c, d] = std::minmax(place[graph.edges[k].first], place[graph.edges[k].second]);
                    count += (a < c && c < b && b < d) || (c < a && a < d && d < b) ? 1 : 0;
                }
            }
            QCOMPARE(layout.crossings, count);
            for (size_t layer = 0; layer < graph.layers.size(); ++layer) {
                std::vector<int> nodes = layout.bands[layer].left;
                nodes.insert(nodes.end(), layout.bands[layer].right.begin(), layout.bands[layer].right.end());
                std::ranges::sort(nodes);
                QCOMPARE(nodes, graph.layers[layer]);
                QVERIFY(std::abs(static_cast<int>(layout.bands[layer].left.size()) -
                                 static_cast<int>(layout.bands[layer].right.size())) <= 1);
            }
        }
    }

    void aLoneChainIsStraight()
    {
        const LayeredGraph graph{{{0}, {1, 2}, {3}}, {}, {{0, 3}, {0, 1}}};
        const LayeredLayout layout = layOutLayers(graph);
        std::vector<std::vector<double>> sizes;
        for (const auto& row : layout.layers) {
            sizes.emplace_back(row.size(), 10.0);
        }
        const auto centres = placeSlots(graph, layout, sizes, 100.0);
        const auto slot = std::ranges::find_if(layout.layers[1], [](const LayerSlot& s) { return s.edge == 0; });
        const double passing = centres[1][static_cast<size_t>(slot - layout.layers[1].begin())];
        QVERIFY(std::abs(passing - centres[2][0]) < 3.0);
    }
};

QTEST_GUILESS_MAIN(TestLayoutLayers)
#include "test_layout_layers.moc"
