#include "core/scene/link_layer.h"

#include "core/scene/case_marks.h"
#include "core/scene/link_look.h"
#include "core/scene/link_router.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace ketenkaart {

namespace {

/// How far a link is followed out of the view, in view pixels: at a large scale its other end may be a million away.
constexpr double farthest = 4000.0;
/// Links are bundled where one metre on the ground is this small, in metres per view pixel: a province fills the view.
constexpr double bundleAbove = 110.0;
constexpr size_t fewestInBundle = 3;
/// So many links of a highlight can be followed one by one; each is part of the answer.
constexpr size_t mostHighlightedSingle = 40;
/// How much more each further link between the same two rows of a column bulges.
constexpr double parallelSpread = 0.6;

/// Where a link begins or ends.
struct End
{
    QPointF centre;
    double radius = 0.0;
    int group = -1;         // in SymbolLayout::groups
    bool isOutside = false; // the symbol is not laid out; the link still runs towards its place
    bool isColumn = false;  // in a column of several
    bool namesRight = true;
    QPointF site;
};

/// Rows of one column lie above each other: a curve beside the column joins them, on the side of the symbols.
Curve columnCurve(const QPointF& from, const QPointF& to, bool bulgeLeft, double spread)
{
    const double height = std::abs(to.y() - from.y());
    // A quadratic curve reaches half as far as its control point.
    const double bulge = 2.0 * std::min(14.0 + 0.22 * height, 60.0) * spread;
    return {from, QPointF((from.x() + to.x()) / 2.0 + (bulgeLeft ? -bulge : bulge), (from.y() + to.y()) / 2.0), to};
}

/// What the links of a bundle have in common.
using BundleKey = std::tuple<int, int, int, bool, bool>; // groups, kind, implied, directed

class LinkLayer
{
public:
    LinkLayer(const SceneRequest& request, const Emphasis& emphasis, const SymbolLayout& layout,
              const OccupiedSpace& space)
        : m_request(request)
        , m_emphasis(emphasis)
        , m_style(request.style)
        , m_router(space, request.style.scale)
    {
        collectEnds(layout);
    }

    std::vector<LinkItem> run()
    {
        std::vector<const Link*> single = drawnLinks();
        const bool oneByOne =
            m_request.highlight ? single.size() <= mostHighlightedSingle : !m_request.focusActorId.isEmpty();
        const bool isFar = !oneByOne && m_request.view.metresPerPixel() > bundleAbove;
        if (isFar || m_hasClusters) {
            single = addBundles(single);
        }
        // Those that matter most choose their ways first.
        std::ranges::stable_sort(single, std::greater<>(), [this](const Link* link) {
            return isLost(*link, m_request) ? 0.0 : m_style.linkWidth(link->kind);
        });
        for (const Link* link : single) {
            addSingle(*link);
        }
        sortForPainting(m_items);
        return std::move(m_items);
    }

private:
    void collectEnds(const SymbolLayout& layout)
    {
        for (const MarkerItem& marker : layout.markers) {
            if (marker.target == MarkerItem::Target::Actor && m_emphasis.actorIds.contains(marker.id)) {
                m_ends.insert(marker.id, {marker.centre, marker.radius, -1, false, false, true, marker.centre});
            }
        }
        for (size_t i = 0; i < layout.groups.size(); ++i) {
            const SymbolGroup& group = layout.groups[i];
            if (group.isCluster) {
                m_hasClusters = true;
                const QPointF centre = group.rect.center();
                for (const QString& id : group.ids) {
                    m_ends.insert(id,
                                  {centre, group.rect.width() / 2.0, static_cast<int>(i), false, false, true, centre});
                }
                continue;
            }
            for (const QString& id : group.ids) {
                if (const auto end = m_ends.find(id); end != m_ends.end()) {
                    end->group = static_cast<int>(i);
                    end->isColumn = group.isColumn && group.ids.size() > 1;
                    end->namesRight = group.namesRight;
                }
            }
        }
        for (const QString& id : m_emphasis.actorIds) {
            const Actor* actor = m_request.dataset.actor(id);
            if (actor && actor->position && !m_ends.contains(id)) {
                const QPointF site = m_request.view.geoToView(*actor->position);
                m_ends.insert(id, {site, 0.0, -1, true, false, true, site});
            }
        }
    }

