#pragma once

#include "core/model/geo_point.h"
#include "core/model/style_name.h"
#include "core/model/vocabulary.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace ketenkaart {

class Dataset;

/// A scene of the presentation that is kept with the data: one of an ordered list. For the user it is a "scene"; here
/// that word is taken by what a map shows (MapScene).
///
/// It names actors, chains and the like by their ids, so it goes on when the data change; what it names and the data
/// lack is kept and shown, see brokenReferences().
struct Slide
{
    enum class Kind {
        Title,   ///< opens the presentation or a part of it
        Text,    ///< a heading and paragraphs
        Map,     ///< the map, with a column of text beside it
        Diagram, ///< the chain diagram of the first of the chains
        Image,   ///< a picture of the dataset's folder
        Closing  ///< ends the presentation
    };
    /// How the links of a chain come onto the map.
    enum class Reveal {
        AtOnce,    ///< with the map
        ByItself,  ///< stage after stage, in the order of the chain
        StepByStep ///< the same, a stage each time that the presenter goes on
    };

    static constexpr double longestFlightSeconds = 30.0;

    QString id;
    QString deckId; ///< the presentation that it is in; empty for the first
    Kind kind = Kind::Map;
    LocalizedText title;
    LocalizedText text;    ///< paragraphs, one a line
    LocalizedText caption; ///< below the picture
    LocalizedText notes;   ///< for the presenter only: paragraphs, one a line
    QString source;        ///< what it rests on, as everywhere in the data

    std::optional<GeoBox> extent; ///< what the map shows at least; the whole area without one
    QStringList chainIds;
    std::vector<Theme> themes;
    QStringList provinces;
    bool statedOnly = false;
    QString caseId;                 ///< shown instead of the data themselves; empty for none
    QString selectionId;            ///< the actor or campus that is picked out; empty for none
    QStringList actorIds;           ///< put forward with the links among them, whatever chain they are in
    QStringList linkIds;            ///< put forward, instead of all links among the actors
    std::optional<StyleName> style; ///< that of the presentation without one
    QStringList figureIds;          ///< key figures that are shown large
    QString image;                  ///< file name in the folder of the dataset
    Reveal reveal = Reveal::ByItself;
    std::optional<double> flightSeconds; ///< the camera takes to come here, 0 cuts; that of the player without one

    bool operator==(const Slide&) const = default;
};

inline constexpr std::array allSlideKinds{Slide::Kind::Title,   Slide::Kind::Text,  Slide::Kind::Map,
                                          Slide::Kind::Diagram, Slide::Kind::Image, Slide::Kind::Closing};
inline constexpr std::array allReveals{Slide::Reveal::AtOnce, Slide::Reveal::ByItself, Slide::Reveal::StepByStep};

/// As in the data: "title", "text", "map", "diagram", "image", "closing"; "at-once", "by-itself", "step-by-step".
[[nodiscard]] QString idOf(Slide::Kind kind);
[[nodiscard]] QString idOf(Slide::Reveal reveal);
[[nodiscard]] std::optional<Slide::Kind> parseSlideKind(QStringView id);
[[nodiscard]] std::optional<Slide::Reveal> parseReveal(QStringView id);
/// For menus, in the language of the interface.
[[nodiscard]] QString displayName(Slide::Kind kind);
[[nodiscard]] QString displayName(Slide::Reveal reveal);

} // namespace ketenkaart
