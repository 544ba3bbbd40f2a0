#pragma once

#include "core/scene/map_scene.h"

#include <stop_token>

class QPainter;

namespace ketenkaart {

/// Paints a scene with any QPainter: image, page, PDF, SVG. The painter's coordinates are the scene's view pixels; a
/// scale on the painter gives any resolution. The caller clips to the frame. Changes nothing of the scene and leaves
/// the painter's state as it was. When stop is requested the rest of the items is not painted. Reentrant: may run in
/// any thread.
void paintScene(QPainter& painter, const MapScene& scene, const std::stop_token& stop = {});

/// Paints items alone, without clearing anything; the same coordinates and conditions.
void paintItems(QPainter& painter, const std::vector<SceneItem>& items, const MapStyle& style,
                const std::stop_token& stop = {});

/// Paints one symbol; also used by legends and lists, so that they look like the map.
void paintMarker(QPainter& painter, const MarkerItem& marker, const TextStyle& badgeStyle);

/// Paints one line of text with its halo, from the left end of the baseline, in view pixels.
void paintText(QPainter& painter, const QString& text, const QPointF& baseline, const TextStyle& style);

/// The outline of a marker.
[[nodiscard]] QPainterPath markerPath(MarkerShape shape, const QPointF& centre, double radius);

} // namespace ketenkaart
