#pragma once

#include <QPointF>

#include <vector>

namespace ketenkaart {

/// Points that lie close together.
struct PointCluster
{
    std::vector<size_t> members; ///< places in the list of the points, ascending
    QPointF centre;              ///< their mean
};

/// Gathers points, in their order and greedily: each joins the first cluster whose centre, so far, is nearer than the
/// reach, or begins a new one. The same points give the same clusters. A grid of cells as wide as the reach tells which
/// clusters may be near, so that the time grows with the number of points and not with its square.
[[nodiscard]] std::vector<PointCluster> clustersOf(const std::vector<QPointF>& points, double reach);

} // namespace ketenkaart
