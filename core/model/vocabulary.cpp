#include "core/model/vocabulary.h"

#include <QCoreApplication>

#include <utility>

namespace ketenkaart {

namespace {

template<typename Enum> struct Term
{
    Enum value;
    const char* id;
    const char* name; // English source text, translated on use
};

constexpr std::array actorKindTerms{
    Term{ActorKind::Company, "company", QT_TRANSLATE_NOOP("Vocabulary", "Company")},
    Term{ActorKind::Knowledge, "knowledge", QT_TRANSLATE_NOOP("Vocabulary", "Education, research and facilities")},
    Term{ActorKind::Partner, "partner", QT_TRANSLATE_NOOP("Vocabulary", "Ecosystem partner")},
};

constexpr std::array themeTerms{
    Term{Theme::Semicon, "semicon", QT_TRANSLATE_NOOP("Vocabulary", "Semicon")},
    Term{Theme::Photonics, "photonics", QT_TRANSLATE_NOOP("Vocabulary", "Integrated photonics")},
    Term{Theme::Quantum, "quantum", QT_TRANSLATE_NOOP("Vocabulary", "Quantum")},
    Term{Theme::MedTech, "medtech", QT_TRANSLATE_NOOP("Vocabulary", "Medical technology")},
    Term{Theme::LifeSciences, "lifesciences", QT_TRANSLATE_NOOP("Vocabulary", "Life sciences")},
    Term{Theme::BioFood, "biofood", QT_TRANSLATE_NOOP("Vocabulary", "Bio and food technology")},
    Term{Theme::Battery, "battery", QT_TRANSLATE_NOOP("Vocabulary", "Batteries")},
    Term{Theme::Programmes, "programmes", QT_TRANSLATE_NOOP("Vocabulary", "Programmes")},
};

constexpr std::array linkKindTerms{
    Term{LinkKind::Supplies, "supplies", QT_TRANSLATE_NOOP("Vocabulary", "supplies")},
    Term{LinkKind::Packages, "packages", QT_TRANSLATE_NOOP("Vocabulary", "packages for")},
    Term{LinkKind::Researches, "researches", QT_TRANSLATE_NOOP("Vocabulary", "researches with")},
    Term{LinkKind::Finances, "finances", QT_TRANSLATE_NOOP("Vocabulary", "finances")},
    Term{LinkKind::Hosts, "hosts", QT_TRANSLATE_NOOP("Vocabulary", "hosts")},
    Term{LinkKind::Member, "member", QT_TRANSLATE_NOOP("Vocabulary", "takes part in")},
    Term{LinkKind::Educates, "educates", QT_TRANSLATE_NOOP("Vocabulary", "educates for")},
    Term{LinkKind::Collaborates, "collaborates", QT_TRANSLATE_NOOP("Vocabulary", "works with")},
};

constexpr std::array linkFamilyTerms{
    Term{LinkFamily::Delivery, "delivery", QT_TRANSLATE_NOOP("Vocabulary", "delivery")},
    Term{LinkFamily::Knowledge, "knowledge", QT_TRANSLATE_NOOP("Vocabulary", "knowledge")},
    Term{LinkFamily::Money, "money", QT_TRANSLATE_NOOP("Vocabulary", "money")},
    Term{LinkFamily::Belonging, "belonging", QT_TRANSLATE_NOOP("Vocabulary", "belonging")},
};

constexpr std::array evidenceTerms{
    Term{Evidence::Stated, "stated", QT_TRANSLATE_NOOP("Vocabulary", "stated in the paper")},
    Term{Evidence::Implied, "implied", QT_TRANSLATE_NOOP("Vocabulary", "implied by the paper")},
    Term{Evidence::Planned, "planned", QT_TRANSLATE_NOOP("Vocabulary", "planned, not in the paper")},
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

} // namespace

QString languageCode(Language language)
{
    return language == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
}

std::optional<Language> parseLanguage(QStringView code)
{
    if (code == u"nl") {
        return Language::Dutch;
    }
    if (code == u"en") {
        return Language::English;
    }
    return std::nullopt;
}

QString idOf(ActorKind kind)
{
    return idIn(actorKindTerms, kind);
}
QString idOf(Theme theme)
{
    return idIn(themeTerms, theme);
}
QString idOf(LinkKind kind)
{
    return idIn(linkKindTerms, kind);
}
QString idOf(LinkFamily family)
{
    return idIn(linkFamilyTerms, family);
}
QString idOf(Evidence evidence)
{
    return idIn(evidenceTerms, evidence);
}

std::optional<ActorKind> parseActorKind(QStringView id)
{
    return parseIn(actorKindTerms, id);
}
std::optional<Theme> parseTheme(QStringView id)
{
    return parseIn(themeTerms, id);
}
std::optional<LinkKind> parseLinkKind(QStringView id)
{
    return parseIn(linkKindTerms, id);
}
std::optional<LinkFamily> parseLinkFamily(QStringView id)
{
    return parseIn(linkFamilyTerms, id);
}
std::optional<Evidence> parseEvidence(QStringView id)
{
    return parseIn(evidenceTerms, id);
}

LinkFamily familyOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Supplies:
    case LinkKind::Packages:
        return LinkFamily::Delivery;
    case LinkKind::Researches:
    case LinkKind::Educates:
        return LinkFamily::Knowledge;
    case LinkKind::Finances:
        return LinkFamily::Money;
    case LinkKind::Hosts:
    case LinkKind::Member:
    case LinkKind::Collaborates:
        return LinkFamily::Belonging;
    }
    std::unreachable();
}

bool isDelivery(LinkKind kind)
{
    const LinkFamily family = familyOf(kind);
    return family == LinkFamily::Delivery || family == LinkFamily::Knowledge;
}

QString displayName(ActorKind kind)
{
    return nameIn(actorKindTerms, kind);
}
QString displayName(Theme theme)
{
    return nameIn(themeTerms, theme);
}
QString displayName(LinkKind kind)
{
    return nameIn(linkKindTerms, kind);
}
QString displayName(LinkFamily family)
{
    return nameIn(linkFamilyTerms, family);
}
QString displayName(Evidence evidence)
{
    return nameIn(evidenceTerms, evidence);
}

} // namespace ketenkaart
