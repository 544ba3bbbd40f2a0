#pragma once

#include "core/model/geo_point.h"
#include "core/model/language.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace ketenkaart {

/// A part of the country that a dataset is about, such as a province; actors are in it by their column province.
struct HomeRegion
{
    QString name;        ///< as the base map and the data spell it
    QStringList aliases; ///< other names for it, in any language
    int tint = 0;        ///< of the tints of a style, from 0

    bool operator==(const HomeRegion&) const = default;
};

/// The grid of a country's surveyors, in metres.
struct GridSystem
{
    QString code;      ///< as PROJ knows it, an authority and a code: "EPSG:28992"
    QString name;      ///< for the reader: "RD New"
    double west = 0.0; ///< its area: what lies outside is not in it
    double south = 0.0;
    double east = 0.0;
    double north = 0.0;

    bool operator==(const GridSystem&) const = default;
};

/// A document that rows of a dataset rest on: their column source begins with its id and a colon, or says a place in
/// the first of them.
struct SourceDocument
{
    QString id;
    LocalizedText title;
    QString author;
    QString date;    ///< a year or a day, as it is to be read
    QString address; ///< on the web

    bool operator==(const SourceDocument&) const = default;
};

/// What a dataset is about: which part of the world, and by which source. All extents in degrees (WGS84).
struct StudyArea
{
    LocalizedText name;                  ///< in a title: "Utrecht and Limburg"
    LocalizedText regionsTogether;       ///< in a sentence: "the three provinces"
    LocalizedText allRegions;            ///< in a sentence: "all three provinces"
    std::vector<HomeRegion> homeRegions; ///< in the order in which lists and tables show them
    GeoBox extent;                       ///< what a map opens on: the home regions with a little air around them
    QString country;                     ///< around it, two letters in upper case, as in ISO 3166-1
    GeoBox overview;                     ///< of a small map that shows where in that country one is
    GeoBox limits;                       ///< where places are expected; one outside it may be a mistake
    /// In which positions are shown besides degrees, and read where they are in it.
    std::optional<GridSystem> grid;
    LocalizedText sourceTitle;           ///< of the source that the data are read from
    LocalizedText sourceInSentence;      ///< "the paper"
    std::vector<SourceDocument> sources; ///< that one first

    /// Place in homeRegions; no value for any other part of the world.
    [[nodiscard]] std::optional<size_t> homeIndex(QStringView province) const;
    /// The document that the text of a row names by its id; null where it says a place in the first one.
    [[nodiscard]] const SourceDocument* documentOf(const QString& source) const;
    /// The text of a row for a reader: with the author, title and date of the document in place of its id.
    [[nodiscard]] QString citation(const QString& source, Language language) const;
    [[nodiscard]] bool isHome(QStringView province) const { return homeIndex(province).has_value(); }
    bool operator==(const StudyArea&) const = default;
};

} // namespace ketenkaart
