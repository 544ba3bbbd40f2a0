#include "core/page/page_painter.h"

#include "core/paint/furniture_painter.h"
#include "core/paint/object_device.h"
#include "core/paint/scene_painter.h"

#include <QPainter>

namespace ketenkaart {

namespace {

void paintFramed(QPainter& painter, const MapScene& scene, const QRectF& frame, const std::stop_token& stop)
{
    painter.save();
    painter.setClipRect(frame);
    painter.translate(frame.topLeft());
    paintScene(painter, scene, stop);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(scene.style.frame, 0.8));
    painter.drawRect(frame);
}

} // namespace

void paintPage(QPainter& painter, const Page& page, const QRectF& target, const std::stop_token& stop)
{
    const MapStyle& style = page.furnitureStyle;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!page.content.transparent) {
        painter.fillRect(target, style.pageGround);
    }
    painter.translate(target.topLeft());
    painter.scale(target.width() / page.size.width(), target.height() / page.size.height());

    paintPart(painter, page.isMap ? PagePart::Map : PagePart::Diagram,
              [&] { paintFramed(painter, page.scene, page.mapFrame, stop); });
    if (page.diagram) {
        paintPart(painter, PagePart::Diagram,
                  [&] { paintFramed(painter, page.diagram->scene, page.diagram->frame, stop); });
    }
    if (!page.legendRect.isEmpty()) {
        paintPart(painter, PagePart::Legend,
                  [&] { paintLegend(painter, page.legend, page.legendRect.topLeft(), style, page.legendLayout); });
    }
    paintPart(painter, PagePart::Furniture, [&] {
        if (page.scaleBar) {
            paintScaleBar(painter, *page.scaleBar, page.scaleBarPosition, style);
            paintNorthArrow(painter, page.northArrowPosition, style);
        }
        paintInset(painter, page.inset, style);
        if (!page.logoRect.isEmpty()) {
            paintPicture(painter, page.content.logo, page.logoRect);
        }
    });
    paintPart(painter, PagePart::Texts, [&] { paintItems(painter, page.items, style, stop); });
    painter.restore();
}

} // namespace ketenkaart
