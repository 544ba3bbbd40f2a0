#pragma once

namespace ketenkaart {

/// Gives the windows one look on every desktop: a light one, as the map is light, in the map's own typeface.
void applyAppearance();

} // namespace ketenkaart
