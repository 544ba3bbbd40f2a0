#pragma once

#include "core/project/dataset_reader.h"
#include "core/project/entity_edits.h"
#include "core/project/project_reader.h"
#include "core/project/project_writer.h"

#include <QStringList>

#include <algorithm>

namespace ketenkaart::testing {

/// Has a project say these entities of one sort and no others, in their order, as an editor would.
template<typename T> Project withEntities(Project project, const std::vector<T>& before, const std::vector<T>& after)
{
    const Vocabulary words = datasetOf(project).dataset.vocabulary();
    const auto take = [&](const ProjectEdits& edits) { project = applied(project, edits); };
    const auto find = [](const std::vector<T>& all, const QString& id) {
        const auto found = std::ranges::find(all, id, &T::id);
        return found == all.end() ? std::nullopt : std::optional<Entity>(*found);
    };
    for (const T& entity : before) {
        if (!find(after, entity.id)) {
            take(removeEntity(project, entity));
        }
    }
    for (const T& entity : after) {
        take(putEntity(project, words, find(before, entity.id), entity));
        take(moveEntity(project, layerOf(entity), entity.id, {}));
    }
    return project;
}

/// A project of which a dataset with the shipped words can be made: each entity as a row.
inline Project projectOf(const Dataset& dataset)
{
    const auto put = [](Project project, const auto& entities, const Vocabulary& words) {
        for (const auto& entity : entities) {
            project = applied(project, putEntity(project, words, std::nullopt, entity));
        }
        return project;
    };
    Project project;
    const Vocabulary& words = dataset.vocabulary();
    project = put(project, dataset.technologies(), words);
    project = put(project, dataset.campuses(), words);
    project = put(project, dataset.regions(), words);
    project = put(project, dataset.actors(), words);
    project = put(project, dataset.chains(), words);
    project = put(project, dataset.links(), words);
    project = put(project, dataset.regionLinks(), words);
    project = put(project, dataset.figures(), words);
    project = put(project, dataset.cases(), words);
    return put(project, dataset.slides(), words);
}

/// Keeps cases and scenes in a dataset on the disk in place of those that it has.
inline Result<void> keepCases(const QString& location, const std::vector<Case>& cases)
{
    return readProject(location).and_then([&](const Project& kept) {
        const std::vector<Case> before = datasetOf(kept).dataset.cases();
        return saveProject(withEntities(kept, before, cases), kept).transform([](const Project&) {});
    });
}
inline Result<void> keepSlides(const QString& location, const std::vector<Slide>& slides)
{
    return readProject(location).and_then([&](const Project& kept) {
        const std::vector<Slide> before = datasetOf(kept).dataset.slides();
        return saveProject(withEntities(kept, before, slides), kept).transform([](const Project&) {});
    });
}

} // namespace ketenkaart::testing
