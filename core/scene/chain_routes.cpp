#include "core/scene/chain_routes.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace ketenkaart {

void addLine(CurveWay& way, const QPointF& from, const QPointF& to)
{
    if (QLineF(from, to).length() > 0.05) {
        way.push_back({from, (from + to) / 2.0, to});
    }
}

void addS(CurveWay& way, const QPointF& from, const QPointF& to, double x)
{
    const double height = std::abs(to.y() - from.y());
    if (height < 0.3) {
        addLine(way, from, to);
        return;
    }
    // A steep way needs all of the width for its corners; a flat one would look kinked if it were upright in between.
    const double width = to.x() - from.x();
    const double lean = width * std::clamp(0.22 - 0.14 * height / std::abs(width), 0.04, 0.2);
    const QPointF middle(x, (from.y() + to.y()) / 2.0);
    way.push_back({from, QPointF(x - lean, from.y()), middle});
    way.push_back({middle, QPointF(x + lean, to.y()), to});
}

void addC(CurveWay& way, const QPointF& from, const QPointF& to, double x)
{
    const QPointF middle(x, (from.y() + to.y()) / 2.0);
    way.push_back({from, QPointF(x, from.y()), middle});
    way.push_back({middle, QPointF(x, to.y()), to});
}

CurveWay reversed(const CurveWay& way)
{
    CurveWay result;
    for (auto curve = way.rbegin(); curve != way.rend(); ++curve) {
        result.push_back({curve->end, curve->control, curve->start});
    }
    return result;
}

CurveWay shortened(CurveWay way, double length)
{
    while (!way.empty()) {
        const double last = way.back().length();
        if (last > length + 0.1 || way.size() == 1) {
            way.back() = way.back().part(0.0, way.back().parameterAtDistanceFromEnd(std::min(length, last * 0.9)));
            break;
        }
        length -= last;
        way.pop_back();
    }
    return way;
}

double rimAt(MarkerShape shape, double radius, double height)
{
    const double away = std::abs(height);
    switch (shape) {
    case MarkerShape::Circle:
        return std::sqrt(std::max(radius * radius - away * away, 0.0));
    case MarkerShape::Square:
        return radius * 0.9;
    case MarkerShape::Diamond:
        return std::max(radius * 1.22 - away, 0.0);
    case MarkerShape::Hexagon:
        return std::max(radius * 1.1 - away * 0.577, 0.0);
    }
    return radius;
}

double markerReach(MarkerShape shape, double radius)
{
    return shape == MarkerShape::Diamond ? radius * 1.22 : shape == MarkerShape::Hexagon ? radius * 1.1 : radius;
}

} // namespace ketenkaart
