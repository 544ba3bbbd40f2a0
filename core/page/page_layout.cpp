#include "core/page/page_layout.h"

#include "core/geo/home_areas.h"
#include "core/page/page_headings.h"
#include "core/page/page_legend.h"
#include "core/page/page_panels.h"
#include "core/page/white_spot_table.h"
#include "core/scene/case_marks.h"
#include "core/scene/chain_diagram.h"
#include "core/scene/flow_diagram.h"
#include "core/scene/legend_builder.h"
#include "core/scene/scene_builder.h"
#include "core/scene/shown_content.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ketenkaart {

namespace {

constexpr double pageDiagonal = 1374.8; // A4 at 96 dpi: 793.7 x 1122.5
constexpr double standardMargin = 30.0 / pageDiagonal;
constexpr double panelGap = 12.0;
constexpr double insetMargin = 10.0;
constexpr double longestScaleBar = 150.0;
constexpr double narrowMargin = 0.05;        // of the shorter side
constexpr double narrowPage = 420.0;         // page pixels, of the width within the margins
constexpr double titleShare = 0.22;          // of the page's height, at most
constexpr double subtitleShare = 0.08;       // of the page's height, where that is more than three lines
constexpr double largestFooter = 0.3;        // of the page's height
constexpr double leastMainShare = 0.4;       // of the page's height, for the map or what takes its place
constexpr double airShare = 0.025;           // of the map's shorter side, around the extent
constexpr double leastWithWords = 0.2;       // of the page's height
constexpr double smallPage = 75.0;           // mm of the shorter side
constexpr double narrowestWithScale = 90.0;  // mm
constexpr double narrowestWithInset = 140.0; // mm
constexpr double smallestPanelType = 8.5;    // of the texts around the map, at style scale 1
constexpr double millimetresPerPoint = 25.4 / 72.0;
constexpr QSizeF largestLogo{190.0, 40.0};

/// Puts the parts of a page in their places, from the outside to the inside; what is left is the map's.
class PageComposer
{
public:
    PageComposer(const SceneRequest& request, const GeoBox& extent, const QSizeF& paper, const PageContent& content,
                 const std::stop_token& stop)
        : m_request(request)
        , m_extent(extent)
        , m_stop(stop)
    {
        m_page.content = content;
        const double diagonal = pageDiagonal / content.typeScale;
        m_page.pixelsPerMillimetre = diagonal / std::hypot(paper.width(), paper.height());
        m_page.size = paper * m_page.pixelsPerMillimetre;
        const double leastType = leastTypePoints * millimetresPerPoint * m_page.pixelsPerMillimetre;
        m_style = request.style.withLeast(leastType, leastSymbolMillimetres * m_page.pixelsPerMillimetre);
        m_panelStyle = enlargedFor(smallestPanelType * m_style.scale);
        m_page.furnitureStyle = enlargedFor(smallestLegendType(m_style));
        const double standard =
            std::min(standardMargin * diagonal, narrowMargin * std::min(m_page.size.width(), m_page.size.height()));
        const double margin = content.margin ? *content.margin * diagonal : standard;
        m_inner = QRectF(QPointF(), m_page.size).adjusted(margin, margin, -margin, -margin);
        m_rest = m_inner;
    }

