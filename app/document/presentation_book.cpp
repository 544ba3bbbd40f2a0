#include "app/document/presentation_book.h"

#include "app/document/project_document.h"
#include "core/model/slug.h"

#include <algorithm>
#include <utility>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

PresentationBook::PresentationBook(ProjectDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &ProjectDocument::changed, this, [this](const EditTarget& target) {
        if (target.layer == LayerIndex::Presentation || target.id.isEmpty()) {
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

QString PresentationBook::freeId(const QString& title) const
{
    return freeSlug(title, u"scene"_s, [this](const QString& id) { return find(id) != nullptr; });
}

QString PresentationBook::add(Slide slide, std::optional<size_t> place)
{
    if (slide.id.isEmpty() || find(slide.id)) {
        slide.id = freeId(slide.title.in(Language::Dutch));
    }
    const QString id = slide.id;
    const size_t at = std::min(place.value_or(slides().size()), slides().size());
    const QString neighbour = slides().empty() ? QString() : slides()[at > 0 ? at - 1 : 0].id;
    const QString next = at < slides().size() ? slides()[at].id : QString();
    m_document.take({putEntity(m_document.project(), m_document.words(), std::nullopt, Entity(std::move(slide)), next),
                     tr("add a scene"),
                     {LayerIndex::Presentation, neighbour},
                     {LayerIndex::Presentation, id}});
    return id;
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

bool PresentationBook::move(size_t from, size_t to)
{
    if (from >= slides().size() || to >= slides().size() || from == to) {
        return false;
    }
    const QString id = slides()[from].id;
    const size_t next = to > from ? to + 1 : to;
    const QString nextId = next < slides().size() ? slides()[next].id : QString();
    const EditTarget target{LayerIndex::Presentation, id};
    return m_document.take(
        {moveEntity(m_document.project(), LayerIndex::Presentation, id, nextId), tr("move a scene"), target, target});
}

QString PresentationBook::duplicate(const QString& id)
{
    const auto place = indexOf(id);
    if (!place) {
        return {};
    }
    Slide copy = slides()[*place];
    copy.id.clear();
    return add(std::move(copy), *place + 1);
}

bool PresentationBook::remove(const QString& id)
{
    const auto place = indexOf(id);
    if (!place) {
        return false;
    }
    const size_t last = slides().size() - 1;
    const QString neighbour = last == 0 ? QString() : slides()[*place < last ? *place + 1 : last - 1].id;
    return m_document.remove(Entity(slides()[*place]), tr("remove a scene"), neighbour);
}

void PresentationBook::endTyping()
{
    ++m_typing;
}

} // namespace ketenkaart
