#include "core/paint/page_layout.h"

#include "core/paint/page_panels.h"
#include "core/paint/white_spot_table.h"
#include "core/scene/actor_marker.h"
#include "core/scene/case_marks.h"
#include "core/scene/chain_diagram.h"
#include "core/scene/flow_diagram.h"
#include "core/scene/legend_builder.h"
#include "core/scene/scene_builder.h"
#include "core/scene/shown_content.h"
#include "core/scene/text_metrics.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ketenkaart {

namespace {

constexpr double pageDiagonal = 1374.8; // A4 at 96 dpi: 793.7 x 1122.5
constexpr double standardMargin = 30.0 / pageDiagonal;
constexpr double panelGap = 12.0;
constexpr double legendMargin = 10.0;
constexpr double longestScaleBar = 150.0;
constexpr double legendColumn = 236.0;
constexpr QSizeF largestLogo{190.0, 40.0};

/// Puts the parts of a page in their places, from the outside to the inside; what is left is the map's.
class PageComposer
{
public:
    PageComposer(const SceneRequest& request, const GeoBox& extent, const QSizeF& proportions,
                 const PageContent& content, const std::stop_token& stop)
        : m_request(request)
        , m_extent(extent)
        , m_style(request.style)
        , m_stop(stop)
    {
        m_page.content = content;
        const double diagonal = pageDiagonal / content.typeScale;
        m_page.size = proportions * (diagonal / std::hypot(proportions.width(), proportions.height()));
        const double margin = content.margin.value_or(standardMargin) * diagonal;
        m_rest = QRectF(QPointF(), m_page.size).adjusted(margin, margin, -margin, -margin);
    }

    Page run()
    {
        PageLayout& layout = m_page.content.layout;
        if (m_request.filter.chainIds.isEmpty() &&
            (layout == PageLayout::MapAndDiagram || layout == PageLayout::Diagram)) {
            layout = PageLayout::Map; // no chain, no diagram: the map takes the room
        }
        m_page.isMap = hasMap(layout);
        addHeader();
        addFooter();
        const MapScene draft = m_page.isMap ? draftScene() : sceneAlone(m_rest.size());
        // Numbers that lead nowhere would be a riddle: without the list there are none.
        const ShownSources sources = m_page.content.sources ? sourcesOf(draft, m_request) : ShownSources();
        if (m_page.content.sources) {
            addFromBelow(sourceList(sources, m_rest.width(), m_style), 6.0);
        }
        if (m_page.content.figures) {
            addFromBelow(figureStrip(m_request, sources, m_rest.width(), m_style), 6.0);
        }
        if (layout == PageLayout::WhiteSpots) {
            addFromAbove(whiteSpotSentence(m_request, m_rest.width(), m_style), 9.0);
            addFromBelow(whiteSpotKey(m_rest.width(), m_style), panelGap);
        }
        if (!m_page.isMap) {
            addSceneAlone(draft);
            return std::move(m_page);
        }
        const QRectF side = cutSideFrame();
        m_page.mapFrame = m_rest;
        addMap(draft);
        if (m_page.content.layout == PageLayout::MapAndTable) {
            place(actorTable(m_page.scene, m_request, sources, side.size(), m_style), side.topLeft());
        } else if (m_page.content.layout == PageLayout::MapAndDiagram) {
            m_page.diagram = PageScene{side, diagramOf(side.size()).scene};
        }
        return std::move(m_page);
    }

private:
    void addHeader()
    {
        const PageContent& content = m_page.content;
        double right = m_rest.right();
        if (!content.logo.isEmpty()) {
            const QSizeF size = content.logo.size.scaled(largestLogo, Qt::KeepAspectRatio);
            m_page.logoRect = QRectF(QPointF(right - size.width(), m_rest.top() - 4.0), size);
            right -= size.width() + 18.0;
        }
        double bottom = m_rest.top();
        if (!content.title.isEmpty()) {
            TextStyle style = plainText(25.0, m_style.pageInk, QFont::Bold);
            // A long title is set smaller rather than cut.
            while (style.size > 12.0 && textWidth(content.title, style) > right - m_rest.left()) {
                style.size -= 1.0;
            }
            addText(content.title, QPointF(m_rest.left(), bottom + capHeight(style)), style);
            bottom += 25.0;
        }
        // A picture of a case must never be taken for one of the data.
        QStringList quiet{content.subtitle, caseLine(m_request)};
        quiet.removeAll(QString());
        if (!quiet.isEmpty()) {
            const TextStyle style = plainText(13.0 * m_style.scale, m_style.pageQuietInk);
            bottom += content.title.isEmpty() ? 0.0 : 4.0;
            addText(elidedText(quiet.join(QStringLiteral(" \u00b7 ")), style, right - m_rest.left()),
                    QPointF(m_rest.left(), bottom + capHeight(style)), style);
            bottom += capHeight(style) + 3.0;
        }
        if (bottom > m_rest.top()) {
            m_rest.setTop(std::max(bottom, m_page.logoRect.bottom()) + 11.0);
        } else if (!m_page.logoRect.isEmpty()) {
            m_rest.setTop(m_page.logoRect.bottom() + 8.0);
        }
    }

