#include "core/project/dataset_rows.h"

#include "core/project/region_rows.h"
#include "core/project/row_parts.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Severity = Diagnostic::Severity;
using Code = Diagnostic::Code;

/// One end of a link; empty when the link cannot be used.
QString readEnd(RowReader& row, QLatin1StringView column, const KnownIds& known)
{
    const QString id = row.text(column);
    if (id.isEmpty()) {
        row.reportEmpty(Severity::Error, column,
                        QCoreApplication::translate("DatasetReader", "The link lacks an end and is not used"));
        return {};
    }
    return isLinkEnd(row, column, id, known) ? id : QString();
}

struct PlacedStage
{
    double position = 0.0;
    Stage stage;
};

/// Stages without a usable position come last, in the order of the rows.
double readStagePosition(RowReader& row, QSet<double>& taken)
{
    const QString consequence = QCoreApplication::translate("DatasetReader", "the stage comes last");
    const std::optional<double> position = row.decimal("position"_L1, consequence);
    if (!position) {
        if (row.text("position"_L1).isEmpty()) {
            row.reportEmpty(Severity::Warning, "position"_L1,
                            QCoreApplication::translate("DatasetReader", "The position is empty; %1").arg(consequence));
        }
        return std::numeric_limits<double>::max();
    }
    if (taken.contains(*position)) {
        row.report(Severity::Warning, Code::DuplicateId, "position"_L1,
                   QCoreApplication::translate(
                       "DatasetReader", "Another stage of this chain has position %1 too; the rows' order decides")
                       .arg(*position),
                   QCoreApplication::translate("DatasetReader", "Number the stages of a chain 1, 2, 3, ..."));
    }
    taken.insert(*position);
    return *position;
}

QStringList readStageActors(RowReader& row, const KnownIds& known)
{
    if (!known.actors) {
        return {};
    }
    const QStringList ids = readReferences(row, "actors"_L1, known.actors,
                                           QCoreApplication::translate("DatasetReader", "it is left out of the stage"));
    if (ids.isEmpty() && row.hasColumn("actors"_L1)) {
        row.report(Severity::Warning, Code::EmptyStage, "actors"_L1,
                   QCoreApplication::translate("DatasetReader", "No known actor takes this stage"),
                   QCoreApplication::translate("DatasetReader", "List ids of actors, separated by semicolons"));
    }
    return ids;
}

} // namespace

std::optional<QSet<QString>> idsOf(const std::optional<LayerTable>& table)
{
    if (!table) {
        return std::nullopt;
    }
    QSet<QString> ids;
    const qsizetype column = table->columns.indexOf("id"_L1);
    if (column >= 0) {
        for (const LayerRow& row : table->rows) {
            ids.insert(row.values[static_cast<size_t>(column)]);
        }
    }
    ids.remove(QString());
    return ids;
}

void noteRows(const LayerTable& table, LayerIndex layer, SourceRows& rows)
{
    std::vector<qsizetype> columns;
    for (const QString& column : keyColumns(layer)) {
        columns.push_back(table.columns.indexOf(column));
    }
    if (std::ranges::any_of(columns, [](qsizetype column) { return column < 0; })) {
        return;
    }
    for (const LayerRow& row : table.rows) {
        QStringList key;
        for (const qsizetype column : columns) {
            key.append(row.values[static_cast<size_t>(column)]);
        }
        rows.insert(table.name, SourceRows::key(key), row.number);
    }
}

Actor readActor(RowReader& row, const QString& id, const KnownIds& known, CoordinateCheck& coordinates)
{
    Actor actor;
    actor.id = id;
    actor.kind = known.words.usualActorKind();
    actor.name = nameOr(id, row);
    actor.organisation = row.text("organisation"_L1);
    actor.aliases = row.list("aliases"_L1);
    if (row.text("kind"_L1).isEmpty()) {
        row.reportEmpty(Severity::Warning, "kind"_L1,
                        QCoreApplication::translate("DatasetReader", "The kind is empty; '%1' is used instead")
                            .arg(known.words.id(actor.kind)));
    }
    actor.kind = row.kind(known.words, actor.kind);
    actor.themes = row.themes(known.words);
    actor.technologyIds = readReferences(row, "technologies"_L1, known.technologies,
                                         QCoreApplication::translate("DatasetReader", "the actor is not found by it"));
    actor.campusId = row.text("campus"_L1);
    if (!actor.campusId.isEmpty()) {
        (void)isKnown(known.campuses, actor.campusId, row, "campus"_L1,
                      QCoreApplication::translate("DatasetReader", "the actor is shown on no campus"));
    }
    actor.municipality = row.text("municipality"_L1);
    actor.province = row.text("province"_L1);
    actor.country = row.country();
    actor.regionId = readRegionOf(row, known);
    actor.position = readPosition(row, coordinates);
    actor.approximate = row.flag("approximate"_L1, false);
    actor.summary = row.localizedText("summary"_L1);
    actor.website = row.website();
    actor.provenance = row.provenance();
    return actor;
}

