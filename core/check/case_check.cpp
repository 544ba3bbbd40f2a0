#include "core/check/case_check.h"

#include "core/check/dataset_check.h"
#include "core/model/content_without_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Severity = Diagnostic::Severity;
using Code = Diagnostic::Code;

class CaseCheck
{
    Q_DECLARE_TR_FUNCTIONS(CaseCheck)

public:
    CaseCheck(const ReadDataset& read, const BaseMap* baseMap, const Case& scenario, Diagnostics& findings)
        : m_read(read)
        , m_baseMap(baseMap)
        , m_case(scenario)
        , m_findings(findings)
    {}

    void run()
    {
        const bool plans =
            !m_case.plannedActors.empty() || !m_case.plannedLinks.empty() || !m_case.plannedPlaces.empty();
        if (m_case.withoutActors.isEmpty() && m_case.withoutLinks.isEmpty() && !plans) {
            report("cases"_L1, m_case.id, "without_actors"_L1, Code::MissingValue,
                   tr("The case '%1' changes nothing").arg(m_case.id),
                   tr("Name what it leaves out, or add what it plans"));
        }
        if (plans) {
            checkAsData();
            checkJoined();
            checkEnds();
            checkPlaces();
        }
    }

private:
    void report(QLatin1StringView layer, const QString& key, QLatin1StringView column, Code code,
                const QString& message, const QString& advice)
    {
        m_findings.push_back({Severity::Warning, code, layer, m_read.rows.row(layer, key), column, message, advice});
    }

    QString key(const QString& id) const { return SourceRows::key({m_case.id, id}); }

    /// Checks what is planned like any other actor and link, in the dataset of this case.
    void checkAsData()
    {
        const Dataset applied = applyCase(m_read.dataset, m_case);
        DatasetContent content = contentWithoutRows(applied);
        content.actors = applied.actors();
        content.campuses = applied.campuses();
        content.links = applied.links();
        content.regions = applied.regions();
        content.regionLinks = applied.regionLinks();
        content.chains = applied.chains();
        // Findings about the others are known, and those about places cost the most.
        for (Actor& actor : content.actors) {
            if (m_read.dataset.actor(actor.id)) {
                actor.position.reset();
            }
        }
        SourceRows rows;
        for (const Actor& actor : m_case.plannedActors) {
            rows.insert("actors"_L1, actor.id, m_read.rows.row("case_actors"_L1, key(actor.id)));
        }
        for (const Link& link : m_case.plannedLinks) {
            rows.insert("links"_L1, link.id, m_read.rows.row("case_links"_L1, key(link.id)));
        }
        for (Diagnostic& finding : checkDataset({Dataset(std::move(content)), {}, rows}, m_baseMap)) {
            if (finding.row > 0 && !finding.column.startsWith("summary"_L1)) {
                finding.layer = "case_"_L1 + finding.layer;
                finding.severity = finding.column == "source"_L1 ? Severity::Note : finding.severity;
                m_findings.push_back(std::move(finding));
            }
        }
    }

    void checkJoined()
    {
        for (const Actor& actor : m_case.plannedActors) {
            const bool hasLink = std::ranges::any_of(m_case.plannedLinks, [&](const Link& link) {
                return link.fromId == actor.id || link.toId == actor.id;
            });
            const bool hasPlace =
                std::ranges::find(m_case.plannedPlaces, actor.id, &Case::Place::actorId) != m_case.plannedPlaces.end();
            if (!hasLink && !hasPlace) {
                report("case_actors"_L1, key(actor.id), "id"_L1, Code::MissingValue,
                       tr("'%1' has no link and no stage in this case").arg(actor.id),
                       tr("Plan a link or a place in a stage for it too"));
            }
        }
    }

    void checkEnds()
    {
        for (const Link& link : m_case.plannedLinks) {
            for (const auto& [column, id] : {std::pair("from"_L1, link.fromId), std::pair("to"_L1, link.toId)}) {
                if (m_case.withoutActors.contains(id)) {
                    reportLeftOut("case_links"_L1, key(link.id), column, id);
                }
            }
        }
    }

    void checkPlaces()
    {
        for (const Case::Place& place : m_case.plannedPlaces) {
            const QString key = SourceRows::key({m_case.id, place.chainId, place.stageId, place.actorId});
            if (m_case.withoutActors.contains(place.actorId)) {
                reportLeftOut("case_places"_L1, key, "actor"_L1, place.actorId);
                continue;
            }
            if (const auto taken = m_read.dataset.stageOfActor(place.actorId, place.chainId)) {
                report("case_places"_L1, key, "stage"_L1, Code::DoubleActor,
                       tr("'%1' is in stage '%2' of chain '%3' already")
                           .arg(place.actorId, taken->stage().id, place.chainId),
                       tr("Leave the actor in the stage that fits best"));
            }
        }
    }

    void reportLeftOut(QLatin1StringView layer, const QString& key, QLatin1StringView column, const QString& id)
    {
        report(layer, key, column, Code::UnknownReference, tr("'%1' is left out in this case").arg(id),
               tr("Keep the actor, or do not plan this with it"));
    }

    const ReadDataset& m_read;
    const BaseMap* m_baseMap;
    const Case& m_case;
    Diagnostics& m_findings;
};

} // namespace

Diagnostics checkCases(const ReadDataset& read, const BaseMap* baseMap)
{
    Diagnostics findings;
    for (const Case& scenario : read.dataset.cases()) {
        CaseCheck(read, baseMap, scenario, findings).run();
    }
    return findings;
}

} // namespace ketenkaart
