#include "core/graph/value_chain_graph.h"

#include <QHash>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/reverse_graph.hpp>
#include <boost/range/iterator_range_core.hpp>

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

/// Collects what a search discovers, in the order in which it does.
struct ReachedActors : boost::default_bfs_visitor
{
    ReachedActors(Vertex from, QStringList& into)
        : start(from)
        , ids(&into)
    {}
    template<typename SearchedGraph> void discover_vertex(Vertex vertex, const SearchedGraph& graph) const
    {
        if (vertex != start) {
            ids->append(graph[vertex].actor->id);
        }
    }

    Vertex start;
    QStringList* ids; // a pointer, because Boost passes visitors by value
};

template<typename SearchedGraph> QStringList reachedFrom(Vertex start, const SearchedGraph& graph)
{
    QStringList ids;
    boost::breadth_first_search(graph, start, boost::visitor(ReachedActors(start, ids)));
    return ids;
}

} // namespace

struct ValueChainGraph::Private
{
    Private(std::shared_ptr<const WholeGraph> wholeGraph, const std::optional<QString>& chainId);
    Private(const Private&) = delete; // the view points into this object
    Private& operator=(const Private&) = delete;
    [[nodiscard]] std::optional<Vertex> vertexOf(const QString& actorId) const;

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
    return vertex ? reachedFrom(*vertex, boost::make_reverse_graph(d->view)) : QStringList();
}

QStringList ValueChainGraph::allDownstream(const QString& actorId) const
{
    const auto vertex = d->vertexOf(actorId);
    return vertex ? reachedFrom(*vertex, d->view) : QStringList();
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
