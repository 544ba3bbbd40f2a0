#pragma once

#include "core/model/error.h"
#include "core/model/scenario_case.h"
#include "core/project/layer_text.h"

#include <vector>

namespace ketenkaart {

/// The layers in which the cases are kept, always all four, some without rows. Texts are as the reader gives them back:
/// no line breaks, no spaces around them, and no semicolon inside the parts of a list; a name that is empty becomes the
/// id.
///
/// Fails for ids that would not come back: empty ones, those with a line break or a semicolon, and two alike.
[[nodiscard]] Result<std::vector<LayerText>> caseTables(const std::vector<Case>& cases, const Vocabulary& words);

} // namespace ketenkaart