std::optional<Link> readLink(RowReader& row, const std::optional<QString>& id, const KnownIds& known)
{
    Link link;
    link.kind = known.words.usualLinkKind();
    link.fromId = readEnd(row, "from"_L1, known);
    link.toId = readEnd(row, "to"_L1, known);
    if (row.text("kind"_L1).isEmpty()) {
        row.reportEmpty(Severity::Warning, "kind"_L1,
                        QCoreApplication::translate("DatasetReader", "The kind is empty; '%1' is used instead")
                            .arg(known.words.id(link.kind)));
    }
    link.kind = row.kind(known.words, link.kind);
    link.chainIds = readReferences(row, "chain"_L1, known.chains,
                                   QCoreApplication::translate("DatasetReader", "the link is not part of it"));
    link.directed = row.flag("directed"_L1, true);
    link.label = row.localizedText("label"_L1);
    link.provenance = row.provenance();
    const bool isSelfLink = !link.fromId.isEmpty() && link.fromId == link.toId;
    if (isSelfLink) {
        row.report(Severity::Error, Code::SelfLink, "to"_L1,
                   QCoreApplication::translate("DatasetReader", "The link leads from '%1' to itself and is not used")
                       .arg(link.fromId),
                   QCoreApplication::translate("DatasetReader", "Name two different ends"));
    }
    if (!id || link.fromId.isEmpty() || link.toId.isEmpty() || isSelfLink) {
        return std::nullopt;
    }
    link.id = *id;
    return link;
}

std::vector<Actor> readActors(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics)
{
    std::vector<Actor> actors;
    CoordinateCheck coordinates(known.area);
    for (auto&& [id, row] : rowsWithId(table, diagnostics)) {
        actors.push_back(readActor(row, id, known, coordinates));
    }
    return actors;
}

std::vector<Campus> readCampuses(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics)
{
    std::vector<Campus> campuses;
    CoordinateCheck coordinates(known.area);
    for (auto&& [id, row] : rowsWithId(table, diagnostics)) {
        Campus campus;
        campus.id = id;
        campus.name = nameOr(id, row);
        campus.aliases = row.list("aliases"_L1);
        campus.themes = row.themes(known.words);
        campus.municipality = row.text("municipality"_L1);
        campus.province = row.text("province"_L1);
        campus.regionId = readRegionOf(row, known);
        campus.position = readPosition(row, coordinates);
        campus.summary = row.localizedText("summary"_L1);
        campus.website = row.website();
        campus.provenance = row.provenance();
        campuses.push_back(std::move(campus));
    }
    return campuses;
}

std::vector<Link> readLinks(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics)
{
    std::vector<Link> links;
    if (!known.actors) {
        return links;
    }
    IdReader ids;
    for (const LayerRow& values : table.rows) {
        RowReader row(table, values, diagnostics);
        if (std::optional<Link> link = readLink(row, ids.read(row), known)) {
            links.push_back(*std::move(link));
        }
    }
    return links;
}

std::vector<Chain> readChains(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics)
{
    std::vector<Chain> chains;
    for (auto&& [id, row] : rowsWithId(table, diagnostics)) {
        Chain chain;
        chain.id = id;
        chain.name = localizedNameOr(id, row, "name"_L1);
        chain.theme = row.theme(known.words, known.words.generalTheme());
        for (const QString& family : row.list("families"_L1)) {
            if (const auto parsed = parseLinkFamily(family.toLower())) {
                chain.families.push_back(*parsed);
            } else {
                row.reportUnknown("families"_L1, family, QCoreApplication::translate("DatasetReader", "it is left out"),
                                  RowReader::idsOf(allLinkFamilies));
            }
        }
        chain.summary = row.localizedText("summary"_L1);
        chain.source = row.text("source"_L1);
        chains.push_back(std::move(chain));
    }
    return chains;
}

