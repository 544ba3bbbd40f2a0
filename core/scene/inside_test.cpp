#include "core/scene/inside_test.h"

#include <algorithm>
#include <utility>

namespace ketenkaart {

bool InsideTest::contains(const QPointF& point)
{
    auto row = m_rows.find(point.y());
    if (row == m_rows.end()) {
        row = m_rows.emplace(point.y(), crossings(point.y())).first;
    }
    const auto& [y, all] = *row;
    return (std::ranges::upper_bound(all, point.x()) - all.begin()) % 2 == 1;
}

std::vector<double> InsideTest::crossings(double y) const
{
    std::vector<double> all;
    QPointF start;
    QPointF from;
    // The very arithmetic of QPainterPath::contains(), so that no point changes sides.
    const auto cross = [&](QPointF upper, QPointF lower) {
        if (qFuzzyCompare(upper.y(), lower.y())) {
            return;
        }
        if (lower.y() < upper.y()) {
            std::swap(upper, lower);
        }
        if (y >= upper.y() && y < lower.y()) {
            all.push_back(upper.x() + (lower.x() - upper.x()) / (lower.y() - upper.y()) * (y - upper.y()));
        }
    };
    for (int i = 0; i < m_path.elementCount(); ++i) {
        const QPainterPath::Element to = m_path.elementAt(i);
        if (to.isMoveTo()) {
            cross(from, start); // an open subpath counts as closed
            start = to;
        } else {
            cross(from, to);
        }
        from = to;
    }
    cross(from, start);
    std::ranges::sort(all);
    return all;
}

} // namespace ketenkaart
