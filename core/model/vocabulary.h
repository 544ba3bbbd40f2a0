#pragma once

#include "core/model/language.h"

#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace ketenkaart {

/// What kinds of link have in common, for analyses and for pictures that draw all of them in one way: goods and what is
/// done to them; research and training; money; a roof, membership and working together.
enum class LinkFamily : std::uint8_t { Delivery, Knowledge, Money, Belonging };
inline constexpr std::array allLinkFamilies{LinkFamily::Delivery, LinkFamily::Knowledge, LinkFamily::Money,
                                            LinkFamily::Belonging};
/// What a chain is made of; a picture leaves the others out where it can.
inline constexpr std::array usualFamilies{LinkFamily::Delivery, LinkFamily::Knowledge};

/// Outline of a marker. Kind is told by shape and theme by colour, so that neither stands alone.
enum class MarkerShape : std::uint8_t { Circle, Square, Diamond, Hexagon };
inline constexpr std::array allMarkerShapes{MarkerShape::Circle, MarkerShape::Square, MarkerShape::Diamond,
                                            MarkerShape::Hexagon};

// Themes and kinds are words of a dataset. A value stands for one of them, as its place in the Vocabulary of that
// dataset, and has with it what is asked for at each actor and link. Values of one vocabulary compare in its order;
// those of different ones mean nothing to each other, and are carried over by their ids (Vocabulary::carriedOver()).

/// A field of technology.
struct Theme
{
    std::uint8_t index = 0;
    std::uint8_t slot = 0; ///< its colour: place in the palette of a style, from 0
    auto operator<=>(const Theme&) const = default;
};

/// A kind of actor.
struct ActorKind
{
    std::uint8_t index = 0;
    MarkerShape shape = MarkerShape::Circle;
    auto operator<=>(const ActorKind&) const = default;
};

/// What a link between two actors means; its direction is that of goods, knowledge, people or money.
struct LinkKind
{
    std::uint8_t index = 0;
    LinkFamily family = LinkFamily::Belonging;
    bool delivers =
        false;            ///< it hands something on to the next in a chain: goods, or services as research and training
    bool directed = true; ///< usually; a link of its own may differ
    auto operator<=>(const LinkKind&) const = default;
};

/// The words of a dataset for themes, kinds of actor and kinds of link, in the order in which lists and legends show
/// them. A value; a copy shares its content. May be read from any thread.
class Vocabulary
{
public:
    struct ThemeTerm
    {
        QString id;
        LocalizedText name;
        std::optional<int> slot; ///< of the palette, from 0; the first free one where none is given
        bool general = false;    ///< for what belongs to no field in particular
    };
    struct ActorKindTerm
    {
        QString id;
        LocalizedText name;
        MarkerShape shape = MarkerShape::Circle;
    };
    struct LinkKindTerm
    {
        QString id;
        LocalizedText name; ///< a verb: "supplies", between the names of its two ends
        LinkFamily family = LinkFamily::Belonging;
        std::optional<bool> delivers; ///< as its family where it is not said: delivery and knowledge do
        bool directed = true;
        LocalizedText back = {}; ///< the verb from the other end: "is supplied by"; the same where it is empty
    };
    struct Terms
    {
        std::vector<ThemeTerm> themes;
        std::vector<ActorKindTerm> actorKinds;
        std::vector<LinkKindTerm> linkKinds;
    };
    /// More of one sort than this are not taken.
    static constexpr size_t mostTerms = 64;

    /// Without any word.
    Vocabulary();
    /// Ids are lower case and differ within one sort; the reader of a dataset sees to that.
    explicit Vocabulary(Terms terms);
    [[nodiscard]] const Terms& terms() const;

    [[nodiscard]] const std::vector<Theme>& themes() const;
    [[nodiscard]] const std::vector<ActorKind>& actorKinds() const;
    [[nodiscard]] const std::vector<LinkKind>& linkKinds() const;

    /// The theme for what has none: the one that is marked as general, or else the last.
    [[nodiscard]] Theme generalTheme() const;
    /// The first of them, or generalTheme().
    [[nodiscard]] Theme mainTheme(const std::vector<Theme>& themes) const;
    /// What a row is taken for that names no kind: the first kind of actor, and the last kind of link that has no
    /// direction, or else the last.
    [[nodiscard]] ActorKind usualActorKind() const;
    [[nodiscard]] LinkKind usualLinkKind() const;
    /// The first kind of link that delivers, or else usualLinkKind().
    [[nodiscard]] LinkKind deliveringKind() const;

    /// Identifiers as they stand in the data and on the command line, for example "photonics". Empty for a value of
    /// another vocabulary that has no such place.
    [[nodiscard]] QString id(Theme theme) const;
    [[nodiscard]] QString id(ActorKind kind) const;
    [[nodiscard]] QString id(LinkKind kind) const;
    /// Names for the reader in both languages, and in textLanguage().
    [[nodiscard]] LocalizedText names(Theme theme) const;
    [[nodiscard]] QString name(Theme theme) const;
    [[nodiscard]] QString name(ActorKind kind) const;
    [[nodiscard]] QString name(LinkKind kind) const;
    /// The verb from the end where the link arrives: B "is supplied by" A.
    [[nodiscard]] QString nameBack(LinkKind kind) const;

    [[nodiscard]] std::optional<Theme> theme(QStringView id) const;
    [[nodiscard]] std::optional<ActorKind> actorKind(QStringView id) const;
    [[nodiscard]] std::optional<LinkKind> linkKind(QStringView id) const;

    /// The same theme in this vocabulary, when it has one of that id.
    [[nodiscard]] std::optional<Theme> carriedOver(Theme theme, const Vocabulary& from) const;
    [[nodiscard]] std::vector<Theme> carriedOver(const std::vector<Theme>& themes, const Vocabulary& from) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// Whether the source says it in so many words, whether we read it between the lines, or whether it is a plan of a case
/// and not of the source at all.
enum class Evidence { Stated, Implied, Planned };

/// Identifiers as they stand in the data and on the command line.
[[nodiscard]] QString idOf(LinkFamily family);
[[nodiscard]] QString idOf(MarkerShape shape);
[[nodiscard]] QString idOf(Evidence evidence);
[[nodiscard]] std::optional<LinkFamily> parseLinkFamily(QStringView id);
[[nodiscard]] std::optional<MarkerShape> parseMarkerShape(QStringView id);
[[nodiscard]] std::optional<Evidence> parseEvidence(QStringView id);

/// Its name for the reader, through tr().
[[nodiscard]] QString displayName(LinkFamily family);

} // namespace ketenkaart
