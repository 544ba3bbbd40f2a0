#include "core/layout/card_places.h"

#include "core/layout/plane.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ketenkaart {

namespace {

/// Steps away from the anchor, in gaps.
constexpr std::array distances{1.0, 2.5, 4.5, 7.0, 10.0, 14.0, 19.0, 25.0, 32.0};
/// How far down its side a card has its anchor's height.
constexpr std::array fractions{0.5, 0.2, 0.8, 0.0, 1.0};
constexpr double smallerCost = 80.0;
constexpr double ownWayCost = 10.0;
constexpr double otherWayCost = 4.0;
constexpr double crossedWayCost = 8.0;

/// A rectangle and how little it pleases by the side of the anchor on which it is: beside is better than above or
/// below, to the right than to the left, as for the names of towns (Imhof, "Positioning Names on Maps", 1975).
struct Candidate
{
    QRectF rect;
    double taste = 0.0;
};

/// A short leader is as good as none; from some centimetres on the reader must search.
double distanceCost(double away)
{
    return away * (1.0 + away / 20.0);
}

void addAround(std::vector<Candidate>& candidates, const Disc& anchor, const QSizeF& size, double away)
{
    const double x = anchor.centre.x();
    const double y = anchor.centre.y();
    const double off = anchor.radius + away;
    for (const double fraction : fractions) {
        const double oblique = 2.0 * std::abs(fraction - 0.5);
        const double top = y - size.height() * fraction;
        const double left = x - size.width() * fraction;
        candidates.push_back({QRectF(QPointF(x + off, top), size), oblique});
        candidates.push_back({QRectF(QPointF(x - off - size.width(), top), size), 0.8 + oblique});
        candidates.push_back({QRectF(QPointF(left, y + off), size), 1.2 + oblique});
        candidates.push_back({QRectF(QPointF(left, y - off - size.height()), size), 1.2 + oblique});
    }
    const double corner = off * std::sqrt(0.5);
    for (const double right : {1.0, 0.0}) {
        for (const double below : {0.0, 1.0}) {
            const QPointF topLeft(x + (right > 0.0 ? corner : -corner - size.width()),
                                  y + (below > 0.0 ? corner : -corner - size.height()));
            candidates.push_back({QRectF(topLeft, size), 1.5 + 0.5 * (1.0 - right)});
        }
    }
}

QLineF leaderOf(const Disc& anchor, const QRectF& rect)
{
    // A leader to a corner looks as if it went past: aim a little beside it.
    const double inset = std::min({1.0, rect.width() / 4.0, rect.height() / 4.0});
    const QPointF aim = plane::nearestInRect(anchor.centre, plane::grown(rect, -inset));
    const QPointF nearest = plane::nearestInRect(anchor.centre, rect);
    // Onto the edge that faces the anchor: the one on which the nearest point lies.
    const bool isBeside = std::abs(nearest.x() - anchor.centre.x()) > std::abs(nearest.y() - anchor.centre.y());
    const QPointF target = isBeside ? QPointF(nearest.x(), aim.y()) : QPointF(aim.x(), nearest.y());
    return {anchor.centre + plane::unit(target - anchor.centre) * anchor.radius, target};
}

class Judgement
{
public:
    Judgement(const CardMap& map, const CardRequest& request)
        : m_map(map)
        , m_request(request)
        , m_anchor(map.anchors[static_cast<size_t>(request.anchor)])
    {}

    bool isAllowed(const PlacedCard& card) const
    {
        if (!m_map.bounds.isEmpty() && !m_map.bounds.contains(card.rect)) {
            return false;
        }
        const auto isEntered = [&](const QLineF& way) {
            return plane::segmentEnters(way.p1(), way.p2(), plane::grown(card.rect, m_map.gap));
        };
        if (m_map.offFlowWays && std::ranges::any_of(m_map.flowWays, isEntered)) {
            return false;
        }
        const auto isTouched = [&](const QRectF& area) {
            return area.intersects(card.rect) || plane::segmentEnters(card.leader.p1(), card.leader.p2(), area);
        };
        return std::ranges::none_of(m_map.forbidden, isTouched) && isClearOfAnchors(card);
    }

