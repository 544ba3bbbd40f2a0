#pragma once

#include "core/model/dataset.h"
#include "core/project/project_edit.h"

namespace ketenkaart {

/// Something that refers to an actor.
struct Dependent
{
    LayerIndex layer{};
    LocalizedText title; ///< what it is, for the reader
};

/// Links that begin or end at the actor, stages that it takes, figures and cases that name it, scenes that show it.
[[nodiscard]] std::vector<Dependent> dependentsOf(const Dataset& dataset, const std::vector<Case>& cases,
                                                  const std::vector<Slide>& slides, const QString& actorId);

/// The steps that take an actor away with its links, and out of stages, figures and cases. Scenes keep its name: one
/// may show them to see what is missing.
[[nodiscard]] ProjectEdits removeActor(const Project& project, const Dataset& dataset, const std::vector<Case>& cases,
                                       const QString& actorId);

} // namespace ketenkaart
