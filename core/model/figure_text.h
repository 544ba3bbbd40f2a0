#pragma once

#include "core/model/entities.h"

namespace ketenkaart {

/// A key figure as one writes it in this language: an exact one by its value with the unit, "€ 230 miljoen", any other
/// in the words of the source, "meer dan 90 procent", "tientallen"; without words its value with what the bound says of
/// it, "more than 90%".
[[nodiscard]] QString figureValueText(const Figure& figure, Language language);

} // namespace ketenkaart
