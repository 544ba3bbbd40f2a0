#pragma once

#include "core/geo/mercator.h"

#include <QPolygonF>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace ketenkaart {

/// The quiet map underneath: provinces, countries, coast, water, rivers and places, in world coordinates (mercator.h).
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
        QString country = {};     ///< of a province: ISO 3166-1; may be empty
        QStringList aliases = {}; ///< of a province: its other names, and those of what it is part of

        /// Whether the text is its name, one of its other names or its code; case does not matter.
        [[nodiscard]] bool isCalled(QStringView text) const;
        /// Whether the point lies in it. Walks along every ring: not for many points at once.
        [[nodiscard]] bool contains(const WorldPoint& point) const;
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
        /// The government that sits there.
        enum class Seat { None, Country, Province };

        QString name;
        int population = 0;
        WorldPoint position;
        QString province = {}; ///< the province of this map in which it lies; empty where it knows none
        QString country = {};  ///< ISO 3166-1; may be empty
        Seat seat = Seat::None;
    };

    std::vector<Area> world; ///< coarse land of the countries around the detailed part; empty when the map has none
    std::vector<Area> countries;
    std::vector<Area> provinces;
    std::vector<Line> coast; ///< of land that no sea in water bounds; the sea is what no land covers
    std::vector<Area> water;
    std::vector<Area> seas; ///< where the names of seas may stand, roughly; nothing else is drawn of them
    std::vector<Line> rivers;
    std::vector<Place> places; ///< largest first

    /// What it holds in detail: the box around provinces (without any, around countries) and water. Null when it has
    /// none of them.
    [[nodiscard]] WorldRect detail() const;
    /// What it holds at all, beyond which nothing is known: the whole Mercator square with a world, else
    /// the box around all areas.
    [[nodiscard]] WorldRect extent() const;
};

} // namespace ketenkaart
