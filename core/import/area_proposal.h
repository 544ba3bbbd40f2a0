#pragma once

#include "core/import/import_state.h"

namespace ketenkaart {

/// Where a dataset that was empty gets actors of which most lie outside its area, it gets an area of their own: an
/// extent around them, the country and the provinces in which most of them are as home regions. As a proposal, under
/// that name.
void proposeArea(ImportState& state, const QString& name);

} // namespace ketenkaart
