#pragma once

#include "core/geo/mercator.h"

#include <QPolygonF>
#include <QString>

#include <vector>

namespace ketenkaart {

/// The quiet map underneath: provinces, countries, water, rivers and places, in world coordinates (mercator.h).
/// Immutable after loading and shared among threads as std::shared_ptr<const BaseMap>.
struct BaseMap
{
    /// A polygon with holes, or several: every ring in one list, filled odd-even.
    struct Area
    {
        QString name; ///< as the source names it; may be empty
        QString code; ///< ISO code or kind of water; may be empty
        std::vector<QPolygonF> rings;
        WorldRect bounds;
    };
    struct Line
    {
        QString name;
        int rank = 1; ///< 1 is the most important
        QPolygonF points;
        WorldRect bounds;
    };
    struct Place
    {
        QString name;
        int population = 0;
        WorldPoint position;
    };

    std::vector<Area> countries;
    std::vector<Area> provinces;
    std::vector<Area> water;
    std::vector<Line> rivers;
    std::vector<Place> places; ///< largest first
};

} // namespace ketenkaart
