#pragma once

#include "core/model/error.h"
#include "core/model/scenario_case.h"

#include <QString>

#include <vector>

namespace ketenkaart {

/// Keeps the cases of a dataset that is a folder of CSV files, in its file cases.csv: all of them, in place of those
/// that it had. The file is replaced as a whole or not at all. The reader gives back what was written.
///
/// Fails for a dataset that is not a folder, and for a case with planned actors, links or places: the layer has no
/// columns for them, and to drop them in silence would be to lose the user's work.
[[nodiscard]] Result<void> writeCases(const QString& folder, const std::vector<Case>& cases);

} // namespace ketenkaart
