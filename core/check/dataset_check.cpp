#include "core/check/dataset_check.h"

#include "core/check/case_check.h"
#include "core/check/chain_check.h"
#include "core/check/name_check.h"
#include "core/check/phrase_check.h"
#include "core/check/place_check.h"
#include "core/check/region_check.h"
#include "core/check/slide_check.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Severity = Diagnostic::Severity;
using Code = Diagnostic::Code;

class DatasetCheck
{
    Q_DECLARE_TR_FUNCTIONS(DatasetCheck)

public:
    DatasetCheck(const ReadDataset& read, const BaseMap* baseMap)
        : m_dataset(read.dataset)
        , m_rows(read.rows)
        , m_baseMap(baseMap)
    {}

    Diagnostics run()
    {
        checkFilled("actors"_L1, "source"_L1, m_dataset.actors(), [](const Actor& a) { return a.provenance.source; });
        checkSummaries("actors"_L1, m_dataset.actors());
        checkThemes();
        checkFilled("campuses"_L1, "source"_L1, m_dataset.campuses(),
                    [](const Campus& c) { return c.provenance.source; });
        checkSummaries("campuses"_L1, m_dataset.campuses());
        const std::vector<Link> links = allLinks();
        checkFilled("links"_L1, "source"_L1, links, [](const Link& l) { return l.provenance.source; });
        checkFilled("chains"_L1, "source"_L1, m_dataset.chains(), [](const Chain& c) { return c.source; });
        checkSummaries("chains"_L1, m_dataset.chains());
        checkFilled("figures"_L1, "source"_L1, m_dataset.figures(), [](const Figure& f) { return f.source; });
        checkFilled("technologies"_L1, "source"_L1, m_dataset.technologies(),
                    [](const Technology& t) { return t.source; });
        checkFilled("regions"_L1, "source"_L1, m_dataset.regions(),
                    [](const Region& r) { return r.provenance.source; });
        checkFilled("headlines"_L1, "source"_L1, m_dataset.headlines(),
                    [](const Headline& h) { return h.provenance.source; });
        checkPlaces();
        checkNames();
        checkChains();
        checkLinks(links);
        checkFigures();
        return std::move(m_findings);
    }

private:
    void report(QLatin1StringView layer, const QString& id, QLatin1StringView column, Code code, const QString& message,
                const QString& advice)
    {
        m_findings.push_back({Severity::Warning, code, layer, m_rows.row(layer, id), column, message, advice});
    }

    /// Reports the rows whose text is empty; where all are, the layer once.
    template<typename Entities, typename TextOf>
    void checkFilled(QLatin1StringView layer, QLatin1StringView column, const Entities& entities, TextOf textOf)
    {
        const auto isEmpty = [&](const auto& entity) { return textOf(entity).trimmed().isEmpty(); };
        if (!entities.empty() && std::ranges::all_of(entities, isEmpty)) {
            m_findings.push_back({Severity::Note, Code::MissingValue, layer, 0, column, tr("No row says anything here"),
                                  tr("Fill the column %1").arg(column)});
            return;
        }
        for (const auto& entity : entities) {
            if (isEmpty(entity)) {
                report(layer, entity.id, column, Code::MissingValue, tr("'%1' says nothing here").arg(entity.id),
                       tr("Fill the column %1").arg(column));
            }
        }
    }

    template<typename Entities> void checkSummaries(QLatin1StringView layer, const Entities& entities)
    {
        checkFilled(layer, "summary_nl"_L1, entities, [](const auto& entity) { return entity.summary.dutch; });
        checkFilled(layer, "summary_en"_L1, entities, [](const auto& entity) { return entity.summary.english; });
    }

    void checkThemes()
    {
        for (const Actor& actor : m_dataset.actors()) {
            if (actor.themes.empty()) {
                report("actors"_L1, actor.id, "themes"_L1, Code::MissingValue, tr("'%1' has no theme").arg(actor.id),
                       tr("Give the actor a theme, so that filters and colours hold for it"));
            }
        }
    }

    void checkPlaces()
    {
        for (const Actor& actor : m_dataset.actors()) {
            checkProvince("actors"_L1, actor);
            const Campus* campus = m_dataset.campus(actor.campusId);
            if (!campus || !campus->position || !actor.position) {
                continue;
            }
            if (const double away = metresBetween(*actor.position, *campus->position); away > campusReach) {
                report(
                    "actors"_L1, actor.id, "campus"_L1, Code::FarFromCampus,
                    tr("'%1' lies %2 km from '%3'").arg(actor.id, QString::number(away / 1000.0, 'f', 1), campus->id),
                    tr("Check the coordinates and the campus"));
            }
        }
        for (const Campus& campus : m_dataset.campuses()) {
            checkProvince("campuses"_L1, campus);
        }
    }

    template<typename Site> void checkProvince(QLatin1StringView layer, const Site& site)
    {
        if (!site.position || !m_baseMap) {
            return;
        }
        if (site.province.isEmpty()) {
            report(layer, site.id, "province"_L1, Code::MissingValue,
                   tr("'%1' has a place but no province").arg(site.id), tr("Name the province or the foreign region"));
            return;
        }
        const std::vector<BaseMap::Area>& provinces = m_baseMap->provinces;
        bool isKnown = false;
        for (const BaseMap::Area& each : provinces) { // several may share a name, or be parts of what it names
            if (each.isCalled(site.province)) {
                isKnown = true;
                if (metresOutside(*site.position, each) <= provinceTolerance) {
                    return;
                }
            }
        }
        const auto actual =
            std::ranges::find_if(provinces, [&](const BaseMap::Area& area) { return contains(area, *site.position); });
        // Abroad anything may be called what the base map does not know.
        const bool isAbroad =
            !isKnown && (actual == provinces.end() || isForeign(*actual) || isNearAnotherCountry(*site.position));
        if (!isAbroad) {
            const QString where =
                actual != provinces.end() ? tr("it is in %1").arg(actual->name) : tr("it is in none of the provinces");
            report(layer, site.id, "province"_L1, Code::WrongProvince,
                   tr("'%1' does not lie in %2: %3").arg(site.id, site.province, where),
                   tr("Correct the province or the coordinates"));
        }
    }

