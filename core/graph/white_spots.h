#pragma once

#include "core/model/coverage.h"
#include "core/model/dataset.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ketenkaart {

/// How well a cell of a table is filled; a single actor is a weak spot, as nothing stands in for it.
enum class Supply { None, One, Several };

/// "none", "one" or "several".
[[nodiscard]] QString idOf(Supply supply);

/// The actors of a stage or theme in one part of the country, in the order of the data.
struct WhiteSpotCell
{
    QStringList actorIds;

    [[nodiscard]] Supply supply() const;
    bool operator==(const WhiteSpotCell&) const = default;
};

/// A stage of a chain, or a theme, across the country.
struct WhiteSpotRow
{
    QString id;                       ///< of the stage or the theme
    LocalizedText name;               ///< of the stage or the theme
    int position = 0;                 ///< of the stage in its chain, from 1; of the theme in its vocabulary, from 1
    std::optional<Theme> theme;       ///< of a row that is a theme
    std::vector<WhiteSpotCell> cells; ///< one for each column
    QStringList actorIds;             ///< of all columns together

    bool operator==(const WhiteSpotRow&) const = default;
};

/// Where there is none, one or several of what a chain or a theme needs.
struct WhiteSpotTable
{
    /// As coverageRegions().
    std::vector<CoverageRegion> columns;
    std::vector<WhiteSpotRow> rows;

    bool operator==(const WhiteSpotTable&) const = default;
};

/// The stages of a chain by province; without rows when there is no such chain. An actor in two stages counts in both;
/// an id in a stage that no actor has does not count.
[[nodiscard]] WhiteSpotTable stageTable(const Dataset& dataset, const QString& chainId);
/// The themes by province; an actor counts in each of its themes, as in Coverage.
[[nodiscard]] WhiteSpotTable themeTable(const Dataset& dataset);

/// All rows of a table together, without id and name: an actor of several rows counts once. In the order of the rows.
[[nodiscard]] WhiteSpotRow totalRow(const WhiteSpotTable& table);

/// A stage that is thinly filled, and how.
struct StageGap
{
    /// From worst to mildest.
    enum class Kind {
        Empty,         ///< no actor at all
        OnlyElsewhere, ///< actors, but none in a home region: elsewhere, or without a place
        SingleActor,   ///< one actor in all, so that the chain depends on it
        OneProvince,   ///< several actors, all of the home ones in one region
        MissesOne,     ///< none in one home region
    };
    Kind kind = Kind::MissesOne;
    QString chainId;
    QString stageId;
    int position = 0;      ///< of the stage, from 1
    QStringList provinces; ///< home provinces without an actor in this stage
    QStringList actorIds;  ///< who is in the stage
    QStringList linkIds;   ///< links of the chain that end at them: what depends on the stage
    int impliedLinks = 0;  ///< how many of those the source only implies
    int plannedLinks = 0;  ///< how many of those are only planned

    bool operator==(const StageGap&) const = default;
};

/// "empty", "only-elsewhere", "single-actor", "one-province" or "misses-one".
[[nodiscard]] QString idOf(StageGap::Kind kind);

/// The gaps of a chain, the worst first: by kind, then the stage with fewer actors first, then the one on which more
/// links depend, then the earlier one. A stage has one gap at most, of the worst kind that fits it.
///
/// That a province misses a stage is no fault in itself: chains cross borders. It says where one could look. Linear in
/// the dataset; may run in any thread.
[[nodiscard]] std::vector<StageGap> stageGaps(const Dataset& dataset, const QString& chainId);

} // namespace ketenkaart
