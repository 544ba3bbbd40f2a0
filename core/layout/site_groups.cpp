#include "core/layout/site_groups.h"

#include "core/layout/plane.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ketenkaart {

namespace {

double extentOfSites(std::span<const AnchorSite> sites, const std::vector<int>& members)
{
    QPointF sum;
    for (const int site : members) {
        sum += sites[static_cast<size_t>(site)].position;
    }
    const QPointF mean = sum / static_cast<double>(members.size());
    double farthest = 0.0;
    for (const int site : members) {
        farthest = std::max(farthest, plane::distance(mean, sites[static_cast<size_t>(site)].position));
    }
    return 2.0 * farthest;
}

} // namespace

SiteGroups::SiteGroups(std::span<const AnchorSite> sites)
{
    std::map<std::pair<int, int>, int> known; // by parent and name
    for (size_t site = 0; site < sites.size(); ++site) {
        int group = -1;
        if (plane::isFinite(sites[site].position)) {
            for (const int name : sites[site].groups) {
                const auto [found, isNew] = known.try_emplace({group, name}, static_cast<int>(m_groups.size()));
                if (isNew) {
                    m_groups.push_back({name, group, group < 0 ? 0 : at(group).depth + 1, {}, 0.0});
                }
                group = found->second;
                m_groups[static_cast<size_t>(group)].sites.push_back(static_cast<int>(site));
            }
        }
        m_groupOfSite.push_back(group);
    }
    for (Group& group : m_groups) {
        group.extent = extentOfSites(sites, group.sites);
    }
}

int SiteGroups::common(int a, int b) const
{
    while (a != b && a >= 0 && b >= 0) {
        const int depth = std::max(at(a).depth, at(b).depth);
        a = at(a).depth == depth ? at(a).parent : a;
        b = b >= 0 && at(b).depth == depth ? at(b).parent : b;
    }
    return a == b ? a : -1;
}

std::vector<int> SiteGroups::pathTo(int group) const
{
    std::vector<int> path;
    for (; group >= 0; group = at(group).parent) {
        path.push_back(at(group).name);
    }
    std::ranges::reverse(path);
    return path;
}

int SiteGroups::childOf(int parent, int group) const
{
    while (group != parent && at(group).parent != parent) {
        group = at(group).parent;
    }
    return group;
}

int SiteGroups::largestPart(std::span<const int> sites, int shared) const
{
    struct Share
    {
        int child = -1;
        int common = -1;
        int count = 0;
    };
    std::vector<Share> shares; // in the order of their first sites, which decides between equals
    for (const int site : sites) {
        const int group = groupOf(site);
        const int child = childOf(shared, group);
        const auto share = std::ranges::find(shares, child, &Share::child);
        if (share == shares.end()) {
            shares.push_back({child, group, 1});
        } else {
            share->common = common(share->common, group);
            ++share->count;
        }
    }
    const auto largest = std::ranges::max_element(shares, {}, &Share::count);
    return largest == shares.end() ? shared : largest->common;
}

} // namespace ketenkaart
