#pragma once

#include "core/scene/emphasis.h"
#include "core/scene/map_anchors.h"

#include <array>
#include <vector>

namespace ketenkaart {

/// Links of one family from one anchor to another, which are drawn as one.
struct MapFlow
{
    int from = -1; ///< places in the list of the anchors
    int to = -1;
    LinkFamily family = LinkFamily::Delivery;
    bool directed = true;
    bool isLost = false;                ///< not there in the case that is shown
    bool isAtFocus = false;             ///< of the selected actor
    bool isStrong = false;              ///< put forward by an analysis
    QColor colour;                      ///< that an answer gives it; invalid for that of its family
    const Headline* headline = nullptr; ///< then it has no links
    std::vector<const Link*> links;

    [[nodiscard]] int implied() const;
    /// How much of it the source states, from 0 to 1.
    [[nodiscard]] double statedShare() const;
};

/// The links of a map, gathered.
struct MapFlows
{
    std::vector<MapFlow> flows;                             ///< headlines first, in their order
    std::vector<QStringList> innerLinkIds;                  ///< by anchor: those between its own actors
    std::array<int, std::size(allLinkFamilies)> notDrawn{}; ///< links of families that the filter leaves out
};

/// Gathers the emphasised links to flows. Those of the selected actor are flows of their own, and so are those that an
/// analysis singles out and those that a case takes away. What an analysis or a case is about is drawn whatever its
/// family. A region or campus at the end of a link is the anchor that has most of its actors. The pointers live as long
/// as the request's data.
[[nodiscard]] MapFlows mapFlows(const SceneRequest& request, const Emphasis& emphasis,
                                const std::vector<MapAnchor>& anchors);

} // namespace ketenkaart
