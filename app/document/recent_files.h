#pragma once

#include <QStringList>

namespace ketenkaart {

// The datasets that were opened or saved last, in the settings of the program: the newest first, absolute paths.

/// Those that are still there.
[[nodiscard]] QStringList recentFiles();
/// Puts one in front of the others.
void noteRecentFile(const QString& location);
void forgetRecentFiles();

/// What was open when the last window was closed; empty for the shipped data and for what is not there any more.
[[nodiscard]] QString lastOpened();
void noteLastOpened(const QString& location);

} // namespace ketenkaart
