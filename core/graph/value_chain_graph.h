#pragma once

#include "core/model/dataset.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace ketenkaart {

/// A partner of an actor and the link that joins them.
struct Neighbour
{
    const Actor* actor = nullptr;
    const Link* link = nullptr;

    bool operator==(const Neighbour&) const = default;
};

/// The value-chain graph: actors are vertices, links are edges in the direction of goods, knowledge and money. A link
/// that is not directed can be walked both ways. Parallel links between two actors are all kept; a link from an actor
/// to itself is an edge, with the actor as its own neighbour. Boost.Graph does the work behind this class; outside it
/// actors are known by their ids only.
///
/// Immutable after construction; may be used from several threads at once. Copies are cheap. It shares the dataset's
/// content, so the pointers that it returns live as long as the graph or any copy of the dataset. An id that does not
/// exist gives an empty answer; an id that several actors share is that of the first of them, as in Dataset.
class ValueChainGraph
{
public:
    /// The graph of all actors and links, or of one chain: then its edges are the chain's links, and its vertices are
    /// the actors of the chain's stages and the ends of those links. A chain that does not exist has an empty graph.
    explicit ValueChainGraph(const Dataset& dataset, const std::optional<QString>& chainId = std::nullopt);
    ~ValueChainGraph();
    ValueChainGraph(const ValueChainGraph&);
    ValueChainGraph& operator=(const ValueChainGraph&);
    ValueChainGraph(ValueChainGraph&&) noexcept;
    ValueChainGraph& operator=(ValueChainGraph&&) noexcept;

    /// Who delivers to this actor, in the order of the dataset's links; once for each link.
    [[nodiscard]] std::vector<Neighbour> upstream(const QString& actorId) const;
    /// To whom this actor delivers, in the order of the dataset's links; once for each link.
    [[nodiscard]] std::vector<Neighbour> downstream(const QString& actorId) const;

    /// Every actor from which there is a way to this one (breadth-first search on the reversed graph), nearest first,
    /// without the actor itself.
    [[nodiscard]] QStringList allUpstream(const QString& actorId) const;
    /// Every actor that can be reached from this one (breadth-first search), nearest first, without the actor itself.
    /// The first call of either takes O(actors + links), later ones as long as the answer has actors and links.
    [[nodiscard]] QStringList allDownstream(const QString& actorId) const;

    /// The vertices, in the order of the dataset's actors.
    [[nodiscard]] QStringList actorIds() const;
    [[nodiscard]] bool hasActor(const QString& actorId) const;
    /// The same vertices, with all that is known of them.
    [[nodiscard]] std::vector<const Actor*> actors() const;
    /// The edges, in the order of the dataset's links; a link that is not directed is listed once. A link to an actor
    /// that does not exist is no edge.
    [[nodiscard]] std::vector<const Link*> links() const;

    /// What ValueChainGraph(dataset, chainId) is, without building the graph again. On the graph of a chain it gives
    /// the graph of the other chain, not what the two have in common.
    [[nodiscard]] ValueChainGraph subgraph(const QString& chainId) const;

    /// A stage of a chain with those of its actors that exist, each once; there may be none left.
    struct StageActors
    {
        int position = 0; ///< from 1
        const Stage* stage = nullptr;
        std::vector<const Actor*> actors;
    };
    /// The stages of a chain in order. Of any chain of the dataset, also on the graph of another chain.
    [[nodiscard]] std::vector<StageActors> stages(const QString& chainId) const;

private:
    struct Private;
    std::shared_ptr<const Private> d;
};

} // namespace ketenkaart
