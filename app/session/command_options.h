#pragma once

#include "core/model/dataset.h"
#include "core/model/error.h"

#include <QStringList>

namespace ketenkaart {

// What the options of all commands have in common, with a window and without.

/// Wrong usage: without an advice the user is sent to --help. A full stop at the end of the message is dropped.
[[nodiscard]] Error usageError(const QString& message, const QString& advice = {});

/// The language that the value of --lang names, Dutch when it is empty.
[[nodiscard]] Result<Language> languageOption(const QString& value);

/// The scenes of the presentation that the value of --deck names; of the first when it is empty.
[[nodiscard]] Result<std::vector<Slide>> deckOption(const QString& value, const Dataset& dataset);

/// The value of --lang in the arguments, before they are parsed: messages must come in that language too.
[[nodiscard]] QString languageArgument(const QStringList& arguments);

} // namespace ketenkaart
