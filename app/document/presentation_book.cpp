#include "app/document/presentation_book.h"

#include "app/document/project_document.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

PresentationBook::PresentationBook(ProjectDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &ProjectDocument::changed, this, [this](const EditTarget& target) {
        MapSession& session = m_document.session();
        if (target.layer == LayerIndex::Decks && !target.id.isEmpty()) {
            session.setDeck(target.id);
            Q_EMIT changed({});
        } else if (target.layer == LayerIndex::Presentation || target.id.isEmpty()) {
            // What a step is about is to be seen, whatever presentation it is in.
            const auto slide = std::ranges::find(session.allSlides(), target.id, &Slide::id);
            if (slide != session.allSlides().end()) {
                session.setDeck(deckIdOf(*slide, session.decks()));
            }
            Q_EMIT changed(target.layer == LayerIndex::Presentation ? target.id : QString());
        }
    });
}

const std::vector<Slide>& PresentationBook::slides() const
{
    return m_document.session().slides();
}

const Slide* PresentationBook::find(const QString& id) const
{
    const auto place = indexOf(id);
    return place ? &slides()[*place] : nullptr;
}

std::optional<size_t> PresentationBook::indexOf(const QString& id) const
{
    const auto found = std::ranges::find(slides(), id, &Slide::id);
    return found == slides().end() ? std::nullopt : std::optional(static_cast<size_t>(found - slides().begin()));
}

std::vector<Slide> PresentationBook::found(const QStringList& ids) const
{
    std::vector<Slide> found;
    std::ranges::copy_if(slides(), std::back_inserter(found),
                         [&](const Slide& slide) { return ids.contains(slide.id); });
    return found;
}

QStringList PresentationBook::put(std::vector<Slide> slides, const QString& neighbour, const QString& nextId,
                                  const QString& text)
{
    EntitySteps steps(m_document.project());
    QStringList ids;
    for (const Slide& slide : m_document.withFreeIds(std::move(slides))) {
        ids.append(slide.id);
        steps.put(m_document.words(), std::nullopt, slide, nextId);
    }
    if (!ids.isEmpty()) {
        m_document.take(
            {steps.take(), text, {LayerIndex::Presentation, neighbour}, {LayerIndex::Presentation, ids.last()}});
    }
    return ids;
}

QString PresentationBook::add(Slide slide, std::optional<size_t> place)
{
    return add(std::vector{std::move(slide)}, place).first();
}

QStringList PresentationBook::add(std::vector<Slide> added, std::optional<size_t> place)
{
    const size_t at = std::min(place.value_or(slides().size()), slides().size());
    const QString neighbour = slides().empty() ? QString() : slides()[at > 0 ? at - 1 : 0].id;
    const QString next = at < slides().size() ? slides()[at].id : QString();
    for (Slide& slide : added) {
        slide.deckId = m_document.session().deckId();
    }
    const auto count = static_cast<int>(added.size());
    return put(std::move(added), neighbour, next, tr("add %n scene(s)", nullptr, count));
}

bool PresentationBook::replace(const Slide& slide, const QString& field)
{
    const Slide* before = find(slide.id);
    if (!before || *before == slide) {
        return false;
    }
    const Slide changed = slide; // the reference may be part of what is replaced
    return m_document.put(Entity(changed), tr("change a scene"),
                          field.isEmpty() ? QString()
                                          : u"%1 %2 %3"_s.arg(QString::number(m_typing), changed.id, field));
}

bool PresentationBook::move(const QStringList& ids, size_t before)
{
    const std::vector<Slide> moved = found(ids);
    const auto isMoved = [&](const Slide& slide) { return ids.contains(slide.id); };
    const auto behind = slides().begin() + static_cast<std::ptrdiff_t>(std::min(before, slides().size()));
    const auto next = std::find_if_not(behind, slides().end(), isMoved);
    std::vector<Slide> order;
    std::copy_if(slides().begin(), next, std::back_inserter(order), std::not_fn(isMoved));
    std::ranges::copy(moved, std::back_inserter(order));
    std::copy_if(next, slides().end(), std::back_inserter(order), std::not_fn(isMoved));
    if (std::ranges::equal(order, slides(), {}, &Slide::id, &Slide::id)) {
        return false;
    }
    const QString nextId = next == slides().end() ? QString() : next->id;
    EntitySteps steps(m_document.project());
    for (const Slide& slide : moved) {
        steps.move(LayerIndex::Presentation, slide.id, nextId);
    }
    const EditTarget target{LayerIndex::Presentation, moved.front().id};
    return m_document.take(
        {steps.take(), tr("move %n scene(s)", nullptr, static_cast<int>(moved.size())), target, target});
}

QStringList PresentationBook::duplicate(const QStringList& ids)
{
    std::vector<Slide> copies = found(ids);
    if (copies.empty()) {
        return {};
    }
    const size_t place = *indexOf(copies.back().id) + 1;
    for (Slide& copy : copies) {
        copy.id.clear();
    }
    return add(std::move(copies), place);
}

bool PresentationBook::remove(const QStringList& ids)
{
    const std::vector<Slide> removed = found(ids);
    if (removed.empty()) {
        return false;
    }
    const auto stays = [&](const Slide& slide) { return !ids.contains(slide.id); };
    const auto first = slides().begin() + static_cast<std::ptrdiff_t>(*indexOf(removed.front().id));
    const auto next = std::find_if(first, slides().end(), stays);
    QString neighbour = next == slides().end() ? QString() : next->id;
    if (neighbour.isEmpty() && first != slides().begin()) {
        neighbour = std::prev(first)->id;
    }
    EntitySteps steps(m_document.project());
    for (const Slide& slide : removed) {
        steps.remove(slide);
    }
    return m_document.take({steps.take(),
                            tr("remove %n scene(s)", nullptr, static_cast<int>(removed.size())),
                            {LayerIndex::Presentation, removed.front().id},
                            {LayerIndex::Presentation, neighbour}});
}

bool PresentationBook::moveToDeck(const QStringList& ids, const QString& deckId)
{
    const std::vector<Slide> moved = found(ids);
    if (moved.empty() || deckId == m_document.session().deckId()) {
        return false;
    }
    EntitySteps steps(m_document.project());
    for (const Slide& slide : moved) {
        Slide after = slide;
        after.deckId = deckId;
        steps.put(m_document.words(), slide, after);
        steps.move(LayerIndex::Presentation, slide.id, {});
    }
    const EditTarget target{LayerIndex::Presentation, moved.front().id};
    return m_document.take({steps.take(),
                            tr("move %n scene(s) to another presentation", nullptr, static_cast<int>(moved.size())),
                            target, target});
}

bool PresentationBook::copyToDeck(const QStringList& ids, const QString& deckId)
{
    std::vector<Slide> copies = found(ids);
    const QString original = copies.empty() ? QString() : copies.back().id;
    for (Slide& copy : copies) {
        copy.id.clear();
        copy.deckId = deckId;
    }
    const auto count = static_cast<int>(copies.size());
    return !put(std::move(copies), original, {}, tr("copy %n scene(s) to another presentation", nullptr, count))
                .isEmpty();
}

void PresentationBook::endTyping()
{
    ++m_typing;
}

} // namespace ketenkaart