    Page run()
    {
        PageLayout& layout = m_page.content.layout;
        if (m_request.filter.chainIds.isEmpty() &&
            (layout == PageLayout::MapAndDiagram || layout == PageLayout::Diagram)) {
            m_page.failure = diagramOf(m_inner.size()).failure;
            layout = PageLayout::Map; // the map takes the room
        }
        m_page.isMap = hasMap(layout);
        m_request.style = m_page.isMap ? m_style : m_panelStyle;
        addHeader();
        addFooter();
        // On a picture of the size of a stamp there is no room for words that can be read.
        if (m_rest.height() < leastWithWords * m_page.size.height()) {
            m_page.items.clear();
            m_page.logoRect = {};
            m_page.content.legend = false;
            m_rest = m_inner;
        }
        const MapScene draft = m_page.isMap ? draftScene() : sceneAlone(m_rest.size());
        // Numbers that lead nowhere would be a riddle: without the list there are none.
        ShownSources sources = m_page.content.sources ? sourcesOf(draft, m_request) : ShownSources();
        if (!addFromBelow(
                sourceList(sources, m_request.dataset.area(), m_request.language, m_rest.width(), m_panelStyle), 8.0)) {
            sources = {};
        }
        if (m_page.content.figures) {
            addFromBelow(figureStrip(m_request, sources, m_rest.width(), m_panelStyle), 8.0);
        }
        if (layout == PageLayout::WhiteSpots) {
            addFromAbove(whiteSpotSentence(m_request, m_rest.width(), m_panelStyle), 9.0);
            addFromBelow(whiteSpotKey(m_rest.width(), m_request.dataset.vocabulary(), m_panelStyle), panelGap);
        }
        if (!m_page.isMap) {
            addSceneAlone(draft);
            return std::move(m_page);
        }
        PlacedLegend legend = cutLegend(legendOf(draft), true);
        const QRectF side = cutSideFrame();
        m_page.mapFrame = m_rest;
        addMap();
        // Another scale shows other things: what the map lost since the draft is not explained.
        replaceLegend(legend, legendOf(m_page.scene), m_page.furnitureStyle);
        keepLegend(std::move(legend));
        if (m_page.content.layout == PageLayout::MapAndTable) {
            place(actorTable(m_page.scene, m_request, sources, side.size(), m_panelStyle), side.topLeft());
        } else if (m_page.content.layout == PageLayout::MapAndDiagram) {
            m_page.diagram = PageScene{side, keepFailure(diagramOf(side.size())).scene};
        }
        return std::move(m_page);
    }

private:
    /// The style, larger by what its smallest type lacks: for layouts whose rows grow with the scale only.
    MapStyle enlargedFor(double smallest) const
    {
        return m_style.scaledBy(std::max(1.0, m_style.leastType / smallest));
    }

    bool isSmall() const
    {
        return std::min(m_page.size.width(), m_page.size.height()) < smallPage * m_page.pixelsPerMillimetre;
    }

    int subtitleLines() const
    {
        const int tall = static_cast<int>(subtitleShare * m_page.size.height() / (16.0 * m_style.scale));
        return isSmall() ? 1 : std::max(3, tall);
    }

    void addHeader()
    {
        const PageContent& content = m_page.content;
        QRectF room = m_rest;
        double bottom = m_rest.top();
        if (!content.logo.isEmpty()) {
            const QSizeF most = largestLogo.boundedTo({0.3 * m_rest.width(), 0.14 * m_page.size.height()});
            const QSizeF size = content.logo.size.scaled(most, Qt::KeepAspectRatio);
            m_page.logoRect = QRectF(QPointF(room.right() - size.width(), room.top() - 4.0), size);
            if (room.width() < narrowPage) { // beside the logo the title would be a column of words
                room.setTop(m_page.logoRect.bottom() + 8.0);
            } else {
                room.setRight(m_page.logoRect.left() - 18.0);
            }
            bottom = m_page.logoRect.bottom();
        }
        room.setHeight(titleShare * m_page.size.height());
        PagePanel title = titlePanel(content.title, room.size(), m_style);
        // A picture of a case must never be taken for one of the data.
        PagePanel subtitle =
            subtitlePanel(content.subtitle, caseLine(m_request), room.width(), subtitleLines(), m_style);
        double top = room.top();
        for (PagePanel* panel : {&title, &subtitle}) {
            if (!panel->items.empty()) {
                bottom = std::max(bottom, top + panel->size.height() + descentBelow(*panel));
                const double height = panel->size.height() + descentBelow(*panel);
                place(std::move(panel->items), QPointF(room.left(), top));
                top += height + 5.0;
            }
        }
        if (bottom > m_rest.top()) {
            m_rest.setTop(bottom + 8.0);
        }
    }

