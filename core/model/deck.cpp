#include "core/model/deck.h"

#include <algorithm>
#include <iterator>

namespace ketenkaart {

QString deckIdOf(const Slide& slide, const std::vector<Deck>& decks)
{
    if (std::ranges::contains(decks, slide.deckId, &Deck::id)) {
        return slide.deckId;
    }
    return decks.empty() ? QString() : decks.front().id;
}

std::vector<Slide> slidesOfDeck(const std::vector<Slide>& slides, const std::vector<Deck>& decks, const QString& deckId)
{
    std::vector<Slide> found;
    std::ranges::copy_if(slides, std::back_inserter(found),
                         [&](const Slide& slide) { return deckIdOf(slide, decks) == deckId; });
    return found;
}

void addNamedDecks(const std::vector<Slide>& slides, std::vector<Deck>& decks)
{
    for (const Slide& slide : slides) {
        if (!slide.deckId.isEmpty() && !std::ranges::contains(decks, slide.deckId, &Deck::id)) {
            decks.push_back({slide.deckId, {slide.deckId, slide.deckId}});
        }
    }
}

} // namespace ketenkaart
