#pragma once

#include "core/model/vocabulary.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ketenkaart {

// Cells as the reader takes them.

/// The parts of a list between semicolons, clean, without empty ones.
[[nodiscard]] QStringList listParts(const QString& cell);
/// What a cell of yes and no says, in any of the words for them (ColumnNames::flag()); no value for another text.
[[nodiscard]] std::optional<bool> flagOf(const QString& cell);
/// Parts between semicolons; a semicolon inside a part becomes a comma.
[[nodiscard]] QString listCell(QStringList parts);
[[nodiscard]] QString listCell(const std::vector<Theme>& themes, const Vocabulary& words);

} // namespace ketenkaart
