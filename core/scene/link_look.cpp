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
        item.colour = style.alarm;
        item.width = style.knowledgeLinkWidth;
        return item;
    }
    item.colour = style.linkColour(link.kind);
    item.width = style.linkWidth(link.kind);
    item.dashed = link.provenance.evidence != Evidence::Stated;
    item.opacity = style.linkOpacity(link.kind);
    const auto isOfThat = [&](const QString& id) { return request.dataset.link(id) != nullptr; };
    if (request.highlight) {
        const QSet<QString>& strong = request.highlight->strongIds;
        if (strong.contains(link.id)) {
            item.opacity = 1.0;
            item.rim = style.highlight;
            item.rimWidth = 2.4 * style.scale;
        } else if (std::ranges::any_of(strong, isOfThat)) {
            item.opacity *= 0.6; // one step of a route, say, is singled out
        }
    } else if (link.fromId == request.focusActorId || link.toId == request.focusActorId) {
        item.opacity = 1.0;
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
