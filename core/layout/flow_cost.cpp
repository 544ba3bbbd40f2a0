#include "core/layout/flow_cost.h"

#include "core/layout/plane.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>

namespace ketenkaart {

namespace {

constexpr double largestGentleBend = 0.45;
constexpr double crossingCost = 100.0;
constexpr double acuteDegrees = 60.0;
constexpr double underCost = 900.0;
constexpr double leaderCost = 30.0;

double squared(double x)
{
    return x * x;
}

/// From 0 for what has all the room that it needs to 1 for what has none.
double tightness(double room, double needed)
{
    return needed > 0.0 ? squared(std::clamp(1.0 - room / needed, 0.0, 1.0)) : 0.0;
}

QRectF boxOf(const QPointF& a, const QPointF& b)
{
    return {QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
            QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y()))};
}

bool areApart(const QRectF& a, const QRectF& b, double by)
{
    return a.left() - by > b.right() || b.left() - by > a.right() || a.top() - by > b.bottom() ||
           b.top() - by > a.bottom();
}

/// The distance if it is below the limit, else something not below it. From a point that is far from a segment the next
/// segments cannot be near either, and are passed over.
double distanceBelow(const FlowShape& shape, const QPointF& point, double limit)
{
    const double far = squared(limit + shape.longestSegment);
    double least = squared(limit);
    for (size_t i = 1; i < shape.points.size(); ++i) {
        const QPointF away = point - plane::nearestOnSegment(point, shape.points[i - 1], shape.points[i]);
        const double apart = QPointF::dotProduct(away, away);
        least = std::min(least, apart);
        if (apart > far) {
            i += static_cast<size_t>(std::min((std::sqrt(apart) - limit) / shape.longestSegment, 1e3));
        }
    }
    return std::sqrt(least);
}

bool enters(const FlowShape& shape, const QRectF& rect)
{
    for (size_t i = 1; i < shape.points.size(); ++i) {
        if (plane::segmentEnters(shape.points[i - 1], shape.points[i], rect)) {
            return true;
        }
    }
    return false;
}

double crossings(const FlowShape& a, const FlowShape& b)
{
    double cost = 0.0;
    for (size_t i = 1; i < a.points.size(); ++i) {
        if (areApart(boxOf(a.points[i - 1], a.points[i]), b.box, 0.0)) {
            continue;
        }
        for (size_t k = 1; k < b.points.size(); ++k) {
            if (plane::segmentsCross(a.points[i - 1], a.points[i], b.points[k - 1], b.points[k])) {
                const double angle = plane::acuteAngle(a.points[i] - a.points[i - 1], b.points[k] - b.points[k - 1]);
                cost += crossingCost * (1.0 + std::max(0.0, 1.0 - angle / acuteDegrees));
            }
        }
    }
    return cost;
}

double angleBetween(const QPointF& a, const QPointF& b)
{
    return std::abs(std::atan2(plane::cross(a, b), QPointF::dotProduct(a, b)));
}

} // namespace

double restBendOf(const FlowMap& map, const AnchorFlow& flow)
{
    const auto isSeen = [&](int anchor) {
        return map.bounds.isEmpty() || map.bounds.contains(map.anchors[static_cast<size_t>(anchor)].centre);
    };
    return isSeen(flow.from) && isSeen(flow.to) ? 0.12 : 0.0;
}

QPointF FlowBend::control(const QPointF& from, const QPointF& to) const
{
    const QPointF along = to - from;
    return (from + to) / 2.0 + along * skew + plane::leftOf(along) * side;
}

FlowCost::FlowCost(const FlowMap& map)
    : m_map(map)
{}

const Disc& FlowCost::from(size_t flow) const
{
    return m_map.anchors[static_cast<size_t>(m_map.flows[flow].from)];
}

const Disc& FlowCost::to(size_t flow) const
{
    return m_map.anchors[static_cast<size_t>(m_map.flows[flow].to)];
}

