#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace ketenkaart {

/// The language of what the user reads. Identifiers and column names are English in both.
enum class Language { Dutch, English };

/// "nl" or "en".
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> parseLanguage(QStringView code);

/// A text that exists in Dutch and in English.
struct LocalizedText
{
    QString dutch;
    QString english;

    /// The text in the language asked for, or the other one when that is empty.
    [[nodiscard]] const QString& in(Language language) const
    {
        const bool wantDutch = language == Language::Dutch;
        const QString& wanted = wantDutch ? dutch : english;
        const QString& other = wantDutch ? english : dutch;
        return wanted.isEmpty() ? other : wanted;
    }
    bool operator==(const LocalizedText&) const = default;
};

/// The legend of the position paper: company; education, research and facilities; ecosystem partner.
enum class ActorKind { Company, Knowledge, Partner };
inline constexpr std::array allActorKinds{ActorKind::Company, ActorKind::Knowledge, ActorKind::Partner};

/// The chapters of the position paper: 3 (semicon, photonics, quantum), 4 (medtech, life sciences), 5 (bio and food),
/// and of chapter 2 the battery programme and the programmes that cut across.
enum class Theme { Semicon, Photonics, Quantum, MedTech, LifeSciences, BioFood, Battery, Programmes };
inline constexpr std::array allThemes{Theme::Semicon,      Theme::Photonics, Theme::Quantum, Theme::MedTech,
                                      Theme::LifeSciences, Theme::BioFood,   Theme::Battery, Theme::Programmes};

/// What a link between two actors means; the direction is that of goods, knowledge, people or money.
enum class LinkKind { Supplies, Packages, Researches, Finances, Hosts, Member, Educates, Collaborates };
inline constexpr std::array allLinkKinds{LinkKind::Supplies, LinkKind::Packages,    LinkKind::Researches,
                                         LinkKind::Finances, LinkKind::Hosts,       LinkKind::Member,
                                         LinkKind::Educates, LinkKind::Collaborates};

/// What kinds of link have in common, for pictures that draw all of them in one way: goods and their packaging;
/// research and training; money; a roof, membership and working together.
enum class LinkFamily { Delivery, Knowledge, Money, Belonging };
inline constexpr std::array allLinkFamilies{LinkFamily::Delivery, LinkFamily::Knowledge, LinkFamily::Money,
                                            LinkFamily::Belonging};
/// What a chain is made of; a picture leaves the others out where it can.
inline constexpr std::array usualFamilies{LinkFamily::Delivery, LinkFamily::Knowledge};
[[nodiscard]] LinkFamily familyOf(LinkKind kind);

/// Whether such a link hands something on to the next in a chain: goods, or services as research and training, which
/// are the families of delivery and of knowledge. Money, a roof, membership and working together do not.
[[nodiscard]] bool isDelivery(LinkKind kind);

/// Whether the paper says it in so many words, whether we read it between the lines, or whether it is a plan of a case
/// and not of the paper at all.
enum class Evidence { Stated, Implied, Planned };

/// Identifiers as they stand in the data and on the command line, for example "photonics".
[[nodiscard]] QString idOf(ActorKind kind);
[[nodiscard]] QString idOf(Theme theme);
[[nodiscard]] QString idOf(LinkKind kind);
[[nodiscard]] QString idOf(LinkFamily family);
[[nodiscard]] QString idOf(Evidence evidence);
[[nodiscard]] std::optional<ActorKind> parseActorKind(QStringView id);
[[nodiscard]] std::optional<Theme> parseTheme(QStringView id);
[[nodiscard]] std::optional<LinkKind> parseLinkKind(QStringView id);
[[nodiscard]] std::optional<LinkFamily> parseLinkFamily(QStringView id);
[[nodiscard]] std::optional<Evidence> parseEvidence(QStringView id);

/// Names for the reader, through tr().
[[nodiscard]] QString displayName(ActorKind kind);
[[nodiscard]] QString displayName(Theme theme);
[[nodiscard]] QString displayName(LinkKind kind);
[[nodiscard]] QString displayName(LinkFamily family);
[[nodiscard]] QString displayName(Evidence evidence);

/// The three provinces that the program is about, as the base map and the data spell them.
inline constexpr std::array<QStringView, 3> homeProvinces{u"Noord-Brabant", u"Gelderland", u"Overijssel"};
[[nodiscard]] inline bool isHomeProvince(QStringView name)
{
    return std::ranges::find(homeProvinces, name) != homeProvinces.end();
}

} // namespace ketenkaart
