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
    QString shortLabel; ///< an abbreviation, for where the label finds no room; may be empty
    LabelItem::Target labelTarget = LabelItem::Target::Actor;
    TextStyle labelStyle;
};

/// A straight line between the sites of two symbols: roughly where a link between them will run.
struct Corridor
{
    QString fromId;
    QString toId;
    QLineF line; ///< view pixels
};

/// Symbols that stand together: a column beside their sites, one symbol at its own, or what a cluster stands for.
struct SymbolGroup
{
    QStringList ids; ///< of the markers, or the members of the cluster
    QRectF rect;     ///< of symbols and names, view pixels
    bool isColumn = false;
    bool namesRight = true; ///< the names of a column stand to the right of its symbols
    bool isCluster = false; ///< one symbol, at the middle of the rectangle, stands for all
};

/// Symbols, names and leader lines, each with its place.
struct SymbolLayout
{
    std::vector<SymbolGroup> groups;
    std::vector<LeaderItem> leaders;
    std::vector<MarkerItem> markers;
    std::vector<LabelItem> labels;
};

/// In which part of the view symbols may be laid out.
struct LayoutFrame
{
    QRectF outer; ///< nothing stands outside it
    QRectF inner; ///< preferred; on a page both are the same
};

/// Places symbols so that each can be read. One that stands alone stays at its site with its name beside it. Those that
/// would crowd each other are gathered (agglomerative clustering on the distance of the groups' centres) and fan out
/// into a column beside their sites, one row each, with leader lines to the true places: excentric labelling after
/// Fekete and Plaisant ("Excentric Labeling: Dynamic Neighborhood Labeling for Data Visualization", 1999), with the
/// straight leaders of boundary labelling (Bekos, Kaufmann, Symvonis & Wolff, 2007).
///
/// A column takes the cheapest of a fixed set of places around the group. What it would cover costs most: other
/// symbols, names and sites; then leaders and corridors that it crosses, and links of its own that would run through
/// its names; then its distance. Where no place is free the names are abbreviated, then set smaller, before anything
/// overlaps.
///
/// The order of the rows is the order of the symbols given. What is used is added to the space. The same input gives
/// the same layout, and where the frame moves with the sites, the layout does too.
[[nodiscard]] SymbolLayout fanOut(std::vector<Symbol> symbols, const LayoutFrame& frame,
                                  const std::vector<Corridor>& corridors, const MapStyle& style, OccupiedSpace& space);

} // namespace ketenkaart
