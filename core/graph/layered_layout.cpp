#include "core/graph/layered_layout.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <numeric>
#include <optional>
#include <random>
#include <tuple>

namespace ketenkaart {

namespace {

constexpr int sweepCount = 24;
constexpr int patience = 8; ///< sweeps without a better order after which a start is given up
constexpr int startCount = 12;
constexpr int placingSweeps = 24;
constexpr int straighteningRounds = 3;

/// A vertex of the proper graph: all its edges join neighbouring layers.
struct Vertex
{
    LayerSlot slot;
    int group = -1;
    size_t layer = 0;
    bool isAlone = true;        ///< no other node of its layer is in its group
    std::vector<size_t> before; ///< neighbours in the layer before
    std::vector<size_t> after;
};

using Order = std::vector<std::vector<size_t>>;

/// The proper graph of a layered one, with a dummy vertex wherever an edge passes a layer.
class ProperGraph
{
public:
    explicit ProperGraph(const LayeredGraph& graph)
    {
        std::map<int, size_t> vertexOf;
        dataOrder.resize(graph.layers.size());
        std::vector<std::vector<std::pair<double, size_t>>> keyed(graph.layers.size());
        const auto relative = [](size_t place, size_t count) {
            return (static_cast<double>(place) + 0.5) / static_cast<double>(count);
        };
        std::vector<double> places; // of the nodes, as a share of their layers
        for (size_t layer = 0; layer < graph.layers.size(); ++layer) {
            for (size_t i = 0; i < graph.layers[layer].size(); ++i) {
                const int node = graph.layers[layer][i];
                if (!vertexOf.emplace(node, vertices.size()).second) {
                    continue;
                }
                const auto index = static_cast<size_t>(node);
                const int group = index < graph.groups.size() ? graph.groups[index] : -1;
                places.push_back(relative(i, graph.layers[layer].size()));
                keyed[layer].emplace_back(places.back(), vertices.size());
                vertices.push_back({{node, -1}, group, layer, true, {}, {}});
            }
        }
        std::map<std::pair<size_t, int>, int> members;
        for (const Vertex& vertex : vertices) {
            ++members[{vertex.layer, vertex.group}];
        }
        for (Vertex& vertex : vertices) {
            vertex.isAlone = vertex.group < 0 || members[{vertex.layer, vertex.group}] == 1;
        }
        for (size_t edge = 0; edge < graph.edges.size(); ++edge) {
            const auto from = vertexOf.find(graph.edges[edge].first);
            const auto to = vertexOf.find(graph.edges[edge].second);
            if (from == vertexOf.end() || to == vertexOf.end() ||
                vertices[from->second].layer == vertices[to->second].layer) {
                continue;
            }
            const bool forwards = vertices[from->second].layer < vertices[to->second].layer;
            const size_t first = forwards ? from->second : to->second;
            const size_t last = forwards ? to->second : from->second;
            const size_t begin = vertices[first].layer;
            const size_t end = vertices[last].layer;
            size_t previous = first;
            for (size_t layer = begin + 1; layer < end; ++layer) {
                const double t = static_cast<double>(layer - begin) / static_cast<double>(end - begin);
                keyed[layer].emplace_back(places[first] + (places[last] - places[first]) * t, vertices.size());
                vertices.push_back({{-1, static_cast<int>(edge)}, -1, layer, true, {}, {}});
                join(previous, vertices.size() - 1);
                previous = vertices.size() - 1;
            }
            join(previous, last);
        }
        for (size_t layer = 0; layer < keyed.size(); ++layer) {
            std::ranges::stable_sort(keyed[layer], {}, [](const auto& entry) { return entry.first; });
            for (const auto& [key, vertex] : keyed[layer]) {
                dataOrder[layer].push_back(vertex);
            }
        }
    }

    std::vector<Vertex> vertices;
    Order dataOrder;

private:
    void join(size_t from, size_t to)
    {
        vertices[from].after.push_back(to);
        vertices[to].before.push_back(from);
    }
};

class Ordering
{
public:
    enum class Nodes { InDataOrder, InGroups };

