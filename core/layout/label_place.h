#pragma once

#include "core/layout/flow_curve.h"

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <span>
#include <vector>

namespace ketenkaart {

/// The middle line of something drawn and how wide it is drawn.
struct DrawnCurve
{
    Curve curve;
    double width = 1.0;
    double head = 0.0; ///< length of an arrow head at its end, which words must not hide
};

/// What the words of a flow must not lie on.
struct LabelSurroundings
{
    std::vector<Disc> anchors;
    std::vector<QRectF> taken;      ///< cards, other words, furniture
    std::vector<DrawnCurve> curves; ///< the other flows
    QRectF bounds;                  ///< of no size for none
    double gap = 0.5;               ///< from all of those, at least
};

/// The place for a box of words on a flow: as near to the middle of the curve as there is room, centred on the line;
/// where it has none anywhere, close beside the line. None if there is no room at all, or a size is not finite.
[[nodiscard]] std::optional<QRectF> placeLabel(const DrawnCurve& flow, const QSizeF& size,
                                               const LabelSurroundings& surroundings);

/// Places for the words of all flows: those come first that have the least room, so that fewer go without. One entry
/// for each curve; a flow that is none, or has an empty size, gets none. The surroundings' own curves are further
/// flows. May be called by several threads at once.
[[nodiscard]] std::vector<std::optional<QRectF>> placeLabels(std::span<const std::optional<DrawnCurve>> flows,
                                                             std::span<const QSizeF> sizes,
                                                             const LabelSurroundings& surroundings);

} // namespace ketenkaart
