#pragma once

#include "core/graph/stage_inputs.h"
#include "core/model/dataset.h"

namespace ketenkaart {

// What stageInputs() finds in words, in the language of the program; names from the data are in the language asked for.

/// What is known of a chain's inputs from abroad, in one or two sentences.
[[nodiscard]] QString stageInputsText(const Dataset& dataset, const QString& chainId,
                                      const std::vector<StageInputs>& inputs, Language language);
/// One stage in one line: "‘Chips’: 1 of 4 links comes from abroad, from imec".
[[nodiscard]] QString oneStageInputsText(const Dataset& dataset, const QString& chainId, const StageInputs& inputs,
                                         Language language);

} // namespace ketenkaart
