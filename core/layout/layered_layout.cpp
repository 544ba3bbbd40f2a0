#include "core/layout/layered_layout.h"

#include "core/layout/proper_graph.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <random>
#include <tuple>

namespace ketenkaart {

namespace {

constexpr int sweepCount = 24;
constexpr int patience = 8; ///< sweeps without a better order after which a start is given up
constexpr int startCount = 12;
/// Places looked at, after which the best order so far has to do: some hundred actors and links are laid out in a
/// second or two, and chains of a usual size never come near it.
constexpr std::int64_t mostEffort = 20'000'000;
constexpr std::int64_t countingEffort = 16; ///< of counting crossings, for each place

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
        for (int sweep = 0; sweep < sweepCount && fruitless < patience && bestCount != 0 && !isSpent(); ++sweep) {
            const bool down = sweep % 2 == 0;
            for (size_t step = 1; step < m_order.size(); ++step) {
                sortLayer(down ? step : m_order.size() - 1 - step, down, sweep % 4 < 2, sweep % 8 >= 4);
            }
            exchangeNeighbours();
            fruitless = keepIfBest() ? 0 : fruitless + 1;
        }
    }

    /// Whether it has taken as long as it may.
    bool isSpent() const { return m_effort > mostEffort; }

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
        for (bool better = true; better && !isSpent();) {
            better = false;
            for (size_t layer = 0; layer < m_order.size(); ++layer) {
                m_effort += std::ssize(m_order[layer]);
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
            m_effort += countingEffort * std::ssize(m_order[layer]);
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
    std::int64_t m_effort = 0;
};

/// Not std::shuffle: what that makes of the numbers is left to each standard library.
void shuffle(std::vector<size_t>& order, std::minstd_rand& random)
{
    for (size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[random() % i]);
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
    for (int i = 1; i < startCount && ordering.bestCount != 0 && !ordering.isSpent(); ++i) {
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

} // namespace ketenkaart
