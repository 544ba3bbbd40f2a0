#include "core/graph/compact_graph.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace ketenkaart {

namespace {

using Index = CompactGraph::Index;

/// Goods, knowledge, support.
int rankOf(LinkFamily family)
{
    switch (family) {
    case LinkFamily::Delivery:
        return 0;
    case LinkFamily::Knowledge:
        return 1;
    case LinkFamily::Money:
    case LinkFamily::Belonging:
        break;
    }
    return 2;
}

int uncertaintyOf(const Link& link)
{
    return (link.provenance.evidence == Evidence::Implied ? 3 : 0) + rankOf(link.kind.family);
}

struct Arc
{
    Index from;
    Index to;
    Index link;
};

CompactGraph::Steps stepsOf(const std::vector<Arc>& arcs, Index actorCount, const std::vector<int>& uncertainty)
{
    std::vector<Index> begin(actorCount + 1, 0);
    for (const Arc& arc : arcs) {
        ++begin[arc.from + 1];
    }
    for (Index i = 0; i < actorCount; ++i) {
        begin[i + 1] += begin[i];
    }
    std::vector<std::pair<Index, Index>> sorted(arcs.size()); // to and link
    std::vector<Index> next(begin.begin(), begin.end() - 1);
    for (const Arc& arc : arcs) {
        sorted[next[arc.from]++] = {arc.to, arc.link};
    }
    CompactGraph::Steps steps;
    steps.begin.reserve(begin.size());
    steps.actors.reserve(arcs.size());
    steps.links.reserve(arcs.size());
    steps.begin.push_back(0);
    for (Index actor = 0; actor < actorCount; ++actor) {
        const std::span own = std::span(sorted).subspan(begin[actor], begin[actor + 1] - begin[actor]);
        std::ranges::sort(
            own, {}, [&](const auto& step) { return std::tuple(step.first, uncertainty[step.second], step.second); });
        Index previous = CompactGraph::none;
        for (const auto& [to, link] : own) {
            if (to != previous) {
                steps.actors.push_back(to);
                steps.links.push_back(link);
                previous = to;
            }
        }
        steps.begin.push_back(static_cast<Index>(steps.actors.size()));
    }
    return steps;
}

} // namespace

bool isMoreCertain(const Link& first, const Link& second)
{
    return uncertaintyOf(first) < uncertaintyOf(second);
}

CompactGraph::CompactGraph(const ValueChainGraph& source)
    : graph(source)
    , actors(graph.actors())
    , links(graph.links())
{
    indexOf.reserve(static_cast<qsizetype>(actors.size()));
    for (Index i = 0; i < actorCount(); ++i) {
        indexOf.insert(actors[i]->id, i);
    }
    std::vector<int> uncertainty;
    uncertainty.reserve(links.size());
    linkEnds.reserve(links.size());
    std::vector<Arc> down;
    std::vector<Arc> up;
    std::vector<Arc> both;
    for (Index i = 0; i < links.size(); ++i) {
        const Link& link = *links[i];
        const auto [from, to] = linkEnds.emplace_back(indexOf.value(link.fromId), indexOf.value(link.toId));
        uncertainty.push_back(uncertaintyOf(link));
        if (from == to) {
            continue;
        }
        both.push_back({from, to, i});
        both.push_back({to, from, i});
        down.push_back({from, to, i});
        up.push_back({to, from, i});
        if (!link.directed) {
            down.push_back({to, from, i});
            up.push_back({from, to, i});
        }
    }
    downstream = stepsOf(down, actorCount(), uncertainty);
    upstream = stepsOf(up, actorCount(), uncertainty);
    around = stepsOf(both, actorCount(), uncertainty);
}

std::vector<Index> CompactGraph::indexesOf(const QStringList& actorIds) const
{
    std::vector<Index> indexes;
    QSet<Index> seen;
    for (const QString& id : actorIds) {
        const auto it = indexOf.constFind(id);
        if (it != indexOf.cend() && !seen.contains(*it)) {
            seen.insert(*it);
            indexes.push_back(*it);
        }
    }
    return indexes;
}

} // namespace ketenkaart
