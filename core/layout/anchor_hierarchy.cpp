#include "core/layout/anchor_hierarchy.h"

#include "core/layout/plane.h"
#include "core/layout/site_groups.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace ketenkaart {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
/// Sites nearer to each other than this part of their group's extent are one place as far as the group goes.
constexpr double nearPart = 0.1;

/// Zooms out from infinitely near and joins what comes too close.
class AnchorJoining
{
public:
    AnchorJoining(std::span<const AnchorSite> sites, const AnchorRule& rule)
        : m_sites(sites)
        , m_rule(rule)
        , m_groups(sites)
        , m_holder(sites.size(), -1)
    {
        for (size_t site = 0; site < sites.size(); ++site) {
            if (plane::isFinite(sites[site].position)) {
                stand({static_cast<int>(site)}, m_groups.groupOf(static_cast<int>(site)));
            }
        }
        for (size_t i = 0; i < m_standing.size(); ++i) {
            findNearest(m_standing[i]);
        }
    }

    std::vector<AnchorNode> run()
    {
        while (m_standing.size() > 1) {
            const Standing next = *std::ranges::min_element(m_standing, {}, &Standing::nearestScale);
            if (next.nearestScale == never) {
                break;
            }
            m_scale = std::max(m_scale, next.nearestScale);
            bringTogether(next.node, next.nearest);
        }
        return std::move(m_nodes);
    }

private:
    /// An anchor at the scale that zooming out has reached.
    struct Standing
    {
        int node = -1;
        int nearest = -1; ///< the node that it is the next to meet
        double nearestScale = never;
    };

    const Anchor& anchorOf(int node) const { return m_nodes[static_cast<size_t>(node)].anchor; }
    int groupOf(int node) const { return m_groupOfNode[static_cast<size_t>(node)]; }
    double distanceOf(int a, int b) const { return plane::distance(anchorOf(a).position, anchorOf(b).position); }

    void stand(std::vector<int> sites, int group)
    {
        const int node = static_cast<int>(m_nodes.size());
        Anchor anchor;
        anchor.id = node;
        for (const int site : sites) {
            anchor.position += m_sites[static_cast<size_t>(site)].position;
            m_holder[static_cast<size_t>(site)] = node;
        }
        anchor.position /= static_cast<double>(sites.size());
        anchor.radius = m_rule.radius ? m_rule.radius(static_cast<int>(sites.size())) : 0.0;
        const bool isWhole = group >= 0 && holdsAll(sites, group);
        const int naming = sites.size() == 1 || isWhole ? group : m_groups.largestPart(sites, group);
        anchor.kind = sites.size() == 1               ? AnchorKind::Site
                      : naming < 0 || naming != group ? AnchorKind::Mixed
                                                      : AnchorKind::Group;
        anchor.groups = m_groups.pathTo(naming);
        anchor.whole = naming >= 0 && holdsAll(sites, naming);
        anchor.sites = std::move(sites);
        m_nodes.push_back({std::move(anchor), m_scale, -1});
        m_groupOfNode.push_back(group);
        m_standing.push_back({node, -1, never});
    }

    bool holdsAll(const std::vector<int>& sites, int group) const
    {
        return std::ranges::includes(sites, m_groups.sitesOf(group));
    }

    /// The scale at which two anchors come too close to each other.
    double meetingScale(int a, int b) const
    {
        const double untouched = anchorOf(a).radius + anchorOf(b).radius + m_rule.gap;
        const bool related = m_groups.common(groupOf(a), groupOf(b)) >= 0;
        const double least = related ? std::max(untouched, m_rule.splitDistance) : untouched;
        const double apart = distanceOf(a, b);
        return apart > 0.0 ? (least > 0.0 ? apart / least : never) : 0.0;
    }

    void findNearest(Standing& standing) const
    {
        standing.nearest = -1;
        standing.nearestScale = never;
        for (const Standing& other : m_standing) {
            consider(standing, other.node);
        }
    }

