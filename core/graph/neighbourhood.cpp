#include "core/graph/neighbourhood.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <limits>

namespace ketenkaart {

namespace {

class Walk
{
public:
    Walk(const ValueChainGraph& graph, const QString& start)
        : m_graph(graph)
    {
        m_result.actors.push_back({start, 0, false, false});
        m_placeOf.insert(start, 0);
    }

    void go(bool isUpstream, int most)
    {
        // Nearest first; actors found by the walk the other way have to be walked on from as well.
        QHash<QString, int> steps{{m_result.actors.front().actorId, 0}};
        QStringList reached{m_result.actors.front().actorId};
        for (qsizetype i = 0; i < reached.size(); ++i) {
            const QString id = reached.at(i);
            const int next = steps.value(id) + 1;
            if (next > most) {
                break;
            }
            for (const Neighbour& neighbour : isUpstream ? m_graph.upstream(id) : m_graph.downstream(id)) {
                const QString& otherId = neighbour.actor->id;
                if (!steps.contains(otherId)) {
                    steps.insert(otherId, next);
                    reached.append(otherId);
                    note(otherId, next, isUpstream);
                }
            }
        }
    }

    Neighbourhood result()
    {
        std::vector<const Link*> links;
        for (const NearbyActor& actor : m_result.actors) {
            for (const Neighbour& neighbour : m_graph.downstream(actor.actorId)) {
                if (m_placeOf.contains(neighbour.actor->id)) {
                    links.push_back(neighbour.link);
                }
            }
        }
        // All links are in one vector of the dataset; one that is not directed was met from either end.
        std::ranges::sort(links, std::less());
        const auto repeated = std::ranges::unique(links);
        links.erase(repeated.begin(), repeated.end());
        for (const Link* link : links) {
            m_result.linkIds.append(link->id);
        }
        std::ranges::stable_sort(m_result.actors, {}, &NearbyActor::steps);
        return std::move(m_result);
    }

private:
    void note(const QString& id, int steps, bool isUpstream)
    {
        auto place = m_placeOf.constFind(id);
        if (place == m_placeOf.cend()) {
            place = m_placeOf.insert(id, m_result.actors.size());
            m_result.actors.push_back({id, steps, false, false});
        }
        NearbyActor& actor = m_result.actors[*place];
        actor.steps = std::min(actor.steps, steps);
        (isUpstream ? actor.isUpstream : actor.isDownstream) = true;
    }

    const ValueChainGraph& m_graph;
    Neighbourhood m_result;
    QHash<QString, size_t> m_placeOf;
};

} // namespace

Neighbourhood neighbourhoodOf(const ValueChainGraph& graph, const QString& actorId, WalkDirection direction,
                              std::optional<int> steps)
{
    if (!graph.hasActor(actorId)) {
        return {};
    }
    const int most = steps.value_or(std::numeric_limits<int>::max());
    Walk walk(graph, actorId);
    if (direction != WalkDirection::Downstream) {
        walk.go(true, most);
    }
    if (direction != WalkDirection::Upstream) {
        walk.go(false, most);
    }
    return walk.result();
}

} // namespace ketenkaart
