#pragma once

#include <QColor>

namespace ketenkaart {

/// How much of itself what steps back behind a selection shows.
inline constexpr double faintOpacity = 0.15;

/// A colour on the way from the first (part 0) to the second (part 1); opaque, so that print shops and screens agree
/// on it.
[[nodiscard]] QColor mixed(const QColor& first, const QColor& second, double part);

/// The colour of what steps back behind a selection.
[[nodiscard]] QColor faint(QColor colour);

} // namespace ketenkaart
