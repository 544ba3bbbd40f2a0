#pragma once

#include "core/model/dataset.h"

namespace ketenkaart {

/// The name of what a link ends at: an actor, a campus or a region; the id of what is none.
[[nodiscard]] LocalizedText endName(const Dataset& dataset, const QString& id);

} // namespace ketenkaart
