#pragma once

#include "core/model/dataset.h"

#include <QString>

#include <vector>

namespace ketenkaart {

/// Which part of the country an actor counts for.
struct CoverageRegion
{
    enum class Kind { Province, Elsewhere, WithoutPlace };
    Kind kind = Kind::Province;
    QString province; ///< of Kind::Province only

    bool operator==(const CoverageRegion&) const = default;
};

/// The home regions, then everywhere else, then what has no place, such as a programme. Each actor is in one of them.
[[nodiscard]] std::vector<CoverageRegion> coverageRegions(const StudyArea& area);
/// The place of the one that holds the actor.
[[nodiscard]] size_t coverageRegionOf(const StudyArea& area, const Actor& actor);

/// How many actors of each kind there are, by theme and region: what is there, and where nothing is. An actor counts
/// once in each of its themes, so the rows of a column may add up to more than there are actors.
class Coverage
{
public:
    /// Number of actors, by the index of ActorKind.
    using Counts = std::vector<int>;

    explicit Coverage(const Dataset& dataset);

    /// The home regions, then everywhere else, then programmes without a place.
    [[nodiscard]] const std::vector<CoverageRegion>& regions() const { return m_regions; }
    /// The cell of a theme and a region (an index of regions()).
    [[nodiscard]] const Counts& counts(Theme theme, size_t region) const;
    /// All themes of a region; an actor counts once here.
    [[nodiscard]] const Counts& regionTotal(size_t region) const;
    /// All regions of a theme.
    [[nodiscard]] Counts themeTotal(Theme theme) const;
    [[nodiscard]] Counts total() const;

    [[nodiscard]] static int sum(const Counts& counts);

private:
    std::vector<CoverageRegion> m_regions;
    std::vector<std::vector<Counts>> m_cells; // by region and theme
    std::vector<Counts> m_totals;             // by region
    Counts m_none;
};

} // namespace ketenkaart