    /// Those with both ends on the map, and at least one of them in the view.
    std::vector<const Link*> drawnLinks() const
    {
        std::vector<const Link*> drawn;
        for (const Link* link : m_emphasis.links) {
            const auto from = m_ends.constFind(link->fromId);
            const auto to = m_ends.constFind(link->toId);
            if (from != m_ends.constEnd() && to != m_ends.constEnd() && from->centre != to->centre &&
                !(from->isOutside && to->isOutside)) {
                drawn.push_back(link);
            }
        }
        return drawn;
    }

    /// Draws what can be bundled; gives back the rest.
    std::vector<const Link*> addBundles(const std::vector<const Link*>& links)
    {
        std::map<BundleKey, std::vector<const Link*>> bundles;
        std::vector<const Link*> rest;
        for (const Link* link : links) {
            const End& from = m_ends[link->fromId];
            const End& to = m_ends[link->toId];
            if (from.group < 0 || to.group < 0 || from.group == to.group || isLost(*link, m_request)) {
                rest.push_back(link);
                continue;
            }
            const bool implied = link->provenance.evidence == Evidence::Implied;
            bundles[{from.group, to.group, static_cast<int>(link->kind), implied, link->directed}].push_back(link);
        }
        for (const auto& [key, members] : bundles) {
            if (members.size() < fewestInBundle) {
                rest.insert(rest.end(), members.begin(), members.end());
            } else {
                addBundle(members);
            }
        }
        return rest;
    }

    /// The point beside a column where branches meet the trunk; the symbol itself where there is only one.
    QPointF portOf(const std::vector<const Link*>& members, bool atStart) const
    {
        double y = 0.0;
        QSet<QString> ids;
        const End* any = nullptr;
        bool isOneSymbol = true; // a cluster is one, whoever is in it
        for (const Link* link : members) {
            const QString& id = atStart ? link->fromId : link->toId;
            const auto end = m_ends.constFind(id);
            isOneSymbol = isOneSymbol && (!any || any->centre == end->centre);
            any = &*end;
            if (!ids.contains(id)) {
                y += any->centre.y();
                ids.insert(id);
            }
        }
        if (ids.size() == 1 || isOneSymbol) {
            return any->centre;
        }
        const double away = any->radius + 24.0 * m_style.scale;
        return {any->centre.x() + (any->namesRight ? -away : away), y / static_cast<double>(ids.size())};
    }

    void addBundle(const std::vector<const Link*>& members)
    {
        const QPointF from = portOf(members, true);
        const QPointF to = portOf(members, false);
        LinkItem trunk = linkLook(*members.front(), m_request);
        const double thin = trunk.width;
        for (const Link* link : members) {
            trunk.bundledIds.append(link->id);
        }
        trunk.isTrunk = true;
        trunk.width += m_style.scale * std::min(4.5, 0.8 * std::sqrt(static_cast<double>(members.size())));
        const End& first = m_ends[members.front()->fromId];
        const End& last = m_ends[members.front()->toId];
        const bool branchesAtStart = from != first.centre;
        const bool branchesAtEnd = to != last.centre;
        const Curve whole = m_router.route(from, to, branchesAtStart ? 4.0 : first.radius + 6.0,
                                           branchesAtEnd ? 4.0 : last.radius + 6.0);
        const double start = branchesAtStart ? 0.0 : whole.parameterAtDistanceFromStart(first.radius + 1.0);
        const double tip = branchesAtEnd ? 1.0 : whole.parameterAtDistanceFromEnd(last.radius + 1.5);
        if (tip <= start) {
            return;
        }
        trunk.curve = whole.part(start, tip);
        if (members.front()->directed && !branchesAtEnd) {
            addArrow(trunk, arrowScale(thin, m_style) * 1.35);
        }
        QHash<QString, QStringList> starts;
        QHash<QString, QStringList> ends;
        for (const Link* link : members) {
            starts[link->fromId].append(link->id);
            ends[link->toId].append(link->id);
        }
        if (branchesAtStart) {
            addBranches(starts, from, trunk, thin, false);
        }
        if (branchesAtEnd) {
            addBranches(ends, to, trunk, thin, members.front()->directed);
        }
        m_items.push_back(std::move(trunk));
    }

