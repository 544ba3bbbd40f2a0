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

/// The places in a list of those that belong to something, by its id or name.
using Members = QHash<QString, std::vector<size_t>>;

/// Each place once, also where an entity belongs to one thing twice.
void addMember(Members& members, const QString& key, size_t place)
{
    if (key.isEmpty()) {
        return;
    }
    std::vector<size_t>& places = members[key];
    if (places.empty() || places.back() != place) {
        places.push_back(place);
    }
}

template<typename Entity>
std::vector<const Entity*> membersOf(const Members& members, const QString& key, const std::vector<Entity>& entities)
{
    std::vector<const Entity*> found;
    if (const auto it = members.constFind(key); it != members.cend()) {
        found.reserve(it->size());
        for (const size_t place : *it) {
            found.push_back(&entities[place]);
        }
    }
    return found;
}

} // namespace

struct Dataset::Data
{
    void indexMembers();

    DatasetContent content;
    QHash<QString, size_t> actorIndex;
    QHash<QString, size_t> campusIndex;
    QHash<QString, size_t> linkIndex;
    QHash<QString, size_t> chainIndex;
    QHash<QString, size_t> technologyIndex;
    QHash<QString, size_t> caseIndex;
    QHash<QString, size_t> regionIndex;
    Members actorsByCampus;
    Members actorsByRegion;
    Members headlinesByChain;
    Members actorsByOrganisation;
    Members linksByActor;
    QHash<QString, std::vector<StageOfChain>> stagesByActor;
    GeoBox extent;
};

void Dataset::Data::indexMembers()
{
    for (size_t i = 0; i < content.actors.size(); ++i) {
        addMember(actorsByCampus, content.actors[i].campusId, i);
        addMember(actorsByRegion, content.actors[i].regionId, i);
        addMember(actorsByOrganisation, content.actors[i].organisation, i);
    }
    for (size_t i = 0; i < content.links.size(); ++i) {
        const Link& link = content.links[i];
        if (actorIndex.contains(link.fromId) && actorIndex.contains(link.toId)) {
            addMember(linksByActor, link.fromId, i);
            addMember(linksByActor, link.toId, i);
        }
    }
    for (size_t i = 0; i < content.headlines.size(); ++i) {
        addMember(headlinesByChain, content.headlines[i].chainId, i);
    }
    for (const Chain& chain : content.chains) {
        for (size_t i = 0; i < chain.stages.size(); ++i) {
            for (const QString& actorId : chain.stages[i].actorIds) {
                std::vector<StageOfChain>& places = stagesByActor[actorId];
                const StageOfChain place{&chain, i};
                if (places.empty() || places.back() != place) {
                    places.push_back(place);
                }
            }
        }
    }
}

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
    data->regionIndex = indexById(data->content.regions);
    data->indexMembers();
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

const Vocabulary& Dataset::vocabulary() const
{
    return m_data->content.vocabulary;
}

const StudyArea& Dataset::area() const
{
    return m_data->content.area;
}

const DatasetContent& Dataset::content() const
{
    return m_data->content;
}
const QString& Dataset::name() const
{
    return m_data->content.name;
}
Dataset Dataset::movedTo(const QString& location, const QString& name) const
{
    DatasetContent content = m_data->content;
    content.location = location;
    content.name = name;
    return Dataset(std::move(content));
}

const QString& Dataset::location() const
{
    return m_data->content.location;
}
const QString& Dataset::pictureFolder() const
{
    return m_data->content.pictureFolder;
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
const std::vector<Deck>& Dataset::decks() const
{
    return m_data->content.decks;
}
const std::vector<Slide>& Dataset::slides() const
{
    return m_data->content.slides;
}
const std::vector<Region>& Dataset::regions() const
{
    return m_data->content.regions;
}
const std::vector<Link>& Dataset::regionLinks() const
{
    return m_data->content.regionLinks;
}
const std::vector<Headline>& Dataset::headlines() const
{
    return m_data->content.headlines;
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
const Region* Dataset::region(const QString& id) const
{
    return find(m_data->regionIndex, m_data->content.regions, id);
}

std::vector<const Actor*> Dataset::actorsOnCampus(const QString& campusId) const
{
    return membersOf(m_data->actorsByCampus, campusId, m_data->content.actors);
}

std::vector<const Actor*> Dataset::actorsInRegion(const QString& regionId) const
{
    return membersOf(m_data->actorsByRegion, regionId, m_data->content.actors);
}

std::vector<const Headline*> Dataset::headlinesOfChain(const QString& chainId) const
{
    return membersOf(m_data->headlinesByChain, chainId, m_data->content.headlines);
}

std::vector<const Actor*> Dataset::otherSitesOf(const Actor& actor) const
{
    auto found = membersOf(m_data->actorsByOrganisation, actor.organisation, m_data->content.actors);
    std::erase_if(found, [&](const Actor* other) { return other->id == actor.id; });
    return found;
}

std::vector<const Chain*> Dataset::chainsOfActor(const QString& actorId) const
{
    std::vector<const Chain*> found;
    for (const StageOfChain& place : stagesOfActor(actorId)) {
        if (found.empty() || found.back() != place.chain) {
            found.push_back(place.chain);
        }
    }
    return found;
}

std::vector<StageOfChain> Dataset::stagesOfActor(const QString& actorId) const
{
    return m_data->stagesByActor.value(actorId);
}

std::optional<StageOfChain> Dataset::stageOfActor(const QString& actorId, const QString& chainId) const
{
    const auto places = m_data->stagesByActor.constFind(actorId);
    if (places == m_data->stagesByActor.cend()) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(*places, chainId, [](const StageOfChain& place) { return place.chain->id; });
    return found == places->end() ? std::nullopt : std::optional(*found);
}

std::vector<const Link*> Dataset::linksOfActor(const QString& actorId) const
{
    return membersOf(m_data->linksByActor, actorId, m_data->content.links);
}

GeoBox Dataset::extent() const
{
    return m_data->extent;
}

} // namespace ketenkaart
