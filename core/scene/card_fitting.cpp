#include "core/scene/card_fitting.h"

#include <algorithm>

namespace ketenkaart {

namespace {

/// With more cards than this another try takes too long, and would not help.
constexpr size_t mostCardsToTry = 40;
constexpr double widerReach = 2.0;
constexpr double narrowerGap = 0.6;

class CardFitting
{
public:
    CardFitting(const CardMap& cards, const FlowMap& flows, const std::vector<std::vector<ComposedCard>>& forms,
                const std::vector<qsizetype>& names)
        : m_cards(cards)
        , m_flows(flows)
        , m_forms(forms)
        , m_names(names)
    {}

    MapLayout run() const
    {
        MapLayout best = layOutMap(m_cards, m_flows);
        const size_t tries = m_cards.cards.size() > mostCardsToTry ? 0 : fullShapes() + 1;
        for (size_t i = 0; i < tries && omittedIn(best) > 0; ++i) {
            CardMap other = m_cards;
            other.reach *= widerReach;
            other.gap *= narrowerGap;
            rotateShapes(other, i);
            MapLayout next = layOutMap(other, m_flows);
            rotateBack(next, i);
            if (next.quality.underCards <= best.quality.underCards && omittedIn(next) < omittedIn(best)) {
                best = std::move(next);
            }
        }
        dropCoveringCards(best);
        return best;
    }

private:
    /// How many forms of a card have all names.
    size_t fullForms(size_t card) const
    {
        return static_cast<size_t>(
            std::ranges::count_if(m_forms[card], [](const ComposedCard& form) { return form.card.omitted.isEmpty(); }));
    }

    size_t fullShapes() const
    {
        size_t most = 0;
        for (size_t card = 0; card < m_forms.size(); ++card) {
            most = std::max(most, fullForms(card));
        }
        return most;
    }

    /// Puts another form first.
    void rotateShapes(CardMap& map, size_t by) const
    {
        for (size_t card = 0; card < map.cards.size(); ++card) {
            if (const size_t full = fullForms(card); full > 0) {
                auto& sizes = map.cards[card].sizes;
                std::rotate(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(by % full),
                            sizes.begin() + static_cast<std::ptrdiff_t>(full));
            }
        }
    }

    void rotateBack(MapLayout& layout, size_t by) const
    {
        for (size_t card = 0; card < layout.cards.size(); ++card) {
            const int full = static_cast<int>(fullForms(card));
            if (layout.cards[card] && layout.cards[card]->variant < full) {
                layout.cards[card]->variant = (layout.cards[card]->variant + static_cast<int>(by)) % full;
            }
        }
    }

    qsizetype omittedIn(const MapLayout& layout) const
    {
        qsizetype omitted = 0;
        for (size_t card = 0; card < layout.cards.size(); ++card) {
            const auto& placed = layout.cards[card];
            omitted += placed ? m_forms[card][static_cast<size_t>(placed->variant)].card.omitted.size() : m_names[card];
        }
        return omitted;
    }

    void dropCoveringCards(MapLayout& layout) const
    {
        for (std::optional<PlacedCard>& card : layout.cards) {
            if (!card || layout.quality.underCards == 0) {
                continue;
            }
            FlowMap alone = m_flows;
            alone.cards = {card->rect};
            if (measureFlows(alone, layout.flows).underCards > 0) {
                card.reset();
            }
        }
    }

    const CardMap& m_cards;
    const FlowMap& m_flows;
    const std::vector<std::vector<ComposedCard>>& m_forms;
    const std::vector<qsizetype>& m_names;
};

} // namespace

MapLayout fitCards(const CardMap& cards, const FlowMap& flows, const std::vector<std::vector<ComposedCard>>& forms,
                   const std::vector<qsizetype>& names)
{
    return CardFitting(cards, flows, forms, names).run();
}

} // namespace ketenkaart
