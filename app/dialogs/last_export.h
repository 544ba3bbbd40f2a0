#pragma once

#include <QString>

namespace ketenkaart {

/// Where the user exported to the last time; the folder of pictures at first.
[[nodiscard]] QString lastExportFolder();
void rememberExportFolder(const QString& folder);

/// Who the user said had made it.
[[nodiscard]] QString lastExportAuthor();
void rememberExportAuthor(const QString& author);

} // namespace ketenkaart
