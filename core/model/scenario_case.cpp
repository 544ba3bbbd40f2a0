#include "core/model/scenario_case.h"

#include "core/model/dataset.h"

#include <QSet>

#include <algorithm>

namespace ketenkaart {

namespace {

void leaveOut(DatasetContent& content, const Case& scenario)
{
    const QSet<QString> actors(scenario.withoutActors.begin(), scenario.withoutActors.end());
    const QSet<QString> links(scenario.withoutLinks.begin(), scenario.withoutLinks.end());
    std::erase_if(content.actors, [&](const Actor& actor) { return actors.contains(actor.id); });
    const auto isLeftOut = [&](const Link& link) {
        return links.contains(link.id) || actors.contains(link.fromId) || actors.contains(link.toId);
    };
    std::erase_if(content.links, isLeftOut);
    std::erase_if(content.regionLinks, isLeftOut);
    for (Chain& chain : content.chains) {
        for (Stage& stage : chain.stages) {
            stage.actorIds.removeIf([&](const QString& id) { return actors.contains(id); });
        }
    }
    for (Figure& figure : content.figures) {
        if (actors.contains(figure.actorId)) {
            figure.actorId.clear();
        }
    }
}

template<typename Entity> bool hasId(const std::vector<Entity>& entities, const QString& id)
{
    return std::ranges::find(entities, id, &Entity::id) != entities.end();
}

bool isRegionOrCampus(const DatasetContent& content, const QString& id)
{
    return hasId(content.regions, id) || hasId(content.campuses, id);
}

void addLink(DatasetContent& content, const Link& link)
{
    if (hasId(content.links, link.id) || hasId(content.regionLinks, link.id)) {
        return;
    }
    const bool fromActor = hasId(content.actors, link.fromId);
    const bool toActor = hasId(content.actors, link.toId);
    if (fromActor && toActor) {
        content.links.push_back(link);
    } else if ((fromActor || isRegionOrCampus(content, link.fromId)) &&
               (toActor || isRegionOrCampus(content, link.toId))) {
        content.regionLinks.push_back(link);
    }
}

/// Whatever its row says of evidence: no plan follows from the source.
template<typename Entity> Entity asPlanned(Entity entity)
{
    entity.provenance.evidence = Evidence::Planned;
    return entity;
}

void add(DatasetContent& content, const Case& scenario)
{
    for (const Actor& actor : scenario.plannedActors) {
        if (!hasId(content.actors, actor.id)) {
            content.actors.push_back(asPlanned(actor));
        }
    }
    for (const Link& link : scenario.plannedLinks) {
        addLink(content, asPlanned(link));
    }
    for (const Case::Place& place : scenario.plannedPlaces) {
        const auto chain = std::ranges::find(content.chains, place.chainId, &Chain::id);
        if (chain == content.chains.end() || !hasId(content.actors, place.actorId)) {
            continue;
        }
        const auto stage = std::ranges::find(chain->stages, place.stageId, &Stage::id);
        if (stage != chain->stages.end() && !stage->actorIds.contains(place.actorId)) {
            stage->actorIds.append(place.actorId);
        }
    }
}

} // namespace

Dataset applyCase(const Dataset& dataset, const Case& scenario)
{
    DatasetContent content = dataset.content();
    leaveOut(content, scenario);
    add(content, scenario);
    return Dataset(std::move(content));
}

} // namespace ketenkaart
