#pragma once

#include <QStringList>

namespace ketenkaart {

// One function per command; each parses its own arguments, prints its result and returns the exit code.

[[nodiscard]] int runAnalyse(const QStringList& arguments);
[[nodiscard]] int runCompare(const QStringList& arguments);
[[nodiscard]] int runConvert(const QStringList& arguments);
[[nodiscard]] int runExport(const QStringList& arguments);
/// What `export` does with --scenes.
[[nodiscard]] int runExportScenes(const QStringList& arguments);
[[nodiscard]] int runImport(const QStringList& arguments);
[[nodiscard]] int runInfo(const QStringList& arguments);
[[nodiscard]] int runTemplate(const QStringList& arguments);
[[nodiscard]] int runValidate(const QStringList& arguments);
[[nodiscard]] int runHelp();

} // namespace ketenkaart
