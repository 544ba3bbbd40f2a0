#pragma once

#include <QPainterPath>
#include <QPointF>

#include <map>
#include <vector>

namespace ketenkaart {

/// Answers for many points whether they lie inside the straight-sided path, as QPainterPath::contains() does under the
/// odd-even rule. That one walks along the whole outline for each point; this one once for each different y, of which
/// the points of a grid have few. The path must outlive it.
class InsideTest
{
public:
    explicit InsideTest(const QPainterPath& path)
        : m_path(path)
    {}

    [[nodiscard]] bool contains(const QPointF& point);

private:
    [[nodiscard]] std::vector<double> crossings(double y) const;

    const QPainterPath& m_path;
    std::map<double, std::vector<double>> m_rows; ///< by y: where the outline crosses it, from left to right
};

} // namespace ketenkaart
