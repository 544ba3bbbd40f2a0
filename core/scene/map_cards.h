#pragma once

#include "core/scene/attention.h"
#include "core/scene/card_text.h"

#include <vector>

namespace ketenkaart {

/// What stands on the card of an anchor: by the stages of the chosen chains, by what an analysis says of its actors,
/// or, where neither is there, by theme. inner: how many links run between its own actors.
[[nodiscard]] CardText cardTextOf(const MapAnchor& anchor, const SceneRequest& request, const Attention& attention,
                                  int inner, bool byTheme);

/// The forms that a card may take in a frame of this size (view pixels), from the best to the least: all names on
/// lines of several lengths, then fewer names, then the title alone, which is all that a small picture has room for.
/// Brief ones begin with few names: of everybody at once nobody reads all.
[[nodiscard]] std::vector<ComposedCard> cardForms(const CardText& text, const QSizeF& frame, const MapStyle& style,
                                                  bool isBrief = false);

} // namespace ketenkaart
