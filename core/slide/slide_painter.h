#pragma once

#include "core/slide/slide_layout.h"

class QPainter;

namespace ketenkaart {

/// Paints a slide into a rectangle of any painter: image, page, PDF. The rectangle has the proportions of the layout.
/// Leaves the painter's state as it was. Reentrant: may run in any thread.
void paintSlide(QPainter& painter, const SlideLayout& layout, const QRectF& target);

// The parts of a slide, in slide units, for a player that shows them one after another, and for formats that keep them
// apart. In this order they make the slide.

/// Ground, and what stands beside the picture: texts, legend, image, frame.
void paintSlideGround(QPainter& painter, const SlideLayout& layout);
/// Map or diagram within its frame, with its scale bar; all of it, or other items of it.
void paintSlidePicture(QPainter& painter, const SlideLayout& layout);
void paintSlidePicture(QPainter& painter, const SlideLayout& layout, const std::vector<SceneItem>& items);
/// One text.
void paintSlideText(QPainter& painter, const SlideText& text, const MapStyle& style);

/// The slide as a picture of so many pixels: Format_RGB32, or a null image when there is not enough memory.
[[nodiscard]] QImage slideImage(const SlideLayout& layout, const QSize& pixels);

} // namespace ketenkaart
