#pragma once

#include "core/geo/scale_bar.h"
#include "core/paint/inset_map.h"
#include "core/scene/map_scene.h"
#include "core/scene/scene_request.h"

#include <QSizeF>
#include <QString>

#include <optional>
#include <stop_token>

class QPainter;

namespace ketenkaart {

/// What is on a page around the map.
struct PageContent
{
    QString title;
    bool legend = true;
    QString source;    ///< what the data come from; the credits of the base map are added
    bool inset = true; ///< a small map of the Netherlands that shows where this one is
    bool transparent = false; ///< neither the page's ground nor the sea is painted: what lies behind shows through
};

/// A page laid out and ready to paint. Its coordinates are *page pixels*: the page is scaled so that its diagonal is
/// that of an A4 sheet at 96 dpi. Fonts and margins so grow with the page, and never depend on the screen.
struct Page
{
    QSizeF size;     ///< in page pixels
    QRectF mapFrame; ///< in page pixels
    MapScene scene;  ///< its view has the size of the frame
    PageContent content;
    QRectF legendRect; ///< in page pixels; empty without a legend
    bool legendSideBySide = false;
    ScaleBar scaleBar;
    QPointF scaleBarPosition;
    QPointF northArrowPosition;
    InsetMap inset; ///< empty when it is not wanted
    QStringList footer;
};

/// Lays a page out for a paper of these proportions (any unit). The extent is fitted into the frame beside the legend,
/// and the view of the request is replaced by it. Reentrant; may run in any thread.
[[nodiscard]] Page layOutPage(const SceneRequest& request, const GeoBox& extent, const QSizeF& proportions,
                              const PageContent& content, const std::stop_token& stop = {});

/// A copy for another thread to paint at the same time, see deepCopy(const MapScene&).
[[nodiscard]] Page deepCopy(const Page& page);

/// Paints the page into a target rectangle of its proportions, in the painter's coordinates.
void paintPage(QPainter& painter, const Page& page, const QRectF& target);

} // namespace ketenkaart
