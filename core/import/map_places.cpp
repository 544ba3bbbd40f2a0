#include "core/import/map_places.h"

#include "core/import/import_words.h"

#include <algorithm>

namespace ketenkaart {

MapPlaces::MapPlaces(std::shared_ptr<const BaseMap> map, std::optional<Gazetteer> gazetteer)
    : m_map(std::move(map))
    , m_gazetteer(std::move(gazetteer))
{
    for (const BaseMap::Place& place : m_map->places) {
        m_towns[foldedName(place.name)].push_back(&place);
    }
}

FoundPlace MapPlaces::found(const GazetteerPlace& place) const
{
    FoundPlace town = at(place.point).value_or(FoundPlace{{}, {}, place.country, place.region});
    town.name = place.name;
    town.point = place.point;
    town.country = place.country.isEmpty() ? town.country : place.country;
    town.province = town.province.isEmpty() ? place.region : town.province;
    return town;
}

std::vector<FoundPlace> MapPlaces::towns(const QString& name, const QString& country) const
{
    std::vector<FoundPlace> found;
    if (m_gazetteer) {
        for (const GazetteerPlace& place : m_gazetteer->towns(name, country)) {
            found.push_back(this->found(place));
        }
        return found;
    }
    for (const BaseMap::Place* place : m_towns.value(foldedName(name))) {
        const GeoPoint point = toGeo(place->position);
        FoundPlace town = at(point).value_or(FoundPlace{place->name, point, {}, place->province});
        town.name = place->name;
        town.point = point;
        if (country.isEmpty() || town.country.isEmpty() || town.country == country) {
            found.push_back(std::move(town));
        }
    }
    return found;
}

std::optional<FoundPlace> MapPlaces::postcode(const QString& code, const QString& country) const
{
    const auto place = m_gazetteer ? m_gazetteer->postcode(code, country) : std::nullopt;
    return place.transform([&](const GazetteerPlace& there) { return found(there); });
}

std::optional<FoundPlace> MapPlaces::at(const GeoPoint& point) const
{
    const WorldPoint position = toWorld(point);
    const auto holds = [&](const BaseMap::Area& area) {
        return area.bounds.contains(position) && area.contains(position);
    };
    FoundPlace place{{}, point, {}, {}};
    if (const auto province = std::ranges::find_if(m_map->provinces, holds); province != m_map->provinces.end()) {
        place.province = province->name;
        place.country = province->code.section(u'-', 0, 0);
    }
    for (const auto* areas : {&m_map->countries, &m_map->world}) {
        if (const auto country = std::ranges::find_if(*areas, holds);
            place.country.isEmpty() && country != areas->end()) {
            place.country = country->code;
        }
    }
    return place.country.isEmpty() ? std::nullopt : std::optional(place);
}

} // namespace ketenkaart
