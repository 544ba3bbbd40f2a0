#pragma once

#include "core/geo/base_map.h"
#include "core/geo/map_view.h"
#include "core/scene/map_style.h"

#include <QPainterPath>
#include <QRectF>

#include <memory>

class QPainter;

namespace ketenkaart {

/// A small map of the country that shows which part of it the large map is. In page pixels (page.h); empty,
/// and painting nothing, where there is no base map, or nothing of the country on it.
struct InsetMap
{
    QRectF rect;       ///< the ground on which it stands
    QPainterPath land; ///< the country
    QPainterPath home; ///< the home regions
    QRectF extent;     ///< the part that the large map shows, cut off at the ground

    [[nodiscard]] bool isEmpty() const { return land.isEmpty(); }
};

/// The room that the inset takes, in page pixels.
[[nodiscard]] QSizeF insetSize();
/// Lays the inset out for a map of this view. Reentrant.
[[nodiscard]] InsetMap layOutInset(const std::shared_ptr<const BaseMap>& baseMap, const StudyArea& area,
                                   const MapView& view, const QPointF& topLeft);
void paintInset(QPainter& painter, const InsetMap& inset, const MapStyle& style);

/// The room of the north arrow, in page pixels. The map is in Mercator, so that north is up everywhere on it.
[[nodiscard]] QSizeF northArrowSize(const MapStyle& style);
void paintNorthArrow(QPainter& painter, const QPointF& topLeft, const MapStyle& style);

} // namespace ketenkaart
