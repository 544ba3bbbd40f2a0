#pragma once

#include <QString>
#include <QStringList>

namespace ketenkaart {

/// The text as searches compare it: without case, accents and typographic apostrophes, so that "rom's" finds "ROM’s"
/// and "zutphense" finds "Zütphense".
[[nodiscard]] QString foldForSearch(const QString& text);

/// The words of what the user typed, folded.
[[nodiscard]] QStringList searchWords(const QString& typed);

/// Whether the folded text contains every word. No words: yes.
[[nodiscard]] bool containsAllWords(const QString& foldedText, const QStringList& words);

} // namespace ketenkaart
