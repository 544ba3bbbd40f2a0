#include "core/scene/actor_marker.h"

namespace ketenkaart {

MarkerItem actorMarker(const Actor& actor, const Vocabulary& words, const MapStyle& style, double radius)
{
    MarkerItem marker;
    marker.target = MarkerItem::Target::Actor;
    marker.id = actor.id;
    marker.shape = actor.kind.shape;
    marker.radius = radius;
    marker.fill = style.themeColour(words.mainTheme(actor.themes));
    marker.outline = style.markerOutline;
    marker.outlineWidth *= style.scale;
    marker.badgeColour = MapStyle::inkOn(marker.fill);
    return marker;
}

} // namespace ketenkaart