    double cost(const PlacedCard& card) const
    {
        double sum = smallerCost * card.variant;
        for (const SoftArea& soft : m_map.soft) {
            const QRectF shared = soft.area.intersected(card.rect);
            const double smaller = std::min(areaOf(soft.area), areaOf(card.rect));
            sum += smaller > 0.0 ? soft.weight * areaOf(shared) / smaller : 0.0;
        }
        for (const QLineF& way : m_map.flowWays) {
            sum += wayCost(card.rect, way);
            sum += plane::segmentsCross(way.p1(), way.p2(), card.leader.p1(), card.leader.p2()) ? crossedWayCost : 0.0;
        }
        if (m_request.lastOffset) {
            const QPointF offset = card.rect.center() - m_anchor.centre;
            sum += std::min(6.0 * m_map.gap, 0.5 * plane::distance(offset, *m_request.lastOffset));
        }
        return sum + (m_map.groundCost ? m_map.groundCost(card.rect) : 0.0);
    }

private:
    static double areaOf(const QRectF& rect) { return rect.isValid() ? rect.width() * rect.height() : 0.0; }

    bool isClearOfAnchors(const PlacedCard& card) const
    {
        for (int i = 0; i < static_cast<int>(m_map.anchors.size()); ++i) {
            const Disc& anchor = m_map.anchors[static_cast<size_t>(i)];
            const double least = anchor.radius + m_map.gap * 0.999; // its own is just so far
            if (plane::distanceToRect(anchor.centre, card.rect) < least) {
                return false;
            }
            if (i != m_request.anchor && plane::distanceToSegment(anchor.centre, card.leader.p1(), card.leader.p2()) <
                                             anchor.radius + m_map.gap / 2.0) {
                return false;
            }
        }
        return true;
    }

    /// A flow can go around a card, but not around one that stands where it leaves its anchor.
    double wayCost(const QRectF& rect, const QLineF& way) const
    {
        const QRectF wished = plane::grown(rect, m_map.gap);
        if (!plane::segmentEnters(way.p1(), way.p2(), wished)) {
            return 0.0;
        }
        const auto isOwn = [&](const QPointF& end) { return plane::distance(end, m_anchor.centre) <= m_anchor.radius; };
        const double across = std::min(rect.width(), rect.height());
        return isOwn(way.p1()) || isOwn(way.p2()) ? ownWayCost + across : otherWayCost + across;
    }

    const CardMap& m_map;
    const CardRequest& m_request;
    const Disc& m_anchor;
};

bool isPlaceable(const CardMap& map, const CardRequest& request)
{
    if (request.anchor < 0 || request.anchor >= static_cast<int>(map.anchors.size())) {
        return false;
    }
    const Disc& anchor = map.anchors[static_cast<size_t>(request.anchor)];
    return plane::isFinite(anchor.centre) && std::isfinite(anchor.radius) &&
           (map.bounds.isEmpty() || map.bounds.contains(anchor.centre));
}

bool isSize(const QSizeF& size)
{
    return std::isfinite(size.width()) && std::isfinite(size.height()) && !size.isEmpty();
}

} // namespace

std::vector<CardPlace> placesOf(const CardMap& map, const CardRequest& request)
{
    std::vector<CardPlace> places;
    if (!isPlaceable(map, request)) {
        return places;
    }
    const Disc& anchor = map.anchors[static_cast<size_t>(request.anchor)];
    const Judgement judgement(map, request);
    for (int variant = 0; variant < static_cast<int>(request.sizes.size()); ++variant) {
        const QSizeF& size = request.sizes[static_cast<size_t>(variant)];
        if (!isSize(size)) {
            continue;
        }
        for (const double distance : distances) {
            const double away = distance * map.gap;
            std::vector<Candidate> candidates;
            if (away <= std::max(map.reach, map.gap)) {
                addAround(candidates, anchor, size, away);
            }
            for (const Candidate& candidate : candidates) {
                const PlacedCard card{candidate.rect, variant, leaderOf(anchor, candidate.rect)};
                if (judgement.isAllowed(card)) {
                    places.push_back({card, distanceCost(away) + candidate.taste * map.gap + judgement.cost(card)});
                }
            }
        }
    }
    std::ranges::stable_sort(places, {}, &CardPlace::cost);
    return places;
}

bool inConflict(const PlacedCard& a, const PlacedCard& b, double gap)
{
    const QRectF wide = plane::grown(a.rect, gap);
    return wide.intersects(b.rect) || plane::segmentEnters(b.leader.p1(), b.leader.p2(), wide) ||
           plane::segmentEnters(a.leader.p1(), a.leader.p2(), plane::grown(b.rect, gap)) ||
           plane::segmentsCross(a.leader.p1(), a.leader.p2(), b.leader.p1(), b.leader.p2());
}

} // namespace ketenkaart
