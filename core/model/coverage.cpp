#include "core/model/coverage.h"

#include <algorithm>
#include <numeric>

namespace ketenkaart {

namespace {

void add(Coverage::Counts& into, const Coverage::Counts& counts)
{
    std::ranges::transform(into, counts, into.begin(), std::plus<>());
}

} // namespace

std::vector<CoverageRegion> coverageRegions(const StudyArea& area)
{
    std::vector<CoverageRegion> regions;
    for (const HomeRegion& home : area.homeRegions) {
        regions.push_back({CoverageRegion::Kind::Province, home.name});
    }
    regions.push_back({CoverageRegion::Kind::Elsewhere, QString()});
    regions.push_back({CoverageRegion::Kind::WithoutPlace, QString()});
    return regions;
}

size_t coverageRegionOf(const StudyArea& area, const Actor& actor)
{
    const bool hasPlace = !actor.province.isEmpty() || actor.position;
    return area.homeIndex(actor.province).value_or(area.homeRegions.size() + (hasPlace ? 0 : 1));
}

Coverage::Coverage(const Dataset& dataset)
    : m_regions(coverageRegions(dataset.area()))
    , m_none(dataset.vocabulary().actorKinds().size())
{
    m_cells.assign(m_regions.size(), std::vector(dataset.vocabulary().themes().size(), m_none));
    m_totals.assign(m_regions.size(), m_none);
    for (const Actor& actor : dataset.actors()) {
        const size_t region = coverageRegionOf(dataset.area(), actor);
        ++m_totals[region][actor.kind.index];
        for (const Theme theme : actor.themes) {
            ++m_cells[region][theme.index][actor.kind.index];
        }
    }
}

const Coverage::Counts& Coverage::counts(Theme theme, size_t region) const
{
    return m_cells[region][theme.index];
}

const Coverage::Counts& Coverage::regionTotal(size_t region) const
{
    return m_totals[region];
}

Coverage::Counts Coverage::themeTotal(Theme theme) const
{
    Counts sum = m_none;
    for (const auto& cells : m_cells) {
        add(sum, cells[theme.index]);
    }
    return sum;
}

Coverage::Counts Coverage::total() const
{
    Counts sum = m_none;
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
