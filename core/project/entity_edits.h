#pragma once

#include "core/model/dataset.h"
#include "core/project/project_edit.h"

#include <optional>
#include <variant>

namespace ketenkaart {

/// Whatever the user can change, as one thing: a chain with its stages, a case with what it plans.
using Entity = std::variant<Actor, Campus, Region, Link, Chain, Figure, Technology, Headline, Case, Deck, Slide>;

[[nodiscard]] QString idOf(const Entity& entity);
/// The layer in which its id stands.
[[nodiscard]] LayerIndex layerOf(const Entity& entity);
/// The one of that sort and id in a dataset.
[[nodiscard]] std::optional<Entity> findEntity(const Dataset& dataset, LayerIndex layer, const QString& id);

// Each gives the steps that lead there from the project as it is. Only cells change that say something else than
// before: what a cell says that we did not understand stays as long as nobody changes what it is about, and in a list
// the parts stay that mean nothing to us.

/// Puts an entity in place of what it was before, or as a new one before the row with that id, or behind all others.
/// The words are those of the dataset that it comes from.
[[nodiscard]] ProjectEdits putEntity(const Project& project, const Vocabulary& words,
                                     const std::optional<Entity>& before, const Entity& after,
                                     const QString& nextId = {});
/// Takes away its rows; what refers to it stays.
[[nodiscard]] ProjectEdits removeEntity(const Project& project, const Entity& entity);
/// Takes the row with that id before the one with the other, or behind all others.
[[nodiscard]] ProjectEdits moveEntity(const Project& project, LayerIndex layer, const QString& id,
                                      const QString& nextId);

/// Steps one behind the other, each made of the project as it is by then.
class EntitySteps
{
public:
    explicit EntitySteps(const Project& project)
        : m_project(project)
    {}
    void put(const Vocabulary& words, const std::optional<Entity>& before, const Entity& after,
             const QString& nextId = {});
    void remove(const Entity& entity);
    void move(LayerIndex layer, const QString& id, const QString& nextId);
    [[nodiscard]] ProjectEdits take() { return std::move(m_edits); }

private:
    void add(const ProjectEdits& edits);

    Project m_project;
    ProjectEdits m_edits;
};

/// The steps that put a text into one cell. Nothing when it is there already.
[[nodiscard]] ProjectEdits setCell(const Project& project, LayerIndex layer, qint64 row, const QString& column,
                                   const QString& text);

} // namespace ketenkaart
