#include "core/graph/cut_off.h"

#include "core/graph/compact_graph.h"
#include "core/graph/separation.h"

#include <QHash>
#include <QSet>

#include <boost/pending/disjoint_sets.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

namespace ketenkaart {

namespace {

/// Which actors of a graph hang together, whichever way their links run.
class Connection
{
public:
    explicit Connection(const ValueChainGraph& graph)
    {
        for (const QString& id : graph.actorIds()) {
            m_number.insert(id, static_cast<size_t>(m_number.size()));
        }
        m_sets = boost::disjoint_sets_with_storage<>(static_cast<size_t>(m_number.size()));
        for (size_t number = 0; number < static_cast<size_t>(m_number.size()); ++number) {
            m_sets.make_set(number);
        }
        for (const Link* link : graph.links()) {
            m_sets.union_set(m_number.value(link->fromId), m_number.value(link->toId));
            m_linked << link->fromId << link->toId;
        }
    }

    /// No value for an actor that the graph does not have.
    std::optional<size_t> partOf(const QString& actorId)
    {
        const auto number = m_number.constFind(actorId);
        return number == m_number.cend() ? std::nullopt : std::optional(m_sets.find_set(*number));
    }
    bool hasLinks(const QString& actorId) const { return m_linked.contains(actorId); }

private:
    QHash<QString, size_t> m_number;
    QSet<QString> m_linked;
    boost::disjoint_sets_with_storage<> m_sets;
};

/// What is left of one part of the graph before, by the parts of the graph after.
std::vector<QStringList> piecesOf(const QStringList& actorIds, Connection& after)
{
    std::vector<QStringList> pieces;
    QHash<size_t, size_t> pieceOf;
    for (const QString& id : actorIds) {
        const std::optional<size_t> part = after.partOf(id);
        if (part && pieceOf.contains(*part)) {
            pieces[pieceOf.value(*part)].append(id);
            continue;
        }
        if (part) {
            pieceOf.insert(*part, pieces.size());
        }
        pieces.push_back({id});
    }
    return pieces;
}

void addLostLinks(std::vector<CutOffPart>& parts, const ValueChainGraph& before, const ValueChainGraph& after)
{
    QHash<QString, size_t> partOf;
    for (size_t i = 0; i < parts.size(); ++i) {
        for (const QString& id : parts[i].actorIds) {
            partOf.insert(id, i);
        }
    }
    QSet<QString> kept;
    for (const Link* link : after.links()) {
        kept.insert(link->id);
    }
    for (const Link* link : before.links()) {
        if (kept.contains(link->id)) {
            continue;
        }
        std::set<size_t> held; // one, or two when it joined them
        for (const QString& end : {link->fromId, link->toId}) {
            if (const auto part = partOf.constFind(end); part != partOf.cend()) {
                held.insert(*part);
            }
        }
        for (const size_t part : held) {
            parts[part].lostLinkIds.append(link->id);
            parts[part].implied += link->provenance.evidence == Evidence::Implied ? 1 : 0;
        }
    }
}

/// What is asked of a graph to compare who keeps it together.
struct Keepers
{
    explicit Keepers(const ValueChainGraph& source)
        : graph(source)
        , separation(separationOf(graph))
        , connection(source)
    {
        for (const CutActor& cut : separation.actors) {
            ids.insert(graph.actors[cut.actor]->id);
        }
    }

    CompactGraph graph;
    Separation separation;
    Connection connection;
    QSet<QString> ids;
};

/// Who keeps others in the first graph and nobody in the second, where all of these hang together.
QStringList noLonger(Keepers& before, Keepers& after)
{
    // How many of a part before are in a part after.
    std::map<std::pair<size_t, size_t>, CompactGraph::Index> together;
    for (const Actor* actor : before.graph.actors) {
        if (const auto part = after.connection.partOf(actor->id)) {
            ++together[{*before.connection.partOf(actor->id), *part}];
        }
    }
    QStringList ids;
    for (const CutActor& cut : before.separation.actors) {
        const QString& id = before.graph.actors[cut.actor]->id;
        const std::optional<size_t> part = after.connection.partOf(id);
        if (!part || after.ids.contains(id)) {
            continue;
        }
        const bool hangTogether = std::ranges::all_of(cut.separated, [&](const auto& range) {
            return std::ranges::all_of(
                std::span(before.separation.order).subspan(range.first, range.second - range.first),
                [&](CompactGraph::Index other) {
                    return after.connection.partOf(before.graph.actors[other]->id) == part;
                });
        });
        // Where nobody but these and the actor itself is left, there is nobody to be cut off from.
        if (hangTogether && together[{*before.connection.partOf(id), *part}] > cut.separatedCount + 1) {
            ids.append(id);
        }
    }
    return ids;
}

} // namespace

std::vector<CutOffPart> cutOffParts(const ValueChainGraph& before, const ValueChainGraph& after,
                                    const Dataset& dataAfter)
{
    Connection then(before);
    Connection now(after);
    std::vector<QStringList> wholes; // what hung together, without those that are gone
    QHash<size_t, size_t> wholeOf;
    for (const QString& id : before.actorIds()) {
        if (!then.hasLinks(id) || !dataAfter.actor(id)) {
            continue;
        }
        const size_t part = *then.partOf(id);
        if (!wholeOf.contains(part)) {
            wholeOf.insert(part, wholes.size());
            wholes.emplace_back();
        }
        wholes[wholeOf.value(part)].append(id);
    }
    std::vector<CutOffPart> result;
    for (const QStringList& whole : wholes) {
        std::vector<QStringList> pieces = piecesOf(whole, now);
        const auto largest = std::ranges::max_element(pieces, {}, &QStringList::size);
        if (largest->size() > 1 || now.hasLinks(largest->front())) {
            pieces.erase(largest);
        }
        for (const QStringList& piece : pieces) {
            result.push_back({piece, {}, 0});
        }
    }
    addLostLinks(result, before, after);
    return result;
}

CutPointChanges cutPointChanges(const ValueChainGraph& before, const ValueChainGraph& after)
{
    Keepers then(before);
    Keepers now(after);
    return {noLonger(then, now), noLonger(now, then)};
}

} // namespace ketenkaart
