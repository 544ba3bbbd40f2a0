#include "core/layout/layered_layout.h"
#include "core/layout/proper_graph.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace ketenkaart {

namespace {

constexpr int placingSweeps = 24;
constexpr int straighteningRounds = 3;

/// The nearest values that do not descend, between 0 and most.
std::vector<double> ascending(const std::vector<double>& wishes, const std::vector<double>& weights, double most)
{
    struct Pool
    {
        double value = 0.0;
        double weight = 0.0;
        size_t count = 0;
    };
    std::vector<Pool> pools;
    for (size_t i = 0; i < wishes.size(); ++i) {
        Pool pool{wishes[i], weights[i], 1};
        while (!pools.empty() && pools.back().value > pool.value) {
            const Pool& last = pools.back();
            const double weight = last.weight + pool.weight;
            pool = {(last.value * last.weight + pool.value * pool.weight) / weight, weight, last.count + pool.count};
            pools.pop_back();
        }
        pools.push_back(pool);
    }
    std::vector<double> values;
    for (const Pool& pool : pools) {
        values.insert(values.end(), pool.count, std::clamp(pool.value, 0.0, std::max(most, 0.0)));
    }
    return values;
}

/// Takes the jogs out of passing edges: wherever their slots in successive layers could all move to one place, with
/// everything else where it is, they do. Where the edge begins or ends is a place that is preferred.
void straighten(const ProperGraph& graph, const Order& order, const std::vector<std::vector<double>>& sizes,
                double length, std::vector<double>& place)
{
    std::vector<size_t> index(graph.vertices.size());
    for (const std::vector<size_t>& layer : order) {
        for (size_t i = 0; i < layer.size(); ++i) {
            index[layer[i]] = i;
        }
    }
    const auto freeRange = [&](size_t vertex) {
        const size_t layer = graph.vertices[vertex].layer;
        const size_t i = index[vertex];
        const double half = sizes[layer][i] / 2.0;
        const double low = i > 0 ? place[order[layer][i - 1]] + sizes[layer][i - 1] / 2.0 : 0.0;
        const double high =
            i + 1 < order[layer].size() ? place[order[layer][i + 1]] - sizes[layer][i + 1] / 2.0 : length;
        return std::pair(low + half, high - half);
    };
    for (size_t start = 0; start < graph.vertices.size(); ++start) {
        if (graph.vertices[start].slot.isNode() || !graph.vertices[graph.vertices[start].before[0]].slot.isNode()) {
            continue;
        }
        const double begin = place[graph.vertices[start].before[0]];
        for (size_t first = start; !graph.vertices[first].slot.isNode();) {
            auto [low, high] = freeRange(first);
            std::vector<size_t> run{first};
            double sum = place[first];
            size_t next = graph.vertices[first].after[0];
            for (; !graph.vertices[next].slot.isNode(); next = graph.vertices[next].after[0]) {
                const auto [nextLow, nextHigh] = freeRange(next);
                if (std::max(low, nextLow) > std::min(high, nextHigh)) {
                    break;
                }
                low = std::max(low, nextLow);
                high = std::min(high, nextHigh);
                run.push_back(next);
                sum += place[next];
            }
            double wish = sum / static_cast<double>(run.size());
            const bool atEnd = graph.vertices[next].slot.isNode();
            if (first == start && low <= begin && begin <= high) {
                wish = begin;
            } else if (atEnd && low <= place[next] && place[next] <= high) {
                wish = place[next];
            }
            for (const size_t vertex : run) {
                place[vertex] = low <= high ? std::clamp(wish, low, high) : place[vertex];
            }
            first = next;
        }
    }
}

} // namespace

std::vector<std::vector<double>> placeSlots(const LayeredGraph& graph, const LayeredLayout& layout,
                                            const std::vector<std::vector<double>>& sizes, double length)
{
    const ProperGraph proper(graph);
    std::map<std::tuple<size_t, int, int>, size_t> vertexOf;
    for (size_t i = 0; i < proper.vertices.size(); ++i) {
        const Vertex& vertex = proper.vertices[i];
        vertexOf.emplace(std::tuple(vertex.layer, vertex.slot.node, vertex.slot.edge), i);
    }
    const size_t layerCount = layout.layers.size();
    Order order(layerCount);
    std::vector<std::vector<double>> offsets(layerCount); // of the centres when all lie at the start
    std::vector<double> slack(layerCount, length);
    std::vector<double> place(proper.vertices.size(), 0.0);
    for (size_t layer = 0; layer < layerCount; ++layer) {
        slack[layer] -= std::accumulate(sizes[layer].begin(), sizes[layer].end(), 0.0);
        double used = 0.0;
        for (size_t i = 0; i < layout.layers[layer].size(); ++i) {
            const LayerSlot& slot = layout.layers[layer][i];
            order[layer].push_back(vertexOf.at({layer, slot.node, slot.edge}));
            offsets[layer].push_back(used + sizes[layer][i] / 2.0);
            used += sizes[layer][i];
            place[order[layer].back()] = std::max(slack[layer], 0.0) / 2.0 + offsets[layer].back();
        }
    }
    const auto pull = [&](const Vertex& a, const Vertex& b) {
        return a.slot.isNode() ? (b.slot.isNode() ? 1.0 : 2.0) : (b.slot.isNode() ? 2.0 : 8.0);
    };
    for (int sweep = 0; sweep < placingSweeps; ++sweep) {
        for (size_t step = 0; step < layerCount; ++step) {
            const size_t layer = sweep % 2 == 0 ? step : layerCount - 1 - step;
            std::vector<double> wishes;
            std::vector<double> weights;
            for (size_t i = 0; i < order[layer].size(); ++i) {
                const Vertex& vertex = proper.vertices[order[layer][i]];
                double sum = 0.0;
                double weight = 0.0;
                for (const std::vector<size_t>* side : {&vertex.before, &vertex.after}) {
                    for (const size_t neighbour : *side) {
                        const double strength = pull(vertex, proper.vertices[neighbour]);
                        sum += place[neighbour] * strength;
                        weight += strength;
                    }
                }
                const double wish = weight > 0.0 ? sum / weight : place[order[layer][i]];
                wishes.push_back(wish - offsets[layer][i]);
                weights.push_back(weight > 0.0 ? weight : 0.5);
            }
            const std::vector<double> values = ascending(wishes, weights, slack[layer]);
            for (size_t i = 0; i < values.size(); ++i) {
                place[order[layer][i]] = values[i] + offsets[layer][i];
            }
        }
    }
    for (int round = 0; round < straighteningRounds; ++round) {
        straighten(proper, order, sizes, length, place);
    }
    std::vector<std::vector<double>> centres(layerCount);
    for (size_t layer = 0; layer < layerCount; ++layer) {
        for (const size_t vertex : order[layer]) {
            centres[layer].push_back(place[vertex]);
        }
    }
    return centres;
}

} // namespace ketenkaart
