#pragma once

#include "core/geo/scale_bar.h"
#include "core/model/error.h"
#include "core/page/inset_map.h"
#include "core/paint/furniture_painter.h"
#include "core/picture/picture_file.h"
#include "core/scene/flow_ribbon.h"
#include "core/scene/map_scene.h"

#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace ketenkaart {

/// What shares the page with the map.
enum class PageLayout {
    Map,           ///< the map alone
    MapAndDiagram, ///< beside it the stages of the chosen chain, with their actors
    MapAndTable,   ///< beside it a table of the actors that it shows
    Diagram,       ///< the diagram of the chosen chain alone
    Flows,         ///< the links between the provinces, as a Sankey diagram alone
    WhiteSpots     ///< the stages of the chosen chain by province alone, or without a chain the themes
};
inline constexpr std::array allPageLayouts{PageLayout::Map,     PageLayout::MapAndDiagram, PageLayout::MapAndTable,
                                           PageLayout::Diagram, PageLayout::Flows,         PageLayout::WhiteSpots};
/// Whether there is a map on the page, with a place on earth.
[[nodiscard]] bool hasMap(PageLayout layout);
/// "map", "diagram", "table", "diagram-only", "flows" and "white-spots": as on the command line.
[[nodiscard]] QString idOf(PageLayout layout);
[[nodiscard]] std::optional<PageLayout> pageLayoutFromId(QStringView id);

/// What is on a page around the map.
struct PageContent
{
    QString title;
    QString subtitle;
    QString source; ///< what the data come from; the credits of the base map are added
    QString date;   ///< as it is to be read; empty for none
    PageLayout layout = PageLayout::Map;
    bool legend = true;
    bool inset = true;        ///< a small map of the country that shows where this one is
    bool figures = false;     ///< the key figures of the chain, the theme or the actor
    bool transparent = false; ///< neither the page's ground nor the sea is painted: what lies behind shows through
    FlowChoice flows;     ///< of PageLayout::Flows; its chain, themes and certainty are those of the request's filter
    bool sources = false; ///< a numbered list of the chapters that the content rests on
    Picture logo;         ///< the mark of who publishes the map; a drawing stays a drawing in a PDF
    /// White border, as a share of the page's diagonal; the standard one is 8 mm on A4, and less on a narrow strip.
    std::optional<double> margin;
    /// How large type and symbols are, compared with those of an A4 page made larger or smaller to this one. Small
    /// pages need more, or their type would be too small to read.
    double typeScale = 1.0;
};

/// A scene of its own on the page: the chain diagram.
struct PageScene
{
    QRectF frame; ///< in page pixels
    MapScene scene;
};

/// A page laid out and ready to paint. Its coordinates are *page pixels*: the page is scaled so that its diagonal is
/// that of an A4 sheet at 96 dpi (divided by the type scale). Fonts and margins so grow with the page, and never depend
/// on the screen.
struct Page
{
    QSizeF size;                      ///< in page pixels
    double pixelsPerMillimetre = 1.0; ///< page pixels per millimetre of the paper
    QRectF mapFrame;                  ///< in page pixels
    MapScene scene;                   ///< its view has the size of the frame; of what stands alone, that
    bool isMap = true;                ///< the scene lies on the ground, with scale bar and north arrow
    PageContent content;
    std::vector<SceneItem> items; ///< title, footer, table, figures: in page pixels, in painting order
    std::optional<PageScene> diagram;
    /// Why the diagram that was asked for cannot be drawn: such a page is not to be written.
    std::optional<Error> failure;
    QRectF logoRect;   ///< in page pixels; empty without one
    QRectF legendRect; ///< in page pixels, outside the map; empty without a legend
    Legend legend;     ///< of the scene, without what table or diagram say already
    LegendLayout legendLayout;
    MapStyle furnitureStyle = MapStyle::standard(); ///< of legend, scale bar, north arrow and inset
    std::optional<ScaleBar> scaleBar;               ///< with the north arrow; none on a map too small for them
    QPointF scaleBarPosition;
    QPointF northArrowPosition;
    InsetMap inset; ///< empty when it is not wanted, or would lie on a home province
};

/// A copy for another thread to paint at the same time, see deepCopy(const MapScene&).
[[nodiscard]] Page deepCopy(const Page& page);

} // namespace ketenkaart