    void addFooter()
    {
        const QString map =
            m_page.isMap ? QCoreApplication::translate("Page", "Base map: %1").arg(mapAttribution()) : QString();
        const QString source = m_page.content.source.isEmpty()
                                   ? QString()
                                   : QCoreApplication::translate("Page", "Source: %1").arg(m_page.content.source);
        PagePanel footer = footerPanel(source, map, m_page.content.date, m_rest.width(), m_style);
        if (footer.size.height() > largestFooter * m_page.size.height()) {
            footer = footerPanel(QString(), map, QString(), m_rest.width(), m_style); // the credits are owed
        }
        place(std::move(footer.items), m_rest.bottomLeft() - QPointF(0.0, footer.size.height()));
        m_rest.setBottom(m_rest.bottom() - footer.size.height() - std::max(8.0, m_style.leastType));
    }

    /// The legend, the table and the list of sources need to know what is on the map, and the map needs their room: a
    /// first scene, of the page without them, tells.
    MapScene draftScene() const
    {
        SceneRequest first = m_request;
        first.view = viewOf(m_rest.size());
        return buildScene(first, m_stop);
    }

    /// Whether it had room: a small page shows fewer things.
    bool addFromBelow(PagePanel panel, double gap)
    {
        const double left = m_rest.height() - panel.size.height() - gap;
        if (panel.items.empty() || left < leastMainShare * m_page.size.height()) {
            return false;
        }
        const QPointF corner(m_rest.left(), m_rest.bottom() - panel.size.height());
        place(std::move(panel.items), corner);
        m_rest.setBottom(corner.y() - gap);
        return true;
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
        SceneRequest request = m_request;
        request.style = m_panelStyle;
        return buildChainDiagram(request, request.filter.chainIds.value(0), size,
                                 size.height() > size.width() ? ChainDiagram::Direction::TopToBottom
                                                              : ChainDiagram::Direction::LeftToRight);
    }

    ChainDiagram keepFailure(ChainDiagram diagram)
    {
        m_page.failure = diagram.failure;
        return diagram;
    }

    /// What takes the place of the map.
    MapScene sceneAlone(const QSizeF& size) const
    {
        if (m_page.content.layout == PageLayout::WhiteSpots) {
            return whiteSpotScene(m_request, size);
        }
        if (m_page.content.layout == PageLayout::Flows) {
            const FlowChoice choice = flowChoiceOf(m_request.filter, m_page.content.flows);
            return buildFlowDiagram(flowsByKind(m_request.dataset, choice.filter), choice, m_panelStyle, size).scene;
        }
        return diagramOf(size).scene;
    }

    void addSceneAlone(const MapScene& draft)
    {
        // Its stages have their headings; what is left of the legend stands below them.
        keepLegend(cutLegend(withoutSwitchedOff(withoutStages(draft.legend)), false));
        m_page.mapFrame = m_rest;
        m_page.scene = m_page.content.layout == PageLayout::Diagram ? keepFailure(diagramOf(m_rest.size())).scene
                                                                    : sceneAlone(m_rest.size());
    }

    /// Takes the room of the legend off what is free.
    PlacedLegend cutLegend(const Legend& legend, bool besideAllowed)
    {
        const LegendRoom limits{m_rest, m_page.size, isSmall(), besideAllowed};
        PlacedLegend placed = placeLegend(m_page.content.legend ? legend : Legend(), limits, m_page.furnitureStyle);
        m_rest = placed.rest;
        return placed;
    }

    void keepLegend(PlacedLegend placed)
    {
        m_page.legend = std::move(placed.legend);
        m_page.legendLayout = placed.layout;
        m_page.legendRect = placed.rect;
    }

    /// What is not said already by a table or a diagram.
    Legend legendOf(const MapScene& scene) const
    {
        const PageLayout layout = m_page.content.layout;
        Legend legend = layout == PageLayout::MapAndTable ? legendWithTable(scene) : scene.legend;
        const bool hasHeadings = layout != PageLayout::Map && !m_request.filter.chainIds.isEmpty();
        legend = withoutSwitchedOff(std::move(legend)); // paper has no switches
        return hasHeadings ? withoutStages(std::move(legend)) : legend;
    }

    void addMap()
    {
        const QRectF& frame = m_page.mapFrame;
        SceneRequest final = m_request;
        final.clearSea = m_page.content.transparent;
        final.view = viewOf(frame.size());
        addScaleBar(final);
        addInset(final);
        m_page.scene = buildScene(final, m_stop);
    }