    void addBranches(const QHash<QString, QStringList>& symbols, const QPointF& port, const LinkItem& trunk,
                     double width, bool arrow)
    {
        QStringList ids = symbols.keys();
        ids.sort(); // a hash has no order, and the picture must have one
        for (const QString& id : ids) {
            const End& end = m_ends[id];
            LinkItem branch = trunk;
            branch.isTrunk = false;
            branch.bundledIds = symbols[id];
            branch.linkId = branch.bundledIds.front();
            branch.width = std::max(width * 0.75, 0.8 * m_style.scale);
            branch.arrow.clear();
            // Leaves the port level, as the trunk about does, and turns to the row.
            const Curve whole{port, QPointF((port.x() + end.centre.x()) / 2.0, end.centre.y()), end.centre};
            branch.curve = whole.part(0.0, whole.parameterAtDistanceFromEnd(end.radius + 1.5));
            if (arrow) {
                addArrow(branch, arrowScale(width, m_style));
            }
            m_items.push_back(std::move(branch));
        }
    }

    void addSingle(const Link& link)
    {
        const End& from = m_ends[link.fromId];
        const End& to = m_ends[link.toId];
        const bool sameColumn = from.isColumn && from.group == to.group;
        Curve whole;
        if (sameColumn) {
            // All bulge to the side of the sites, whichever way they run.
            const bool turned = link.toId < link.fromId;
            const std::pair ends = turned ? std::pair(link.toId, link.fromId) : std::pair(link.fromId, link.toId);
            const double spread = 1.0 + parallelSpread * m_inColumn[ends]++;
            whole = columnCurve(from.centre, to.centre, from.namesRight, spread);
            m_router.add(whole);
        } else {
            whole = m_router.route(from.centre, to.centre, from.radius + 6.0, to.radius + 6.0);
        }
        LinkItem item = linkLook(link, m_request);
        const double start = from.isOutside ? whole.parameterAtDistanceFromEnd(farthest)
                                            : whole.parameterAtDistanceFromStart(from.radius + 1.0);
        const double tip = to.isOutside ? whole.parameterAtDistanceFromStart(farthest)
                                        : whole.parameterAtDistanceFromEnd(to.radius + 1.5);
        if (tip <= start) {
            return; // the symbols touch
        }
        item.curve = whole.part(start, tip);
        if (link.directed && !to.isOutside && !item.isLost) {
            addArrow(item, arrowScale(item.width, m_style));
        }
        m_items.push_back(std::move(item));
    }

    void addArrow(LinkItem& item, double scale) const
    {
        item.arrow = arrowHead(item.curve, m_style.arrowLength * scale, m_style.arrowWidth * scale);
        item.curve = item.curve.part(0.0, item.curve.parameterAtDistanceFromEnd(m_style.arrowLength * scale * 0.8));
    }

    const SceneRequest& m_request;
    const Emphasis& m_emphasis;
    const MapStyle& m_style;
    LinkRouter m_router;
    QHash<QString, End> m_ends;
    bool m_hasClusters = false;
    QHash<std::pair<QString, QString>, int> m_inColumn; // drawn so far between two rows
    std::vector<LinkItem> m_items;
};

} // namespace

std::vector<LinkItem> linkItems(const SceneRequest& request, const Emphasis& emphasis, const SymbolLayout& layout,
                                const OccupiedSpace& space)
{
    return LinkLayer(request, emphasis, layout, space).run();
}

} // namespace ketenkaart
