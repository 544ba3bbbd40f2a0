#include "core/geo/base_map.h"

namespace ketenkaart {

bool BaseMap::Area::contains(const WorldPoint& point) const
{
    bool inside = false;
    if (bounds.contains(point)) {
        for (const QPolygonF& ring : rings) {
            inside ^= ring.containsPoint(point, Qt::OddEvenFill);
        }
    }
    return inside;
}

WorldRect BaseMap::detail() const
{
    WorldRect all;
    for (const std::vector<Area>* layer : {&countries, &provinces, &water}) {
        for (const Area& area : *layer) {
            all |= area.bounds;
        }
    }
    return all;
}

WorldRect BaseMap::extent() const
{
    return world.empty() ? detail() : WorldRect(0.0, 0.0, 1.0, 1.0);
}

} // namespace ketenkaart
