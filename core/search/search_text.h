#pragma once

#include <QString>
#include <QStringList>

namespace ketenkaart {

/// The text as searches compare it: without case, accents and typographic apostrophes, so that "rom's" finds "ROM’s"
/// and "zutphense" finds "Zütphense".
[[nodiscard]] QString foldForSearch(const QString& text);

/// The words of what the user typed, folded.
[[nodiscard]] QStringList searchWords(const QString& typed);

/// The folded text without anything but letters and digits, so that "QuiX Quantum" and "Quix-quantum" are the same.
[[nodiscard]] QString compactForSearch(const QString& text);

/// Whether one typing error makes the first text out of the second: a letter left out, added, or replaced, or two
/// neighbours swapped (the restricted Damerau-Levenshtein distance is at most one). Linear in the length.
[[nodiscard]] bool withinOneTypo(QStringView typed, QStringView meant);

/// Whether some beginning of `meant` is within one typing error of what was typed: "micorn" for "micronit".
[[nodiscard]] bool beginsWithinOneTypo(QStringView typed, QStringView meant);

} // namespace ketenkaart
