#include "core/graph/separation.h"

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

using Index = CompactGraph::Index;
constexpr Index none = CompactGraph::none;

/// Depth-first search over links in both directions. All but the order is kept by place in it.
class LowPoints
{
public:
    explicit LowPoints(const CompactGraph& graph)
        : m_steps(graph.around)
        , place(graph.actorCount(), none)
        , m_next(m_steps.begin.begin(), m_steps.begin.end() - 1)
    {
        for (std::vector<Index>* each : {&order, &parent, &low, &size, &root}) {
            each->reserve(graph.actorCount());
        }
        for (Index actor = 0; actor < graph.actorCount(); ++actor) {
            if (place[actor] == none) {
                search(actor);
            }
        }
    }

private:
    void enter(Index actor, Index from)
    {
        place[actor] = static_cast<Index>(order.size());
        order.push_back(actor);
        parent.push_back(from);
        low.push_back(place[actor]);
        size.push_back(1);
        root.push_back(from == none ? place[actor] : root[from]);
    }

    void search(Index start)
    {
        enter(start, none);
        for (Index at = place[start]; at != none;) {
            const Index actor = order[at];
            if (m_next[actor] < m_steps.begin[actor + 1]) {
                const Index other = m_steps.actors[m_next[actor]++];
                if (place[other] == none) {
                    enter(other, at);
                    at = place[other];
                } else if (place[other] != parent[at]) {
                    low[at] = std::min(low[at], place[other]);
                }
                continue;
            }
            const Index from = parent[at];
            if (from != none) {
                low[from] = std::min(low[from], low[at]);
                size[from] += size[at];
            }
            at = from;
        }
    }

    const CompactGraph::Steps& m_steps;

public:
    std::vector<Index> order;
    std::vector<Index> place;
    std::vector<Index> parent;
    std::vector<Index> low;
    std::vector<Index> size; ///< of the tree below, which follows in the order
    std::vector<Index> root;

private:
    std::vector<Index> m_next; ///< by actor
};

void addCutActors(const LowPoints& search, Separation& result)
{
    const auto count = static_cast<Index>(search.order.size());
    // Of each place the branches that it alone joins to what lies above it, as lists in the order of the search.
    std::vector<Index> firstBranch(count, none);
    std::vector<Index> nextBranch(count, none);
    for (Index i = count; i-- > 0;) {
        const Index from = search.parent[i];
        if (from != none && search.low[i] >= from) {
            nextBranch[i] = std::exchange(firstBranch[from], i);
        }
    }
    for (const Index place : search.place) {
        const Index first = firstBranch[place];
        if (first == none) {
            continue;
        }
        const Index root = search.root[place];
        const Index end = root + search.size[root];
        Index above = search.size[root] - 1;
        Index largest = first;
        for (Index branch = first; branch != none; branch = nextBranch[branch]) {
            above -= search.size[branch];
            if (search.size[branch] > search.size[largest]) {
                largest = branch;
            }
        }
        if (above == 0 && nextBranch[first] == none) {
            continue;
        }
        CutActor cut;
        cut.actor = search.order[place];
        const auto add = [&cut](Index from, Index to) {
            if (from < to) {
                cut.separated.emplace_back(from, to);
                cut.separatedCount += to - from;
            }
        };
        if (std::max(above, search.size[largest]) == 1) { // nobody is left with anybody
            add(root, place);
            add(place + 1, end);
        } else if (above >= search.size[largest]) {
            for (Index branch = first; branch != none; branch = nextBranch[branch]) {
                add(branch, branch + search.size[branch]);
            }
        } else {
            add(root, place);
            add(place + 1, largest);
            add(largest + search.size[largest], end);
        }
        result.actors.push_back(std::move(cut));
    }
}

void addBridges(const CompactGraph& graph, const LowPoints& search, Separation& result)
{
    // The search sees one step between two actors; whether there is more than one link has to be counted.
    std::vector<Index> joining(search.order.size(), 0);
    const auto lowerEnd = [&](Index link) {
        const auto [above, below] =
            std::minmax(search.place[graph.linkEnds[link].first], search.place[graph.linkEnds[link].second]);
        return search.parent[below] == above && search.low[below] > above ? below : none;
    };
    for (Index link = 0; link < graph.links.size(); ++link) {
        if (const Index below = lowerEnd(link); below != none) {
            ++joining[below];
        }
    }
    for (Index link = 0; link < graph.links.size(); ++link) {
        if (const Index below = lowerEnd(link); below != none && joining[below] == 1) {
            const Index all = search.size[search.root[below]];
            result.links.push_back({link, std::min(search.size[below], all - search.size[below])});
        }
    }
}

