#include "core/scene/map_scene.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <ranges>

namespace ketenkaart {

namespace {

SceneHit hitOf(const MarkerItem& marker)
{
    using enum MarkerItem::Target;
    const SceneHit::Kind kind = marker.target == Actor    ? SceneHit::Kind::Actor
                                : marker.target == Campus ? SceneHit::Kind::Campus
                                                          : SceneHit::Kind::Cluster;
    return {kind, marker.id, marker.members, marker.centre};
}

/// A name on a card is its actor, the rest of the card the anchor.
SceneHit hitOn(const CardItem& card, const MapScene& scene, const QPointF& point)
{
    for (const LabelItem& text : card.texts) {
        if (!text.id.isEmpty() && text.box.contains(point)) {
            return {SceneHit::Kind::Actor, text.id, {}, text.box.center()};
        }
    }
    const MarkerItem* anchor = anchorWithKey(scene, card.anchor);
    return anchor ? hitOf(*anchor) : SceneHit();
}

} // namespace

QStringList MarkerItem::actorIds() const
{
    return members.isEmpty() && target == Target::Actor ? QStringList{id} : members;
}

bool MarkerItem::standsFor(const QString& actorOrCampus) const
{
    return id == actorOrCampus || members.contains(actorOrCampus) ||
           (anchor && anchor->campusIds.contains(actorOrCampus));
}

QPainterPath LinkItem::path() const
{
    QPainterPath path(lead.empty() ? curve.start : lead.front().start);
    for (const Curve& piece : lead) {
        path.quadTo(piece.control, piece.end);
    }
    path.quadTo(curve.control, curve.end);
    return path;
}

double LinkItem::distanceTo(const QPointF& point) const
{
    double nearest = curve.distanceTo(point);
    for (const Curve& piece : lead) {
        nearest = std::min(nearest, piece.distanceTo(point));
    }
    return nearest;
}

bool LinkItem::mayPass(const QPointF& point, double within) const
{
    const auto boxHolds = [&](const Curve& piece) {
        const auto [left, right] = std::minmax({piece.start.x(), piece.control.x(), piece.end.x()});
        const auto [top, bottom] = std::minmax({piece.start.y(), piece.control.y(), piece.end.y()});
        return point.x() >= left - within && point.x() <= right + within && point.y() >= top - within &&
               point.y() <= bottom + within;
    };
    return boxHolds(curve) || std::ranges::any_of(lead, boxHolds);
}

QPainterPath deepCopy(const QPainterPath& path)
{
    QPainterPath copy;
    copy.setFillRule(path.fillRule());
    copy.addPath(path);
    return copy;
}

std::vector<SceneItem> deepCopy(const std::vector<SceneItem>& items)
{
    std::vector<SceneItem> copy = items;
    for (SceneItem& item : copy) {
        if (auto* area = std::get_if<AreaItem>(&item)) {
            area->path = deepCopy(area->path);
        } else if (auto* line = std::get_if<LineItem>(&item)) {
            line->path = deepCopy(line->path);
        }
    }
    return copy;
}

MapScene deepCopy(const MapScene& scene)
{
    MapScene copy = scene;
    copy.items = deepCopy(scene.items);
    return copy;
}

QString mapAttribution()
{
    return QStringLiteral("Natural Earth, GeoNames (CC BY 4.0), GSHHG");
}

QHash<QString, QPointF> cardOffsets(const MapScene& scene)
{
    QHash<QString, QPointF> offsets;
    for (const SceneItem& item : scene.items) {
        const auto* card = std::get_if<CardItem>(&item);
        if (const MarkerItem* anchor = card ? anchorWithKey(scene, card->anchor) : nullptr) {
            offsets.insert(card->anchor, card->rect.center() - anchor->centre);
        }
    }
    return offsets;
}

SceneHit hitTest(const MapScene& scene, const QPointF& point, double tolerance)
{
    // Small symbols stand close together: the nearest centre wins, not the one painted last.
    const MarkerItem* nearestMarker = nullptr;
    double nearestDistance = std::numeric_limits<double>::max();
    for (const SceneItem& item : scene.items) {
        if (const auto* marker = std::get_if<MarkerItem>(&item)) {
            const QPointF offset = marker->centre - point;
            const double distance = std::hypot(offset.x(), offset.y());
            if (distance <= marker->radius + tolerance && distance <= nearestDistance) {
                nearestMarker = marker;
                nearestDistance = distance;
            }
        }
    }
    if (nearestMarker) {
        return hitOf(*nearestMarker);
    }
    for (const SceneItem& item : std::views::reverse(scene.items)) {
        if (const auto* card = std::get_if<CardItem>(&item); card && card->rect.contains(point)) {
            return hitOn(*card, scene, point);
        }
        const auto* label = std::get_if<LabelItem>(&item);
        if (label && !label->id.isEmpty() && label->box.contains(point)) {
            for (const SceneItem& other : scene.items) {
                const auto* marker = std::get_if<MarkerItem>(&other);
                if (marker && marker->id == label->id) {
                    return hitOf(*marker);
                }
            }
        }
    }
    SceneHit nearestLink;
    double nearestLinkDistance = tolerance;
    for (const SceneItem& item : scene.items) {
        const auto* link = std::get_if<LinkItem>(&item);
        if (link && !link->linkId.isEmpty() && link->mayPass(point, nearestLinkDistance + link->width / 2.0)) {
            const double distance = link->distanceTo(point) - link->width / 2.0;
            if (distance <= nearestLinkDistance) {
                nearestLink = {SceneHit::Kind::Link, link->linkId, link->bundledIds, point};
                nearestLinkDistance = distance;
            }
        }
    }
    return nearestLink;
}

std::optional<MarkerItem> markerOf(const MapScene& scene, const QString& id)
{
    std::optional<MarkerItem> gathered;
    for (const SceneItem& item : scene.items) {
        if (const auto* marker = std::get_if<MarkerItem>(&item)) {
            if (marker->id == id) {
                return *marker;
            }
            if (marker->standsFor(id)) {
                gathered = *marker;
            }
        }
    }
    return gathered;
}

const MarkerItem* anchorWithKey(const MapScene& scene, const QString& key)
{
    for (const SceneItem& item : scene.items) {
        const auto* marker = std::get_if<MarkerItem>(&item);
        if (marker && marker->anchor && marker->anchor->key == key) {
            return marker;
        }
    }
    return nullptr;
}

std::optional<QPointF> placeOf(const MapScene& scene, const QString& actorId)
{
    const std::optional<MarkerItem> symbol = markerOf(scene, actorId);
    if (!symbol || symbol->id == actorId) {
        return symbol ? std::optional(symbol->centre) : std::nullopt;
    }
    for (const SceneItem& item : scene.items) {
        if (const auto* card = std::get_if<CardItem>(&item)) {
            const auto name = std::ranges::find(card->texts, actorId, &LabelItem::id);
            if (name != card->texts.end()) {
                return name->box.center();
            }
        }
    }
    return symbol->centre;
}

} // namespace ketenkaart
