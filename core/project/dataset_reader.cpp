#include "core/project/dataset_reader.h"

#include "core/io/gdal_access.h"
#include "core/io/regular_file.h"
#include "core/model/clean_text.h"
#include "core/project/case_rows.h"
#include "core/project/dataset_layers.h"
#include "core/project/dataset_rows.h"
#include "core/project/layer_file.h"
#include "core/project/region_rows.h"
#include "core/project/slide_rows.h"
#include "core/project/standard_content.h"
#include "core/project/vocabulary_rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Everything in the source, before it means anything.
struct Tables
{
    std::array<std::optional<LayerTable>, datasetLayerCount> tables;
    std::array<std::optional<Error>, datasetLayerCount> errors; // a file that is there but cannot be read

    [[nodiscard]] const std::optional<LayerTable>& of(LayerIndex index) const
    {
        return tables[static_cast<size_t>(std::to_underlying(index))];
    }
};

QStringList layerNames()
{
    QStringList names;
    for (const LayerSpec& spec : datasetLayers()) {
        names.append(spec.name);
    }
    return names;
}

Tables readFolder(const QString& path, const std::stop_token& stop)
{
    Tables result;
    const QFileInfoList files = filesOf(QDir(path));
    const std::span<const LayerSpec> specs = datasetLayers();
    for (size_t i = 0; i < specs.size(); ++i) {
        const QString file = layerFile(files, specs[i].name);
        if (file.isEmpty() || stop.stop_requested()) {
            continue;
        }
        if (!liesInside(file, path)) {
            result.errors[i] = leadsOut(file);
            continue;
        }
        const Result<GdalSource> source = GdalSource::open(file, {specs[i].name}, stop);
        if (!source) {
            result.errors[i] = source.error();
        } else if (OGRLayer* layer = source->firstLayer()) {
            result.tables[i] = readLayerTable(*source, *layer, specs[i].name);
        }
    }
    return result;
}

Result<Tables> readFile(const QString& path, const std::stop_token& stop)
{
    const Result<GdalSource> source = GdalSource::open(path, layerNames(), stop);
    if (!source) {
        return std::unexpected(source.error());
    }
    Tables result;
    const std::span<const LayerSpec> specs = datasetLayers();
    for (size_t i = 0; i < specs.size(); ++i) {
        if (OGRLayer* layer = source->layer(QString(specs[i].name))) {
            result.tables[i] = readLayerTable(*source, *layer, specs[i].name);
        } else if (const QString reason = source->failureOf(specs[i].name); !reason.isEmpty()) {
            result.errors[i] = Error{Error::Code::Unreadable,
                                     QCoreApplication::translate("DatasetReader", "The layer %1 cannot be read: %2")
                                         .arg(specs[i].name, reason),
                                     QDir::toNativeSeparators(path),
                                     QCoreApplication::translate("DatasetReader", "Make it a plain table of the file")};
        }
    }
    return result;
}

Result<Tables> readTables(const QString& path, const std::stop_token& stop)
{
    return QFileInfo(path).isDir() ? readFolder(path, stop) : readFile(path, stop);
}

DatasetStamp stampOf(const Tables& tables)
{
    DatasetStamp stamp;
    for (const std::optional<LayerTable>& table : tables.tables) {
        if (table) {
            stamp.insert(table->name, table->stamp);
        }
    }
    return stamp;
}

/// Those that most datasets have.
QStringList usualLayerNames()
{
    QStringList names;
    for (const LayerSpec& spec : datasetLayers()) {
        if (spec.consequence) {
            names.append(spec.name);
        }
    }
    return names;
}

Error noLayersError(const Tables& tables, const QString& path)
{
    for (const std::optional<Error>& error : tables.errors) {
        if (error) {
            return *error;
        }
    }
    return {Error::Code::NotFound,
            QCoreApplication::translate("DatasetReader", "There is no dataset here: none of its layers was found"),
            QDir::toNativeSeparators(path),
            QCoreApplication::translate("DatasetReader", "Choose a folder or file with the layers %1")
                .arg(usualLayerNames().join(u", "_s))};
}

