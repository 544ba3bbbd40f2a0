#pragma once

#include "core/layout/anchor_site.h"

#include <functional>
#include <span>
#include <vector>

namespace ketenkaart {

/// How much room anchors take where they are drawn: in mm on a page, in pixels on a screen.
struct AnchorRule
{
    std::function<double(int siteCount)> radius; ///< of an anchor of so many sites; should not fall with their number
    double gap = 1.0;                            ///< between the rims of two anchors, at least
    double splitDistance = 0.0; ///< a group stays one anchor until those that it would split into stand this far apart,
                                ///< from centre to centre
};

enum class AnchorKind {
    Site,  ///< one actor
    Group, ///< sites of one group: all of them, or some that lie so near to each other that they come apart last
    Mixed, ///< sites of several groups or of none, named after one of those
};

/// What is drawn as one mark at its true place.
struct Anchor
{
    int id = -1; ///< the same at every scale, for as long as the hierarchy lives
    AnchorKind kind = AnchorKind::Site;
    QPointF position;        ///< the mean of its sites
    double radius = 0.0;     ///< by the rule
    std::vector<int> sites;  ///< places in the list of the sites, ascending
    std::vector<int> groups; ///< from coarse to fine, the last one names it: the finest that all its sites share; of a
                             ///< mixed anchor the way to the one that has most of them, may be empty
    bool whole = false;      ///< all the sites of the last of those groups are in it

    bool operator==(const Anchor&) const = default;
};

/// An anchor in the tree of all that there are at any scale.
struct AnchorNode
{
    Anchor anchor;
    double scale = 0.0; ///< from which on it stands, zooming out
    int parent = -1;    ///< place in the list, which is also the id of its anchor
};

/// Actors gathered to campuses, municipalities, regions, and where that must be beyond, as one zooms out.
///
/// Built once, by zooming out from infinitely near: the two anchors that are the next to come too close become one.
/// - If both belong to a group, all of the finest such group becomes one anchor, so that a name on the map means the
///   whole of it. Sites that lie very near to each other in comparison with their group (less than a tenth of its
///   extent) first join among themselves; otherwise two actors in one building would hold their region together at
///   every scale.
/// - If they belong to different groups, each is first gathered to the next coarser group that it is not yet the whole
///   of; only two that are whole, or in no group, or very near, join.
/// - What is not the whole of the group that it shares is named after the next finer group that has most of its sites,
///   of two the one whose first site comes first. Sites in no group count together, and may leave it without a name.
///
/// That is agglomerative clustering, cut at a scale. It follows that the anchors of a scale depend on nothing but the
/// sites, the rule and the scale; that none overlap; that zooming in only splits and zooming out only joins. An anchor
/// never stands anywhere but at the mean of its sites.
///
/// Sites with a position that is not finite are in no anchor. Immutable once built, and may be read by several threads
/// at once. Building takes O(n²) for n sites, a cut O(n).
class AnchorHierarchy
{
public:
    AnchorHierarchy() = default;
    AnchorHierarchy(std::span<const AnchorSite> sites, const AnchorRule& rule);

    /// The anchors at a scale, in units of the sites' plane for each mm or pixel of the rule's: the larger, the further
    /// out. In the order of their first sites. None for a scale that is not a number.
    [[nodiscard]] std::vector<Anchor> cut(double scale) const;

    /// Of an anchor: what it joins into next as one zooms out; -1 where that is nothing.
    [[nodiscard]] int parentOf(int id) const;
    /// The scale from which on nothing joins any more, however far one zooms out.
    [[nodiscard]] double coarsestScale() const;

private:
    std::vector<AnchorNode> m_nodes; ///< children before their parents
};

} // namespace ketenkaart
