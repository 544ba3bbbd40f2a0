#pragma once

#include "core/graph/redundancy.h"
#include "core/model/dataset.h"

#include <optional>

namespace ketenkaart {

// What stageRedundancy() finds in words, in the language of the program; names from the data are in the language asked
// for.

/// How much of a chain hangs on single actors.
[[nodiscard]] QString redundancyText(const Dataset& dataset, const QString& chainId,
                                     const std::vector<StageRedundancy>& pairs, Language language);
/// redundancyText(), and how many of the pairs are joined by stated links alone; no value where only those count.
[[nodiscard]] QString redundancyTextWithCertainty(const Dataset& dataset, const QString& chainId,
                                                  const std::vector<StageRedundancy>& pairs,
                                                  const std::optional<std::vector<StageRedundancy>>& statedPairs,
                                                  Language language);
/// One pair of stages, in one line: "‘Chips’ to ‘Packaging’: 2 separate ways".
[[nodiscard]] QString separateWaysText(const Dataset& dataset, const QString& chainId, const StageRedundancy& pair,
                                       Language language);

} // namespace ketenkaart