void readStages(const LayerTable& table, const KnownIds& known, std::vector<Chain>& chains, Diagnostics& diagnostics)
{
    if (!known.chains) {
        return;
    }
    QHash<QString, std::vector<PlacedStage>> stagesOfChain;
    QHash<QString, QSet<double>> positionsOfChain;
    IdReader ids;
    for (const LayerRow& values : table.rows) {
        RowReader row(table, values, diagnostics);
        const QString chainId = row.text("chain"_L1);
        const QString notUsed = QCoreApplication::translate("DatasetReader", "the stage is not used");
        if (chainId.isEmpty()) {
            row.reportEmpty(Severity::Error, "chain"_L1,
                            QCoreApplication::translate("DatasetReader", "The stage names no chain and is not used"));
            continue;
        }
        if (!isKnown(known.chains, chainId, row, "chain"_L1, notUsed)) {
            continue;
        }
        Stage stage;
        stage.id = row.text("id"_L1);
        if (stage.id.isEmpty()) {
            stage.id = u"%1-%2"_s.arg(chainId, QString::number(row.number()));
            row.reportEmpty(
                Severity::Warning, "id"_L1,
                QCoreApplication::translate("DatasetReader", "The stage has no id; '%1' is used").arg(stage.id));
        }
        // Two chains may both have a stage "packaging".
        if (!ids.claim(row, SourceRows::key({chainId, stage.id}), stage.id)) {
            continue;
        }
        stage.name = localizedNameOr(stage.id, row, "name"_L1);
        stage.region = row.text("region"_L1);
        stage.source = row.text("source"_L1);
        const double position = readStagePosition(row, positionsOfChain[chainId]);
        stage.actorIds = readStageActors(row, known);
        stagesOfChain[chainId].push_back({position, std::move(stage)});
    }
    for (Chain& chain : chains) {
        std::vector<PlacedStage>& placed = stagesOfChain[chain.id];
        std::ranges::stable_sort(placed, {}, &PlacedStage::position);
        for (PlacedStage& entry : placed) {
            chain.stages.push_back(std::move(entry.stage));
        }
    }
}

std::vector<Figure> readFigures(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics)
{
    std::vector<Figure> figures;
    for (auto&& [id, row] : rowsWithId(table, diagnostics)) {
        Figure figure;
        figure.id = id;
        figure.label = localizedNameOr(id, row, "label"_L1);
        const QString notUsed = QCoreApplication::translate("DatasetReader", "the figure is not used");
        const std::optional<double> value = row.decimal("value"_L1, notUsed);
        if (!value && row.text("value"_L1).isEmpty()) {
            row.reportEmpty(Severity::Error, "value"_L1,
                            QCoreApplication::translate("DatasetReader", "The value is empty; %1").arg(notUsed));
        }
        figure.unit = row.text("unit"_L1);
        figure.wording = row.localizedText("wording"_L1);
        figure.bound = row.word("bound"_L1, parseFigureBound, allFigureBounds, figure.bound);
        figure.theme = row.theme(known.words);
        figure.region = row.text("region"_L1);
        figure.actorId = row.text("actor"_L1);
        if (!known.actors) {
            figure.actorId.clear();
        } else if (!figure.actorId.isEmpty() &&
                   !isKnown(known.actors, figure.actorId, row, "actor"_L1,
                            QCoreApplication::translate("DatasetReader", "the figure is shown without an actor"))) {
            figure.actorId.clear();
        }
        figure.year = row.text("year"_L1);
        figure.note = row.localizedText("note"_L1);
        figure.source = row.text("source"_L1);
        if (value) {
            figure.value = *value;
            figures.push_back(std::move(figure));
        }
    }
    return figures;
}

std::vector<Technology> readTechnologies(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics)
{
    std::vector<Technology> technologies;
    for (auto&& [id, row] : rowsWithId(table, diagnostics)) {
        Technology technology;
        technology.id = id;
        technology.name = localizedNameOr(id, row, "name"_L1);
        technology.aliases = row.list("aliases"_L1);
        technology.theme = row.theme(known.words);
        technology.source = row.text("source"_L1);
        technologies.push_back(std::move(technology));
    }
    return technologies;
}

} // namespace ketenkaart
