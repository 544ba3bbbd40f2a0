#include "core/scene/shown_content.h"

#include <QSet>

namespace ketenkaart {

namespace {

/// A scene also holds what lies just outside the view.
bool isInView(const MarkerItem& marker, const MapView& view)
{
    const QPointF reach(marker.radius, marker.radius);
    return view.rect().intersects(QRectF(marker.centre - reach, marker.centre + reach));
}

} // namespace

std::vector<const Actor*> shownActors(const MapScene& scene, const SceneRequest& request)
{
    QSet<QString> ids;
    for (const SceneItem& item : scene.items) {
        const auto* marker = std::get_if<MarkerItem>(&item);
        if (!marker || !isInView(*marker, scene.view)) {
            continue;
        }
        for (const QString& id : marker->actorIds()) {
            ids.insert(id);
        }
    }
    std::vector<const Actor*> actors;
    for (const Actor& actor : request.dataset.actors()) {
        if (ids.remove(actor.id)) { // of two with one id, the first is the one that is drawn
            actors.push_back(&actor);
        }
    }
    return actors;
}

std::vector<const Link*> shownLinks(const MapScene& scene, const Dataset& dataset)
{
    QSet<QString> ids;
    for (const SceneItem& item : scene.items) {
        if (const auto* drawn = std::get_if<LinkItem>(&item)) {
            for (const QString& id : drawn->ids()) {
                ids.insert(id);
            }
        } else if (const auto* ribbon = std::get_if<AreaItem>(&item)) {
            for (const QString& id : ribbon->linkIds) {
                ids.insert(id);
            }
        }
    }
    std::vector<const Link*> links;
    for (const Link& link : dataset.links()) {
        if (ids.contains(link.id) && dataset.actor(link.fromId) && dataset.actor(link.toId)) {
            ids.remove(link.id);
            links.push_back(&link);
        }
    }
    return links;
}

} // namespace ketenkaart
