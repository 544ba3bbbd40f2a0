#pragma once

#include "core/project/project_compare.h"
#include "core/project/project_edit.h"

#include <span>

namespace ketenkaart {

/// The steps that give `project` what `other` has in a row that compareProjects(project, other) names: the row comes at
/// the place that it has there, goes, or gets the cells, the place on earth or the place in the order that are other
/// than its own. What was not different stays as it is, down to how it is written. No steps when the row is no longer
/// there under that key. `project` is the one that was compared, or what became of it by steps.
[[nodiscard]] ProjectEdits takeOver(const Project& project, const Project& other, const RowDifference& difference);

/// The same of several at once, in any order: where scenes have moved, each comes to stand right among the others.
[[nodiscard]] ProjectEdits takeOver(const Project& project, const Project& other,
                                    std::span<const RowDifference> differences);

} // namespace ketenkaart
