#include "core/scene/point_clusters.h"

#include "core/geo/curve.h"

#include <QHash>

#include <cmath>
#include <utility>

namespace ketenkaart {

namespace {

using Cell = std::pair<int, int>;

class Gathering
{
public:
    explicit Gathering(double reach)
        : m_reach(reach)
    {}

    void add(size_t place, const QPointF& point)
    {
        const size_t near = firstNear(point);
        if (near == m_clusters.size()) {
            m_clusters.push_back({{place}, point});
            m_cells[cellOf(point)].push_back(near);
            return;
        }
        PointCluster& cluster = m_clusters[near];
        const Cell before = cellOf(cluster.centre);
        cluster.members.push_back(place);
        cluster.centre += (point - cluster.centre) / static_cast<double>(cluster.members.size());
        if (const Cell now = cellOf(cluster.centre); now != before) {
            std::erase(m_cells[before], near);
            m_cells[now].push_back(near);
        }
    }

    std::vector<PointCluster> take() { return std::move(m_clusters); }

private:
    [[nodiscard]] Cell cellOf(const QPointF& point) const
    {
        return {static_cast<int>(std::floor(point.x() / m_reach)), static_cast<int>(std::floor(point.y() / m_reach))};
    }

    /// The number of clusters when none is near.
    [[nodiscard]] size_t firstNear(const QPointF& point) const
    {
        const auto [column, row] = cellOf(point);
        size_t first = m_clusters.size();
        for (int x = column - 1; x <= column + 1; ++x) {
            for (int y = row - 1; y <= row + 1; ++y) {
                const auto cell = m_cells.constFind({x, y});
                if (cell == m_cells.cend()) {
                    continue;
                }
                for (const size_t candidate : *cell) {
                    if (candidate < first && distance(m_clusters[candidate].centre, point) < m_reach) {
                        first = candidate;
                    }
                }
            }
        }
        return first;
    }

    double m_reach;
    std::vector<PointCluster> m_clusters;
    QHash<Cell, std::vector<size_t>> m_cells; ///< by the cell of their centres
};

} // namespace

std::vector<PointCluster> clustersOf(const std::vector<QPointF>& points, double reach)
{
    Gathering gathering(reach);
    for (size_t i = 0; i < points.size(); ++i) {
        gathering.add(i, points[i]);
    }
    return gathering.take();
}

} // namespace ketenkaart
