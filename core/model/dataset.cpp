#include "core/model/dataset.h"

#include <QHash>

namespace ketenkaart {

namespace {

template<typename Entity> QHash<QString, size_t> indexById(const std::vector<Entity>& entities)
{
    QHash<QString, size_t> index;
    index.reserve(static_cast<qsizetype>(entities.size()));
    for (size_t i = 0; i < entities.size(); ++i) {
        if (!index.contains(entities[i].id)) {
            index.insert(entities[i].id, i);
        }
    }
    return index;
}

template<typename Entity>
const Entity* find(const QHash<QString, size_t>& index, const std::vector<Entity>& entities, const QString& id)
{
    const auto it = index.constFind(id);
    return it == index.cend() ? nullptr : &entities[*it];
}

} // namespace

struct Dataset::Data
{
    DatasetContent content;
    QHash<QString, size_t> actorIndex;
    QHash<QString, size_t> campusIndex;
    QHash<QString, size_t> linkIndex;
    QHash<QString, size_t> chainIndex;
    QHash<QString, size_t> technologyIndex;
    QHash<QString, size_t> caseIndex;
    GeoBox extent;
};

Dataset::Dataset()
    : Dataset(DatasetContent{})
{}

Dataset::Dataset(DatasetContent content)
{
    auto data = std::make_shared<Data>();
    data->content = std::move(content);
    data->actorIndex = indexById(data->content.actors);
    data->campusIndex = indexById(data->content.campuses);
    data->linkIndex = indexById(data->content.links);
    data->chainIndex = indexById(data->content.chains);
    data->technologyIndex = indexById(data->content.technologies);
    data->caseIndex = indexById(data->content.cases);
    for (const Actor& actor : data->content.actors) {
        if (actor.position) {
            data->extent.add(*actor.position);
        }
    }
    for (const Campus& campus : data->content.campuses) {
        if (campus.position) {
            data->extent.add(*campus.position);
        }
    }
    m_data = std::move(data);
}

const QString& Dataset::name() const
{
    return m_data->content.name;
}
const QString& Dataset::location() const
{
    return m_data->content.location;
}
const std::vector<Actor>& Dataset::actors() const
{
    return m_data->content.actors;
}
const std::vector<Campus>& Dataset::campuses() const
{
    return m_data->content.campuses;
}
const std::vector<Link>& Dataset::links() const
{
    return m_data->content.links;
}
const std::vector<Chain>& Dataset::chains() const
{
    return m_data->content.chains;
}
const std::vector<Figure>& Dataset::figures() const
{
    return m_data->content.figures;
}
const std::vector<Technology>& Dataset::technologies() const
{
    return m_data->content.technologies;
}
const std::vector<Case>& Dataset::cases() const
{
    return m_data->content.cases;
}

const Actor* Dataset::actor(const QString& id) const
{
    return find(m_data->actorIndex, m_data->content.actors, id);
}
const Campus* Dataset::campus(const QString& id) const
{
    return find(m_data->campusIndex, m_data->content.campuses, id);
}
const Link* Dataset::link(const QString& id) const
{
    return find(m_data->linkIndex, m_data->content.links, id);
}
const Chain* Dataset::chain(const QString& id) const
{
    return find(m_data->chainIndex, m_data->content.chains, id);
}
const Technology* Dataset::technology(const QString& id) const
{
    return find(m_data->technologyIndex, m_data->content.technologies, id);
}
const Case* Dataset::scenario(const QString& id) const
{
    return find(m_data->caseIndex, m_data->content.cases, id);
}

std::vector<const Actor*> Dataset::actorsOnCampus(const QString& campusId) const
{
    std::vector<const Actor*> found;
    for (const Actor& actor : m_data->content.actors) {
        if (actor.campusId == campusId) {
            found.push_back(&actor);
        }
    }
    return found;
}

std::vector<const Actor*> Dataset::otherSitesOf(const Actor& actor) const
{
    std::vector<const Actor*> found;
    for (const Actor& other : m_data->content.actors) {
        if (!actor.organisation.isEmpty() && other.organisation == actor.organisation && other.id != actor.id) {
            found.push_back(&other);
        }
    }
    return found;
}

std::vector<const Chain*> Dataset::chainsOfActor(const QString& actorId) const
{
    std::vector<const Chain*> found;
    for (const Chain& chain : m_data->content.chains) {
        if (chain.stageOf(actorId)) {
            found.push_back(&chain);
        }
    }
    return found;
}

GeoBox Dataset::extent() const
{
    return m_data->extent;
}

} // namespace ketenkaart