    Ordering(const ProperGraph& graph, Nodes rule)
        : m_graph(graph)
        , m_rule(rule)
        , m_place(graph.vertices.size())
    {}

    void improve(Order start)
    {
        m_order = std::move(start);
        for (size_t layer = 0; layer < m_order.size(); ++layer) {
            obeyRule(layer);
        }
        keepIfBest();
        int fruitless = 0;
        for (int sweep = 0; sweep < sweepCount && fruitless < patience && bestCount != 0; ++sweep) {
            const bool down = sweep % 2 == 0;
            for (size_t step = 1; step < m_order.size(); ++step) {
                sortLayer(down ? step : m_order.size() - 1 - step, down, sweep % 4 < 2, sweep % 8 >= 4);
            }
            exchangeNeighbours();
            fruitless = keepIfBest() ? 0 : fruitless + 1;
        }
    }

    Order best;
    std::optional<std::int64_t> bestCount;

private:
    const Vertex& at(size_t layer, size_t place) const { return m_graph.vertices[m_order[layer][place]]; }

    void number(size_t layer)
    {
        for (size_t i = 0; i < m_order[layer].size(); ++i) {
            m_place[m_order[layer][i]] = static_cast<int>(i);
        }
    }

    /// Crossings between a layer and the next.
    std::int64_t crossingsAfter(size_t layer) const
    {
        std::vector<std::pair<int, int>> edges;
        for (const size_t vertex : m_order[layer]) {
            for (const size_t neighbour : m_graph.vertices[vertex].after) {
                edges.emplace_back(m_place[vertex], m_place[neighbour]);
            }
        }
        return countCrossings(edges);
    }

    bool keepIfBest()
    {
        std::int64_t count = 0;
        for (size_t layer = 0; layer + 1 < m_order.size(); ++layer) {
            count += crossingsAfter(layer);
        }
        if (bestCount && *bestCount <= count) {
            return false;
        }
        best = m_order;
        bestCount = count;
        return true;
    }

    void sortLayer(size_t layer, bool down, bool byMedian, bool turnEquals)
    {
        std::vector<size_t>& order = m_order[layer];
        std::vector<size_t> seats; // of the vertices that have a wish; the others stay where they are
        std::vector<std::pair<double, size_t>> wishes;
        for (size_t i = 0; i < order.size(); ++i) {
            const Vertex& vertex = m_graph.vertices[order[i]];
            const std::vector<size_t>& neighbours = down ? vertex.before : vertex.after;
            if (!neighbours.empty()) {
                seats.push_back(i);
                wishes.emplace_back(byMedian ? median(neighbours) : mean(neighbours), order[i]);
            }
        }
        if (turnEquals) {
            std::ranges::reverse(wishes); // a stable sort now leaves equals the other way round
        }
        std::ranges::stable_sort(wishes, {}, [](const auto& wish) { return wish.first; });
        for (size_t i = 0; i < seats.size(); ++i) {
            order[seats[i]] = wishes[i].second;
        }
        obeyRule(layer);
    }

    double mean(const std::vector<size_t>& neighbours) const
    {
        double sum = 0.0;
        for (const size_t neighbour : neighbours) {
            sum += m_place[neighbour];
        }
        return sum / static_cast<double>(neighbours.size());
    }

    /// Between the two middle ones of an even number it leans to the side where the neighbours lie closer together.
    double median(const std::vector<size_t>& neighbours) const
    {
        std::vector<double> places;
        for (const size_t neighbour : neighbours) {
            places.push_back(m_place[neighbour]);
        }
        std::ranges::sort(places);
        const size_t middle = places.size() / 2;
        if (places.size() % 2 == 1) {
            return places[middle];
        }
        if (places.size() == 2) {
            return (places[0] + places[1]) / 2.0;
        }
        const double left = places[middle - 1] - places.front();
        const double right = places.back() - places[middle];
        return left + right == 0.0 ? (places[middle - 1] + places[middle]) / 2.0
                                   : (places[middle - 1] * right + places[middle] * left) / (left + right);
    }

