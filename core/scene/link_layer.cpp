#include "core/scene/link_layer.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ketenkaart {

namespace {

constexpr double standardBend = 0.16;
/// How much more each further link between the same two actors bends.
constexpr double parallelSpread = 0.6;
/// How far a link is followed out of the view, in view pixels: at a large scale its other end may be a million away.
constexpr double farthest = 4000.0;

/// Rows of one column lie above each other: a curve beside the column joins them, on the side of the symbols.
Curve columnCurve(const QPointF& from, const QPointF& to, bool bulgeLeft, double spread)
{
    const double height = std::abs(to.y() - from.y());
    // A quadratic curve reaches half as far as its control point.
    const double bulge = 2.0 * std::min(14.0 + 0.22 * height, 60.0) * spread;
    return {from, QPointF((from.x() + to.x()) / 2.0 + (bulgeLeft ? -bulge : bulge), (from.y() + to.y()) / 2.0), to};
}

bool shareColumn(const MarkerItem& a, const MarkerItem& b, const QHash<QString, const LeaderItem*>& leaders)
{
    return std::abs(a.centre.x() - b.centre.x()) < 1.0 && leaders.contains(a.id) && leaders.contains(b.id);
}

} // namespace

std::vector<LinkItem> linkItems(const SceneRequest& request, const Emphasis& emphasis, const SymbolLayout& layout)
{
    QHash<QString, const MarkerItem*> markers;
    for (const MarkerItem& marker : layout.markers) {
        if (marker.target == MarkerItem::Target::Actor && emphasis.actorIds.contains(marker.id)) {
            markers.insert(marker.id, &marker);
        }
    }
    QHash<QString, const LeaderItem*> leaders;
    for (const LeaderItem& leader : layout.leaders) {
        for (const MarkerItem& marker : layout.markers) {
            if (marker.centre == leader.symbol) {
                leaders.insert(marker.id, &leader);
            }
        }
    }

    // An end outside the view has no symbol; the link still runs towards its place.
    QHash<QString, MarkerItem> outside;
    for (const QString& id : emphasis.actorIds) {
        const Actor* actor = request.dataset.actor(id);
        if (actor && actor->position && !markers.contains(id)) {
            MarkerItem place;
            place.id = id;
            place.centre = request.view.geoToView(*actor->position);
            place.radius = 0.0;
            outside.insert(id, place);
        }
    }
    for (const MarkerItem& place : std::as_const(outside)) {
        markers.insert(place.id, &place);
    }

    const MapStyle& style = request.style;
    std::vector<LinkItem> items;
    QHash<std::pair<QString, QString>, int> linksBetween; // drawn so far, by their ends
    for (const Link* link : emphasis.links) {
        const MarkerItem* from = markers.value(link->fromId);
        const MarkerItem* to = markers.value(link->toId);
        if (!from || !to || from->centre == to->centre) {
            continue; // one end has no place on the map; the panel lists the link
        }
        const bool fromOutside = outside.contains(from->id);
        const bool toOutside = outside.contains(to->id);
        if (fromOutside && toOutside) {
            continue;
        }
        const bool sameColumn = shareColumn(*from, *to, leaders);
        // Links between the same two actors lie side by side: each next one bends more. Those of opposite directions
        // bend apart by themselves, save in a column, where all bend to the side of the sites.
        const bool turned = sameColumn && link->toId < link->fromId;
        const std::pair ends = turned ? std::pair(link->toId, link->fromId) : std::pair(link->fromId, link->toId);
        const double spread = 1.0 + parallelSpread * linksBetween[ends]++;
        const Curve whole = sameColumn ? columnCurve(from->centre, to->centre,
                                                     leaders.value(from->id)->site.x() < from->centre.x(), spread)
                                       : bentCurve(from->centre, to->centre, standardBend * spread);
        LinkItem item;
        item.linkId = link->id;
        item.colour = style.linkColour(link->kind);
        item.width = style.linkWidth(link->kind);
        item.dashed = link->provenance.evidence == Evidence::Implied;
        const double start = fromOutside ? whole.parameterAtDistanceFromEnd(farthest)
                                         : whole.parameterAtDistanceFromStart(from->radius + 1.0);
        const double tip = toOutside ? whole.parameterAtDistanceFromStart(farthest)
                                     : whole.parameterAtDistanceFromEnd(to->radius + 1.5);
        if (tip <= start) {
            continue; // the symbols touch
        }
        item.curve = whole.part(start, tip);
        if (link->directed && !toOutside) {
            const double scale = 0.45 + 0.55 * item.width / style.mainLinkWidth;
            item.arrow = arrowHead(item.curve, style.arrowLength * scale, style.arrowWidth * scale);
            const double foot = item.curve.parameterAtDistanceFromEnd(style.arrowLength * scale * 0.8);
            item.curve = item.curve.part(0.0, foot);
        }
        const bool atFocus = link->fromId == request.focusActorId || link->toId == request.focusActorId;
        item.opacity = style.linkOpacity(link->kind);
        if (!request.focusActorId.isEmpty()) {
            item.opacity = atFocus ? 1.0 : item.opacity * 0.4;
        }
        items.push_back(std::move(item));
    }
    // Thin ones first: goods lie on top of money and membership.
    std::ranges::stable_sort(items, {}, [](const LinkItem& item) { return std::pair(item.opacity, item.width); });
    return items;
}

} // namespace ketenkaart
