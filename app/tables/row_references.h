#pragma once

#include "core/model/language.h"
#include "core/project/project.h"

#include <QStringList>

#include <vector>

namespace ketenkaart {

/// What refers to these rows of a layer by their ids: a line for each row of another layer, such as "Links: ASML
/// supplies imec (from)". An id that another row of the layer has as well is not lost, and so is passed over. Rows are
/// counted from 0.
[[nodiscard]] QStringList referencesTo(const Project& project, LayerIndex layer, const std::vector<qsizetype>& rows,
                                       Language language);

} // namespace ketenkaart
