#include "core/scene/link_look.h"

#include "core/scene/case_marks.h"

#include <algorithm>
#include <utility>

namespace ketenkaart {

LinkItem linkLook(const Link& link, const SceneRequest& request)
{
    const MapStyle& style = request.style;
    LinkItem item;
    item.linkId = link.id;
    if (isLost(link, request)) {
        item.isLost = true;
        item.colour = style.neutral;
        item.width = style.supportingLinkWidth;
        item.opacity = style.supportingOpacity;
        return item;
    }
    item.colour = style.linkColour(link.kind);
    item.width = style.linkWidth(link.kind);
    item.dashed = link.provenance.evidence == Evidence::Implied;
    item.opacity = style.linkOpacity(link.kind);
    if (request.highlight) {
        const QSet<QString>& strong = request.highlight->strongIds;
        if (!request.highlight->linkIds.contains(link.id)) {
            item.opacity *= 0.2; // a diagram keeps it, so that it stays the same diagram
        } else if (strong.contains(link.id)) {
            item.opacity = 1.0;
            item.rim = style.highlight;
            item.rimWidth = 2.4 * style.scale;
        } else if (std::ranges::any_of(request.highlight->linkIds,
                                       [&](const QString& id) { return strong.contains(id); })) {
            item.opacity *= 0.6; // one step of a route, say, is singled out
        }
    } else if (!request.focusActorId.isEmpty()) {
        const bool atFocus = link.fromId == request.focusActorId || link.toId == request.focusActorId;
        item.opacity = atFocus ? 1.0 : item.opacity * 0.4;
    }
    return item;
}

double arrowScale(double linkWidth, const MapStyle& style)
{
    return 0.45 + 0.55 * linkWidth / style.mainLinkWidth;
}

void sortForPainting(std::vector<LinkItem>& links)
{
    std::ranges::stable_sort(links, {}, [](const LinkItem& item) { return std::pair(item.opacity, item.width); });
}

} // namespace ketenkaart
