#include "core/project/case_rows.h"

#include "core/project/row_parts.h"

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Severity = Diagnostic::Severity;
using Code = Diagnostic::Code;

/// The case that a row belongs to; null when there is none, which is reported.
Case* caseOf(RowReader& row, std::vector<Case>& cases)
{
    const QString id = row.text("case"_L1);
    if (id.isEmpty()) {
        row.reportEmpty(Severity::Error, "case"_L1,
                        QCoreApplication::translate("DatasetReader", "The row names no case and is not used"));
        return nullptr;
    }
    QSet<QString> known;
    for (Case& scenario : cases) {
        if (scenario.id == id) {
            return &scenario;
        }
        known.insert(scenario.id);
    }
    (void)isKnown(known, id, row, "case"_L1, QCoreApplication::translate("DatasetReader", "the row is not used"));
    return nullptr;
}

/// As IdReader, for ids that each case has its own of, and that the dataset must not have.
std::optional<QString> readPlannedId(RowReader& row, const Case& scenario, const std::optional<QSet<QString>>& taken,
                                     IdReader& ids)
{
    const QString id = row.text("id"_L1);
    if (id.isEmpty()) {
        row.reportEmpty(Severity::Error, "id"_L1,
                        QCoreApplication::translate("DatasetReader", "The row has no id and is not used"));
        return std::nullopt;
    }
    if (taken && taken->contains(id)) {
        row.report(
            Severity::Error, Code::DuplicateId, "id"_L1,
            QCoreApplication::translate("DatasetReader", "The dataset has '%1' already; what is planned is not used")
                .arg(id),
            QCoreApplication::translate("DatasetReader", "Give what is planned an id of its own"));
        return std::nullopt;
    }
    return ids.claim(row, SourceRows::key({scenario.id, id}), id) ? std::optional(id) : std::nullopt;
}

/// What rows of a case may refer to: its planned actors too. They must all be read by then.
class KnownInCases
{
public:
    explicit KnownInCases(const KnownIds& known)
        : m_known(known)
    {}

    const KnownIds& of(const Case& scenario)
    {
        if (const auto known = m_ofCase.constFind(scenario.id); known != m_ofCase.cend()) {
            return *known;
        }
        KnownIds all = m_known;
        if (all.actors) {
            for (const Actor& actor : scenario.plannedActors) {
                all.actors->insert(actor.id);
            }
        }
        return *m_ofCase.insert(scenario.id, std::move(all));
    }

private:
    const KnownIds& m_known;
    QHash<QString, KnownIds> m_ofCase;
};

/// A cell that must name something; empty when it does not, which is reported.
QString readNeeded(RowReader& row, QLatin1StringView column)
{
    const QString value = row.text(column);
    if (value.isEmpty()) {
        row.reportEmpty(Severity::Error, column,
                        QCoreApplication::translate("DatasetReader", "The place is not complete and is not used"));
    }
    return value;
}

std::optional<QSet<QString>> stageIds(const QString& chainId, const std::vector<Chain>& chains)
{
    QSet<QString> ids;
    if (const auto chain = std::ranges::find(chains, chainId, &Chain::id); chain != chains.end()) {
        for (const Stage& stage : chain->stages) {
            ids.insert(stage.id);
        }
    }
    return ids;
}

} // namespace

std::vector<Case> readCases(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics)
{
    std::vector<Case> cases;
    const QString consequence = QCoreApplication::translate("DatasetReader", "the case does not leave it out");
    for (auto&& [id, row] : rowsWithId(table, diagnostics)) {
        Case scenario;
        scenario.id = id;
        scenario.name = localizedNameOr(id, row, "name"_L1);
        scenario.withoutActors = readReferences(row, "without_actors"_L1, known.actors, consequence);
        scenario.withoutLinks = readReferences(row, "without_links"_L1, known.links, consequence);
        cases.push_back(std::move(scenario));
    }
    return cases;
}

void readCaseActors(const LayerTable& table, const KnownIds& known, std::vector<Case>& cases, Diagnostics& diagnostics)
{
    IdReader ids;
    CoordinateCheck coordinates(known.area);
    for (const LayerRow& values : table.rows) {
        RowReader row(table, values, diagnostics);
        Case* scenario = caseOf(row, cases);
        if (!scenario) {
            continue;
        }
        if (const std::optional<QString> id = readPlannedId(row, *scenario, known.actors, ids)) {
            scenario->plannedActors.push_back(readActor(row, *id, known, coordinates));
        }
    }
}

void readCaseLinks(const LayerTable& table, const KnownIds& known, std::vector<Case>& cases, Diagnostics& diagnostics)
{
    if (!known.actors) {
        return;
    }
    IdReader ids;
    KnownInCases knownInCases(known);
    for (const LayerRow& values : table.rows) {
        RowReader row(table, values, diagnostics);
        Case* scenario = caseOf(row, cases);
        if (!scenario) {
            continue;
        }
        const std::optional<QString> id = readPlannedId(row, *scenario, known.links, ids);
        if (std::optional<Link> link = readLink(row, id, knownInCases.of(*scenario))) {
            scenario->plannedLinks.push_back(*std::move(link));
        }
    }
}

void readCasePlaces(const LayerTable& table, const KnownIds& known, const std::vector<Chain>& chains,
                    std::vector<Case>& cases, Diagnostics& diagnostics)
{
    if (!known.actors || !known.chains) {
        return;
    }
    const QString notUsed = QCoreApplication::translate("DatasetReader", "the place is not used");
    KnownInCases knownInCases(known);
    for (const LayerRow& values : table.rows) {
        RowReader row(table, values, diagnostics);
        Case* scenario = caseOf(row, cases);
        const Case::Place place{readNeeded(row, "chain"_L1), readNeeded(row, "stage"_L1), readNeeded(row, "actor"_L1)};
        if (!scenario || place.chainId.isEmpty() || place.stageId.isEmpty() || place.actorId.isEmpty()) {
            continue;
        }
        // Without the chain nothing can be said about its stage.
        const bool good = isKnown(known.chains, place.chainId, row, "chain"_L1, notUsed) &&
                          isKnown(stageIds(place.chainId, chains), place.stageId, row, "stage"_L1, notUsed);
        if (isKnown(knownInCases.of(*scenario).actors, place.actorId, row, "actor"_L1, notUsed) && good &&
            std::ranges::find(scenario->plannedPlaces, place) == scenario->plannedPlaces.end()) {
            scenario->plannedPlaces.push_back(place);
        }
    }
}

} // namespace ketenkaart
