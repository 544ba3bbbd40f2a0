#include "core/scene/attention.h"

#include "core/graph/case_comparison.h"
#include "core/model/link_selection.h"
#include "core/scene/case_marks.h"

#include <algorithm>

namespace ketenkaart {

namespace {

void addPartners(Attention& attention, const SceneRequest& request, const Emphasis& emphasis)
{
    const QString& focus = request.focusActorId;
    attention.boldIds.insert(focus);
    const std::vector<LinkFamily> families = drawnFamilies(request, emphasis);
    for (const Link* link : emphasis.links) {
        const bool isDrawn = std::ranges::contains(families, link->kind.family);
        if (isDrawn && (link->fromId == focus || link->toId == focus)) {
            attention.boldIds.insert(link->fromId == focus ? link->toId : link->fromId);
        }
    }
}

void addCutOff(Attention& attention, const SceneRequest& request)
{
    LinkSelection links;
    links.statedOnly = request.filter.statedOnly;
    const Dataset before = withLinks(request.shownCase->base, links);
    const Dataset after = withLinks(request.dataset, links);
    const auto compare = [&](const std::optional<QString>& chainId) {
        for (const QString& id : cutOffActors(before, after, chainId)) {
            attention.cutOffIds.insert(id);
        }
    };
    if (request.filter.chainIds.isEmpty()) {
        compare(std::nullopt);
    }
    for (const QString& chainId : request.filter.chainIds) {
        compare(chainId);
    }
}

} // namespace

bool Attention::isFaint(const MapAnchor& anchor) const
{
    return isSelection &&
           std::ranges::none_of(anchor.actors, [this](const Actor* actor) { return boldIds.contains(actor->id); });
}

Attention attentionOf(const SceneRequest& request, const Emphasis& emphasis)
{
    Attention attention;
    if (request.highlight) {
        const QSet<QString>& strong = request.highlight->strongIds;
        attention.boldIds = strong;
        for (const Link* link : emphasis.links) {
            if (strong.contains(link->id)) {
                attention.boldIds << link->fromId << link->toId;
            }
        }
    } else if (request.dataset.actor(request.focusActorId)) {
        attention.isSelection = true;
        addPartners(attention, request, emphasis);
    }
    if (baseOfCase(request)) {
        addCutOff(attention, request);
    }
    return attention;
}

} // namespace ketenkaart
