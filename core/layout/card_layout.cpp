#include "core/layout/card_layout.h"

#include "core/layout/card_places.h"
#include "core/layout/plane.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace ketenkaart {

namespace {

constexpr int largestRounds = 6;
constexpr int noPlace = -1;
constexpr double noPlaceCost = 10000.0;
/// Places for which a card asks another to move: the best that only one other is in the way of.
constexpr int largestRequests = 40;
constexpr double worthwhile = 0.01;

/// Cards that choose from their places.
class CardChoice
{
public:
    explicit CardChoice(const CardMap& map)
        : m_gap(map.gap)
        , m_chosen(map.cards.size(), noPlace)
    {
        for (const CardRequest& request : map.cards) {
            m_order.push_back(m_places.size());
            m_places.push_back(placesOf(map, request));
        }
        findNeighbours();
        // Of equals the one that has the least choice goes first.
        std::ranges::stable_sort(
            m_order, {}, [&](size_t card) { return std::tuple(-map.cards[card].priority, m_places[card].size()); });
    }

    void run()
    {
        bool better = true;
        for (int round = 0; round < largestRounds && better; ++round) {
            better = false;
            for (const size_t card : m_order) {
                better |= chooseBest(card);
            }
            for (const size_t card : m_order) {
                better |= askOther(card);
            }
        }
    }

    std::vector<std::optional<PlacedCard>> placed() const
    {
        std::vector<std::optional<PlacedCard>> cards(m_places.size());
        for (size_t card = 0; card < m_places.size(); ++card) {
            if (m_chosen[card] != noPlace) {
                cards[card] = at(card, m_chosen[card]).card;
            }
        }
        return cards;
    }

private:
    const CardPlace& at(size_t card, int place) const { return m_places[card][static_cast<size_t>(place)]; }
    double costOf(size_t card, int place) const { return place == noPlace ? noPlaceCost : at(card, place).cost; }

    void findNeighbours()
    {
        std::vector<QRectF> reaches(m_places.size());
        for (size_t card = 0; card < m_places.size(); ++card) {
            for (const CardPlace& place : m_places[card]) {
                const QRectF leader = QRectF(place.card.leader.p1(), place.card.leader.p2()).normalized();
                reaches[card] |= plane::grown(place.card.rect | leader, m_gap);
            }
        }
        m_neighbours.resize(m_places.size());
        for (size_t card = 0; card < m_places.size(); ++card) {
            for (size_t other = 0; other < m_places.size(); ++other) {
                if (other != card && reaches[card].intersects(reaches[other])) {
                    m_neighbours[card].push_back(other);
                }
            }
        }
    }

    /// The cards that stand in the way of one at this place, two at most.
    std::vector<size_t> obstacles(size_t card, int place) const
    {
        std::vector<size_t> others;
        for (const size_t other : m_neighbours[card]) {
            if (m_chosen[other] != noPlace &&
                inConflict(at(card, place).card, at(other, m_chosen[other]).card, m_gap)) {
                others.push_back(other);
                if (others.size() == 2) {
                    break;
                }
            }
        }
        return others;
    }

    /// The best place that is free. Places are in the order of their cost.
    int bestFree(size_t card) const
    {
        const int count = static_cast<int>(m_places[card].size());
        for (int place = 0; place < count; ++place) {
            if (obstacles(card, place).empty()) {
                return place;
            }
        }
        return noPlace;
    }

    bool chooseBest(size_t card)
    {
        const int before = std::exchange(m_chosen[card], bestFree(card));
        return costOf(card, m_chosen[card]) < costOf(card, before) - worthwhile;
    }

    /// Takes a better place that another card is in the way of, if that loses less by moving.
    bool askOther(size_t card)
    {
        const int before = m_chosen[card];
        const int end = before == noPlace ? static_cast<int>(m_places[card].size()) : before;
        int requests = 0;
        for (int place = 0; place < end && requests < largestRequests; ++place) {
            const std::vector<size_t> others = obstacles(card, place);
            if (others.size() != 1) {
                continue;
            }
            ++requests;
            const size_t other = others[0];
            const int othersBefore = m_chosen[other];
            m_chosen[card] = place;
            m_chosen[other] = bestFree(other);
            const double gain = costOf(card, before) - costOf(card, place);
            if (m_chosen[other] != noPlace &&
                costOf(other, m_chosen[other]) - costOf(other, othersBefore) < gain - worthwhile) {
                return true;
            }
            m_chosen[card] = before;
            m_chosen[other] = othersBefore;
        }
        return false;
    }

    double m_gap;
    std::vector<std::vector<CardPlace>> m_places;
    std::vector<std::vector<size_t>> m_neighbours;
    std::vector<int> m_chosen;
    std::vector<size_t> m_order;
};

} // namespace

std::vector<std::optional<PlacedCard>> layOutCards(const CardMap& map)
{
    CardChoice choice(map);
    choice.run();
    return choice.placed();
}

} // namespace ketenkaart