std::optional<FlowShape> FlowCost::shape(size_t flow, const FlowBend& bend) const
{
    const Disc& start = from(flow);
    const Disc& end = to(flow);
    const std::optional<Curve> curve = curveBetween(start, end, bend.control(start.centre, end.centre));
    if (!curve) {
        return {};
    }
    FlowShape shape{bend, *curve, {}, {}, 0.0, 0.0};
    const QPointF bending = curve->start - curve->control * 2.0 + curve->end;
    shape.deviation = plane::norm(bending) / (4.0 * FlowShape::segments * FlowShape::segments);
    QPointF low = curve->start;
    QPointF high = curve->start;
    for (size_t i = 0; i < shape.points.size(); ++i) {
        const QPointF point = curve->at(static_cast<double>(i) / FlowShape::segments);
        low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
        high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
        shape.points[i] = point;
        if (i > 0) {
            shape.longestSegment = std::max(shape.longestSegment, plane::distance(shape.points[i - 1], point));
        }
    }
    shape.box = QRectF(low, high);
    return shape;
}

double FlowCost::underAnchors(size_t flow, const FlowShape& shape) const
{
    const AnchorFlow& own = m_map.flows[flow];
    double cost = 0.0;
    for (int i = 0; i < static_cast<int>(m_map.anchors.size()); ++i) {
        const Disc& anchor = m_map.anchors[static_cast<size_t>(i)];
        const double covered = anchor.radius + own.width / 2.0 + shape.deviation;
        const QRectF box(anchor.centre, QSizeF());
        if (i == own.from || i == own.to || areApart(shape.box, box, covered + m_map.clearance)) {
            continue;
        }
        const double room = distanceBelow(shape, anchor.centre, covered + m_map.clearance) - covered;
        cost += room < 0.0 ? underCost * (1.0 - room / (covered + 1e-9)) : 40.0 * tightness(room, m_map.clearance);
    }
    return cost;
}

double FlowCost::underCards(size_t flow, const FlowShape& shape) const
{
    const double half = m_map.flows[flow].width / 2.0 + shape.deviation;
    double cost = 0.0;
    for (const QRectF& card : m_map.cards) {
        const double wished = half + m_map.clearance;
        if (areApart(shape.box, card, wished) || !enters(shape, plane::grown(card, wished))) {
            continue;
        }
        const QRectF covered = plane::grown(card, half);
        const auto under =
            std::ranges::count_if(shape.points, [&](const QPointF& point) { return covered.contains(point); });
        cost += enters(shape, covered) ? underCost + 40.0 * static_cast<double>(under) : 20.0;
    }
    return cost;
}

double FlowCost::overLeaders(const FlowShape& shape) const
{
    double cost = 0.0;
    for (const QLineF& leader : m_map.leaders) {
        const bool isNear = !areApart(boxOf(leader.p1(), leader.p2()), shape.box, 0.0);
        for (size_t i = 1; isNear && i < shape.points.size(); ++i) {
            cost +=
                plane::segmentsCross(shape.points[i - 1], shape.points[i], leader.p1(), leader.p2()) ? leaderCost : 0.0;
        }
    }
    return cost;
}

double FlowCost::outside(size_t flow, const FlowShape& shape) const
{
    if (m_map.bounds.isEmpty()) {
        return 0.0;
    }
    // What goes to a place outside has to go out.
    const double half = m_map.flows[flow].width / 2.0 + shape.deviation;
    const QRectF ends = QRectF(from(flow).centre, to(flow).centre).normalized();
    const QRectF allowed = plane::grown(m_map.bounds, -half).united(plane::grown(ends, half));
    const auto out =
        std::ranges::count_if(shape.points, [&](const QPointF& point) { return !allowed.contains(point); });
    return out > 0 ? 400.0 + 60.0 * static_cast<double>(out) : 0.0;
}

double FlowCost::faults(size_t flow, const FlowShape& shape) const
{
    const double needed = 2.0 * m_map.flows[flow].head + m_map.clearance;
    const double length =
        plane::distance(shape.curve.start, shape.curve.control) + plane::distance(shape.curve.control, shape.curve.end);
    return underAnchors(flow, shape) + underCards(flow, shape) + overLeaders(shape) + outside(flow, shape) +
           80.0 * tightness(length, needed);
}

