#include "core/paint/page_painter.h"

#include "core/paint/furniture_painter.h"
#include "core/paint/scene_painter.h"
#include "core/scene/scene_builder.h"
#include "core/scene/text_metrics.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ketenkaart {

namespace {

constexpr double pageDiagonal = 1374.8; // A4 at 96 dpi: 793.7 x 1122.5
constexpr double margin = 30.0;
constexpr double legendMargin = 10.0;
constexpr double footerLine = 12.0;
constexpr double eastStrip = 150.0;
constexpr double longestScaleBar = 150.0;

const TextStyle footerStyle{8.5, QFont::Normal, false, 0.0, QColor(0x5a, 0x61, 0x68), {}, 0.0};

TextStyle titleStyleFor(const QString& title, double width)
{
    TextStyle style{25.0, QFont::Bold, false, 0.0, QColor(0x16, 0x1d, 0x24), {}, 0.0};
    // A long title is set smaller rather than cut.
    while (style.size > 12.0 && textWidth(title, style) > width) {
        style.size -= 1.0;
    }
    return style;
}

QStringList footerLines(const PageContent& content, const QString& attribution, double width)
{
    const QString map = QCoreApplication::translate("Page", "Base map: %1").arg(attribution);
    if (content.source.isEmpty()) {
        return {map};
    }
    const QString source = QCoreApplication::translate("Page", "Source: %1").arg(content.source);
    const QString oneLine = source + QStringLiteral("  ·  ") + map;
    return textWidth(oneLine, footerStyle) <= width ? QStringList{oneLine} : QStringList{source, map};
}

} // namespace

Page layOutPage(const SceneRequest& request, const GeoBox& extent, const QSizeF& proportions,
                const PageContent& content, const std::stop_token& stop)
{
    Page page;
    page.content = content;
    page.size = proportions * (pageDiagonal / std::hypot(proportions.width(), proportions.height()));
    const QRectF inner = QRectF(QPointF(), page.size).adjusted(margin, margin, -margin, -margin);

    // The legend needs the scene, and the frame of the scene needs the legend: a first scene tells what is visible.
    SceneRequest first = request;
    const double titleHeight = content.title.isEmpty() ? 0.0 : 36.0;
    page.mapFrame = inner.adjusted(0, titleHeight, 0, -2.0 * footerLine);
    first.view = MapView::fit(extent, page.mapFrame.size());
    const MapScene draft = buildScene(first, stop);
    page.footer = footerLines(content, draft.attribution, inner.width());
    page.mapFrame = inner.adjusted(0, titleHeight, 0, -(footerLine * static_cast<double>(page.footer.size()) + 4.0));

    const bool landscape = page.mapFrame.width() >= page.mapFrame.height();
    LegendLayout layout;
    layout.sideBySide = !landscape;
    layout.maximumWidth = landscape ? 236.0 : page.mapFrame.width() - 2.0 * legendMargin;
    const QSizeF legend = content.legend ? legendSize(draft.legend, layout) : QSizeF();
    QMarginsF keepFree;
    SceneRequest final = request;
    final.clearSea = content.transparent;
    if (!legend.isEmpty()) {
        page.legendSideBySide = layout.sideBySide;
        const QPointF corner =
            landscape ? page.mapFrame.topLeft() + QPointF(legendMargin, legendMargin)
                      : page.mapFrame.bottomLeft() + QPointF(legendMargin, -legendMargin - legend.height());
        page.legendRect = QRectF(corner, legend);
        if (landscape) {
            // Names fan out to the east of Twente and Nijmegen; a strip of Germany gives them room. A short legend lies
            // over Holland, above Noord-Brabant; a tall one needs room of its own.
            const bool tall = legend.height() > 0.5 * page.mapFrame.height();
            keepFree = QMarginsF(tall ? legend.width() + legendMargin : 8.0, 8.0, eastStrip, 8.0);
        } else {
            keepFree = QMarginsF(8.0, 8.0, eastStrip / 2.0, legend.height() + legendMargin);
        }
        final.keepClear.push_back(page.legendRect.translated(-page.mapFrame.topLeft()).adjusted(-4, -4, 4, 4));
    }
    final.view = MapView::fit(extent, page.mapFrame.size(), keepFree);
    page.scaleBar = scaleBarFor(final.view, longestScaleBar);
    const QSizeF bar = scaleBarSize(page.scaleBar);
    page.scaleBarPosition =
        QPointF(page.mapFrame.right() - bar.width() - 14.0,
                (page.legendSideBySide ? page.legendRect.top() : page.mapFrame.bottom()) - bar.height() - 8.0);
    final.keepClear.push_back(QRectF(page.scaleBarPosition - page.mapFrame.topLeft(), bar).adjusted(-6, -4, 6, 4));
    const QSizeF arrow = northArrowSize();
    page.northArrowPosition = page.scaleBarPosition + QPointF(-arrow.width() - 12.0, bar.height() - arrow.height());
    final.keepClear.push_back(QRectF(page.northArrowPosition - page.mapFrame.topLeft(), arrow).adjusted(-4, -4, 4, 4));
    if (content.inset) {
        // Over Groningen and Germany, or, upright, over the sea: the corner where a map of the three provinces has
        // least.
        const QPointF corner = landscape ? page.mapFrame.topRight() - QPointF(insetSize().width() + legendMargin, 0.0)
                                         : page.mapFrame.topLeft() + QPointF(legendMargin, 0.0);
        page.inset = layOutInset(request.baseMap, final.view, request.style, corner + QPointF(0.0, legendMargin));
        if (!page.inset.isEmpty()) {
            final.keepClear.push_back(page.inset.rect.translated(-page.mapFrame.topLeft()).adjusted(-4, -4, 4, 4));
        }
    }
    page.scene = buildScene(final, stop);
    return page;
}

Page deepCopy(const Page& page)
{
    Page copy = page;
    copy.scene = deepCopy(page.scene);
    copy.inset.land = deepCopy(page.inset.land);
    copy.inset.home = deepCopy(page.inset.home);
    return copy;
}

void paintPage(QPainter& painter, const Page& page, const QRectF& target)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!page.content.transparent) {
        painter.fillRect(target, Qt::white);
    }
    painter.translate(target.topLeft());
    painter.scale(target.width() / page.size.width(), target.height() / page.size.height());

    if (!page.content.title.isEmpty()) {
        const TextStyle style = titleStyleFor(page.content.title, page.size.width() - 2.0 * margin);
        paintText(painter, page.content.title, QPointF(margin, margin + capHeight(style)), style);
    }

    painter.save();
    painter.setClipRect(page.mapFrame);
    painter.translate(page.mapFrame.topLeft());
    paintScene(painter, page.scene);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x8a, 0x90, 0x96), 0.8));
    painter.drawRect(page.mapFrame);

    if (!page.legendRect.isEmpty()) {
        LegendLayout layout;
        layout.sideBySide = page.legendSideBySide;
        layout.maximumWidth = page.legendSideBySide ? page.mapFrame.width() - 2.0 * legendMargin : 236.0;
        paintLegend(painter, page.scene.legend, page.legendRect.topLeft(), layout);
    }
    paintScaleBar(painter, page.scaleBar, page.scaleBarPosition);
    paintNorthArrow(painter, page.northArrowPosition);
    paintInset(painter, page.inset);

    double baseline = page.mapFrame.bottom() + 4.0 + capHeight(footerStyle) + 4.0;
    for (const QString& line : page.footer) {
        paintText(painter, line, QPointF(margin, baseline), footerStyle);
        baseline += footerLine;
    }
    painter.restore();
}

} // namespace ketenkaart
