#include "core/graph/proposed_stages.h"

#include <QHash>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/topological_sort.hpp>

#include <algorithm>
#include <ranges>

namespace ketenkaart {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

} // namespace

std::vector<QStringList> proposedStages(const std::vector<std::pair<QString, QString>>& links)
{
    QHash<QString, size_t> vertices;
    QStringList ids;
    const auto vertexOf = [&](const QString& id) {
        const auto it = vertices.constFind(id);
        if (it != vertices.cend()) {
            return *it;
        }
        const size_t vertex = static_cast<size_t>(ids.size());
        vertices.insert(id, vertex);
        ids.append(id);
        return vertex;
    };
    std::vector<std::pair<size_t, size_t>> edges;
    for (const auto& [from, to] : links) {
        const size_t tail = vertexOf(from);
        const size_t head = vertexOf(to);
        edges.emplace_back(tail, head);
    }
    if (ids.isEmpty()) {
        return {};
    }
    const Graph graph(edges.begin(), edges.end(), static_cast<size_t>(ids.size()));
    std::vector<size_t> circle(static_cast<size_t>(ids.size()));
    const size_t circles = boost::strong_components(
        graph, boost::make_iterator_property_map(circle.begin(), get(boost::vertex_index, graph)));
    Graph condensed(circles);
    for (const auto& [from, to] : edges) {
        if (circle[from] != circle[to]) {
            add_edge(circle[from], circle[to], condensed);
        }
    }
    std::vector<size_t> order; // last first
    boost::topological_sort(condensed, std::back_inserter(order));
    std::vector<size_t> depth(circles, 0);
    for (const size_t vertex : order | std::views::reverse) {
        for (const auto edge : boost::make_iterator_range(out_edges(vertex, condensed))) {
            depth[target(edge, condensed)] = std::max(depth[target(edge, condensed)], depth[vertex] + 1);
        }
    }
    std::vector<QStringList> stages(*std::ranges::max_element(depth) + 1);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        stages[depth[circle[static_cast<size_t>(i)]]].append(ids[i]);
    }
    return stages;
}

} // namespace ketenkaart