    /// Among the slots that hold nodes, puts the nodes into an order that is allowed.
    void obeyRule(size_t layer)
    {
        std::vector<size_t>& order = m_order[layer];
        std::vector<size_t> seats;
        std::vector<size_t> nodes;
        for (size_t i = 0; i < order.size(); ++i) {
            if (m_graph.vertices[order[i]].slot.isNode()) {
                seats.push_back(i);
                nodes.push_back(order[i]);
            }
        }
        if (m_rule == Nodes::InDataOrder) {
            std::ranges::sort(nodes); // vertices are numbered in that order
        } else {
            nodes = gathered(nodes);
        }
        for (size_t i = 0; i < seats.size(); ++i) {
            order[seats[i]] = nodes[i];
        }
        number(layer);
    }

    /// Groups in the order of where their members stand on average.
    std::vector<size_t> gathered(const std::vector<size_t>& nodes) const
    {
        struct Sum
        {
            double places = 0.0;
            double count = 0.0;
        };
        std::map<int, Sum> sums;
        for (size_t i = 0; i < nodes.size(); ++i) {
            Sum& sum = sums[m_graph.vertices[nodes[i]].group];
            sum.places += static_cast<double>(i);
            sum.count += 1.0;
        }
        std::vector<std::tuple<double, int, size_t>> keyed;
        for (size_t i = 0; i < nodes.size(); ++i) {
            const int group = m_graph.vertices[nodes[i]].group;
            const double key = group < 0 ? static_cast<double>(i) : sums[group].places / sums[group].count;
            keyed.emplace_back(key, group, nodes[i]);
        }
        std::ranges::stable_sort(keyed, [](const auto& a, const auto& b) {
            return std::pair(std::get<0>(a), std::get<1>(a)) < std::pair(std::get<0>(b), std::get<1>(b));
        });
        std::vector<size_t> result;
        for (const auto& [key, group, node] : keyed) {
            result.push_back(node);
        }
        return result;
    }

    bool mayExchange(const Vertex& a, const Vertex& b) const
    {
        if (!a.slot.isNode() || !b.slot.isNode()) {
            return true;
        }
        if (m_rule == Nodes::InDataOrder) {
            return false;
        }
        return (a.group >= 0 && a.group == b.group) || (a.isAlone && b.isAlone);
    }

    /// Crossings of the edges of two vertices of one layer, when the first stands before the second.
    std::int64_t crossingsOf(const Vertex& first, const Vertex& second) const
    {
        std::int64_t count = 0;
        for (const auto side : {&Vertex::before, &Vertex::after}) {
            for (const size_t a : first.*side) {
                for (const size_t b : second.*side) {
                    count += m_place[a] > m_place[b] ? 1 : 0;
                }
            }
        }
        return count;
    }

    void exchangeNeighbours()
    {
        for (bool better = true; better;) {
            better = false;
            for (size_t layer = 0; layer < m_order.size(); ++layer) {
                for (size_t i = 0; i + 1 < m_order[layer].size(); ++i) {
                    const Vertex& a = at(layer, i);
                    const Vertex& b = at(layer, i + 1);
                    if (mayExchange(a, b) && crossingsOf(b, a) < crossingsOf(a, b)) {
                        std::swap(m_order[layer][i], m_order[layer][i + 1]);
                        better = true;
                    }
                }
                number(layer);
                better |= m_rule == Nodes::InGroups && exchangeGroups(layer);
            }
        }
    }

