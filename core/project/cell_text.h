#pragma once

#include "core/model/vocabulary.h"

#include <QStringList>

#include <vector>

namespace ketenkaart {

// Cells as the reader takes them.

/// Parts between semicolons; a semicolon inside a part becomes a comma.
[[nodiscard]] QString listCell(QStringList parts);
[[nodiscard]] QString listCell(const std::vector<Theme>& themes, const Vocabulary& words);

} // namespace ketenkaart
