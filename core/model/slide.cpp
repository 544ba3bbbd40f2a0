#include "core/model/slide.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct SlideText
{
    Q_DECLARE_TR_FUNCTIONS(SlideText)
};

template<typename Enum, size_t Count> std::optional<Enum> find(const std::array<Enum, Count>& values, QStringView id)
{
    const auto found = std::ranges::find_if(values, [&](Enum value) { return idOf(value) == id; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString idOf(Slide::Kind kind)
{
    switch (kind) {
    case Slide::Kind::Title:
        return u"title"_s;
    case Slide::Kind::Text:
        return u"text"_s;
    case Slide::Kind::Map:
        return u"map"_s;
    case Slide::Kind::Diagram:
        return u"diagram"_s;
    case Slide::Kind::Image:
        return u"image"_s;
    case Slide::Kind::Closing:
        return u"closing"_s;
    }
    std::unreachable();
}

QString idOf(Slide::Reveal reveal)
{
    switch (reveal) {
    case Slide::Reveal::AtOnce:
        return u"at-once"_s;
    case Slide::Reveal::ByItself:
        return u"by-itself"_s;
    case Slide::Reveal::StepByStep:
        return u"step-by-step"_s;
    }
    std::unreachable();
}

std::optional<Slide::Kind> parseSlideKind(QStringView id)
{
    return find(allSlideKinds, id);
}

std::optional<Slide::Reveal> parseReveal(QStringView id)
{
    return find(allReveals, id);
}

QString displayName(Slide::Kind kind)
{
    switch (kind) {
    case Slide::Kind::Title:
        return SlideText::tr("Title");
    case Slide::Kind::Text:
        return SlideText::tr("Text");
    case Slide::Kind::Map:
        return SlideText::tr("Map");
    case Slide::Kind::Diagram:
        return SlideText::tr("Chain diagram");
    case Slide::Kind::Image:
        return SlideText::tr("Picture");
    case Slide::Kind::Closing:
        return SlideText::tr("Closing");
    }
    std::unreachable();
}

QString displayName(Slide::Reveal reveal)
{
    switch (reveal) {
    case Slide::Reveal::AtOnce:
        return SlideText::tr("All at once");
    case Slide::Reveal::ByItself:
        return SlideText::tr("Stage after stage, by itself");
    case Slide::Reveal::StepByStep:
        return SlideText::tr("Stage after stage, on my sign");
    }
    std::unreachable();
}

} // namespace ketenkaart