double FlowCost::alone(size_t flow, const FlowShape& shape) const
{
    const FlowBend& bend = shape.bend;
    const double side = std::abs(bend.side);
    const double straightness = 1.0 + 0.5 * std::clamp(m_map.flows[flow].priority, 0, 4);
    const double rest = restBendOf(m_map, m_map.flows[flow]);
    // Bending to the left of one's way is the rule, so that flows there and back part, and looks deliberate.
    return faults(flow, shape) + straightness * (300.0 * squared(side - rest) + 80.0 * squared(bend.skew)) +
           500.0 * squared(std::max(0.0, side - largestGentleBend)) + (bend.side < 0.0 ? 1.0 : 0.0);
}

double FlowCost::anglesAtSharedAnchors(size_t a, const FlowShape& shapeA, size_t b, const FlowShape& shapeB) const
{
    struct End
    {
        int anchor;
        double head;
        QPointF outward;
    };
    const auto endsOf = [&](size_t flow, const FlowShape& shape) {
        const AnchorFlow& own = m_map.flows[flow];
        return std::array{End{own.from, 0.0, shape.curve.control - shape.curve.start},
                          End{own.to, own.head, shape.curve.control - shape.curve.end}};
    };
    const double needed = (m_map.flows[a].width + m_map.flows[b].width) / 2.0 + m_map.clearance;
    double cost = 0.0;
    for (const End& endA : endsOf(a, shapeA)) {
        for (const End& endB : endsOf(b, shapeB)) {
            if (endA.anchor != endB.anchor) {
                continue;
            }
            // Heads are wider than lines, but stand a little away from the rim.
            const double radius = m_map.anchors[static_cast<size_t>(endA.anchor)].radius;
            const double wished = std::clamp(needed / (radius + std::max(endA.head, endB.head) + 1e-9), 0.2, 0.7);
            const double angle = angleBetween(endA.outward, endB.outward);
            cost += 70.0 * tightness(angle, wished) + 4.0 * tightness(angle, 1.2);
        }
    }
    return cost;
}

double FlowCost::nearness(size_t a, const FlowShape& shapeA, size_t b, const FlowShape& shapeB) const
{
    const AnchorFlow& flowA = m_map.flows[a];
    const AnchorFlow& flowB = m_map.flows[b];
    const double needed = (flowA.width + flowB.width) / 2.0 + m_map.clearance;
    double sum = 0.0;
    for (size_t i = 0; i < shapeA.points.size(); i += 2) { // half of them tell enough, in half the time
        const QPointF& point = shapeA.points[i];
        // Flows of one anchor cannot but be near to each other there.
        double wished = needed;
        for (const int anchor : {flowA.from, flowA.to}) {
            if (anchor == flowB.from || anchor == flowB.to) {
                const QPointF& centre = m_map.anchors[static_cast<size_t>(anchor)].centre;
                wished = std::min(wished, 0.3 * plane::distance(point, centre));
            }
        }
        if (!areApart(QRectF(point, QSizeF()), shapeB.box, wished)) {
            sum += tightness(distanceBelow(shapeB, point, wished), wished);
        }
    }
    return 240.0 * sum / static_cast<double>(shapeA.points.size());
}

double FlowCost::together(size_t a, const FlowShape& shapeA, size_t b, const FlowShape& shapeB) const
{
    if (a > b) {
        return together(b, shapeB, a, shapeA);
    }
    double cost = anglesAtSharedAnchors(a, shapeA, b, shapeB);
    const double needed = (m_map.flows[a].width + m_map.flows[b].width) / 2.0 + m_map.clearance;
    if (!areApart(shapeA.box, shapeB.box, needed)) {
        cost += crossings(shapeA, shapeB) + nearness(a, shapeA, b, shapeB);
    }
    return cost;
}

} // namespace ketenkaart