    void addFooter()
    {
        const TextStyle style = plainText(8.5 * m_style.scale, m_style.pageQuietInk);
        const double line = 12.0 * m_style.scale;
        const double dateWidth = m_page.content.date.isEmpty() ? 0.0 : textWidth(m_page.content.date, style) + 16.0;
        const QString map =
            m_page.isMap ? QCoreApplication::translate("Page", "Base map: %1").arg(mapAttribution()) : QString();
        QStringList lines{map};
        const QString source = m_page.content.source.isEmpty()
                                   ? QString()
                                   : QCoreApplication::translate("Page", "Source: %1").arg(m_page.content.source);
        if (map.isEmpty()) {
            lines = {source};
        } else if (!source.isEmpty()) {
            const QString oneLine = source + QStringLiteral("  ·  ") + map;
            lines = textWidth(oneLine, style) <= m_rest.width() - dateWidth ? QStringList{oneLine}
                                                                            : QStringList{source, map};
        }
        double baseline = m_rest.bottom() - line * static_cast<double>(lines.size() - 1);
        m_rest.setBottom(baseline - capHeight(style) - 7.0);
        for (const QString& text : lines) {
            addText(elidedText(text, style, m_rest.width() - dateWidth), QPointF(m_rest.left(), baseline), style);
            baseline += line;
        }
        if (dateWidth > 0.0) {
            addText(m_page.content.date,
                    QPointF(m_rest.right() - textWidth(m_page.content.date, style), baseline - line), style);
        }
    }

    /// The legend, the table and the list of sources need to know what is on the map, and the map needs their room: a
    /// first scene, of the page without them, tells.
    MapScene draftScene() const
    {
        SceneRequest first = m_request;
        first.view = MapView::fit(m_extent, m_rest.size());
        return buildScene(first, m_stop);
    }

    void addFromBelow(PagePanel panel, double gap)
    {
        if (panel.items.empty()) {
            return;
        }
        const QPointF corner(m_rest.left(), m_rest.bottom() - panel.size.height());
        place(std::move(panel.items), corner);
        m_rest.setBottom(corner.y() - gap);
    }

    void addFromAbove(PagePanel panel, double gap)
    {
        place(std::move(panel.items), m_rest.topLeft());
        m_rest.setTop(m_rest.top() + panel.size.height() + gap);
    }

    /// The room of what stands beside the map, or under it on an upright page.
    QRectF cutSideFrame()
    {
        const PageLayout layout = m_page.content.layout;
        if (layout == PageLayout::Map) {
            return {};
        }
        QRectF frame = m_rest;
        if (m_rest.width() > m_rest.height()) {
            frame.setLeft(m_rest.right() - m_rest.width() * (layout == PageLayout::MapAndTable ? 0.32 : 0.37));
            m_rest.setRight(frame.left() - panelGap);
        } else {
            frame.setTop(m_rest.bottom() - m_rest.height() * (layout == PageLayout::MapAndTable ? 0.30 : 0.36));
            m_rest.setBottom(frame.top() - panelGap);
        }
        return frame;
    }

