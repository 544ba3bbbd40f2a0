#pragma once

#include "core/project/project_edit.h"

#include <QByteArray>

namespace ketenkaart {

// Steps as lines of text, for a log that is written while one works and read after a crash. Each line is a JSON object;
// one that broke off is passed over with all behind it.

/// Without a line end.
[[nodiscard]] QByteArray logLine(const ProjectEdit& edit);
/// The steps of a log, ready to be made of this project one after the other. Rows are told by their keys; what the log
/// does not hold of a row (its place in the text of the file) is that of the project.
[[nodiscard]] ProjectEdits readLog(const QByteArray& lines, const Project& project);

} // namespace ketenkaart
