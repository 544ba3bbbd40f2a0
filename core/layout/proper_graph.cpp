#include "core/layout/proper_graph.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ketenkaart {

ProperGraph::ProperGraph(const LayeredGraph& graph)
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

void ProperGraph::join(size_t from, size_t to)
{
    vertices[from].after.push_back(to);
    vertices[to].before.push_back(from);
}

} // namespace ketenkaart
