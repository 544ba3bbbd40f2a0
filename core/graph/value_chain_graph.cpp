#include "core/graph/value_chain_graph.h"

#include <QHash>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/reverse_graph.hpp>
#include <boost/range/iterator_range_core.hpp>

#include <mutex>

namespace ketenkaart {

namespace {

struct ActorVertex
{
    const Actor* actor = nullptr;
};

struct LinkEdge
{
    const Link* link = nullptr;
    bool isWayBack = false; ///< the second edge of a link that is not directed
};

// Edges in vectors: parallel links stay, and every list keeps the order in which the links were added.
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, ActorVertex, LinkEdge>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;
using Edge = boost::graph_traits<Graph>::edge_descriptor;

/// The graph of all links; shared by the graphs of the single chains, which are views of it.
struct WholeGraph
{
    explicit WholeGraph(const Dataset& source);
    void addLink(const Link& link);
    [[nodiscard]] std::optional<Vertex> vertexOf(const QString& actorId) const;

    Dataset dataset; ///< a copy, because vertices and edges point into its content
    Graph graph;
    QHash<QString, Vertex> vertices;
};

WholeGraph::WholeGraph(const Dataset& source)
    : dataset(source)
{
    for (const Actor& actor : dataset.actors()) {
        // As in Dataset, an id belongs to the first actor that has it.
        if (!vertices.contains(actor.id)) {
            vertices.insert(actor.id, boost::add_vertex(ActorVertex{&actor}, graph));
        }
    }
    for (const Link& link : dataset.links()) {
        addLink(link);
    }
}

void WholeGraph::addLink(const Link& link)
{
    const auto from = vertexOf(link.fromId);
    const auto to = vertexOf(link.toId);
    if (!from || !to) {
        return;
    }
    boost::add_edge(*from, *to, LinkEdge{&link, false}, graph);
    // The way back of a link from an actor to itself is the same way.
    if (!link.directed && from != to) {
        boost::add_edge(*to, *from, LinkEdge{&link, true}, graph);
    }
}

std::optional<Vertex> WholeGraph::vertexOf(const QString& actorId) const
{
    const auto it = vertices.constFind(actorId);
    return it == vertices.cend() ? std::nullopt : std::optional(*it);
}

/// What of the whole graph belongs to a chain; of a chain that does not exist, nothing.
struct ChainMembers
{
    ChainMembers(const WholeGraph& whole, const QString& id);

    QString chainId;
    std::vector<bool> vertices; ///< one flag per vertex
};

ChainMembers::ChainMembers(const WholeGraph& whole, const QString& id)
    : chainId(id)
    , vertices(boost::num_vertices(whole.graph), false)
{
    const Chain* chain = whole.dataset.chain(id);
    if (!chain) {
        return;
    }
    for (const QString& actorId : chain->actorIds()) {
        if (const auto vertex = whole.vertexOf(actorId)) {
            vertices[*vertex] = true;
        }
    }
    for (const Edge& edge : boost::make_iterator_range(boost::edges(whole.graph))) {
        if (whole.graph[edge].link->isInChain(chainId)) {
            vertices[boost::source(edge, whole.graph)] = true;
            vertices[boost::target(edge, whole.graph)] = true;
        }
    }
}

// The filters of a graph without a chain let everything pass. Boost wants them default-constructible.
struct VertexFilter
{
    const ChainMembers* members = nullptr;

    bool operator()(Vertex vertex) const { return !members || members->vertices[vertex]; }
};

struct EdgeFilter
{
    const Graph* graph = nullptr;
    const ChainMembers* members = nullptr;

    // Boost asks the vertex filter as well, so that no edge passes for a chain that does not exist.
    bool operator()(const Edge& edge) const { return !members || (*graph)[edge].link->isInChain(members->chainId); }
};

using View = boost::filtered_graph<Graph, EdgeFilter, VertexFilter>;

/// The vertices that the edges of each lead to, in rows one after another. A search over these takes a fraction of the
/// time of one over the lists of the graph, which lie all over the memory.
struct Rows
{
    /// Vertices outside a view have a row too, an empty one.
    template<typename SearchedGraph> Rows(const SearchedGraph& graph, Vertex vertexCount)
    {
        begin.reserve(vertexCount + 1);
        begin.push_back(0);
        for (Vertex vertex = 0; vertex < vertexCount; ++vertex) {
            for (const auto& edge : boost::make_iterator_range(boost::out_edges(vertex, graph))) {
                vertices.push_back(boost::target(edge, graph));
            }
            begin.push_back(vertices.size());
        }
    }

    std::vector<size_t> begin;
    std::vector<Vertex> vertices;
};

/// Breadth-first: all that can be reached from the start, nearest first, without the start.
std::vector<Vertex> reachedFrom(Vertex start, const Rows& rows)
{
    std::vector<char> isReached(rows.begin.size(), 0);
    std::vector<Vertex> reached{start};
    isReached[start] = 1;
    for (size_t i = 0; i < reached.size(); ++i) {
        const Vertex at = reached[i];
        for (size_t k = rows.begin[at]; k < rows.begin[at + 1]; ++k) {
            const Vertex next = rows.vertices[k];
            if (!isReached[next]) {
                isReached[next] = 1;
                reached.push_back(next);
            }
        }
    }
    reached.erase(reached.begin());
    return reached;
}

/// Rows that are made when they are first asked for, by whichever thread.
class LazyRows
{
public:
    template<typename SearchedGraph> const Rows& of(const SearchedGraph& graph, Vertex vertexCount) const
    {
        std::call_once(m_once, [&] { m_rows.emplace(graph, vertexCount); });
        return *m_rows;
    }

private:
    mutable std::once_flag m_once;
    mutable std::optional<Rows> m_rows;
};

} // namespace

struct ValueChainGraph::Private
{
    Private(std::shared_ptr<const WholeGraph> wholeGraph, const std::optional<QString>& chainId);
    Private(const Private&) = delete; // the view points into this object
    Private& operator=(const Private&) = delete;
    [[nodiscard]] std::optional<Vertex> vertexOf(const QString& actorId) const;
    [[nodiscard]] QStringList idsOf(const std::vector<Vertex>& vertices) const;

