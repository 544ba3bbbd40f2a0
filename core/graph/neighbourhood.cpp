#include "core/graph/neighbourhood.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace ketenkaart {

namespace {

class Walk
{
public:
    Walk(const ValueChainGraph& graph, const QString& start, WalkDirection direction, std::optional<int> steps)
        : m_graph(graph)
    {
        m_result.actorId = start;
        m_result.direction = direction;
        m_result.steps = steps;
        m_result.actors.push_back({start, 0, false, false, false});
        m_placeOf.insert(start, 0);
    }

    void go(bool isUpstream)
    {
        for (const auto& [id, steps] : reached(isUpstream, false)) {
            note(id, steps, isUpstream);
        }
        for (const auto& [id, steps] : reached(isUpstream, true)) {
            m_result.actors[m_placeOf.value(id)].isOnlyImplied = false;
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
    /// Everybody to whom a way leads, nearest first, and the number of steps.
    std::vector<std::pair<QString, int>> reached(bool isUpstream, bool onlyStated) const
    {
        const QString& start = m_result.actorId;
        const int most = m_result.steps.value_or(std::numeric_limits<int>::max());
        QSet<QString> seen{start};
        std::vector<std::pair<QString, int>> waiting{{start, 0}};
        for (size_t i = 0; i < waiting.size() && waiting[i].second < most; ++i) {
            const auto [id, steps] = waiting[i]; // a copy, because the vector grows
            for (const Neighbour& neighbour : isUpstream ? m_graph.upstream(id) : m_graph.downstream(id)) {
                const QString& otherId = neighbour.actor->id;
                const bool isImplied = neighbour.link->provenance.evidence == Evidence::Implied;
                if ((!onlyStated || !isImplied) && !seen.contains(otherId)) {
                    seen.insert(otherId);
                    waiting.emplace_back(otherId, steps + 1);
                }
            }
        }
        waiting.erase(waiting.begin());
        return waiting;
    }

    void note(const QString& id, int steps, bool isUpstream)
    {
        auto place = m_placeOf.constFind(id);
        if (place == m_placeOf.cend()) {
            place = m_placeOf.insert(id, m_result.actors.size());
            m_result.actors.push_back({id, steps, false, false, true});
        }
        NearbyActor& actor = m_result.actors[*place];
        actor.steps = std::min(actor.steps, steps);
        (isUpstream ? actor.isUpstream : actor.isDownstream) = true;
    }

    const ValueChainGraph& m_graph;
    Neighbourhood m_result;
    QHash<QString, size_t> m_placeOf;
};

template<typename Belongs> QStringList idsOf(const Neighbourhood& neighbourhood, const Belongs& belongs)
{
    QStringList ids;
    for (const NearbyActor& actor : neighbourhood.actors) {
        if (std::invoke(belongs, actor)) {
            ids.append(actor.actorId);
        }
    }
    return ids;
}

} // namespace

QString idOf(WalkDirection direction)
{
    switch (direction) {
    case WalkDirection::Upstream:
        return QStringLiteral("upstream");
    case WalkDirection::Downstream:
        return QStringLiteral("downstream");
    case WalkDirection::Both:
        return QStringLiteral("both");
    }
    std::unreachable();
}

std::optional<WalkDirection> parseWalkDirection(QStringView id)
{
    for (const WalkDirection direction : {WalkDirection::Upstream, WalkDirection::Downstream, WalkDirection::Both}) {
        if (idOf(direction) == id) {
            return direction;
        }
    }
    return std::nullopt;
}

QStringList Neighbourhood::direct() const
{
    return idsOf(*this, [](const NearbyActor& actor) { return actor.steps == 1; });
}

QStringList Neighbourhood::onlyImplied() const
{
    return idsOf(*this, &NearbyActor::isOnlyImplied);
}

QStringList Neighbourhood::others() const
{
    return idsOf(*this, [](const NearbyActor& actor) { return actor.steps > 0; });
}

Neighbourhood neighbourhoodOf(const ValueChainGraph& graph, const QString& actorId, WalkDirection direction,
                              std::optional<int> steps)
{
    if (!graph.hasActor(actorId)) {
        return {};
    }
    Walk walk(graph, actorId, direction, steps);
    if (direction != WalkDirection::Downstream) {
        walk.go(true);
    }
    if (direction != WalkDirection::Upstream) {
        walk.go(false);
    }
    return walk.result();
}

} // namespace ketenkaart
