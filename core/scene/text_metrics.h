#pragma once

#include "core/scene/map_style.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace ketenkaart {

/// QFont knows whole pixels only, and rounds its metrics to them. Text is therefore laid out at ten times its size and
/// painted through a scale of a tenth: the same line comes out in the same proportions at any resolution.
inline constexpr double textOversampling = 10.0;

/// The font for a style, textOversampling times too large, without hinting.
[[nodiscard]] QFont fontFor(const TextStyle& style);

/// Width of a line in view pixels.
[[nodiscard]] double textWidth(const QString& text, const TextStyle& style);
/// From the top of the capitals to the baseline, in view pixels.
[[nodiscard]] double capHeight(const TextStyle& style);
/// The box that the line needs, in view pixels, relative to the left end of its baseline: from ascender to descender
/// without the font's own line gap.
[[nodiscard]] QRectF textBox(const QString& text, const TextStyle& style);

/// The words of a text in lines of at most this width, in view pixels; a single word may be wider.
[[nodiscard]] QStringList wrappedLines(const QString& text, const TextStyle& style, double width);
/// The text, cut with an ellipsis when it is wider than this.
[[nodiscard]] QString elidedText(const QString& text, const TextStyle& style, double width);

} // namespace ketenkaart
