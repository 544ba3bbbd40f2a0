#pragma once

#include <QColor>
#include <QPen>

class QPainter;
class QPainterPath;
class QRectF;

namespace ketenkaart {

// Strokes that look as QPainter::strokePath() makes them and cost less where they are turned into pixels here, that is
// in a QImage. Any other device, PDF and SVG before all, gets each outline whole.

/// Whether the painter paints into an image.
[[nodiscard]] bool isPicture(const QPainter& painter);
/// Whether what lies within this rectangle can show, by the painter's clip and the edges of its image. Always true of
/// other devices: a file keeps what lies outside as well.
[[nodiscard]] bool canShow(const QPainter& painter, const QRectF& rect);

/// Strokes the outline of an area, or a line; dashes lie where they do whatever the clip.
void strokeOutline(QPainter& painter, const QPainterPath& path, const QPen& pen);

/// Strokes the contours of letters in one tone, however much their strokes overlap.
void strokeHalo(QPainter& painter, const QPainterPath& contours, const QColor& colour, double width);

} // namespace ketenkaart
