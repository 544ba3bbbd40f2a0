#include "core/scene/emphasis.h"

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

Emphasis emphasisOf(const Highlight& highlight, const SceneRequest& request)
{
    Emphasis emphasis;
    const QSet<QString> linkIds(highlight.linkIds.begin(), highlight.linkIds.end());
    for (const Link& link : request.dataset.links()) {
        const bool evidenceFits = !request.filter.statedOnly || link.provenance.evidence == Evidence::Stated;
        if (evidenceFits && linkIds.contains(link.id) && request.dataset.actor(link.fromId) &&
            request.dataset.actor(link.toId)) {
            emphasis.links.push_back(&link);
            emphasis.actorIds.insert(link.fromId);
            emphasis.actorIds.insert(link.toId);
        }
    }
    for (const QString& id : highlight.actorIds) {
        if (request.dataset.actor(id)) {
            emphasis.actorIds.insert(id);
        }
    }
    return emphasis;
}

} // namespace

Emphasis emphasisOf(const SceneRequest& request)
{
    if (request.highlight) {
        Emphasis emphasis = emphasisOf(*request.highlight, request);
        if (request.dataset.actor(request.focusActorId)) {
            emphasis.actorIds.insert(request.focusActorId);
        }
        return emphasis;
    }
    Emphasis emphasis;
    const MapFilter& filter = request.filter;
    for (const QString& chainId : filter.chainIds) {
        if (const Chain* chain = request.dataset.chain(chainId)) {
            for (const QString& actorId : drawnActorIds(*chain, filter)) {
                if (const Actor* actor = request.dataset.actor(actorId); actor && passes(filter, *actor)) {
                    emphasis.actorIds.insert(actorId);
                }
            }
        }
    }
    const bool chainsChosen = !filter.chainIds.isEmpty();
    // Where all is equal, links that no chain brings on the map are drawn for themselves: all of data without chains,
    // and beside chains when it is asked whose links are wanted.
    const bool drawsLoose =
        !chainsChosen && request.focusActorId.isEmpty() && (request.dataset.chains().empty() || filter.families);
    const auto isShown = [&](const QString& id) {
        const Actor* actor = request.dataset.actor(id);
        return actor && passes(filter, *actor);
    };
    for (const Link& link : request.dataset.links()) {
        if (filter.statedOnly && link.provenance.evidence != Evidence::Stated) {
            continue;
        }
        const bool inChain =
            std::ranges::any_of(filter.chainIds, [&](const QString& id) { return link.isInChain(id); }) &&
            emphasis.actorIds.contains(link.fromId) && emphasis.actorIds.contains(link.toId);
        const bool atFocus = !request.focusActorId.isEmpty() &&
                             (link.fromId == request.focusActorId || link.toId == request.focusActorId);
        const bool isLoose = drawsLoose && link.chainIds.isEmpty() && isShown(link.fromId) && isShown(link.toId);
        if (inChain || isLoose || (atFocus && !chainsChosen)) {
            emphasis.links.push_back(&link);
        }
        if (atFocus && !chainsChosen) {
            emphasis.actorIds.insert(link.fromId);
            emphasis.actorIds.insert(link.toId);
        }
    }
    if (request.dataset.actor(request.focusActorId)) {
        emphasis.actorIds.insert(request.focusActorId);
    }
    return emphasis;
}

std::vector<LinkFamily> drawnFamilies(const SceneRequest& request, const Emphasis& emphasis)
{
    if (request.filter.families) {
        return *request.filter.families;
    }
    std::vector<LinkFamily> wanted;
    for (const QString& id : request.filter.chainIds) {
        const Chain* chain = request.dataset.chain(id);
        for (const LinkFamily family : chain ? chain->families : std::vector<LinkFamily>()) {
            if (!std::ranges::contains(wanted, family)) {
                wanted.push_back(family);
            }
        }
    }
    if (!wanted.empty()) {
        return wanted;
    }
    wanted.assign(usualFamilies.begin(), usualFamilies.end());
    if (emphasis.links.empty()) {
        return wanted;
    }
    std::array<int, std::size(allLinkFamilies)> counts{};
    for (const Link* link : emphasis.links) {
        ++counts[static_cast<size_t>(link->kind.family)];
    }
    const auto share = [&](LinkFamily family) {
        return static_cast<double>(counts[static_cast<size_t>(family)]) / static_cast<double>(emphasis.links.size());
    };
    double drawn = 0.0;
    for (const LinkFamily family : wanted) {
        drawn += share(family);
    }
    constexpr double hardlyAny = 0.05;
    const LinkFamily most = *std::ranges::max_element(allLinkFamilies, {}, [&](LinkFamily family) {
        return std::ranges::contains(wanted, family) ? 0.0 : share(family);
    });
    if (drawn <= hardlyAny && share(most) > 2.0 * hardlyAny) {
        wanted.push_back(most);
    }
    return wanted;
}

bool isHidden(const Chain& chain, const Stage& stage, const MapFilter& filter)
{
    return std::ranges::contains(filter.hiddenStages, StageOf{chain.id, stage.id});
}

QStringList drawnActorIds(const Chain& chain, const MapFilter& filter)
{
    QStringList ids;
    QSet<QString> known;
    for (const Stage& stage : chain.stages) {
        if (isHidden(chain, stage, filter)) {
            continue;
        }
        for (const QString& id : stage.actorIds) {
            if (!known.contains(id)) {
                known.insert(id);
                ids.append(id);
            }
        }
    }
    return ids;
}

void applyHighlight(MarkerItem& marker, const SceneRequest& request)
{
    if (!request.highlight) {
        return;
    }
    if (!request.highlight->badges.isEmpty()) {
        marker.badge = request.highlight->badges.value(marker.id);
    }
    if (const QColor colour = request.highlight->colours.value(marker.id); colour.isValid()) {
        marker.fill = colour;
        marker.badgeColour = MapStyle::inkOn(colour);
    }
    if (request.highlight->strongIds.contains(marker.id)) {
        marker.rim = request.style.highlight;
        marker.rimWidth = 3.0 * request.style.scale;
    }
}

} // namespace ketenkaart
