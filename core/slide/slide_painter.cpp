#include "core/slide/slide_painter.h"

#include "core/paint/scene_painter.h"
#include "core/scene/text_metrics.h"

#include <QPainter>

namespace ketenkaart {

namespace {

constexpr QPainter::RenderHints fine =
    QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform;

/// Paints within the frame, in view pixels of the picture.
template<typename Paint> void inFrame(QPainter& painter, const SlidePicture& picture, Paint paint)
{
    painter.save();
    painter.setRenderHints(fine);
    painter.setClipRect(picture.frame, Qt::IntersectClip);
    painter.translate(picture.frame.topLeft());
    painter.scale(picture.scale, picture.scale);
    paint();
    painter.restore();
}

} // namespace

void paintSlideText(QPainter& painter, const SlideText& text, const MapStyle& style)
{
    painter.save();
    painter.setRenderHints(fine);
    const double capitals = capHeight(text.style);
    double baseline = text.box.top() + (text.lineHeight + capitals) / 2.0;
    if (text.hasBullet) {
        const double radius = 0.13 * text.style.size;
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.pageQuietInk);
        painter.drawEllipse(QPointF(text.box.left() - 0.55 * text.style.size, baseline - capitals / 2.0), radius,
                            radius);
    }
    for (const QString& line : text.lines) {
        const double left =
            text.isCentred ? text.box.center().x() - textWidth(line, text.style) / 2.0 : text.box.left();
        paintText(painter, line, QPointF(left, baseline), text.style);
        baseline += text.lineHeight;
    }
    painter.restore();
}

void paintSlideGround(QPainter& painter, const SlideLayout& layout)
{
    painter.save();
    painter.setRenderHints(fine);
    painter.fillRect(QRectF(QPointF(), layout.size), layout.style.pageGround);
    if (!layout.rule.isEmpty()) {
        painter.fillRect(layout.rule, layout.accent);
    }
    if (!layout.image.isNull()) {
        painter.drawImage(layout.imageFrame, layout.image);
    }
    if (!layout.legendRect.isEmpty()) {
        painter.save();
        painter.translate(layout.legendRect.topLeft());
        painter.scale(layout.legendScale, layout.legendScale);
        paintLegend(painter, layout.legend, QPointF(), layout.style, layout.legendLayout);
        painter.restore();
    }
    for (const SlideText& text : layout.texts) {
        paintSlideText(painter, text, layout.style);
    }
    painter.restore();
}

void paintSlidePicture(QPainter& painter, const SlideLayout& layout)
{
    if (layout.picture) {
        paintSlidePicture(painter, layout, layout.picture->scene.items);
    }
}

void paintSlidePicture(QPainter& painter, const SlideLayout& layout, const std::vector<SceneItem>& items)
{
    if (!layout.picture) {
        return;
    }
    const SlidePicture& picture = *layout.picture;
    inFrame(painter, picture, [&] {
        const MapStyle& style = picture.scene.style;
        painter.fillRect(QRectF(QPointF(), picture.frame.size() / picture.scale), picture.scene.background);
        paintItems(painter, items, style);
        if (picture.isMap) {
            paintScaleBar(painter, picture.scaleBar, picture.scaleBarPosition, style);
        }
    });
}

void paintSlide(QPainter& painter, const SlideLayout& layout, const QRectF& target)
{
    painter.save();
    painter.setClipRect(target, Qt::IntersectClip);
    painter.translate(target.topLeft());
    painter.scale(target.width() / layout.size.width(), target.height() / layout.size.height());
    paintSlideGround(painter, layout);
    paintSlidePicture(painter, layout);
    painter.restore();
}

QImage slideImage(const SlideLayout& layout, const QSize& pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull()) {
        return image;
    }
    image.fill(layout.style.pageGround);
    QPainter painter(&image);
    paintSlide(painter, layout, QRectF(QPointF(), QSizeF(pixels)));
    return image;
}

} // namespace ketenkaart
