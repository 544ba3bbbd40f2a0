#pragma once

#include "core/model/link_selection.h"
#include "core/model/plain_table.h"

#include <optional>

namespace ketenkaart {

/// Cases side by side: a column for the data as they are and one for each case, a row for each thing that differs; as
/// compareDatasets() counts it along these links. Of a chain, or of all. In the language of the program; names of cases
/// in the language asked for. Takes as long as compareDatasets() for each case; may run in any thread.
[[nodiscard]] PlainTable caseTable(const Dataset& base, const std::vector<Case>& cases,
                                   const std::optional<QString>& chainId, const LinkSelection& links,
                                   Language language);

} // namespace ketenkaart
