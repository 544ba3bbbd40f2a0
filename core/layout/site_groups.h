#pragma once

#include "core/layout/anchor_site.h"

#include <span>
#include <vector>

namespace ketenkaart {

/// The groups of a list of sites as a tree: regions, what lies in them. Groups are numbers here, parents before their
/// children; -1 is no group.
class SiteGroups
{
public:
    explicit SiteGroups(std::span<const AnchorSite> sites);

    /// The finest group of a site.
    [[nodiscard]] int groupOf(int site) const { return m_groupOfSite[static_cast<size_t>(site)]; }
    [[nodiscard]] int parentOf(int group) const { return at(group).parent; }
    /// The finest group that encloses both.
    [[nodiscard]] int common(int a, int b) const;
    [[nodiscard]] const std::vector<int>& sitesOf(int group) const { return at(group).sites; }
    /// Twice the largest distance of a site from the mean of them all.
    [[nodiscard]] double extentOf(int group) const { return at(group).extent; }
    /// The caller's names for it, from coarse to fine.
    [[nodiscard]] std::vector<int> pathTo(int group) const;
    /// The group, next below one that all these sites share (-1 for none), which has the most of them; then the finest
    /// that encloses its share. The shared group itself where most are in nothing finer.
    [[nodiscard]] int largestPart(std::span<const int> sites, int shared) const;

private:
    struct Group
    {
        int name = 0;
        int parent = -1;
        int depth = 0;
        std::vector<int> sites;
        double extent = 0.0;
    };

    [[nodiscard]] const Group& at(int group) const { return m_groups[static_cast<size_t>(group)]; }
    /// The one next below the parent that a group lies in, or the parent itself.
    [[nodiscard]] int childOf(int parent, int group) const;

    std::vector<Group> m_groups;
    std::vector<int> m_groupOfSite;
};

} // namespace ketenkaart