    bool isForeign(const BaseMap::Area& province) const
    {
        return !province.country.isEmpty() && province.country != m_dataset.area().country;
    }

    bool isNearAnotherCountry(const GeoPoint& point) const
    {
        return std::ranges::any_of(m_baseMap->countries, [&](const BaseMap::Area& country) {
            return country.code != m_dataset.area().country && metresOutside(point, country) < provinceTolerance;
        });
    }

    void checkNames()
    {
        for (const DoubleActor& found : findDoubleActors(m_dataset)) {
            report("actors"_L1, found.second->id, "name"_L1, Code::DoubleActor,
                   tr("'%1' (%2) looks like '%3' (%4)")
                       .arg(found.second->id, found.nameOfSecond, found.first->id, found.nameOfFirst),
                   tr("Make it one actor, or give both the same organisation if they are two sites of it"));
        }
    }

    void checkChains()
    {
        for (const Chain& chain : m_dataset.chains()) {
            if (chain.stages.empty()) {
                report("chains"_L1, chain.id, "id"_L1, Code::EmptyStage,
                       tr("The chain '%1' has no stages").arg(chain.id), tr("Add its stages to the layer stages"));
            }
            QHash<QString, QString> stageOfActor;
            for (const Stage& stage : chain.stages) {
                for (const QString& actorId : stage.actorIds) {
                    const QString first = stageOfActor.value(actorId);
                    if (!first.isEmpty()) {
                        m_findings.push_back(
                            {Severity::Warning, Code::DoubleActor, "stages"_L1,
                             m_rows.row("stages"_L1, SourceRows::key({chain.id, stage.id})), "actors"_L1,
                             tr("'%1' is in stage '%2' of chain '%3' already").arg(actorId, first, chain.id),
                             tr("Leave the actor in the stage that fits best")});
                    } else {
                        stageOfActor.insert(actorId, stage.id);
                    }
                }
                if (stage.source.trimmed().isEmpty() && !chain.source.trimmed().isEmpty()) {
                    m_findings.push_back({Severity::Warning, Code::MissingValue, "stages"_L1,
                                          m_rows.row("stages"_L1, SourceRows::key({chain.id, stage.id})), "source"_L1,
                                          tr("'%1' says nothing here").arg(stage.id),
                                          tr("Fill the column %1").arg("source"_L1)});
                }
            }
        }
    }

    /// What is not exact is shown in the words of the source; without them it would look exact.
    void checkFigures()
    {
        for (const Figure& figure : m_dataset.figures()) {
            const bool hasWords = !figure.wording.dutch.isEmpty() || !figure.wording.english.isEmpty();
            if (figure.bound != FigureBound::Exact && !hasWords) {
                report("figures"_L1, figure.id, "wording_nl"_L1, Code::MissingValue,
                       tr("'%1' is not exact, and has no words").arg(figure.id),
                       tr("Write the figure as the source does: more than 90%, dozens"));
            }
        }
    }

    /// They stand in one layer, those that end at a region or campus too.
    [[nodiscard]] std::vector<Link> allLinks() const
    {
        std::vector<Link> links = m_dataset.links();
        std::ranges::copy(m_dataset.regionLinks(), std::back_inserter(links));
        return links;
    }

    void checkLinks(const std::vector<Link>& links)
    {
        std::map<std::tuple<QString, QString, LinkKind>, QString> known;
        for (const Link& link : links) {
            auto ends = std::tuple(link.fromId, link.toId, link.kind);
            if (!link.directed && link.toId < link.fromId) {
                ends = {link.toId, link.fromId, link.kind};
            }
            if (const auto [first, isNew] = known.emplace(ends, link.id); !isNew) {
                report("links"_L1, link.id, "kind"_L1, Code::DoubleLink,
                       tr("'%1' says the same as '%2'").arg(link.id, first->second),
                       tr("Make it one link; its column chain may name several chains"));
            }
            for (const QString& chainId : link.chainIds) {
                const Chain* chain = m_dataset.chain(chainId);
                for (const QString& end : {link.fromId, link.toId}) {
                    if (chain && !chain->stages.empty() && !m_dataset.stageOfActor(end, chainId) &&
                        m_dataset.actor(end)) {
                        report("links"_L1, link.id, "chain"_L1, Code::UnknownReference,
                               tr("'%1' is in no stage of the chain '%2', so the link is not drawn with it")
                                   .arg(end, chainId),
                               tr("Add the actor to a stage, or take the link out of the chain"));
                    }
                }
            }
        }
    }

    const Dataset& m_dataset;
    const SourceRows& m_rows;
    const BaseMap* m_baseMap;
    Diagnostics m_findings;
};

} // namespace

Diagnostics checkDataset(const ReadDataset& read, const BaseMap* baseMap)
{
    Diagnostics findings = DatasetCheck(read, baseMap).run();
    std::ranges::move(checkChainDirections(read), std::back_inserter(findings));
    std::ranges::move(checkPhrases(read), std::back_inserter(findings));
    std::ranges::move(checkRegions(read, baseMap), std::back_inserter(findings));
    std::ranges::move(checkCases(read, baseMap), std::back_inserter(findings));
    std::ranges::move(checkSlides(read), std::back_inserter(findings));
    return findings;
}

} // namespace ketenkaart