    ChainDiagram diagramOf(const QSizeF& size) const
    {
        return buildChainDiagram(m_request, m_request.filter.chainIds.value(0), size,
                                 size.height() > size.width() ? ChainDiagram::Direction::TopToBottom
                                                              : ChainDiagram::Direction::LeftToRight);
    }

    /// What takes the place of the map.
    MapScene sceneAlone(const QSizeF& size) const
    {
        if (m_page.content.layout == PageLayout::WhiteSpots) {
            return whiteSpotScene(m_request, size);
        }
        if (m_page.content.layout == PageLayout::Flows) {
            const FlowChoice choice = flowChoiceOf(m_request.filter, m_page.content.flows);
            return buildFlowDiagram(flowsByKind(m_request.dataset, choice.filter), choice, m_style, size).scene;
        }
        return diagramOf(size).scene;
    }

    void addSceneAlone(const MapScene& draft)
    {
        QRectF frame = m_rest;
        if (m_page.content.legend) {
            // Its stages have their headings; what is left of the legend stands below them.
            m_page.legend = withoutStages(draft.legend);
            m_page.legendLayout.sideBySide = true;
            m_page.legendLayout.maximumWidth = frame.width();
            const QSizeF legend = legendSize(m_page.legend, m_style, m_page.legendLayout);
            if (!legend.isEmpty()) {
                m_page.legendRect = QRectF(QPointF(frame.left(), frame.bottom() - legend.height()), legend);
                frame.setBottom(m_page.legendRect.top() - panelGap);
            }
        }
        m_page.mapFrame = frame;
        m_page.scene = sceneAlone(frame.size());
    }

    void addMap(const MapScene& draft)
    {
        const QRectF& frame = m_page.mapFrame;
        m_page.legend = withoutSwitchedOff(m_page.content.layout == PageLayout::MapAndTable ? legendWithTable(draft)
                                                                                            : draft.legend);
        if (m_page.content.layout != PageLayout::Map && !m_request.filter.chainIds.isEmpty()) {
            m_page.legend = withoutStages(std::move(m_page.legend));
        }
        const Furniture beside = furnish(true);
        const Furniture below = furnish(false);
        // The larger map wins; of two that are about alike, that with the legend beside the provinces.
        const bool wide = beside.view.pixelsPerWorldUnit() >= 0.92 * below.view.pixelsPerWorldUnit();
        const Furniture& furniture = wide ? beside : below;
        const QSizeF legend = furniture.legend;
        m_page.legendLayout = furniture.layout;
        SceneRequest final = m_request;
        final.clearSea = m_page.content.transparent;
        final.view = furniture.view;
        if (!legend.isEmpty()) {
            const QPointF corner = wide ? frame.topLeft() + QPointF(legendMargin, legendMargin)
                                        : frame.bottomLeft() + QPointF(legendMargin, -legendMargin - legend.height());
            m_page.legendRect = QRectF(corner, legend);
            keepClear(final, m_page.legendRect, 4.0);
        }
        m_page.scaleBar = scaleBarFor(final.view, longestScaleBar * m_style.scale);
        const QSizeF bar = scaleBarSize(m_page.scaleBar, m_style);
        const bool aboveLegend = !wide && !legend.isEmpty();
        m_page.scaleBarPosition =
            QPointF(frame.right() - bar.width() - 14.0,
                    (aboveLegend ? m_page.legendRect.top() : frame.bottom()) - bar.height() - 8.0);
        keepClear(final, QRectF(m_page.scaleBarPosition, bar), 5.0);
        const QSizeF arrow = northArrowSize(m_style);
        m_page.northArrowPosition =
            m_page.scaleBarPosition + QPointF(-arrow.width() - 12.0, bar.height() - arrow.height());
        keepClear(final, QRectF(m_page.northArrowPosition, arrow), 4.0);
        if (m_page.content.inset) {
            // Over Groningen and Germany, or, upright, over the sea: the corner where a map of the three provinces has
            // least.
            const QPointF corner = wide ? frame.topRight() - QPointF(insetSize().width() + legendMargin, 0.0)
                                        : frame.topLeft() + QPointF(legendMargin, 0.0);
            m_page.inset = layOutInset(m_request.baseMap, final.view, corner + QPointF(0.0, legendMargin));
            if (!m_page.inset.isEmpty()) {
                keepClear(final, m_page.inset.rect, 4.0);
            }
        }
        m_page.scene = buildScene(final, m_stop);
    }

