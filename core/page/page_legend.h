#pragma once

#include "core/geo/map_view.h"
#include "core/paint/furniture_painter.h"

#include <QRectF>

namespace ketenkaart {

/// A legend in its place, and what it leaves; in page pixels.
struct PlacedLegend
{
    Legend legend; ///< without the sections that had no room
    LegendLayout layout;
    QRectF rect; ///< empty without one
    QRectF rest; ///< of the room, for what the legend explains
};

/// How much of a page its legend may take.
struct LegendRoom
{
    QRectF room; ///< of the legend and of what it explains
    QSizeF page;
    bool oneRow = false;        ///< a small page: one line below the map, or no legend
    bool besideAllowed = false; ///< in a column to the right of a map; else only below
};

/// Puts the legend outside the map: in rows below it or in a column beside it, whichever keeps more of the legend, and
/// of two that keep as much the one that leaves the larger map. Its type becomes smaller down to the least of the style
/// before sections are left out, from the last.
[[nodiscard]] PlacedLegend placeLegend(const Legend& legend, const LegendRoom& limits, const MapStyle& style);

/// The legend set anew in the place of another, when it fits there; otherwise the place stays as it is.
void replaceLegend(PlacedLegend& placed, const Legend& legend, const MapStyle& style);

} // namespace ketenkaart
