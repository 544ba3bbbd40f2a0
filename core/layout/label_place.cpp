#include "core/layout/label_place.h"

#include "core/layout/plane.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ketenkaart {

namespace {

constexpr int segments = 32;
/// Tries from the middle outwards, as parts of the curve; nearer to the ends words seem to belong to the anchor.
constexpr int steps = 14;
constexpr double step = 0.025;

class Surroundings
{
public:
    explicit Surroundings(const LabelSurroundings& given)
        : m_given(given)
    {
        for (const DrawnCurve& drawn : given.curves) {
            m_lines.push_back({drawn.curve.points(segments), drawn.width / 2.0});
        }
    }

    bool isFree(const QRectF& box) const
    {
        const double gap = m_given.gap;
        const QRectF wished = plane::grown(box, gap);
        const auto isUnder = [&](const QRectF& taken) { return wished.intersects(taken); };
        const auto isNear = [&](const Disc& anchor) {
            return plane::distanceToRect(anchor.centre, box) < anchor.radius + gap;
        };
        const auto isCrossed = [&](const Line& line) {
            const QRectF covered = plane::grown(wished, line.half);
            for (size_t i = 1; i < line.points.size(); ++i) {
                if (plane::segmentEnters(line.points[i - 1], line.points[i], covered)) {
                    return true;
                }
            }
            return false;
        };
        return (m_given.bounds.isEmpty() || m_given.bounds.contains(box)) &&
               std::ranges::none_of(m_given.taken, isUnder) && std::ranges::none_of(m_given.anchors, isNear) &&
               std::ranges::none_of(m_lines, isCrossed);
    }

private:
    struct Line
    {
        std::vector<QPointF> points;
        double half = 0.0;
    };

    const LabelSurroundings& m_given;
    std::vector<Line> m_lines;
};

QRectF centredBox(const QPointF& centre, const QSizeF& size)
{
    return {centre - QPointF(size.width(), size.height()) / 2.0, size};
}

/// How far a box must be moved along the normal of a line to stand clear of it.
double clearOf(const QPointF& normal, const QSizeF& size, double half)
{
    return half + (std::abs(normal.x()) * size.width() + std::abs(normal.y()) * size.height()) / 2.0;
}

std::vector<QRectF> boxesOf(const DrawnCurve& flow, const QSizeF& size, double gap)
{
    std::vector<QRectF> boxes;
    for (const double side : {0.0, 1.0, -1.0}) {
        for (int i = 0; i <= 2 * steps; ++i) {
            const double t = 0.5 + step * ((i + 1) / 2) * (i % 2 == 0 ? 1.0 : -1.0);
            const QPointF normal = plane::leftOf(plane::unit(flow.curve.direction(t)));
            const double away = side * clearOf(normal, size, flow.width / 2.0 + gap);
            const QRectF box = centredBox(flow.curve.at(t) + normal * away, size);
            if (plane::distanceToRect(flow.curve.end, box) >= flow.head) {
                boxes.push_back(box);
            }
        }
    }
    return boxes;
}

bool isBox(const QSizeF& size)
{
    return std::isfinite(size.width()) && std::isfinite(size.height()) && !size.isEmpty();
}

} // namespace

std::optional<QRectF> placeLabel(const DrawnCurve& flow, const QSizeF& size, const LabelSurroundings& surroundings)
{
    const std::array flows{std::optional(flow)};
    const std::array sizes{size};
    return placeLabels(flows, sizes, surroundings)[0];
}

std::vector<std::optional<QRectF>> placeLabels(std::span<const std::optional<DrawnCurve>> flows,
                                               std::span<const QSizeF> sizes, const LabelSurroundings& surroundings)
{
    LabelSurroundings taken = surroundings;
    std::vector<std::vector<QRectF>> free(flows.size());
    std::vector<size_t> order;
    for (size_t i = 0; i < flows.size(); ++i) {
        if (!flows[i] || !isBox(sizes[i])) {
            continue;
        }
        LabelSurroundings others = surroundings;
        for (size_t k = 0; k < flows.size(); ++k) {
            if (k != i && flows[k]) {
                others.curves.push_back(*flows[k]);
            }
        }
        const Surroundings judge(others);
        free[i] = boxesOf(*flows[i], sizes[i], surroundings.gap);
        std::erase_if(free[i], [&](const QRectF& box) { return !judge.isFree(box); });
        order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&](size_t i) { return free[i].size(); });
    std::vector<std::optional<QRectF>> places(flows.size());
    for (const size_t i : order) {
        const auto isClear = [&](const QRectF& box) {
            return std::ranges::none_of(taken.taken, [&](const QRectF& other) {
                return plane::grown(box, surroundings.gap).intersects(other);
            });
        };
        const auto box = std::ranges::find_if(free[i], isClear);
        if (box != free[i].end()) {
            places[i] = *box;
            taken.taken.push_back(*box);
        }
    }
    return places;
}

} // namespace ketenkaart
