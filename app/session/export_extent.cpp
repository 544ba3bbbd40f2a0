#include "app/session/export_extent.h"

#include "core/geo/home_areas.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ketenkaart {

namespace {

constexpr double degreesPerKilometre = 1.0 / 111.2; ///< of latitude
constexpr double leastRadius = 10.0;                ///< kilometres
constexpr double air = 0.06;                        ///< of the width and height, on each side

GeoBox withAir(GeoBox box)
{
    const double middle = (box.south + box.north) / 2.0;
    const double least = leastRadius * degreesPerKilometre;
    const double stretch = 1.0 / std::cos(middle * std::numbers::pi / 180.0);
    const auto widen = [](double& low, double& high, double leastHalf) {
        const double centre = (low + high) / 2.0;
        const double half = std::max((high - low) * (0.5 + air), leastHalf);
        low = centre - half;
        high = centre + half;
    };
    widen(box.west, box.east, least * stretch);
    widen(box.south, box.north, least);
    return box;
}

} // namespace

std::optional<GeoBox> extentOfProvinces(const QStringList& names, const StudyArea& area, const BaseMap& map)
{
    GeoBox box;
    const HomeAreas homes(map, area);
    for (const auto& [province, home] : homes.all()) {
        if (names.contains(area.homeRegions[home].name)) {
            box.add(toGeo(WorldPoint(province->bounds.topLeft())));
            box.add(toGeo(WorldPoint(province->bounds.bottomRight())));
        }
    }
    return box.isEmpty() ? std::nullopt : std::optional(withAir(box));
}

std::optional<GeoBox> extentOfFiltered(const Dataset& dataset, const MapFilter& filter)
{
    QSet<QString> ids;
    for (const QString& chainId : filter.chainIds) {
        if (const Chain* chain = dataset.chain(chainId)) {
            for (const QString& id : chain->actorIds()) {
                ids.insert(id);
            }
        }
    }
    GeoBox box;
    for (const Actor& actor : dataset.actors()) {
        if (actor.position && passes(filter, actor) && (filter.chainIds.isEmpty() || ids.contains(actor.id))) {
            box.add(*actor.position);
        }
    }
    return box.isEmpty() ? std::nullopt : std::optional(withAir(box));
}

GeoBox suggestedExtent(const SceneRequest& request)
{
    const StudyArea& area = request.dataset.area();
    return request.baseMap ? extentOfProvinces(request.filter.provinces, area, *request.baseMap).value_or(area.extent)
                           : area.extent;
}

} // namespace ketenkaart
