#pragma once

#include "core/scene/flow_ribbon.h"
#include "core/scene/map_scene.h"

#include <QRectF>
#include <QSizeF>

namespace ketenkaart {

/// One end of ribbons: a part of the country, on the left what leaves it and on the right what reaches it.
struct FlowBar
{
    size_t region = 0;
    bool isLeft = true;
    bool mutual = false;
    int count = 0;
    QRectF rect; ///< without height when nothing begins or ends there
};

/// A Sankey diagram of the links among the provinces and the outside.
struct FlowDiagram
{
    MapScene scene;                  ///< for paintScene(); view pixels from the top left of the diagram
    std::vector<FlowRibbon> ribbons; ///< those with a direction first, then by from, to and kind
    std::vector<FlowBar> bars;
    double linkHeight = 0.0; ///< what one link takes of a bar, the same everywhere; 0 without links
};

/// Draws the flows of each kind (see flowsByKind()) as a Sankey diagram of two columns: who gives on the left, who
/// receives on the right, bars and ribbons as high as they have links (Riehmann, Hanfler & Froehlich, "Interactive
/// Sankey Diagrams", IEEE InfoVis 2005). A ribbon keeps its height all the way, so the ribbons at a bar add up to it.
/// Within a ribbon the stated links are solid; below them the implied ones are pale with a dashed edge, and the planned
/// ones white with a dotted one.
///
/// Links with and without a direction are two diagrams beside each other (below each other in a narrow surface) at one
/// scale, because a link that runs both ways has no left and no right: it is drawn once, and the heading says so.
///
/// Parts of the country keep their order, so that one finds them again in the diagram of another chain. Given that, the
/// ribbons at a bar are ordered by where they go and those of one pair by kind, on both sides alike: no two ribbons
/// cross that this order of the bars does not make cross.
///
/// Colours are those of the style: of kinds, or, for the origin, those of its provinces at the strength that a symbol
/// needs. The choice's own filter plays no part but for its kind; the flows have passed it already. Reentrant once a
/// QGuiApplication exists (it measures text).
[[nodiscard]] FlowDiagram buildFlowDiagram(const std::vector<std::pair<LinkKind, FlowMatrix>>& flows,
                                           const FlowChoice& choice, const MapStyle& style, const QSizeF& size);

/// The topmost ribbon within the tolerance (view pixels) of a point.
[[nodiscard]] std::optional<size_t> ribbonAt(const FlowDiagram& diagram, const QPointF& point, double tolerance = 3.0);

} // namespace ketenkaart
