#pragma once

#include "core/project/project_compare.h"

namespace ketenkaart {

// What compareProjects() found as plain text of one line, in the language that tr() answers in; names out of the data
// are in the language asked for.

/// "actors: PHIX added", "actors: CITC moved 1.2 km", "links: SMART Photonics → PHIX: kind supplies > packages".
[[nodiscard]] QString differenceText(const RowDifference& difference, Language language);
/// "links of the first dataset cannot be compared: ..."
[[nodiscard]] QString unreadableText(const UnreadableLayer& unreadable);
/// "3 added, 1 gone, 2 moved, 5 changed", without what is nil; that there are no differences where there are none.
[[nodiscard]] QString summaryText(const ProjectComparison& comparison);

/// "1.2 km", "350 m", "20 cm".
[[nodiscard]] QString distanceText(double metres, Language language);

} // namespace ketenkaart
