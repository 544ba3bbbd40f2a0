#include "core/scene/scene_request.h"

#include <algorithm>

namespace ketenkaart {

bool passesThemes(const MapFilter& filter, const std::vector<Theme>& themes)
{
    return filter.themes.empty() || std::ranges::any_of(themes, [&](Theme theme) {
               return std::ranges::find(filter.themes, theme) != filter.themes.end();
           });
}

bool passes(const MapFilter& filter, const Actor& actor)
{
    const bool provinceFits = filter.provinces.isEmpty() || filter.provinces.contains(actor.province);
    const bool evidenceFits = !filter.statedOnly || actor.provenance.evidence == Evidence::Stated;
    return passesThemes(filter, actor.themes) && provinceFits && evidenceFits;
}

Theme shownTheme(const Actor& actor, const SceneRequest& request)
{
    for (const Theme theme : actor.themes) {
        if (std::ranges::contains(request.filter.themes, theme)) {
            return theme;
        }
    }
    return request.dataset.vocabulary().mainTheme(actor.themes);
}

} // namespace ketenkaart