    LazyRows downstream;
    LazyRows upstream;
    std::shared_ptr<const WholeGraph> whole;
    std::optional<ChainMembers> members; ///< no value for the graph of all links
    View view;
};

ValueChainGraph::Private::Private(std::shared_ptr<const WholeGraph> wholeGraph, const std::optional<QString>& chainId)
    : whole(std::move(wholeGraph))
    , members(chainId ? std::optional<ChainMembers>(std::in_place, *whole, *chainId) : std::nullopt)
    , view(whole->graph, EdgeFilter{&whole->graph, members ? &*members : nullptr},
           VertexFilter{members ? &*members : nullptr})
{}

std::optional<Vertex> ValueChainGraph::Private::vertexOf(const QString& actorId) const
{
    const auto vertex = whole->vertexOf(actorId);
    return vertex && view.m_vertex_pred(*vertex) ? vertex : std::nullopt;
}

QStringList ValueChainGraph::Private::idsOf(const std::vector<Vertex>& vertices) const
{
    QStringList ids;
    ids.reserve(static_cast<qsizetype>(vertices.size()));
    for (const Vertex vertex : vertices) {
        ids.append(whole->graph[vertex].actor->id);
    }
    return ids;
}

ValueChainGraph::ValueChainGraph(const Dataset& dataset, const std::optional<QString>& chainId)
    : d(std::make_shared<const Private>(std::make_shared<const WholeGraph>(dataset), chainId))
{}
ValueChainGraph::~ValueChainGraph() = default;
ValueChainGraph::ValueChainGraph(const ValueChainGraph&) = default;
ValueChainGraph& ValueChainGraph::operator=(const ValueChainGraph&) = default;
ValueChainGraph::ValueChainGraph(ValueChainGraph&&) noexcept = default;
ValueChainGraph& ValueChainGraph::operator=(ValueChainGraph&&) noexcept = default;

std::vector<Neighbour> ValueChainGraph::upstream(const QString& actorId) const
{
    std::vector<Neighbour> neighbours;
    if (const auto vertex = d->vertexOf(actorId)) {
        for (const Edge& edge : boost::make_iterator_range(boost::in_edges(*vertex, d->view))) {
            neighbours.push_back({d->view[boost::source(edge, d->view)].actor, d->view[edge].link});
        }
    }
    return neighbours;
}

std::vector<Neighbour> ValueChainGraph::downstream(const QString& actorId) const
{
    std::vector<Neighbour> neighbours;
    if (const auto vertex = d->vertexOf(actorId)) {
        for (const Edge& edge : boost::make_iterator_range(boost::out_edges(*vertex, d->view))) {
            neighbours.push_back({d->view[boost::target(edge, d->view)].actor, d->view[edge].link});
        }
    }
    return neighbours;
}

QStringList ValueChainGraph::allUpstream(const QString& actorId) const
{
    const auto vertex = d->vertexOf(actorId);
    const Vertex count = boost::num_vertices(d->whole->graph);
    return vertex ? d->idsOf(reachedFrom(*vertex, d->upstream.of(boost::make_reverse_graph(d->view), count)))
                  : QStringList();
}

QStringList ValueChainGraph::allDownstream(const QString& actorId) const
{
    const auto vertex = d->vertexOf(actorId);
    const Vertex count = boost::num_vertices(d->whole->graph);
    return vertex ? d->idsOf(reachedFrom(*vertex, d->downstream.of(d->view, count))) : QStringList();
}

QStringList ValueChainGraph::actorIds() const
{
    QStringList ids;
    for (const Vertex vertex : boost::make_iterator_range(boost::vertices(d->view))) {
        ids.append(d->view[vertex].actor->id);
    }
    return ids;
}

bool ValueChainGraph::hasActor(const QString& actorId) const
{
    return d->vertexOf(actorId).has_value();
}

std::vector<const Actor*> ValueChainGraph::actors() const
{
    std::vector<const Actor*> actors;
    for (const Vertex vertex : boost::make_iterator_range(boost::vertices(d->view))) {
        actors.push_back(d->view[vertex].actor);
    }
    return actors;
}

std::vector<const Link*> ValueChainGraph::links() const
{
    std::vector<const Link*> links;
    for (const Edge& edge : boost::make_iterator_range(boost::edges(d->view))) {
        if (!d->view[edge].isWayBack) {
            links.push_back(d->view[edge].link);
        }
    }
    return links;
}

ValueChainGraph ValueChainGraph::subgraph(const QString& chainId) const
{
    ValueChainGraph result(*this);
    result.d = std::make_shared<const Private>(d->whole, chainId);
    return result;
}

std::vector<ValueChainGraph::StageActors> ValueChainGraph::stages(const QString& chainId) const
{
    std::vector<StageActors> result;
    const Chain* chain = d->whole->dataset.chain(chainId);
    if (!chain) {
        return result;
    }
    for (const Stage& stage : chain->stages) {
        StageActors entry{static_cast<int>(result.size()) + 1, &stage, {}};
        QStringList ids = stage.actorIds;
        ids.removeDuplicates();
        for (const QString& id : ids) {
            if (const Actor* actor = d->whole->dataset.actor(id)) {
                entry.actors.push_back(actor);
            }
        }
        result.push_back(std::move(entry));
    }
    return result;
}

} // namespace ketenkaart
