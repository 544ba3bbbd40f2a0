#pragma once

#include "core/graph/white_spots.h"
#include "core/page/page_panels.h"

namespace ketenkaart {

// The cells of a table of white spots, alike in the window and on paper. None, one and several differ in three ways at
// once, so that they can be told apart from afar, without colour and by a screen reader: by a pattern, by what stands
// in the cell, and by how dark its ground is.

/// What a cell says about several actors.
enum class WhiteSpotDetail {
    Count, ///< their number alone, also when it is one: for totals
    Names, ///< and as many names as have room
    Kinds  ///< and how many there are of each kind, by its symbol, and then names
};

/// How a cell is set.
struct WhiteSpotLook
{
    WhiteSpotDetail detail = WhiteSpotDetail::Names;
    double type = 10.0; ///< size of the names, view pixels
};

/// How many lines of names have room in a cell of this height, and how high one must be for them; view pixels.
[[nodiscard]] int whiteSpotLines(double height, double type);
[[nodiscard]] double whiteSpotHeight(int lines, double type);

/// A cell of this size at the origin, with its ground, in painting order. Its symbols and names have the ids of their
/// actors. Linear in what has room, not in the number of actors, but for WhiteSpotDetail::Kinds.
[[nodiscard]] std::vector<SceneItem> whiteSpotCell(const WhiteSpotCell& cell, const Dataset& dataset,
                                                   const QSizeF& size, const MapStyle& style,
                                                   const WhiteSpotLook& look);

/// What the three cells mean, in a line or more of this width, and the symbols of the kinds too when these are counted.
[[nodiscard]] PagePanel whiteSpotKey(double width, const Vocabulary& words, const MapStyle& style,
                                     bool withKinds = false);

/// "none", in the language of the interface.
[[nodiscard]] QString noneText();

} // namespace ketenkaart
