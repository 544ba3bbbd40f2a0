#include "core/model/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <set>
#include <utility>

namespace ketenkaart {

namespace {

template<typename Enum> struct Term
{
    Enum value;
    const char* id;
    const char* name; // English source text, translated on use; null where nobody reads it
};

constexpr std::array linkFamilyTerms{
    Term{LinkFamily::Delivery, "delivery", QT_TRANSLATE_NOOP("Vocabulary", "delivery")},
    Term{LinkFamily::Knowledge, "knowledge", QT_TRANSLATE_NOOP("Vocabulary", "knowledge")},
    Term{LinkFamily::Money, "money", QT_TRANSLATE_NOOP("Vocabulary", "money")},
    Term{LinkFamily::Belonging, "belonging", QT_TRANSLATE_NOOP("Vocabulary", "belonging")},
};

constexpr std::array markerShapeTerms{
    Term{MarkerShape::Circle, "circle", nullptr},
    Term{MarkerShape::Square, "square", nullptr},
    Term{MarkerShape::Diamond, "diamond", nullptr},
    Term{MarkerShape::Hexagon, "hexagon", nullptr},
};

constexpr std::array evidenceTerms{
    Term{Evidence::Stated, "stated", nullptr},
    Term{Evidence::Implied, "implied", nullptr},
    Term{Evidence::Planned, "planned", nullptr},
};

template<typename Terms, typename Enum> const auto& termOf(const Terms& terms, Enum value)
{
    for (const auto& term : terms) {
        if (term.value == value) {
            return term;
        }
    }
    std::unreachable();
}

template<typename Terms> auto parseIn(const Terms& terms, QStringView id) -> std::optional<decltype(terms[0].value)>
{
    for (const auto& term : terms) {
        if (id == QLatin1StringView(term.id)) {
            return term.value;
        }
    }
    return std::nullopt;
}

template<typename Terms, typename Enum> QString idIn(const Terms& terms, Enum value)
{
    return QString::fromLatin1(termOf(terms, value).id);
}

template<typename Terms, typename Enum> QString nameIn(const Terms& terms, Enum value)
{
    return QCoreApplication::translate("Vocabulary", termOf(terms, value).name);
}

/// The term of that id, and its place.
template<typename Term, typename Value>
std::optional<Value> find(const std::vector<Term>& terms, const std::vector<Value>& values, QStringView id)
{
    const auto found = std::ranges::find_if(terms, [&](const Term& term) { return term.id == id; });
    return found == terms.end() ? std::nullopt : std::optional(values[static_cast<size_t>(found - terms.begin())]);
}

/// Empty where there is no such term.
template<typename Term> QString idAt(const std::vector<Term>& terms, std::uint8_t index)
{
    return index < terms.size() ? terms[index].id : QString();
}
template<typename Term> LocalizedText namesAt(const std::vector<Term>& terms, std::uint8_t index)
{
    return index < terms.size() ? terms[index].name : LocalizedText();
}

/// The last value for which it holds, or else the last of all.
template<typename Value> Value lastOr(const std::vector<Value>& values, auto&& holds)
{
    const auto found = std::ranges::find_if(values | std::views::reverse, holds);
    return found != values.rend() ? *found : values.empty() ? Value() : values.back();
}

} // namespace

struct Vocabulary::Data
{
    Terms terms;
    std::vector<Theme> themes;
    std::vector<ActorKind> actorKinds;
    std::vector<LinkKind> linkKinds;
};

Vocabulary::Vocabulary()
    : Vocabulary(Terms{})
{}

Vocabulary::Vocabulary(Terms terms)
{
    auto data = std::make_shared<Data>();
    std::set<int> taken;
    for (const ThemeTerm& term : terms.themes) {
        if (term.slot) {
            taken.insert(*term.slot);
        }
    }
    int free = 0;
    for (const ThemeTerm& term : terms.themes) {
        while (!term.slot && taken.contains(free)) {
            ++free;
        }
        const int slot = term.slot ? *term.slot : free++;
        data->themes.push_back({static_cast<std::uint8_t>(data->themes.size()), static_cast<std::uint8_t>(slot)});
    }
    for (const ActorKindTerm& term : terms.actorKinds) {
        data->actorKinds.push_back({static_cast<std::uint8_t>(data->actorKinds.size()), term.shape});
    }
    for (const LinkKindTerm& term : terms.linkKinds) {
        const bool familyDelivers = term.family == LinkFamily::Delivery || term.family == LinkFamily::Knowledge;
        data->linkKinds.push_back({static_cast<std::uint8_t>(data->linkKinds.size()), term.family,
                                   term.delivers.value_or(familyDelivers), term.directed});
    }
    data->terms = std::move(terms);
    m_data = std::move(data);
}

const Vocabulary::Terms& Vocabulary::terms() const
{
    return m_data->terms;
}

const std::vector<Theme>& Vocabulary::themes() const
{
    return m_data->themes;
}

const std::vector<ActorKind>& Vocabulary::actorKinds() const
{
    return m_data->actorKinds;
}

const std::vector<LinkKind>& Vocabulary::linkKinds() const
{
    return m_data->linkKinds;
}

Theme Vocabulary::generalTheme() const
{
    return lastOr(m_data->themes, [this](Theme theme) { return m_data->terms.themes[theme.index].general; });
}

Theme Vocabulary::mainTheme(const std::vector<Theme>& themes) const
{
    return themes.empty() ? generalTheme() : themes.front();
}

ActorKind Vocabulary::usualActorKind() const
{
    return m_data->actorKinds.empty() ? ActorKind() : m_data->actorKinds.front();
}

LinkKind Vocabulary::usualLinkKind() const
{
    return lastOr(m_data->linkKinds, [](LinkKind kind) { return !kind.directed; });
}

LinkKind Vocabulary::deliveringKind() const
{
    const auto found = std::ranges::find_if(m_data->linkKinds, &LinkKind::delivers);
    return found == m_data->linkKinds.end() ? usualLinkKind() : *found;
}

QString Vocabulary::id(Theme theme) const
{
    return idAt(m_data->terms.themes, theme.index);
}

QString Vocabulary::id(ActorKind kind) const
{
    return idAt(m_data->terms.actorKinds, kind.index);
}

QString Vocabulary::id(LinkKind kind) const
{
    return idAt(m_data->terms.linkKinds, kind.index);
}

LocalizedText Vocabulary::names(Theme theme) const
{
    return namesAt(m_data->terms.themes, theme.index);
}

QString Vocabulary::name(Theme theme) const
{
    return names(theme).in(textLanguage());
}

QString Vocabulary::name(ActorKind kind) const
{
    return namesAt(m_data->terms.actorKinds, kind.index).in(textLanguage());
}

QString Vocabulary::name(LinkKind kind) const
{
    return namesAt(m_data->terms.linkKinds, kind.index).in(textLanguage());
}

QString Vocabulary::nameBack(LinkKind kind) const
{
    const std::vector<LinkKindTerm>& terms = m_data->terms.linkKinds;
    const QString back = kind.index < terms.size() ? terms[kind.index].back.in(textLanguage()) : QString();
    return back.isEmpty() ? name(kind) : back;
}

std::optional<Theme> Vocabulary::theme(QStringView id) const
{
    return find(m_data->terms.themes, m_data->themes, id);
}

std::optional<ActorKind> Vocabulary::actorKind(QStringView id) const
{
    return find(m_data->terms.actorKinds, m_data->actorKinds, id);
}

std::optional<LinkKind> Vocabulary::linkKind(QStringView id) const
{
    return find(m_data->terms.linkKinds, m_data->linkKinds, id);
}

std::optional<Theme> Vocabulary::carriedOver(Theme theme, const Vocabulary& from) const
{
    return m_data == from.m_data ? theme : this->theme(from.id(theme));
}

std::vector<Theme> Vocabulary::carriedOver(const std::vector<Theme>& themes, const Vocabulary& from) const
{
    std::vector<Theme> known;
    for (const Theme theme : themes) {
        if (const std::optional<Theme> same = carriedOver(theme, from)) {
            known.push_back(*same);
        }
    }
    return known;
}

QString idOf(LinkFamily family)
{
    return idIn(linkFamilyTerms, family);
}
QString idOf(MarkerShape shape)
{
    return idIn(markerShapeTerms, shape);
}
QString idOf(Evidence evidence)
{
    return idIn(evidenceTerms, evidence);
}

std::optional<LinkFamily> parseLinkFamily(QStringView id)
{
    return parseIn(linkFamilyTerms, id);
}
std::optional<MarkerShape> parseMarkerShape(QStringView id)
{
    return parseIn(markerShapeTerms, id);
}
std::optional<Evidence> parseEvidence(QStringView id)
{
    return parseIn(evidenceTerms, id);
}

QString displayName(LinkFamily family)
{
    return nameIn(linkFamilyTerms, family);
}

} // namespace ketenkaart