    void consider(Standing& standing, int other) const
    {
        if (other == standing.node) {
            return;
        }
        const double scale = meetingScale(standing.node, other);
        if (scale < standing.nearestScale) {
            standing.nearest = other;
            standing.nearestScale = scale;
        }
    }

    void bringTogether(int a, int b)
    {
        const double apart = distanceOf(a, b);
        const int shared = m_groups.common(groupOf(a), groupOf(b));
        const std::vector<int> candidates =
            shared >= 0 ? std::vector<int>{shared} : std::vector<int>{incompleteGroup(a), incompleteGroup(b)};
        bool gathered = false;
        for (const int group : candidates) {
            if (group >= 0 && apart >= m_groups.extentOf(group) * nearPart) {
                join(holdersOf(group));
                gathered = true;
            }
        }
        if (!gathered) {
            join({std::min(a, b), std::max(a, b)});
        }
    }

    /// The finest group that the anchor lies in and is not yet the whole of.
    int incompleteGroup(int node) const
    {
        int group = groupOf(node);
        while (group >= 0 && holdsAll(anchorOf(node).sites, group)) {
            group = m_groups.parentOf(group);
        }
        return group;
    }

    std::vector<int> holdersOf(int group) const
    {
        std::vector<int> nodes;
        for (const int site : m_groups.sitesOf(group)) {
            nodes.push_back(m_holder[static_cast<size_t>(site)]);
        }
        std::ranges::sort(nodes);
        const auto repeated = std::ranges::unique(nodes);
        nodes.erase(repeated.begin(), repeated.end());
        return nodes;
    }

    /// The nodes in ascending order.
    void join(const std::vector<int>& nodes)
    {
        if (nodes.size() < 2) {
            return;
        }
        std::vector<int> sites;
        int group = groupOf(nodes.front());
        for (const int node : nodes) {
            std::ranges::copy(anchorOf(node).sites, std::back_inserter(sites));
            group = m_groups.common(group, groupOf(node));
            m_nodes[static_cast<size_t>(node)].parent = static_cast<int>(m_nodes.size());
        }
        std::ranges::sort(sites);
        const auto isGone = [&](int node) { return std::ranges::binary_search(nodes, node); };
        std::erase_if(m_standing, [&](const Standing& standing) { return isGone(standing.node); });
        stand(std::move(sites), group);
        const int joined = m_standing.back().node;
        for (Standing& standing : m_standing) {
            if (standing.node == joined || isGone(standing.nearest)) {
                findNearest(standing);
            } else {
                consider(standing, joined);
            }
        }
    }

    std::span<const AnchorSite> m_sites;
    const AnchorRule& m_rule;
    SiteGroups m_groups;
    std::vector<AnchorNode> m_nodes;
    std::vector<int> m_groupOfNode;
    std::vector<Standing> m_standing;
    std::vector<int> m_holder; ///< by site: the node that stands for it now
    double m_scale = 0.0;
};

} // namespace

AnchorHierarchy::AnchorHierarchy(std::span<const AnchorSite> sites, const AnchorRule& rule)
    : m_nodes(AnchorJoining(sites, rule).run())
{}

std::vector<Anchor> AnchorHierarchy::cut(double scale) const
{
    std::vector<Anchor> anchors;
    for (const AnchorNode& node : m_nodes) {
        const bool isJoined = node.parent >= 0 && m_nodes[static_cast<size_t>(node.parent)].scale <= scale;
        if (node.scale <= scale && !isJoined) {
            anchors.push_back(node.anchor);
        }
    }
    std::ranges::sort(anchors, {}, [](const Anchor& anchor) { return anchor.sites.front(); });
    return anchors;
}

int AnchorHierarchy::parentOf(int id) const
{
    return id >= 0 && id < static_cast<int>(m_nodes.size()) ? m_nodes[static_cast<size_t>(id)].parent : -1;
}

double AnchorHierarchy::coarsestScale() const
{
    return m_nodes.empty() ? 0.0 : m_nodes.back().scale;
}

} // namespace ketenkaart