    /// The table has symbols of actors that on the map are behind a number: the legend explains these too.
    Legend legendWithTable(MapScene scene) const
    {
        for (const Actor* actor : shownActors(scene, m_request)) {
            MarkerItem symbol;
            symbol.id = actor->id;
            scene.items.emplace_back(symbol);
        }
        return buildLegend(scene, m_request);
    }

    /// A legend and the view that it leaves room for.
    struct Furniture
    {
        LegendLayout layout;
        QSizeF legend;
        MapView view;
    };

    /// With the legend beside the provinces, over Holland, or below them.
    Furniture furnish(bool beside) const
    {
        const QSizeF frame = m_page.mapFrame.size();
        Furniture furniture;
        QMarginsF keepFree(8.0, 8.0, 8.0, 8.0);
        if (m_page.content.legend) {
            furniture.layout.sideBySide = !beside;
            furniture.legend = fitLegend(furniture.layout);
            if (!beside) {
                keepFree.setBottom(furniture.legend.height() + legendMargin);
            } else if (coversHome(QRectF(QPointF(legendMargin, legendMargin), furniture.legend),
                                  MapView::fit(m_extent, frame, keepFree))) {
                // A short legend lies over Holland, above Noord-Brabant; a tall one needs room of its own.
                keepFree.setLeft(furniture.legend.width() + legendMargin);
            }
        }
        furniture.view = MapView::fit(m_extent, frame, keepFree);
        return furniture;
    }

    bool coversHome(const QRectF& legend, const MapView& view) const
    {
        return m_request.baseMap && std::ranges::any_of(m_request.baseMap->provinces, [&](const BaseMap::Area& area) {
                   const QRectF bounds(view.worldToView(area.bounds.topLeft()),
                                       view.worldToView(area.bounds.bottomRight()));
                   return isHomeProvince(area.name) && bounds.normalized().intersects(legend);
               });
    }

    /// Chooses the width of the legend and, where it is too tall, its type.
    QSizeF fitLegend(LegendLayout& layout) const
    {
        const QSizeF room = m_page.mapFrame.size() - QSizeF(2.0 * legendMargin, 2.0 * legendMargin);
        const bool beside = !layout.sideBySide;
        layout.maximumWidth = beside ? std::min(legendColumn * m_style.scale, room.width() * 0.45) : room.width();
        const double tallest = beside ? room.height() : room.height() * 0.3;
        QSizeF size = legendSize(m_page.legend, m_style, layout);
        while (size.height() > tallest && layout.shrink > 0.5) {
            layout.shrink -= 0.05;
            size = legendSize(m_page.legend, m_style, layout);
        }
        return size;
    }

    void keepClear(SceneRequest& request, const QRectF& onPage, double around) const
    {
        request.keepClear.push_back(
            onPage.translated(-m_page.mapFrame.topLeft()).adjusted(-around, -around, around, around));
    }

    void addText(const QString& text, const QPointF& baseline, const TextStyle& style)
    {
        m_page.items.emplace_back(textItem(text, baseline, style));
    }

    void place(std::vector<SceneItem> items, const QPointF& corner)
    {
        for (SceneItem& item : items) {
            translate(item, corner);
            m_page.items.push_back(std::move(item));
        }
    }

    const SceneRequest& m_request;
    const GeoBox& m_extent;
    const MapStyle& m_style;
    const std::stop_token& m_stop;
    Page m_page;
    QRectF m_rest; // what is still free
};

} // namespace

Page layOutPage(const SceneRequest& request, const GeoBox& extent, const QSizeF& proportions,
                const PageContent& content, const std::stop_token& stop)
{
    return PageComposer(request, extent, proportions, content, stop).run();
}

} // namespace ketenkaart
