#pragma once

#include "core/graph/flows.h"
#include "core/model/plain_table.h"

namespace ketenkaart {

/// The flows of each kind (see flowsByKind()) as a table: a row for each flow of each kind, so that a spreadsheet can
/// make any table of them. A mutual link is in the rows of both directions.
[[nodiscard]] PlainTable flowsTable(const std::vector<std::pair<LinkKind, FlowMatrix>>& kinds);

} // namespace ketenkaart
