#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace ketenkaart {

/// The nodes of a layer on the two sides of a gutter, from top to bottom.
struct GutterBand
{
    std::vector<int> left;
    std::vector<int> right;

    bool operator==(const GutterBand&) const = default;
};

struct GutterLayout
{
    std::vector<GutterBand> bands;
    std::int64_t crossings = 0;
    std::int64_t crossingsInDataOrder = 0; ///< the first half of each layer on the left, the rest on the right

    bool operator==(const GutterLayout&) const = default;
};

/// Seats layers of nodes, from top to bottom, on the two sides of a gutter so that few edges cross that run inside it.
/// Seen from above the ends stand around the gutter as on a circle, down its left side and up its right; two edges have
/// to cross just when their ends alternate around it. That makes it the crossing problem of circular drawings (Baur and
/// Brandes, "Crossing Reduction in Circular Layouts", 2004), with every node bound to its layer. From several starts,
/// the order of the data first, nodes of a layer change seats, and layers their sides, as long as that saves crossings.
///
/// Either side of a layer has as many nodes, or one more. Edges that share an end do not cross; nodes in no layer are
/// left out of account. A local minimum, never worse than the order of the data, and always the same one.
[[nodiscard]] GutterLayout layOutGutter(const std::vector<std::vector<int>>& layers,
                                        const std::vector<std::pair<int, int>>& edges);

} // namespace ketenkaart
