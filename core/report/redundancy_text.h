#pragma once

#include "core/graph/redundancy.h"
#include "core/model/dataset.h"

namespace ketenkaart {

// What stageRedundancy() finds in words, in the language of the program; names from the data are in the language asked
// for.

/// How much of a chain hangs on single actors.
[[nodiscard]] QString redundancyText(const Dataset& dataset, const QString& chainId,
                                     const std::vector<StageRedundancy>& pairs, Language language);
/// How many of the pairs are joined by stated links alone, after redundancyText() of all links.
[[nodiscard]] QString redundancyStatedOnlyText(const std::vector<StageRedundancy>& stated);
/// One pair of stages, in one line: "‘Chips’ to ‘Packaging’: 2 separate ways".
[[nodiscard]] QString separateWaysText(const Dataset& dataset, const QString& chainId, const StageRedundancy& pair,
                                       Language language);

} // namespace ketenkaart
