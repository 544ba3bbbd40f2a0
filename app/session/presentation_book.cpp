#include "app/session/presentation_book.h"

#include "core/model/slug.h"

#include <QUndoCommand>

#include <algorithm>
#include <memory>
#include <utility>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

/// All scenes before and after: they are few, and a copy shares their texts.
class PresentationBook::Step : public QUndoCommand
{
public:
    Step(PresentationBook& book, std::vector<Slide> after, QString idBefore, QString idAfter, QString field)
        : m_book(book)
        , m_before(book.m_slides)
        , m_after(std::move(after))
        , m_idBefore(std::move(idBefore))
        , m_idAfter(std::move(idAfter))
        , m_field(std::move(field))
    {}

    void undo() override { m_book.show(m_before, m_idBefore); }
    void redo() override { m_book.show(m_after, m_idAfter); }
    [[nodiscard]] int id() const override { return m_field.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& next = static_cast<const Step&>(*other); // of the same id(), so of this class
        if (next.m_field != m_field) {
            return false;
        }
        m_after = next.m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    PresentationBook& m_book;
    std::vector<Slide> m_before;
    std::vector<Slide> m_after;
    QString m_idBefore;
    QString m_idAfter;
    QString m_field;
};

PresentationBook::PresentationBook(QObject* parent)
    : QObject(parent)
{}

const Slide* PresentationBook::find(const QString& id) const
{
    const auto place = indexOf(id);
    return place ? &m_slides[*place] : nullptr;
}

std::optional<size_t> PresentationBook::indexOf(const QString& id) const
{
    const auto found = std::ranges::find(m_slides, id, &Slide::id);
    return found == m_slides.end() ? std::nullopt : std::optional(static_cast<size_t>(found - m_slides.begin()));
}

QString PresentationBook::freeId(const QString& title) const
{
    return freeSlug(title, u"scene"_s, [this](const QString& id) { return find(id) != nullptr; });
}

void PresentationBook::reset(std::vector<Slide> kept)
{
    m_steps.clear();
    m_slides = std::move(kept);
    // What is edited here is found by its id: of two with the same one the second gets its own.
    for (auto slide = m_slides.begin(); slide != m_slides.end(); ++slide) {
        if (slide->id.isEmpty() || std::ranges::find(m_slides.begin(), slide, slide->id, &Slide::id) != slide) {
            slide->id = freeId(slide->id);
        }
    }
    m_kept = m_slides;
    Q_EMIT changed({});
}

QString PresentationBook::add(Slide slide, std::optional<size_t> place)
{
    if (slide.id.isEmpty() || find(slide.id)) {
        slide.id = freeId(slide.title.in(Language::Dutch));
    }
    const QString id = slide.id;
    std::vector<Slide> slides = m_slides;
    const size_t at = std::min(place.value_or(slides.size()), slides.size());
    const QString neighbour = slides.empty() ? QString() : slides[at > 0 ? at - 1 : 0].id;
    slides.insert(slides.begin() + static_cast<std::ptrdiff_t>(at), std::move(slide));
    take(std::move(slides), neighbour, id, tr("add a scene"));
    return id;
}

bool PresentationBook::replace(const Slide& slide, const QString& field)
{
    const auto place = indexOf(slide.id);
    if (!place || m_slides[*place] == slide) {
        return false;
    }
    const QString id = slide.id;
    std::vector<Slide> slides = m_slides;
    slides[*place] = slide;
    take(std::move(slides), id, id, tr("change a scene"),
         field.isEmpty() ? QString() : u"%1 %2 %3"_s.arg(QString::number(m_typing), id, field));
    return true;
}

bool PresentationBook::move(size_t from, size_t to)
{
    if (from >= m_slides.size() || to >= m_slides.size() || from == to) {
        return false;
    }
    std::vector<Slide> slides = m_slides;
    const QString id = slides[from].id;
    const auto first = slides.begin() + static_cast<std::ptrdiff_t>(from);
    const auto last = slides.begin() + static_cast<std::ptrdiff_t>(to);
    if (from < to) {
        std::rotate(first, first + 1, last + 1);
    } else {
        std::rotate(last, first, first + 1);
    }
    take(std::move(slides), id, id, tr("move a scene"));
    return true;
}

QString PresentationBook::duplicate(const QString& id)
{
    const auto place = indexOf(id);
    if (!place) {
        return {};
    }
    Slide copy = m_slides[*place];
    copy.id.clear();
    return add(std::move(copy), *place + 1);
}

bool PresentationBook::remove(const QString& id)
{
    const auto place = indexOf(id);
    if (!place) {
        return false;
    }
    std::vector<Slide> slides = m_slides;
    slides.erase(slides.begin() + static_cast<std::ptrdiff_t>(*place));
    const QString neighbour = slides.empty() ? QString() : slides[std::min(*place, slides.size() - 1)].id;
    const QString removed = id; // the reference may be part of what goes
    take(std::move(slides), removed, neighbour, tr("remove a scene"));
    return true;
}

void PresentationBook::endTyping()
{
    ++m_typing;
}

void PresentationBook::markKept()
{
    if (isModified()) {
        m_kept = m_slides;
        Q_EMIT kept();
    }
}

void PresentationBook::take(std::vector<Slide> slides, const QString& idBefore, const QString& idAfter,
                            const QString& text, const QString& field)
{
    auto step = std::make_unique<Step>(*this, std::move(slides), idBefore, idAfter, field);
    step->setText(text);
    m_steps.push(step.release());
}

void PresentationBook::show(const std::vector<Slide>& slides, const QString& id)
{
    m_slides = slides;
    Q_EMIT changed(id);
}

} // namespace ketenkaart
