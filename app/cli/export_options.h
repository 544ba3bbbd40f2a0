#pragma once

#include "core/model/error.h"
#include "core/model/style_name.h"
#include "core/model/vocabulary.h"

#include <QString>

class QCommandLineParser;

namespace ketenkaart {

// Values of options that maps and scenes have in common when they are exported.

/// The dataset that is named; empty for the shipped one.
[[nodiscard]] Result<QString> datasetArgument(const QCommandLineParser& parser);

/// The value of --date as it is to stand on the page: "today", an ISO date, or any text as it is. The command adds none
/// by itself, so that the same command makes the same file tomorrow.
[[nodiscard]] Result<QString> dateOption(const QString& value, Language language);

/// The value of --style.
[[nodiscard]] Result<StyleName> styleOption(const QString& value);

} // namespace ketenkaart
