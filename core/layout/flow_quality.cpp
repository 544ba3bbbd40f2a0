#include "core/layout/flow_quality.h"

#include "core/layout/plane.h"

#include <algorithm>
#include <ranges>

namespace ketenkaart {

namespace {

/// Odd, so that curves which mirror each other do not cross in a corner of both their lines, where it would not count.
constexpr int segments = 63;
constexpr double onTopPart = 0.15;

using Line = std::vector<QPointF>;

const Disc& anchorAt(const FlowMap& map, int index)
{
    return map.anchors[static_cast<size_t>(index)];
}

double distanceToLine(const QPointF& point, const Line& line)
{
    double least = plane::distance(point, line.front());
    for (size_t i = 1; i < line.size(); ++i) {
        least = std::min(least, plane::distanceToSegment(point, line[i - 1], line[i]));
    }
    return least;
}

void countCrossings(const Line& a, const Line& b, FlowQuality& quality)
{
    for (size_t i = 1; i < a.size(); ++i) {
        for (size_t k = 1; k < b.size(); ++k) {
            if (plane::segmentsCross(a[i - 1], a[i], b[k - 1], b[k])) {
                ++quality.crossings;
                quality.smallestAngle =
                    std::min(quality.smallestAngle, plane::acuteAngle(a[i] - a[i - 1], b[k] - b[k - 1]));
            }
        }
    }
}

/// Whether the two overlap over a part of the first. Two that cross, or leave an anchor side by side, have less of it.
bool lieOnEachOther(const Line& a, const Line& b, double leastDistance)
{
    const auto covered =
        std::ranges::count_if(a, [&](const QPointF& point) { return distanceToLine(point, b) < leastDistance; });
    return static_cast<double>(covered) > onTopPart * segments;
}

bool runsOverAnchor(const FlowMap& map, const AnchorFlow& flow, const Line& line)
{
    for (int i = 0; i < static_cast<int>(map.anchors.size()); ++i) {
        const Disc& anchor = anchorAt(map, i);
        if (i != flow.from && i != flow.to && distanceToLine(anchor.centre, line) < anchor.radius + flow.width / 2.0) {
            return true;
        }
    }
    return false;
}

bool runsOverCard(const FlowMap& map, const AnchorFlow& flow, const Line& line)
{
    return std::ranges::any_of(map.cards, [&](const QRectF& card) {
        const QRectF covered = plane::grown(card, flow.width / 2.0);
        return std::ranges::any_of(line | std::views::pairwise, [&](const auto& ends) {
            return plane::segmentEnters(std::get<0>(ends), std::get<1>(ends), covered);
        });
    });
}

bool leavesBounds(const FlowMap& map, const AnchorFlow& flow, const Line& line)
{
    const auto isInside = [&](const QPointF& point) { return map.bounds.contains(point); };
    return !map.bounds.isEmpty() && isInside(anchorAt(map, flow.from).centre) &&
           isInside(anchorAt(map, flow.to).centre) && !std::ranges::all_of(line, isInside);
}

double endDistance(const Disc& anchor, const QPointF& end)
{
    return std::abs(plane::distance(anchor.centre, end) - anchor.radius);
}

} // namespace

FlowQuality measureFlows(const FlowMap& map, std::span<const std::optional<Curve>> curves)
{
    FlowQuality quality;
    std::vector<Line> lines;
    for (const auto& [flow, curve] : std::views::zip(map.flows, curves)) {
        lines.push_back(curve ? curve->points(segments) : Line());
        if (!curve) {
            continue;
        }
        const Line& line = lines.back();
        ++quality.drawn;
        quality.underAnchors += runsOverAnchor(map, flow, line) ? 1 : 0;
        quality.underCards += runsOverCard(map, flow, line) ? 1 : 0;
        quality.outside += leavesBounds(map, flow, line) ? 1 : 0;
        quality.largestEndDistance =
            std::max({quality.largestEndDistance, endDistance(anchorAt(map, flow.from), curve->start),
                      endDistance(anchorAt(map, flow.to), curve->end)});
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        for (size_t k = i + 1; k < lines.size(); ++k) {
            if (lines[i].empty() || lines[k].empty()) {
                continue;
            }
            countCrossings(lines[i], lines[k], quality);
            const bool isShorter = curves[i]->length() < curves[k]->length();
            const double least = (map.flows[i].width + map.flows[k].width) / 2.0;
            quality.onTop += lieOnEachOther(lines[isShorter ? i : k], lines[isShorter ? k : i], least) ? 1 : 0;
        }
    }
    return quality;
}

} // namespace ketenkaart
