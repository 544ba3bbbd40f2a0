#pragma once

#include "core/model/slide.h"

#include <vector>

namespace ketenkaart {

/// One of the presentations of a project: a name for some of its scenes. For the user it is a "presentation".
struct Deck
{
    QString id;
    LocalizedText name;

    bool operator==(const Deck&) const = default;
};

/// The deck that a scene belongs to: the one it names, and otherwise the first. Empty when there are none, and all
/// scenes are one presentation without a name.
[[nodiscard]] QString deckIdOf(const Slide& slide, const std::vector<Deck>& decks);
/// The scenes of a deck, in their order.
[[nodiscard]] std::vector<Slide> slidesOfDeck(const std::vector<Slide>& slides, const std::vector<Deck>& decks,
                                              const QString& deckId);
/// Adds a deck, with its id for a name, for each that scenes name and that is not there.
void addNamedDecks(const std::vector<Slide>& slides, std::vector<Deck>& decks);

} // namespace ketenkaart
