#pragma once

#include "core/scene/map_scene.h"
#include "core/scene/occupied_space.h"

#include <QLineF>

#include <vector>

namespace ketenkaart {

/// A symbol that must be shown with its name: an actor of the selected chain, a campus.
struct Symbol
{
    MarkerItem marker; ///< its centre is decided by the layout
    QPointF site;      ///< true place, view pixels
    QString label;
    LabelItem::Target labelTarget = LabelItem::Target::Actor;
    TextStyle labelStyle;
};

/// Symbols, names and leader lines, each with its place.
struct SymbolLayout
{
    std::vector<LeaderItem> leaders;
    std::vector<MarkerItem> markers;
    std::vector<LabelItem> labels;
};

/// Places symbols so that each can be read. One that stands alone stays at its site with its name beside it. Those that
/// would crowd each other are gathered (agglomerative clustering on the distance of the groups' centres) and fan out
/// into a column beside their sites, one row each, with leader lines to the true places. A column takes the place, out
/// of a fixed set around the group, that covers least: other symbols, sites, leader lines, and the ways in `corridors`
/// along which links will run.
///
/// The order of the rows is the order of the symbols given. What is used is added to the space.
[[nodiscard]] SymbolLayout fanOut(std::vector<Symbol> symbols, const QRectF& frame,
                                  const std::vector<QLineF>& corridors, const MapStyle& style, OccupiedSpace& space);

} // namespace ketenkaart
