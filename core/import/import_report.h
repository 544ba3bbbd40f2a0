#pragma once

#include "core/import/import_table.h"
#include "core/import/importer.h"
#include "core/model/plain_table.h"

namespace ketenkaart {

/// Names of verdicts for the reader, through tr().
[[nodiscard]] QString displayName(ImportedRow::Verdict verdict);
/// Stable names for scripts: "added", "changed", "same", "not-taken", "no-data".
[[nodiscard]] QString idOf(ImportedRow::Verdict verdict);

/// What became of all rows, in one sentence or two.
[[nodiscard]] QString summaryText(const ImportResult& result);
/// One row in one line: where it stands, what became of it, and why.
[[nodiscard]] QString rowText(const ImportedRow& row, const std::vector<ImportTable>& tables);
/// Each row, with each of its remarks on a line of its own.
[[nodiscard]] PlainTable reportTable(const ImportResult& result, const std::vector<ImportTable>& tables);

} // namespace ketenkaart
