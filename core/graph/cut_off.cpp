#include "core/graph/cut_off.h"

#include "core/graph/compact_graph.h"
#include "core/graph/separation.h"

#include <QHash>
#include <QSet>

#include <boost/pending/disjoint_sets.hpp>

#include <algorithm>
#include <optional>
#include <span>

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
    QSet<QString> kept;
    for (const Link* link : after.links()) {
        kept.insert(link->id);
    }
    std::vector<CutOffPart> result;
    for (const QStringList& whole : wholes) {
        std::vector<QStringList> pieces = piecesOf(whole, now);
        const auto largest = std::ranges::max_element(pieces, {}, &QStringList::size);
        if (largest->size() > 1 || now.hasLinks(largest->front())) {
            pieces.erase(largest);
        }
        for (const QStringList& piece : pieces) {
            CutOffPart part{piece, {}, 0};
            for (const Link* link : before.links()) {
                if (!kept.contains(link->id) && (piece.contains(link->fromId) || piece.contains(link->toId))) {
                    part.lostLinkIds.append(link->id);
                    part.implied += link->provenance.evidence == Evidence::Implied ? 1 : 0;
                }
            }
            result.push_back(std::move(part));
        }
    }
    return result;
}

QStringList cutPointsRemoved(const ValueChainGraph& before, const ValueChainGraph& after)
{
    const CompactGraph then(before);
    const CompactGraph now(after);
    const Separation separatedThen = separationOf(then);
    const Separation separatedNow = separationOf(now);
    Connection former(before);
    Connection connection(after);
    QStringList ids;
    for (const CutActor& cut : separatedThen.actors) {
        const QString& id = then.actors[cut.actor]->id;
        const std::optional<size_t> part = connection.partOf(id);
        const bool isStill = std::ranges::any_of(
            separatedNow.actors, [&](const CutActor& other) { return now.actors[other.actor]->id == id; });
        if (!part || isStill) {
            continue;
        }
        const bool hangTogether = std::ranges::all_of(cut.separated, [&](const auto& range) {
            return std::ranges::all_of(
                std::span(separatedThen.order).subspan(range.first, range.second - range.first),
                [&](CompactGraph::Index other) { return connection.partOf(then.actors[other]->id) == part; });
        });
        const auto isSeparated = [&](CompactGraph::Index actor) {
            const CompactGraph::Index place = separatedThen.place[actor];
            return std::ranges::any_of(cut.separated,
                                       [&](const auto& range) { return range.first <= place && place < range.second; });
        };
        // Where nobody of the rest is left, there is nobody to be cut off from.
        bool hasRest = false;
        for (CompactGraph::Index actor = 0; actor < then.actorCount() && !hasRest; ++actor) {
            hasRest = actor != cut.actor && !isSeparated(actor) && connection.partOf(then.actors[actor]->id) == part &&
                      former.partOf(then.actors[actor]->id) == former.partOf(id);
        }
        if (hangTogether && hasRest) {
            ids.append(id);
        }
    }
    return ids;
}

} // namespace ketenkaart
