#pragma once

#include <QString>

namespace ketenkaart {

/// Text of unknown origin as one line that shows what it is and nothing else. Line breaks, line and paragraph
/// separators and tabs become spaces. Left out are control characters, which steer a terminal; the marks that turn the
/// direction of what stands around them; invisible format characters, save the joiners that some scripts are written
/// with; and noncharacters, which XML cannot hold. Half of a surrogate pair becomes U+FFFD. Every other character
/// stays.
///
/// Whoever brings text in calls it (readers, options, forms), and whoever hands it on to a terminal or a file of marked
/// up text calls it again: not everything that is shown comes from a dataset.
[[nodiscard]] QString plainLine(const QString& text);

/// The same without spaces around it: a value of a dataset.
[[nodiscard]] QString cleanText(const QString& text);

} // namespace ketenkaart
