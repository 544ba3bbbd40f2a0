#include "core/project/dependents.h"

#include "core/model/end_name.h"
#include "core/project/entity_edits.h"

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

bool endsAt(const Link& link, const QString& actorId)
{
    return link.fromId == actorId || link.toId == actorId;
}

bool names(const Case& scenario, const QString& actorId)
{
    return scenario.withoutActors.contains(actorId) ||
           std::ranges::any_of(scenario.plannedLinks, [&](const Link& link) { return endsAt(link, actorId); }) ||
           std::ranges::contains(scenario.plannedPlaces, actorId, &Case::Place::actorId);
}

} // namespace

std::vector<Dependent> dependentsOf(const Dataset& dataset, const std::vector<Case>& cases,
                                    const std::vector<Slide>& slides, const QString& actorId)
{
    std::vector<Dependent> found;
    for (const std::vector<Link>* links : {&dataset.links(), &dataset.regionLinks()}) {
        for (const Link& link : *links) {
            if (endsAt(link, actorId)) {
                const LocalizedText from = endName(dataset, link.fromId);
                const LocalizedText to = endName(dataset, link.toId);
                const auto title = [&](QString LocalizedText::* side) {
                    return u"%1 → %2"_s.arg(from.*side, to.*side);
                };
                found.push_back({LayerIndex::Links, {title(&LocalizedText::dutch), title(&LocalizedText::english)}});
            }
        }
    }
    for (const StageOfChain& stage : dataset.stagesOfActor(actorId)) {
        const auto title = [&](QString LocalizedText::* side) {
            return u"%1: %2"_s.arg(stage.chain->name.*side, stage.stage().name.*side);
        };
        found.push_back({LayerIndex::Stages, {title(&LocalizedText::dutch), title(&LocalizedText::english)}});
    }
    for (const Figure& figure : dataset.figures()) {
        if (figure.actorId == actorId) {
            found.push_back({LayerIndex::Figures, figure.label});
        }
    }
    for (const Case& scenario : cases) {
        if (names(scenario, actorId)) {
            found.push_back({LayerIndex::Cases, scenario.name});
        }
    }
    for (const Slide& slide : slides) {
        if (slide.selectionId == actorId || slide.actorIds.contains(actorId)) {
            found.push_back({LayerIndex::Presentation, slide.title});
        }
    }
    return found;
}

ProjectEdits removeActor(const Project& project, const Dataset& dataset, const std::vector<Case>& cases,
                         const QString& actorId)
{
    EntitySteps steps(project);
    const Vocabulary& words = dataset.vocabulary();
    for (const std::vector<Link>* links : {&dataset.links(), &dataset.regionLinks()}) {
        for (const Link& link : *links) {
            if (endsAt(link, actorId)) {
                steps.remove(link);
            }
        }
    }
    for (const Chain* chain : dataset.chainsOfActor(actorId)) {
        Chain without = *chain;
        for (Stage& stage : without.stages) {
            stage.actorIds.removeAll(actorId);
        }
        steps.put(words, *chain, without);
    }
    for (const Figure& figure : dataset.figures()) {
        if (figure.actorId == actorId) {
            Figure without = figure;
            without.actorId.clear();
            steps.put(words, figure, without);
        }
    }
    for (const Case& scenario : cases) {
        if (names(scenario, actorId)) {
            Case without = scenario;
            without.withoutActors.removeAll(actorId);
            std::erase_if(without.plannedLinks, [&](const Link& link) { return endsAt(link, actorId); });
            std::erase_if(without.plannedPlaces, [&](const Case::Place& place) { return place.actorId == actorId; });
            steps.put(words, scenario, without);
        }
    }
    if (const Actor* actor = dataset.actor(actorId)) {
        steps.remove(*actor);
    }
    return steps.take();
}

} // namespace ketenkaart
