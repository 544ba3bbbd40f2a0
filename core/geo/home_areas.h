#pragma once

#include "core/geo/base_map.h"
#include "core/model/study_area.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace ketenkaart {

/// The provinces of a base map that are home regions of an area, or parts of them: a home region goes by the name of a
/// province, by another name of it, by its code, or by the name of what several provinces are part of. Where that is
/// found in several countries, in that of the area. Holds on to the map, which must outlive it.
class HomeAreas
{
public:
    HomeAreas(const BaseMap& map, const StudyArea& area);

    /// Place in StudyArea::homeRegions; no value for any other province.
    [[nodiscard]] std::optional<size_t> indexOf(const BaseMap::Area& province) const;
    [[nodiscard]] bool isHome(const BaseMap::Area& province) const { return indexOf(province).has_value(); }
    /// Whether the town lies in one.
    [[nodiscard]] bool holds(const BaseMap::Place& town) const;
    /// In the order of the map.
    [[nodiscard]] const std::vector<std::pair<const BaseMap::Area*, size_t>>& all() const { return m_areas; }

private:
    std::vector<std::pair<const BaseMap::Area*, size_t>> m_areas; ///< the second is a place in StudyArea::homeRegions
};

} // namespace ketenkaart
