#include "core/geo/base_map.h"

#include <algorithm>
#include <initializer_list>

namespace ketenkaart {

namespace {

WorldRect boundsOf(std::initializer_list<const std::vector<BaseMap::Area>*> layers)
{
    WorldRect all;
    for (const std::vector<BaseMap::Area>* layer : layers) {
        for (const BaseMap::Area& area : *layer) {
            all |= area.bounds;
        }
    }
    return all;
}

} // namespace

bool BaseMap::Area::isCalled(QStringView text) const
{
    const auto isText = [&](const QString& each) { return text.compare(each, Qt::CaseInsensitive) == 0; };
    return !text.isEmpty() && (isText(name) || isText(code) || std::ranges::any_of(aliases, isText));
}

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
    return boundsOf({provinces.empty() ? &countries : &provinces, &water});
}

WorldRect BaseMap::extent() const
{
    return world.empty() ? boundsOf({&countries, &provinces, &water}) : WorldRect(0.0, 0.0, 1.0, 1.0);
}

} // namespace ketenkaart