class DominatorSearch
{
public:
    DominatorSearch(const CompactGraph& graph, std::span<const Index> sources)
        : m_graph(graph)
        , m_number(graph.actorCount(), 0)
        , m_isSource(graph.actorCount(), 0)
    {
        m_nodes.push_back({none, 0, 0, 0, 0}); // before all sources
        std::vector<Index> next(graph.downstream.begin.begin(), graph.downstream.begin.end() - 1);
        for (const Index source : sources) {
            m_isSource[source] = 1;
        }
        for (const Index source : sources) {
            if (m_number[source] != 0) {
                continue;
            }
            enter(source, 0);
            for (Index at = m_number[source]; at != 0;) {
                const Index actor = m_nodes[at].actor;
                if (next[actor] == graph.downstream.begin[actor + 1]) {
                    at = m_nodes[at].parent;
                    continue;
                }
                const Index other = graph.downstream.actors[next[actor]++];
                if (m_number[other] == 0) {
                    enter(other, at);
                    at = m_number[other];
                }
            }
        }
    }

    std::vector<Index> run()
    {
        for (auto i = static_cast<Index>(m_nodes.size()); i-- > 1;) {
            Index semi = m_isSource[m_nodes[i].actor] ? 0 : m_nodes[i].parent;
            for (const Index before : m_graph.upstream.actorsOf(m_nodes[i].actor)) {
                if (m_number[before] != 0) {
                    semi = std::min(semi, m_nodes[bestAbove(m_number[before], i)].semi);
                }
            }
            m_nodes[i].semi = semi;
        }
        std::vector<Index> result(m_graph.actorCount(), none);
        for (Index i = 1; i < m_nodes.size(); ++i) {
            Node& node = m_nodes[i];
            while (node.dominator > node.semi) {
                node.dominator = m_nodes[node.dominator].dominator;
            }
            result[node.actor] = node.dominator == 0 ? m_graph.actorCount() : m_nodes[node.dominator].actor;
        }
        return result;
    }

private:
    struct Node
    {
        Index actor;
        Index parent; ///< in the tree of the search; once compressed, further up
        Index semi;   ///< the semi-dominator
        Index best;   ///< the one with the least semi-dominator on the way up to the parent
        Index dominator;
    };

    void enter(Index actor, Index parent)
    {
        m_number[actor] = static_cast<Index>(m_nodes.size());
        m_nodes.push_back({actor, parent, m_number[actor], m_number[actor], parent});
    }

    /// Of a node and those above it that are numbered last or later, the one with the least semi-dominator.
    Index bestAbove(Index at, Index last)
    {
        if (m_nodes[at].parent <= last) {
            return m_nodes[at].best;
        }
        Index top = at;
        do {
            m_path.push_back(top);
            top = m_nodes[top].parent;
        } while (m_nodes[top].parent > last);
        Index above = top;
        while (!m_path.empty()) {
            Node& node = m_nodes[m_path.back()];
            node.parent = m_nodes[above].parent;
            if (m_nodes[m_nodes[above].best].semi < m_nodes[node.best].semi) {
                node.best = m_nodes[above].best;
            }
            above = m_path.back();
            m_path.pop_back();
        }
        return m_nodes[at].best;
    }

    const CompactGraph& m_graph;
    std::vector<Index> m_number; ///< by actor, from 1; 0 before it is reached
    std::vector<char> m_isSource;
    std::vector<Node> m_nodes; ///< by number
    std::vector<Index> m_path;
};

} // namespace

Separation separationOf(const CompactGraph& graph)
{
    LowPoints search(graph);
    Separation result;
    addCutActors(search, result);
    addBridges(graph, search, result);
    result.order = std::move(search.order);
    result.place = std::move(search.place);
    return result;
}

std::vector<Index> immediateDominators(const CompactGraph& graph, std::span<const Index> sources)
{
    return DominatorSearch(graph, sources).run();
}

std::vector<Index> reachableFrom(const CompactGraph& graph, std::span<const Index> sources)
{
    std::vector<char> isReached(graph.actorCount(), 0);
    std::vector<Index> reached;
    const auto reach = [&](Index actor) {
        if (!isReached[actor]) {
            isReached[actor] = 1;
            reached.push_back(actor);
        }
    };
    std::ranges::for_each(sources, reach);
    for (size_t i = 0; i < reached.size(); ++i) {
        std::ranges::for_each(graph.downstream.actorsOf(reached[i]), reach);
    }
    return reached;
}

} // namespace ketenkaart
