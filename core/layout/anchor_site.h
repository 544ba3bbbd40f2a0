#pragma once

#include <QPointF>

#include <vector>

namespace ketenkaart {

/// A place that an anchor may stand for: where an actor is, and what encloses it.
struct AnchorSite
{
    QPointF position;        ///< in a plane that is not that of the view, such as a map projection
    std::vector<int> groups; ///< from coarse to fine: a region, then a municipality or campus in it. Empty where none
                             ///< is known. A group under two different groups is two groups.
};

} // namespace ketenkaart
