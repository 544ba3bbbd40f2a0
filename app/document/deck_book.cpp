#include "app/document/deck_book.h"

#include "app/document/project_document.h"
#include "core/model/slug.h"

#include <algorithm>
#include <utility>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString firstId = u"presentation"_s;

} // namespace

LocalizedText unnamedDeck()
{
    return {u"Presentatie"_s, u"Presentation"_s};
}

std::vector<Deck> listedDecks(const std::vector<Deck>& decks)
{
    return decks.empty() ? std::vector{Deck{QString(), unnamedDeck()}} : decks;
}

DeckBook::DeckBook(ProjectDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{}

std::vector<Deck> DeckBook::decks() const
{
    return listedDecks(m_document.session().decks());
}

Deck DeckBook::current() const
{
    const std::vector<Deck> all = decks();
    const auto found = std::ranges::find(all, m_document.session().deckId(), &Deck::id);
    return found == all.end() ? all.front() : *found;
}

void DeckBook::putExisting(EntitySteps& steps) const
{
    const MapSession& session = m_document.session();
    if (session.decks().empty() && !session.allSlides().empty()) {
        steps.put(m_document.words(), std::nullopt, Deck{firstId, unnamedDeck()});
    }
    for (const Deck& deck : session.decks()) {
        steps.put(m_document.words(), deck, deck); // a new row where none has that id
    }
}

QString DeckBook::add(const LocalizedText& name, std::vector<Slide> slides)
{
    const MapSession& session = m_document.session();
    EntitySteps steps(m_document.project());
    putExisting(steps);
    const QString id = freeSlug(name.in(Language::Dutch), firstId, [&](const QString& taken) {
        return taken == firstId || std::ranges::contains(session.decks(), taken, &Deck::id);
    });
    steps.put(m_document.words(), std::nullopt, Deck{id, name});
    for (Slide& slide : m_document.withFreeIds(std::move(slides))) {
        slide.deckId = id;
        steps.put(m_document.words(), std::nullopt, slide);
    }
    m_document.take(
        {steps.take(), tr("add a presentation"), {LayerIndex::Decks, current().id}, {LayerIndex::Decks, id}});
    return id;
}

QString DeckBook::duplicate(const LocalizedText& name)
{
    return add(name, m_document.session().slides());
}

bool DeckBook::rename(const LocalizedText& name)
{
    const Deck before = current();
    if (before.name == name) {
        return false;
    }
    EntitySteps steps(m_document.project());
    putExisting(steps);
    const QString id = before.id.isEmpty() ? firstId : before.id;
    const auto existing = before.id.isEmpty() && m_document.session().allSlides().empty()
                              ? std::nullopt
                              : std::optional<Entity>(Deck{id, before.name});
    steps.put(m_document.words(), existing, Deck{id, name});
    const EditTarget target{LayerIndex::Decks, id};
    return m_document.take({steps.take(), tr("rename a presentation"), target, target});
}

void DeckBook::remove()
{
    const MapSession& session = m_document.session();
    const Deck removed = current();
    const auto place = std::ranges::find(session.decks(), removed.id, &Deck::id);
    EntitySteps steps(m_document.project());
    for (const Slide& slide : session.slides()) {
        steps.remove(slide);
    }
    QString neighbour;
    if (place != session.decks().end()) {
        steps.remove(removed);
        if (place != session.decks().begin()) {
            neighbour = std::prev(place)->id;
        } else if (session.decks().size() > 1) {
            neighbour = std::next(place)->id;
        }
    }
    m_document.take(
        {steps.take(), tr("remove a presentation"), {LayerIndex::Decks, removed.id}, {LayerIndex::Decks, neighbour}});
}

} // namespace ketenkaart
