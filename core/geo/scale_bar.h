#pragma once

#include "core/geo/map_view.h"

#include <QString>

namespace ketenkaart {

/// A scale bar: a round distance and its length on the surface.
struct ScaleBar
{
    double metres = 0.0;                 ///< 1, 2 or 5 times a power of ten
    double pixels = 0.0;                 ///< length in view pixels
    [[nodiscard]] QString label() const; ///< "50 km", "500 m", "50 cm"
};

/// The longest round distance not longer than maximumPixels, at the latitude of the view's centre.
[[nodiscard]] ScaleBar scaleBarFor(const MapView& view, double maximumPixels);

} // namespace ketenkaart
