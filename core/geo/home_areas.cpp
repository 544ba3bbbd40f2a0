#include "core/geo/home_areas.h"

#include <algorithm>

namespace ketenkaart {

namespace {

/// The provinces of which the test holds; those in the country, when some are.
template<typename Test>
std::vector<const BaseMap::Area*> provincesThat(const BaseMap& map, const QString& country, Test test)
{
    std::vector<const BaseMap::Area*> found;
    for (const BaseMap::Area& province : map.provinces) {
        if (test(province)) {
            found.push_back(&province);
        }
    }
    const auto isThere = [&](const BaseMap::Area* province) { return province->country == country; };
    if (std::ranges::any_of(found, isThere)) {
        std::erase_if(found, [&](const BaseMap::Area* province) { return !isThere(province); });
    }
    return found;
}

std::vector<const BaseMap::Area*> provincesOf(const BaseMap& map, const QString& country, const HomeRegion& home)
{
    std::vector<const BaseMap::Area*> found =
        provincesThat(map, country, [&](const BaseMap::Area& province) { return province.name == home.name; });
    if (found.empty()) {
        found =
            provincesThat(map, country, [&](const BaseMap::Area& province) { return province.isCalled(home.name); });
    }
    if (found.empty()) {
        found = provincesThat(map, country, [&](const BaseMap::Area& province) {
            return std::ranges::any_of(home.aliases, [&](const QString& name) { return province.isCalled(name); });
        });
    }
    return found;
}

} // namespace

HomeAreas::HomeAreas(const BaseMap& map, const StudyArea& area)
{
    for (size_t i = 0; i < area.homeRegions.size(); ++i) {
        for (const BaseMap::Area* province : provincesOf(map, area.country, area.homeRegions[i])) {
            if (!isHome(*province)) {
                m_areas.emplace_back(province, i);
            }
        }
    }
    std::ranges::sort(m_areas, std::ranges::less{}, [](const auto& entry) { return entry.first; });
}

std::optional<size_t> HomeAreas::indexOf(const BaseMap::Area& province) const
{
    const auto found = std::ranges::find(m_areas, &province, [](const auto& entry) { return entry.first; });
    return found == m_areas.end() ? std::nullopt : std::optional(found->second);
}

bool HomeAreas::holds(const BaseMap::Place& town) const
{
    return std::ranges::any_of(m_areas, [&](const auto& entry) {
        const BaseMap::Area& province = *entry.first;
        return province.name == town.province && (province.country.isEmpty() || province.country == town.country);
    });
}

} // namespace ketenkaart
