#include "core/scene/map_flows.h"

#include "core/scene/case_marks.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace ketenkaart {

namespace {

using FlowKey = std::tuple<int, int, int, bool, bool, bool, bool, QRgb>;

class FlowGathering
{
public:
    FlowGathering(const SceneRequest& request, const Emphasis& emphasis, const std::vector<MapAnchor>& anchors)
        : m_request(request)
        , m_emphasis(emphasis)
        , m_anchors(anchors)
        , m_families(drawnFamilies(request, emphasis))
    {
        for (size_t i = 0; i < anchors.size(); ++i) {
            for (const Actor* actor : anchors[i].actors) {
                m_anchorOf.insert(actor->id, static_cast<int>(i));
            }
        }
        m_result.innerLinkIds.resize(anchors.size());
    }

    MapFlows run()
    {
        addHeadlines();
        for (const Link* link : m_emphasis.links) {
            add(*link);
        }
        if (!m_request.highlight) {
            for (const Link& link : m_request.dataset.regionLinks()) {
                if (isChosen(link)) {
                    add(link);
                }
            }
        }
        for (auto& [key, flow] : m_flows) {
            m_result.flows.push_back(std::move(flow));
        }
        return std::move(m_result);
    }

private:
    bool isChosen(const Link& link) const
    {
        return (!m_request.filter.statedOnly || link.provenance.evidence == Evidence::Stated) &&
               std::ranges::any_of(m_request.filter.chainIds, [&](const QString& id) { return link.isInChain(id); });
    }

    bool isDrawn(const Link& link) const
    {
        return m_request.highlight || isLost(link, m_request) || std::ranges::contains(m_families, link.kind.family);
    }

    void add(const Link& link)
    {
        if (!isDrawn(link)) {
            ++m_result.notDrawn[static_cast<size_t>(link.kind.family)];
            return;
        }
        int from = anchorOfEnd(link.fromId);
        int to = anchorOfEnd(link.toId);
        if (from < 0 || to < 0) {
            return;
        }
        if (from == to) {
            m_result.innerLinkIds[static_cast<size_t>(from)].append(link.id);
            return;
        }
        // What a case takes away between two places is one loss, whatever its kind and direction.
        const bool lost = isLost(link, m_request);
        const bool directed = link.directed && !lost;
        if (!directed && from > to) {
            std::swap(from, to);
        }
        const QString& focus = m_request.focusActorId;
        const bool isAtFocus = !focus.isEmpty() && (link.fromId == focus || link.toId == focus);
        const bool isStrong = m_request.highlight && m_request.highlight->strongIds.contains(link.id);
        const LinkFamily family = link.kind.family;
        const QColor colour = m_request.highlight ? m_request.highlight->colours.value(link.id) : QColor();
        MapFlow& flow = m_flows[{from, to, lost ? -1 : static_cast<int>(family), directed, lost, isAtFocus, isStrong,
                                 colour.isValid() ? colour.rgb() : QRgb(0)}];
        if (flow.links.empty()) {
            flow.from = from;
            flow.to = to;
            flow.family = family;
            flow.directed = directed;
            flow.isLost = lost;
            flow.isAtFocus = isAtFocus;
            flow.isStrong = isStrong;
            flow.colour = colour;
        }
        flow.links.push_back(&link);
    }

    void addHeadlines()
    {
        if (m_request.highlight || m_request.shownCase || !m_request.focusActorId.isEmpty()) {
            return; // they have a question of their own
        }
        for (const QString& chainId : m_request.filter.chainIds) {
            for (const Headline* headline : m_request.dataset.headlinesOfChain(chainId)) {
                MapFlow flow;
                flow.from = anchorOfRegion(headline->fromId);
                flow.to = anchorOfRegion(headline->toId);
                flow.headline = headline;
                const auto isSeen = [&](int anchor) {
                    return anchor >= 0 && m_anchors[static_cast<size_t>(anchor)].isInside;
                };
                if (flow.from != flow.to && isSeen(flow.from) && isSeen(flow.to)) {
                    m_result.flows.push_back(std::move(flow));
                }
            }
        }
    }

    int anchorOfEnd(const QString& id) const
    {
        if (const auto found = m_anchorOf.constFind(id); found != m_anchorOf.constEnd()) {
            return *found;
        }
        if (m_request.dataset.region(id)) {
            return fullest([&](const Actor& actor) { return actor.regionId == id; }).first;
        }
        if (m_request.dataset.campus(id)) {
            return fullest([&](const Actor& actor) { return actor.campusId == id; }).first;
        }
        return -1;
    }

    /// Only while the region is one anchor, or nearly so: once it has come apart its words would point at a part of it.
    int anchorOfRegion(const QString& id) const
    {
        const auto [anchor, share] = fullest([&](const Actor& actor) { return actor.regionId == id; });
        return share > 0.6 ? anchor : -1;
    }

    /// The anchor that has most of the actors of a place, and which share of those that are on the map.
    template<typename IsThere> std::pair<int, double> fullest(IsThere isThere) const
    {
        int best = -1;
        std::ptrdiff_t most = 0;
        std::ptrdiff_t all = 0;
        for (size_t i = 0; i < m_anchors.size(); ++i) {
            const auto count =
                std::ranges::count_if(m_anchors[i].actors, [&](const Actor* actor) { return isThere(*actor); });
            all += count;
            if (count > most) {
                most = count;
                best = static_cast<int>(i);
            }
        }
        return {best, all > 0 ? static_cast<double>(most) / static_cast<double>(all) : 0.0};
    }

    const SceneRequest& m_request;
    const Emphasis& m_emphasis;
    const std::vector<MapAnchor>& m_anchors;
    std::vector<LinkFamily> m_families;
    QHash<QString, int> m_anchorOf;
    std::map<FlowKey, MapFlow> m_flows; // in an order that is always the same
    MapFlows m_result;
};

} // namespace

int MapFlow::implied() const
{
    return static_cast<int>(
        std::ranges::count_if(links, [](const Link* link) { return link->provenance.evidence != Evidence::Stated; }));
}

double MapFlow::statedShare() const
{
    return links.empty() ? 1.0 : 1.0 - static_cast<double>(implied()) / static_cast<double>(links.size());
}

MapFlows mapFlows(const SceneRequest& request, const Emphasis& emphasis, const std::vector<MapAnchor>& anchors)
{
    return FlowGathering(request, emphasis, anchors).run();
}

} // namespace ketenkaart
