#include "core/project/dataset_reader.h"

#include "core/project/case_rows.h"
#include "core/project/dataset_layers.h"
#include "core/project/dataset_rows.h"
#include "core/project/id_matching.h"
#include "core/project/project_reader.h"
#include "core/project/region_rows.h"
#include "core/project/slide_rows.h"
#include "core/project/standard_content.h"
#include "core/project/vocabulary_rows.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Everything in the project as clean text, before it means anything.
struct Tables
{
    std::array<std::optional<LayerTable>, datasetLayerCount> tables;

    [[nodiscard]] const std::optional<LayerTable>& of(LayerIndex index) const
    {
        return tables[static_cast<size_t>(std::to_underlying(index))];
    }
};

Tables tablesOf(const Project& project)
{
    Tables result;
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        // A layer that somebody made and left empty says no more than one that is not there.
        if (const Sheet* sheet = project.sheet(layerAt(i)); sheet && !sheet->columns.empty()) {
            result.tables[i] = tableOf(*sheet);
        }
    }
    matchIds(result.tables);
    return result;
}

/// Findings about the layer as a whole. Returns whether it has rows to read.
bool reportLayer(const LayerSpec& spec, const Tables& tables, const Project& project, LayerIndex index,
                 Diagnostics& diagnostics)
{
    const std::optional<LayerTable>& table = tables.of(index);
    if (!table) {
        const std::optional<Error>& failure = project.failure(index);
        reportMissingLayer(spec, failure ? failure->message : QString(), diagnostics);
        return false;
    }
    diagnostics.insert(diagnostics.end(), table->findings.begin(), table->findings.end());
    reportMissingColumns(spec, *table, diagnostics);
    return true;
}

/// The words and the area of the dataset, and what its rows may refer to.
KnownIds readKnown(const Tables& tables, DatasetContent& content, Diagnostics& diagnostics)
{
    Vocabulary::Terms terms = content.vocabulary.terms();
    if (const auto& table = tables.of(LayerIndex::Themes)) {
        readThemes(*table, terms, diagnostics);
    }
    if (const auto& table = tables.of(LayerIndex::ActorKinds)) {
        readActorKinds(*table, terms, diagnostics);
    }
    if (const auto& table = tables.of(LayerIndex::LinkKinds)) {
        readLinkKinds(*table, terms, diagnostics);
    }
    content.vocabulary = Vocabulary(std::move(terms));
    if (const auto& table = tables.of(LayerIndex::Area)) {
        content.area.homeRegions.clear(); // those of another area
        readArea(*table, content.area, diagnostics);
    }
    if (const auto& table = tables.of(LayerIndex::Sources)) {
        readSources(*table, content.area, diagnostics);
    }
    KnownIds known{content.vocabulary,
                   content.area,
                   idsOf(tables.of(LayerIndex::Actors)),
                   idsOf(tables.of(LayerIndex::Campuses)),
                   idsOf(tables.of(LayerIndex::Chains)),
                   idsOf(tables.of(LayerIndex::Technologies)),
                   idsOf(tables.of(LayerIndex::Links)),
                   idsOf(tables.of(LayerIndex::Regions))};
    if (const auto& table = tables.of(LayerIndex::Regions)) {
        known.regions->subtract(readHomeRegions(*table, content.area, diagnostics));
    }
    return known;
}

/// Of a layer that is there.
template<typename Entity>
std::optional<QSet<QString>> idsOf(const Project& project, LayerIndex layer, const std::vector<Entity>& entities)
{
    if (!project.sheet(layer)) {
        return std::nullopt;
    }
    QSet<QString> ids;
    for (const Entity& entity : entities) {
        ids.insert(entity.id);
    }
    return ids;
}

} // namespace

