#include "core/model/study_area.h"

#include <algorithm>

namespace ketenkaart {

std::optional<size_t> StudyArea::homeIndex(QStringView province) const
{
    const auto found = std::ranges::find_if(homeRegions, [&](const HomeRegion& home) { return home.name == province; });
    return found == homeRegions.end() ? std::nullopt : std::optional(static_cast<size_t>(found - homeRegions.begin()));
}

} // namespace ketenkaart
