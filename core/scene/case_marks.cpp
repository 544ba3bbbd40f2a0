#include "core/scene/case_marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenkaart {

namespace {

bool isLeftOut(const Actor& actor, const SceneRequest& request)
{
    return request.shownCase && !request.dataset.actor(actor.id);
}

bool hasLink(const Dataset& dataset, const QString& id)
{
    return dataset.link(id) || std::ranges::contains(dataset.regionLinks(), id, &Link::id);
}

bool isAtFocus(const Link& link, const SceneRequest& request)
{
    return !request.focusActorId.isEmpty() &&
           (link.fromId == request.focusActorId || link.toId == request.focusActorId);
}

/// What the emphasis of the base would have in it, as far as the case leaves it out.
QSet<QString> idsNear(const SceneRequest& request)
{
    const Dataset& base = request.shownCase->base;
    QSet<QString> ids;
    for (const QString& chainId : request.filter.chainIds) {
        if (const Chain* chain = base.chain(chainId)) {
            for (const QString& actorId : chain->actorIds()) {
                ids.insert(actorId);
            }
        }
    }
    if (request.filter.chainIds.isEmpty()) {
        for (const Link& link : base.links()) {
            if (isAtFocus(link, request)) {
                ids.insert(link.fromId);
                ids.insert(link.toId);
            }
        }
    }
    return ids;
}

} // namespace

const Dataset* baseOfCase(const SceneRequest& request)
{
    return request.shownCase && !request.shownCase->isComparison ? &request.shownCase->base : nullptr;
}

std::vector<const Actor*> leftOutActors(const SceneRequest& request)
{
    std::vector<const Actor*> actors;
    if (!request.shownCase) {
        return actors;
    }
    const bool isComparison = request.shownCase->isComparison;
    const QStringList compared = request.highlight ? request.highlight->actorIds : QStringList();
    const QSet<QString> named(compared.begin(), compared.end());
    const bool all = request.filter.chainIds.isEmpty() && request.focusActorId.isEmpty();
    const QSet<QString> near = idsNear(request);
    for (const Actor& actor : request.shownCase->base.actors()) {
        const bool isAsked = isComparison ? named.contains(actor.id) : all || near.contains(actor.id);
        if (isLeftOut(actor, request) && passes(request.filter, actor) && isAsked) {
            actors.push_back(&actor);
        }
    }
    return actors;
}

Emphasis withLost(Emphasis emphasis, const SceneRequest& request)
{
    if (!request.shownCase) {
        return emphasis;
    }
    for (const Actor* actor : leftOutActors(request)) {
        emphasis.actorIds.insert(actor->id);
    }
    const QStringList& chainIds = request.filter.chainIds;
    const bool isComparison = request.shownCase->isComparison;
    for (const Link& link : request.shownCase->base.links()) {
        if (isComparison) {
            if (!hasLink(request.dataset, link.id) && request.highlight &&
                request.highlight->linkIds.contains(link.id)) {
                emphasis.links.push_back(&link);
            }
            continue;
        }
        if (!isLost(link, request) || (request.filter.statedOnly && link.provenance.evidence != Evidence::Stated) ||
            !emphasis.actorIds.contains(link.fromId) || !emphasis.actorIds.contains(link.toId)) {
            continue;
        }
        const bool inChain = std::ranges::any_of(chainIds, [&](const QString& id) { return link.isInChain(id); });
        if (inChain || (chainIds.isEmpty() && isAtFocus(link, request))) {
            emphasis.links.push_back(&link);
        }
    }
    return emphasis;
}

bool isPlanned(const Actor& actor, const SceneRequest& request)
{
    const Dataset* base = baseOfCase(request);
    return base && !base->actor(actor.id);
}

bool isLost(const Link& link, const SceneRequest& request)
{
    return baseOfCase(request) && !hasLink(request.dataset, link.id);
}

MarkerItem markedActor(const Actor& actor, const SceneRequest& request, double radius)
{
    MarkerItem marker = actorMarker(actor, request.dataset.vocabulary(), request.style, radius);
    if (isLeftOut(actor, request)) {
        const MarkerSample sample = leftOutSample(request.style);
        marker.fill = sample.fill;
        marker.outline = sample.outline;
        marker.caseMark = sample.caseMark;
        if (request.shownCase->isComparison && request.highlight) {
            marker.caseMark = CaseMark::None; // its sign says what it is
            marker.outline = request.highlight->colours.value(actor.id, sample.outline);
        }
    } else if (isPlanned(actor, request)) {
        marker.caseMark = CaseMark::Planned;
    }
    return marker;
}

TextStyle markedLabel(const Actor& actor, const SceneRequest& request, const TextStyle& style)
{
    TextStyle label = style;
    if (isLeftOut(actor, request)) {
        label.colour = leftOutSample(request.style).outline;
        label.weight = QFont::Normal;
        label.strikeOut = !request.shownCase->isComparison;
    }
    return label;
}

MarkerSample plannedSample(const MapStyle& style)
{
    return {MarkerShape::Circle, style.neutral, style.markerOutline, {}, Qt::white, CaseMark::Planned};
}

MarkerSample leftOutSample(const MapStyle& style)
{
    return {MarkerShape::Circle, style.pageGround, style.neutral, {}, Qt::white, CaseMark::LeftOut};
}

QString caseLine(const SceneRequest& request)
{
    return baseOfCase(request) ? QCoreApplication::translate("CaseMarks", "Variant: %1")
                                     .arg(request.shownCase->name.in(request.language))
                               : QString();
}

} // namespace ketenkaart
