#include "core/check/region_check.h"

#include "core/check/place_check.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Severity = Diagnostic::Severity;
using Code = Diagnostic::Code;

class RegionCheck
{
    Q_DECLARE_TR_FUNCTIONS(RegionCheck)

public:
    RegionCheck(const ReadDataset& read, const BaseMap* baseMap)
        : m_dataset(read.dataset)
        , m_rows(read.rows)
        , m_baseMap(baseMap)
    {}

    Diagnostics run()
    {
        checkIds();
        checkNamedAtAll();
        checkNamesOfRegions();
        checkSites("actors"_L1, m_dataset.actors());
        checkSites("campuses"_L1, m_dataset.campuses());
        const QSet<QString> named = namedIds();
        for (const Region& region : m_dataset.regions()) {
            checkPlace(region);
            checkProvinces(region);
            if (!named.contains(region.id)) {
                report(Severity::Note, Code::EmptyRegion, "regions"_L1, region.id, "id"_L1,
                       tr("Nothing names the region '%1'").arg(region.id),
                       tr("Name it in the column region of its actors, or take it out"));
            }
        }
        checkHeadlines();
        return std::move(m_findings);
    }

private:
    void report(Severity severity, Code code, QLatin1StringView layer, const QString& id, QLatin1StringView column,
                const QString& message, const QString& advice)
    {
        m_findings.push_back({severity, code, layer, m_rows.row(layer, id), column, message, advice});
    }

    /// Links name actors, campuses and regions in one column. The actor is reported, because a case may plan it.
    void checkIds()
    {
        QHash<QString, QLatin1StringView> layers;
        const auto take = [&](QLatin1StringView layer, const auto& entities) {
            for (const auto& entity : entities) {
                const QLatin1StringView first = layers.value(entity.id, layer);
                if (first != layer) {
                    report(Severity::Warning, Code::DuplicateId, layer, entity.id, "id"_L1,
                           tr("'%1' is an id in the layer %2 too, and links may mean either").arg(entity.id, first),
                           tr("Give actors, campuses and regions ids of their own"));
                } else {
                    layers.insert(entity.id, layer);
                }
            }
        };
        take("regions"_L1, m_dataset.regions());
        take("campuses"_L1, m_dataset.campuses());
        take("actors"_L1, m_dataset.actors());
    }

    /// One finding, because reading takes any region for known where there are none.
    void checkNamedAtAll()
    {
        const auto namesRegion = [](const auto& site) { return !site.regionId.isEmpty(); };
        if (m_dataset.regions().empty() && (std::ranges::any_of(m_dataset.actors(), namesRegion) ||
                                            std::ranges::any_of(m_dataset.campuses(), namesRegion))) {
            m_findings.push_back({Severity::Note, Code::MissingLayer, "regions"_L1, 0, QString(),
                                  tr("Actors or campuses name regions, and there are none"),
                                  tr("Add a table or file named regions")});
        }
    }

    /// A body that carries the name of a region and is nowhere counts as elsewhere.
    void checkNamesOfRegions()
    {
        for (const Actor& actor : m_dataset.actors()) {
            if (!actor.regionId.isEmpty() || !actor.province.isEmpty()) {
                continue;
            }
            const auto isNamed = [&](const QString& name) {
                return !name.isEmpty() && (u' ' + actor.name + u' ').contains(u' ' + name + u' ', Qt::CaseInsensitive);
            };
            for (const Region& region : m_dataset.regions()) {
                if (isNamed(region.name.dutch) || isNamed(region.name.english) ||
                    std::ranges::any_of(region.aliases, isNamed)) {
                    report(Severity::Warning, Code::MissingValue, "actors"_L1, actor.id, "region"_L1,
                           tr("'%1' carries the name of the region '%2' and is in none").arg(actor.id, region.id),
                           tr("Fill the column %1").arg("region"_L1));
                    break;
                }
            }
        }
    }

