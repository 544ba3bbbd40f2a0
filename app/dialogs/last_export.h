#pragma once

#include <QString>

namespace ketenkaart {

/// Where the user exported to the last time; at first the folder of the data, or that of pictures where they are not
/// the user's.
[[nodiscard]] QString lastExportFolder(const QString& location);
void rememberExportFolder(const QString& folder);

/// Who the user said had made it.
[[nodiscard]] QString lastExportAuthor();
void rememberExportAuthor(const QString& author);

} // namespace ketenkaart
