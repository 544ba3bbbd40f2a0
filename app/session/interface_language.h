#pragma once

#include "core/model/vocabulary.h"

namespace ketenkaart {

/// Puts the interface into this language: ours, and Qt's own dialogs as far as their translation is installed. Windows
/// receive QEvent::LanguageChange. Call in the GUI thread.
void installLanguage(Language language);

/// The language that is installed; Dutch unless something else was chosen.
[[nodiscard]] Language installedLanguage();

} // namespace ketenkaart
