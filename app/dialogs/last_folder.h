#pragma once

#include <QString>

namespace ketenkaart {

/// Where the user exported to the last time; the folder of pictures at first.
[[nodiscard]] QString lastExportFolder();
void rememberExportFolder(const QString& folder);

} // namespace ketenkaart
