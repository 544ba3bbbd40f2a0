#pragma once

#include "core/model/deck.h"
#include "core/model/diagnostic.h"
#include "core/project/layer_table.h"

#include <vector>

namespace ketenkaart {

/// What separates the paragraphs of a text in one cell. With spaces around it when written; read without as well.
inline constexpr char16_t paragraphMark = u'|';

/// Reads the layer "decks".
[[nodiscard]] std::vector<Deck> readDecks(const LayerTable& table, Diagnostics& diagnostics);

/// Reads the layer "presentation"; the order of its rows is that of the scenes. What a scene names by an id is kept
/// whether it exists or not (see brokenReferences()). Words, numbers and extents that mean nothing are reported and
/// left out. A deck that is not among these is reported; without any, scenes may name what they like.
[[nodiscard]] std::vector<Slide> readSlides(const LayerTable& table, const Vocabulary& words,
                                            const std::vector<Deck>& decks, Diagnostics& diagnostics);

} // namespace ketenkaart
