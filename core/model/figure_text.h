#pragma once

#include "core/model/entities.h"

namespace ketenkaart {

/// The value of a key figure with its unit, as one writes it in this language: "€ 230 miljoen", "65.000 banen".
[[nodiscard]] QString figureValueText(const Figure& figure, Language language);

} // namespace ketenkaart