    MapView viewOf(const QSizeF& frame) const
    {
        const double air = airShare * std::min(frame.width(), frame.height());
        return MapView::fit(m_extent, frame, QMarginsF(air, air, air, air));
    }

    /// In the lower right corner, with the north arrow.
    void addScaleBar(SceneRequest& request)
    {
        const QRectF& frame = m_page.mapFrame;
        if (frame.width() < narrowestWithScale * m_page.pixelsPerMillimetre) {
            return;
        }
        const MapStyle& style = m_page.furnitureStyle;
        const ScaleBar bar = scaleBarFor(request.view, std::min(longestScaleBar * style.scale, 0.3 * frame.width()));
        const QSizeF size = scaleBarSize(bar, style);
        const QSizeF arrow = northArrowSize(style);
        if (3.0 * arrow.height() > frame.height()) {
            return;
        }
        m_page.scaleBar = bar;
        m_page.scaleBarPosition = frame.bottomRight() - QPointF(size.width() + 14.0, size.height() + 8.0);
        m_page.northArrowPosition =
            m_page.scaleBarPosition + QPointF(-arrow.width() - 12.0, size.height() - arrow.height());
        keepClear(request, QRectF(m_page.scaleBarPosition, size), 5.0);
        keepClear(request, QRectF(m_page.northArrowPosition, arrow), 4.0);
    }

    /// In the first corner where it lies on no home province; over the sea rather than over what is near.
    void addInset(SceneRequest& request)
    {
        const QRectF& frame = m_page.mapFrame;
        const QSizeF size = insetSize();
        if (!m_page.content.inset || frame.width() < narrowestWithInset * m_page.pixelsPerMillimetre ||
            frame.height() < 3.0 * size.height()) {
            return;
        }
        const QRectF corners =
            frame.adjusted(insetMargin, insetMargin, -insetMargin - size.width(), -insetMargin - size.height());
        for (const QPointF& corner : {corners.topRight(), corners.topLeft(), corners.bottomLeft()}) {
            const QRectF rect = QRectF(corner, size).adjusted(-4.0, -4.0, 4.0, 4.0);
            if (!coversHome(rect.translated(-frame.topLeft()), request.view)) {
                m_page.inset = layOutInset(m_request.baseMap, m_request.dataset.area(), request.view, corner);
                if (!m_page.inset.isEmpty()) {
                    keepClear(request, m_page.inset.rect, 4.0);
                }
                return;
            }
        }
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

    bool coversHome(const QRectF& part, const MapView& view) const
    {
        if (!m_request.baseMap) {
            return false;
        }
        const HomeAreas homes(*m_request.baseMap, m_request.dataset.area());
        return std::ranges::any_of(homes.all(), [&](const auto& entry) {
            QPainterPath path;
            for (const QPolygonF& ring : entry.first->rings) {
                QPolygonF drawn;
                drawn.reserve(ring.size());
                std::ranges::transform(ring, std::back_inserter(drawn),
                                       [&](const QPointF& point) { return view.worldToView(point); });
                path.addPolygon(drawn);
            }
            return path.intersects(part);
        });
    }

    void keepClear(SceneRequest& request, const QRectF& onPage, double around) const
    {
        request.keepClear.push_back(
            onPage.translated(-m_page.mapFrame.topLeft()).adjusted(-around, -around, around, around));
    }

    void place(std::vector<SceneItem> items, const QPointF& corner)
    {
        for (SceneItem& item : items) {
            translate(item, corner);
            m_page.items.push_back(std::move(item));
        }
    }

    SceneRequest m_request; // with the page's style
    const GeoBox& m_extent;
    MapStyle m_style;      // of the map: nothing on it below the smallest type
    MapStyle m_panelStyle; // of the texts, tables and diagrams around it
    const std::stop_token& m_stop;
    Page m_page;
    QRectF m_inner; // within the margins
    QRectF m_rest;  // what is still free
};

} // namespace

Page layOutPage(const SceneRequest& request, const GeoBox& extent, const QSizeF& paper, const PageContent& content,
                const std::stop_token& stop)
{
    return PageComposer(request, extent.isEmpty() ? request.dataset.area().extent : extent, paper, content, stop).run();
}

} // namespace ketenkaart
