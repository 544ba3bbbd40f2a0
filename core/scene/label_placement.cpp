#include "core/scene/label_placement.h"

#include "core/scene/text_metrics.h"

#include <array>

namespace ketenkaart {

std::optional<LabelPosition> placePointLabel(const QString& text, const TextStyle& style, const QPointF& point,
                                             double radius, const QRectF& frame, const OccupiedSpace& space)
{
    const QRectF box = textBox(text, style);
    const double capital = capHeight(style);
    const double gap = radius + 2.5;
    const double diagonal = radius * 0.7 + 2.0;
    const double width = box.width();
    // Baselines; letters sit on them, so "beside" means half a capital below the point's middle.
    const std::array candidates{
        point + QPointF(gap, capital / 2.0),                      // right
        point + QPointF(-gap - width, capital / 2.0),             // left
        point + QPointF(diagonal, -diagonal),                     // right above
        point + QPointF(diagonal, diagonal + capital),            // right below
        point + QPointF(-diagonal - width, -diagonal),            // left above
        point + QPointF(-diagonal - width, diagonal + capital),   // left below
        point + QPointF(-width / 2.0, -gap - box.bottom() * 0.6), // above
        point + QPointF(-width / 2.0, gap + capital),             // below
    };
    for (const QPointF& baseline : candidates) {
        const QRectF rect = box.translated(baseline);
        if (frame.contains(rect) && space.isFree(rect)) {
            return LabelPosition{baseline, rect};
        }
    }
    return std::nullopt;
}

} // namespace ketenkaart
