#include "core/model/coverage.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ketenkaart {

namespace {

size_t indexOf(Theme theme)
{
    return static_cast<size_t>(std::to_underlying(theme));
}

size_t indexOf(ActorKind kind)
{
    return static_cast<size_t>(std::to_underlying(kind));
}

void add(Coverage::Counts& into, const Coverage::Counts& counts)
{
    std::ranges::transform(into, counts, into.begin(), std::plus<>());
}

} // namespace

bool CoverageRegion::holds(const Actor& actor) const
{
    const bool isHome = isHomeProvince(actor.province);
    switch (kind) {
    case Kind::Province:
        return actor.province == province;
    case Kind::Elsewhere:
        return !isHome && !(actor.province.isEmpty() && !actor.position);
    case Kind::WithoutPlace:
        return actor.province.isEmpty() && !actor.position;
    }
    std::unreachable();
}

std::vector<CoverageRegion> coverageRegions()
{
    std::vector<CoverageRegion> regions;
    for (const QStringView province : homeProvinces) {
        regions.push_back({CoverageRegion::Kind::Province, province.toString()});
    }
    regions.push_back({CoverageRegion::Kind::Elsewhere, QString()});
    regions.push_back({CoverageRegion::Kind::WithoutPlace, QString()});
    return regions;
}

size_t coverageRegionOf(const Actor& actor)
{
    static const std::vector<CoverageRegion> regions = coverageRegions();
    const auto found = std::ranges::find_if(regions, [&](const auto& region) { return region.holds(actor); });
    return static_cast<size_t>(found - regions.begin());
}

Coverage::Coverage(const Dataset& dataset)
    : m_regions(coverageRegions())
{
    m_cells.resize(m_regions.size());
    m_totals.resize(m_regions.size());
    for (const Actor& actor : dataset.actors()) {
        const size_t index = coverageRegionOf(actor);
        ++m_totals[index][indexOf(actor.kind)];
        for (const Theme theme : actor.themes) {
            ++m_cells[index][indexOf(theme)][indexOf(actor.kind)];
        }
    }
}

const Coverage::Counts& Coverage::counts(Theme theme, size_t region) const
{
    return m_cells[region][indexOf(theme)];
}

const Coverage::Counts& Coverage::regionTotal(size_t region) const
{
    return m_totals[region];
}

Coverage::Counts Coverage::themeTotal(Theme theme) const
{
    Counts sum{};
    for (const auto& cells : m_cells) {
        add(sum, cells[indexOf(theme)]);
    }
    return sum;
}

Coverage::Counts Coverage::total() const
{
    Counts sum{};
    for (const Counts& counts : m_totals) {
        add(sum, counts);
    }
    return sum;
}

int Coverage::sum(const Counts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

} // namespace ketenkaart