    /// Exchanges whole groups that follow each other, within the slots of their nodes.
    bool exchangeGroups(size_t layer)
    {
        bool better = false;
        if (std::ranges::all_of(m_order[layer], [&](size_t vertex) { return m_graph.vertices[vertex].isAlone; })) {
            return false; // exchanging neighbours has done it
        }
        for (size_t start = 0; start < m_order[layer].size();) {
            const std::vector<size_t> seats = groupAt(layer, start);
            if (seats.empty()) {
                break;
            }
            const std::vector<size_t> nextSeats = groupAt(layer, seats.back() + 1);
            const std::int64_t before = crossingsAround(layer);
            const std::vector<size_t> old = m_order[layer];
            std::vector<size_t> places = seats;
            places.insert(places.end(), nextSeats.begin(), nextSeats.end());
            std::vector<size_t> from = nextSeats;
            from.insert(from.end(), seats.begin(), seats.end());
            for (size_t i = 0; i < places.size(); ++i) {
                m_order[layer][places[i]] = old[from[i]];
            }
            number(layer);
            if (crossingsAround(layer) < before) {
                better = true;
                start = places[nextSeats.size()];
            } else {
                m_order[layer] = old;
                number(layer);
                start = seats.back() + 1;
            }
        }
        return better;
    }

    /// Slots of the first node from a place on, and of the nodes of its group.
    std::vector<size_t> groupAt(size_t layer, size_t start) const
    {
        std::vector<size_t> seats;
        for (size_t i = start; i < m_order[layer].size(); ++i) {
            const Vertex& vertex = at(layer, i);
            if (!vertex.slot.isNode()) {
                continue;
            }
            if (!seats.empty() && (vertex.group < 0 || vertex.group != at(layer, seats.front()).group)) {
                break;
            }
            seats.push_back(i);
        }
        return seats;
    }

    std::int64_t crossingsAround(size_t layer) const
    {
        return (layer > 0 ? crossingsAfter(layer - 1) : 0) + (layer + 1 < m_order.size() ? crossingsAfter(layer) : 0);
    }

    const ProperGraph& m_graph;
    Nodes m_rule;
    Order m_order;
    std::vector<int> m_place;
};

/// Not std::shuffle: what that makes of the numbers is left to each standard library.
void shuffle(std::vector<size_t>& order, std::minstd_rand& random)
{
    for (size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[random() % i]);
    }
}

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

std::int64_t countCrossings(std::span<const std::pair<int, int>> edges)
{
    if (edges.empty()) {
        return 0;
    }
    std::vector<std::pair<int, int>> sorted(edges.begin(), edges.end());
    std::ranges::sort(sorted);
    const int last = std::ranges::max(sorted, {}, [](const auto& edge) { return edge.second; }).second;
    size_t firstLeaf = 1;
    while (firstLeaf < static_cast<size_t>(last) + 1) {
        firstLeaf *= 2;
    }
    // Each tree node counts the ends seen so far underneath it. An edge crosses those that ended to the right of it.
    std::vector<std::int64_t> tree(2 * firstLeaf, 0);
    std::int64_t crossings = 0;
    for (const auto& [from, to] : sorted) {
        size_t index = firstLeaf + static_cast<size_t>(to);
        ++tree[index];
        while (index > 1) {
            if (index % 2 == 0) {
                crossings += tree[index + 1];
            }
            index /= 2;
            ++tree[index];
        }
    }
    return crossings;
}

LayeredLayout layOutLayers(const LayeredGraph& graph)
{
    const ProperGraph proper(graph);
    Ordering reference(proper, Ordering::Nodes::InDataOrder);
    reference.improve(proper.dataOrder);

    Ordering ordering(proper, Ordering::Nodes::InGroups);
    ordering.improve(reference.best);
    Order start = proper.dataOrder;
    std::minstd_rand random(1);
    for (int i = 1; i < startCount && ordering.bestCount != 0; ++i) {
        for (std::vector<size_t>& layer : start) {
            if (i == 1) {
                std::ranges::reverse(layer);
            } else {
                shuffle(layer, random);
            }
        }
        ordering.improve(start);
    }

    LayeredLayout layout;
    for (const std::vector<size_t>& order : ordering.best) {
        std::vector<LayerSlot>& seats = layout.layers.emplace_back();
        for (const size_t vertex : order) {
            seats.push_back(proper.vertices[vertex].slot);
        }
    }
    layout.crossings = ordering.bestCount.value_or(0);
    layout.crossingsInDataOrder = reference.bestCount.value_or(0);
    return layout;
}

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
