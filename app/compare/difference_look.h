#pragma once

#include "core/project/project_compare.h"

#include <QColor>
#include <QIcon>

#include <array>

namespace ketenkaart {

/// In the order in which they are told.
inline constexpr std::array differenceKinds{RowDifference::Kind::Added, RowDifference::Kind::Removed,
                                            RowDifference::Kind::Moved, RowDifference::Kind::Changed};

/// One character that stands for a kind, in the list and in the symbols of the map: "+", "−", "»", "≠".
[[nodiscard]] QString kindSign(RowDifference::Kind kind);
/// "added", "gone", "moved", "changed".
[[nodiscard]] QString kindWord(RowDifference::Kind kind);
/// Of its signs: dark enough for a white one, and told apart by those who see red and green alike.
[[nodiscard]] QColor kindColour(RowDifference::Kind kind);
/// Its sign on a disc of its colour, drawn at the resolution of the screen.
[[nodiscard]] QIcon kindIcon(RowDifference::Kind kind);

} // namespace ketenkaart