    template<typename Site> void checkSites(QLatin1StringView layer, const std::vector<Site>& sites)
    {
        for (const Site& site : sites) {
            const Region* region = m_dataset.region(site.regionId);
            if (region && !site.province.isEmpty() && !region->provinces.isEmpty() &&
                !region->provinces.contains(site.province)) {
                report(Severity::Warning, Code::WrongProvince, layer, site.id, "region"_L1,
                       tr("'%1' is in %2, where the region '%3' does not lie").arg(site.id, site.province, region->id),
                       tr("Correct the region, or the provinces of the region"));
            }
        }
    }

    /// What an actor, a campus, a link or a headline names.
    [[nodiscard]] QSet<QString> namedIds() const
    {
        QSet<QString> ids;
        for (const Actor& actor : m_dataset.actors()) {
            ids.insert(actor.regionId);
        }
        for (const Campus& campus : m_dataset.campuses()) {
            ids.insert(campus.regionId);
        }
        for (const Link& link : m_dataset.regionLinks()) {
            ids.insert(link.fromId);
            ids.insert(link.toId);
        }
        for (const Headline& headline : m_dataset.headlines()) {
            ids.insert(headline.fromId);
            ids.insert(headline.toId);
        }
        return ids;
    }

    void checkPlace(const Region& region)
    {
        if (!region.position) {
            report(Severity::Warning, Code::MissingCoordinate, "regions"_L1, region.id, "lon"_L1,
                   tr("'%1' has no place").arg(region.id), tr("Give the middle of where its actors sit"));
            return;
        }
        double nearest = std::numeric_limits<double>::infinity();
        for (const Actor* actor : m_dataset.actorsInRegion(region.id)) {
            if (actor->position) {
                nearest = std::min(nearest, metresBetween(*region.position, *actor->position));
            }
        }
        if (nearest > regionReach && std::isfinite(nearest)) {
            report(Severity::Warning, Code::FarFromActors, "regions"_L1, region.id, "lon"_L1,
                   tr("'%1' lies %2 km from the nearest of its actors")
                       .arg(region.id, QString::number(nearest / 1000.0, 'f', 0)),
                   tr("Check the coordinates of the region and who is in it"));
        }
    }

    void checkProvinces(const Region& region)
    {
        if (!m_baseMap) {
            return;
        }
        for (const QString& province : region.provinces) {
            const bool isKnown =
                std::ranges::any_of(m_baseMap->provinces,
                                    [&](const BaseMap::Area& each) { return each.isCalled(province); }) ||
                std::ranges::contains(m_dataset.actors(), province, &Actor::province) ||
                std::ranges::contains(m_dataset.campuses(), province, &Campus::province);
            if (!isKnown) {
                report(Severity::Warning, Code::UnknownReference, "regions"_L1, region.id, "provinces"_L1,
                       tr("'%1' is no province of the base map, nor of any actor").arg(province),
                       tr("Spell the province as the base map does"));
            }
        }
    }

    void checkHeadlines()
    {
        QHash<QString, QStringList> endsOfChain;
        for (const Headline& headline : m_dataset.headlines()) {
            QStringList& ends = endsOfChain[headline.chainId];
            if (!ends.isEmpty() && !ends.contains(headline.fromId) && !ends.contains(headline.toId)) {
                report(Severity::Note, Code::UnjoinedHeadline, "headlines"_L1, headline.id, "from"_L1,
                       tr("'%1' joins none of the headlines before it in the chain '%2'")
                           .arg(headline.id, headline.chainId),
                       tr("Put the headlines of a chain in the order in which one follows them"));
            }
            ends << headline.fromId << headline.toId;
        }
    }

    const Dataset& m_dataset;
    const SourceRows& m_rows;
    const BaseMap* m_baseMap;
    Diagnostics m_findings;
};

} // namespace

Diagnostics checkRegions(const ReadDataset& read, const BaseMap* baseMap)
{
    return RegionCheck(read, baseMap).run();
}

} // namespace ketenkaart
