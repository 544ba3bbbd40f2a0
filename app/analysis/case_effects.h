#pragma once

#include "app/panels/answer_list.h"
#include "core/graph/case_comparison.h"

#include <functional>
#include <vector>

namespace ketenkaart {

/// What a case leads to, as rows with headings: what stages lose, who is cut off, ways; what is gained; the provinces.
/// The datasets are those compared. How the row of an actor looks is the caller's.
[[nodiscard]] std::vector<AnswerRow> caseEffects(const CaseComparison& comparison, const Dataset& before,
                                                 const Dataset& after, Language language,
                                                 const std::function<AnswerRow(const Actor&)>& actorRow);

} // namespace ketenkaart
