#pragma once

#include "core/scene/map_style.h"
#include "core/scene/occupied_space.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

namespace ketenkaart {

/// Where a line of text stands: left end of the baseline and the box it covers, in view pixels.
struct LabelPosition
{
    QPointF baseline;
    QRectF box;
};

/// The first free of eight positions around a point, in the order of preference that Imhof gave ("Positioning Names on
/// Maps", 1975) and Christensen, Marks and Shieber use ("An Empirical Study of Algorithms for Point-Feature Label
/// Placement", 1995): right of the point and slightly up before left, above, below. No value when all are taken or
/// outside the frame. Takes nothing: the caller adds the box to the space.
[[nodiscard]] std::optional<LabelPosition> placePointLabel(const QString& text, const TextStyle& style,
                                                           const QPointF& point, double radius, const QRectF& frame,
                                                           const OccupiedSpace& space);

} // namespace ketenkaart
