#pragma once

#include "core/model/geo_point.h"
#include "core/model/vocabulary.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace ketenkaart {

/// Where a statement comes from: chapter and phrase of the source, and whether it is said or read into it.
struct Provenance
{
    QString source;
    Evidence evidence = Evidence::Stated;

    bool operator==(const Provenance&) const = default;
};

/// A part of a country that is spoken of by a name of its own: it may be less than a province, or more than one.
struct Region
{
    QString id; ///< no actor, campus or other region has it
    LocalizedText name;
    QStringList aliases;              ///< other names for it, in any language
    QStringList provinces;            ///< in which it lies, as the base map spells them; empty when none is known
    QStringList municipalities;       ///< that work together in it, as the data spell them; empty when not known
    std::optional<GeoPoint> position; ///< the middle of where its actors sit, or its main town
    Provenance provenance;

    bool operator==(const Region&) const = default;
};

/// A company, institute or partner at one site. An organisation with several sites has one actor per site.
struct Actor
{
    QString id; ///< stable lower-case slug
    QString name;
    QString organisation; ///< shared by the sites of one organisation; empty when there is one site
    QStringList aliases;  ///< other spellings, as the source has them
    ActorKind kind;
    std::vector<Theme> themes; ///< the first is the main theme; never empty in clean data
    QStringList technologyIds; ///< what the actor is known for
    QString campusId;          ///< empty when the actor is on no campus
    QString municipality;
    QString province;                 ///< as the base map spells it; empty for a programme without a place
    QString country;                  ///< two letters in upper case, as in ISO 3166-1; empty where none is given
    QString regionId;                 ///< the smallest that it sits in; empty when there is none
    std::optional<GeoPoint> position; ///< no value for a programme without a place
    bool approximate = false;         ///< the position is only that of the town
    LocalizedText summary;
    QString website;
    Provenance provenance;

    bool operator==(const Actor&) const = default;
};

/// An innovation campus: a site where actors sit together.
struct Campus
{
    QString id;
    QString name;
    QStringList aliases;
    std::vector<Theme> themes;
    QString municipality;
    QString province;
    QString regionId; ///< the smallest that it lies in; empty when there is none
    std::optional<GeoPoint> position;
    LocalizedText summary;
    QString website;
    Provenance provenance;

    bool operator==(const Campus&) const = default;
};

/// A technology that actors work on, for searching and counting.
struct Technology
{
    QString id;
    LocalizedText name;
    QStringList aliases; ///< abbreviations and other words for it
    std::optional<Theme> theme;
    QString source;

    bool operator==(const Technology&) const = default;
};

/// A relation between two actors; in Dataset::regionLinks() a region or campus stands at one end or at both.
struct Link
{
    QString id;
    QString fromId;
    QString toId;
    LinkKind kind;
    QStringList chainIds; ///< the chains that it is part of; empty when there is none
    bool directed = true;
    LocalizedText label;
    Provenance provenance;

    [[nodiscard]] bool isInChain(const QString& chainId) const { return chainIds.contains(chainId); }
    bool operator==(const Link&) const = default;
};

/// One step of a chain, with the actors that take it.
struct Stage
{
    QString id;
    LocalizedText name;
    QString region; ///< where the stage is concentrated, by a name; may be empty
    QStringList actorIds;
    QString source;

    bool operator==(const Stage&) const = default;
};

/// A value chain: its stages in order.
struct Chain
{
    QString id;
    LocalizedText name;
    Theme theme;
    /// Whose links its map draws unless one asks for others; empty where the data leave that to what the chain has.
    std::vector<LinkFamily> families;
    LocalizedText summary;
    QString source;
    std::vector<Stage> stages;

    /// Every actor of every stage, in stage order, each once.
    [[nodiscard]] QStringList actorIds() const;
    bool operator==(const Chain&) const = default;
};

/// What a chain comes down to between two regions, in words that one reads first. Those of a chain are drawn one after
/// the other, in their order.
struct Headline
{
    QString id;
    QString chainId;
    QString fromId; ///< a region
    QString toId;   ///< another region
    LocalizedText words;
    Provenance provenance;

    bool operator==(const Headline&) const = default;
};

/// How exactly the source gives a figure: to the digit, as a least value ("more than 90 %"), as one nearby ("almost
/// 65,000"), or only as an order of magnitude ("dozens").
enum class FigureBound { Exact, Least, About, Magnitude };
inline constexpr std::array allFigureBounds{FigureBound::Exact, FigureBound::Least, FigureBound::About,
                                            FigureBound::Magnitude};
[[nodiscard]] QString idOf(FigureBound bound);
[[nodiscard]] std::optional<FigureBound> parseFigureBound(QStringView id);

/// A key figure of the source, exactly as printed there.
struct Figure
{
    QString id;
    LocalizedText label;
    double value = 0.0;
    QString unit; ///< "EUR", "jobs", "%", "year", ...
    FigureBound bound = FigureBound::Exact;
    LocalizedText wording; ///< how the source puts it: "more than 90 %", "dozens"; what is shown unless it is exact
    std::optional<Theme> theme;
    QString region;
    QString actorId;
    QString year;
    LocalizedText note; ///< where the source and general knowledge differ
    QString source;

    bool operator==(const Figure&) const = default;
};

} // namespace ketenkaart