ReadDataset datasetOf(const Project& project)
{
    const Tables tables = tablesOf(project);
    DatasetContent content = standardContent();
    content.area.sourceTitle = {}; // whatever it is read from, it is not that
    content.area.sourceInSentence = {};
    content.name = project.name();
    content.location = project.location();
    if (project.pictures()) {
        content.pictureFolder = project.pictures()->path();
        content.pictures = project.pictures();
    }
    Diagnostics diagnostics;
    const KnownIds known = readKnown(tables, content, diagnostics);
    SourceRows rows;
    const std::span<const LayerSpec> specs = datasetLayers();
    for (size_t i = 0; i < specs.size(); ++i) {
        const auto index = static_cast<LayerIndex>(i);
        if (!reportLayer(specs[i], tables, project, index, diagnostics)) {
            continue;
        }
        const LayerTable& table = *tables.of(index);
        noteRows(table, index, rows);
        switch (index) {
        case LayerIndex::Themes:
        case LayerIndex::ActorKinds:
        case LayerIndex::LinkKinds:
        case LayerIndex::Area:
        case LayerIndex::Sources:
            break; // readKnown()
        case LayerIndex::Actors:
            content.actors = readActors(table, known, diagnostics);
            break;
        case LayerIndex::Campuses:
            content.campuses = readCampuses(table, known, diagnostics);
            break;
        case LayerIndex::Links:
            content.links = readLinks(table, known, diagnostics);
            content.regionLinks = takeRegionLinks(content.links, known);
            break;
        case LayerIndex::Chains:
            content.chains = readChains(table, known, diagnostics);
            break;
        case LayerIndex::Stages:
            readStages(table, known, content.chains, diagnostics);
            break;
        case LayerIndex::Figures:
            content.figures = readFigures(table, known, diagnostics);
            break;
        case LayerIndex::Technologies:
            content.technologies = readTechnologies(table, known, diagnostics);
            break;
        case LayerIndex::Cases:
            content.cases = readCases(table, known, diagnostics);
            break;
        case LayerIndex::CaseActors:
            readCaseActors(table, known, content.cases, diagnostics);
            break;
        case LayerIndex::CaseLinks:
            readCaseLinks(table, known, content.cases, diagnostics);
            break;
        case LayerIndex::CasePlaces:
            readCasePlaces(table, known, content.chains, content.cases, diagnostics);
            break;
        case LayerIndex::Decks:
            content.decks = readDecks(table, diagnostics);
            break;
        case LayerIndex::Presentation:
            content.slides = readSlides(table, known.words, content.decks, diagnostics);
            addNamedDecks(content.slides, content.decks);
            break;
        case LayerIndex::Regions:
            content.regions = readRegions(table, known, diagnostics);
            break;
        case LayerIndex::Headlines:
            content.headlines = readHeadlines(table, known, diagnostics);
            break;
        }
    }
    return {Dataset(std::move(content)), std::move(diagnostics), std::move(rows)};
}

ReadSlides slidesOf(const Project& project, const Dataset& dataset)
{
    Diagnostics unheard; // they are those of the dataset
    ReadSlides read;
    if (const Sheet* sheet = project.sheet(LayerIndex::Decks)) {
        read.decks = readDecks(tableOf(*sheet), unheard);
    }
    if (const Sheet* sheet = project.sheet(LayerIndex::Presentation)) {
        read.slides = readSlides(tableOf(*sheet), dataset.vocabulary(), read.decks, unheard);
    }
    addNamedDecks(read.slides, read.decks);
    return read;
}

std::vector<Case> casesOf(const Project& project, const Dataset& dataset)
{
    const KnownIds known{dataset.vocabulary(),
                         dataset.area(),
                         idsOf(project, LayerIndex::Actors, dataset.actors()),
                         idsOf(project, LayerIndex::Campuses, dataset.campuses()),
                         idsOf(project, LayerIndex::Chains, dataset.chains()),
                         idsOf(project, LayerIndex::Technologies, dataset.technologies()),
                         idsOf(project, LayerIndex::Links, dataset.links()),
                         idsOf(project, LayerIndex::Regions, dataset.regions())};
    Diagnostics unheard;
    std::vector<Case> cases;
    if (const Sheet* sheet = project.sheet(LayerIndex::Cases)) {
        cases = readCases(tableOf(*sheet), known, unheard);
    }
    if (const Sheet* sheet = project.sheet(LayerIndex::CaseActors)) {
        readCaseActors(tableOf(*sheet), known, cases, unheard);
    }
    if (const Sheet* sheet = project.sheet(LayerIndex::CaseLinks)) {
        readCaseLinks(tableOf(*sheet), known, cases, unheard);
    }
    if (const Sheet* sheet = project.sheet(LayerIndex::CasePlaces)) {
        readCasePlaces(tableOf(*sheet), known, dataset.chains(), cases, unheard);
    }
    return cases;
}

Result<ReadDataset> readDataset(const QString& path, const std::stop_token& stop)
{
    return readProject(path, stop).transform(datasetOf);
}

} // namespace ketenkaart
