#pragma once

#include "core/scene/map_style.h"

#include <QString>

#include <span>

namespace ketenkaart {

/// The fonts of the program that lines of these styles are set in, as rules of CSS that hold the whole font: a program
/// that knows them needs no font of the system. Each face is there once; without styles the text is empty.
[[nodiscard]] QString svgFontFaces(std::span<const TextStyle> styles);

/// The families of a line of text, best first: programs that do not read fonts of a drawing take a common one.
[[nodiscard]] QString svgFontFamilies();

} // namespace ketenkaart