/// Findings about the layer as a whole. Returns whether it has rows to read.
bool reportLayer(const LayerSpec& spec, const Tables& tables, LayerIndex index, Diagnostics& diagnostics)
{
    using Severity = Diagnostic::Severity;
    const std::optional<LayerTable>& table = tables.of(index);
    if (!table) {
        const std::optional<Error>& error = tables.errors[static_cast<size_t>(std::to_underlying(index))];
        reportMissingLayer(spec, error ? error->message : QString(), diagnostics);
        return false;
    }
    if (!table->failure.isEmpty()) {
        diagnostics.push_back({Severity::Error, Diagnostic::Code::MissingLayer, table->name, 0, QString(),
                               QCoreApplication::translate("DatasetReader", "The layer could be read only in part: %1")
                                   .arg(table->failure),
                               QCoreApplication::translate("DatasetReader", "Repair the file")});
    }
    if (table->misread) {
        diagnostics.push_back(
            {Severity::Warning, Diagnostic::Code::UnknownValue, table->name, table->misread->row,
             table->misread->column,
             QCoreApplication::translate("DatasetReader",
                                         "The text is not UTF-8; it was read as Latin-1, here and wherever that is so"),
             QCoreApplication::translate("DatasetReader", "Save the file as UTF-8")});
    }
    if (table->cut) {
        diagnostics.push_back(
            {Severity::Error, Diagnostic::Code::TooLong, table->name, table->cut->row, table->cut->column,
             QCoreApplication::translate("DatasetReader", "The text has more than %1 characters; the rest is left out, "
                                                          "here and wherever that is so")
                 .arg(mostCharacters(table->cut->column)),
             QCoreApplication::translate("DatasetReader", "Make it shorter")});
    }
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

} // namespace

Result<ReadDataset> readDataset(const QString& path, const std::stop_token& stop)
{
    const Result<QString> absolute = localPath(path);
    if (!absolute) {
        return std::unexpected(absolute.error());
    }
    const QFileInfo info(*absolute);
    const Result<Tables> tables = readTables(*absolute, stop);
    if (!tables) {
        return std::unexpected(tables.error());
    }
    if (std::ranges::none_of(tables->tables, [](const auto& table) { return table.has_value(); })) {
        return std::unexpected(noLayersError(*tables, *absolute));
    }

    DatasetContent content = standardContent();
    content.area.sourceTitle = {}; // whatever it is read from, it is not that
    content.area.sourceInSentence = {};
    content.name = cleanText(info.isDir() ? info.fileName() : info.completeBaseName());
    content.location = *absolute;
    Diagnostics diagnostics;
    const KnownIds known = readKnown(*tables, content, diagnostics);
    SourceRows rows;
    const std::span<const LayerSpec> specs = datasetLayers();
    for (size_t i = 0; i < specs.size(); ++i) {
        const auto index = static_cast<LayerIndex>(i);
        if (!reportLayer(specs[i], *tables, index, diagnostics)) {
            continue;
        }
        const LayerTable& table = *tables->of(index);
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
        case LayerIndex::Presentation:
            content.slides = readSlides(table, known.words, diagnostics);
            break;
        case LayerIndex::Regions:
            content.regions = readRegions(table, known, diagnostics);
            break;
        case LayerIndex::Headlines:
            content.headlines = readHeadlines(table, known, diagnostics);
            break;
        }
    }
    return ReadDataset{Dataset(std::move(content)), std::move(diagnostics), std::move(rows), stampOf(*tables)};
}

Result<DatasetStamp> readStamp(const QString& path)
{
    return localPath(path)
        .and_then([](const QString& absolute) { return readTables(absolute, {}); })
        .transform(stampOf);
}

} // namespace ketenkaart
