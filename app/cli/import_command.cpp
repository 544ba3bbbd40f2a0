#include "app/cli/commands.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/session/command_options.h"
#include "app/session/shipped_data.h"
#include "app/session/shipped_places.h"
#include "core/export/qgis_styles.h"
#include "core/import/import_report.h"
#include "core/import/import_run.h"
#include "core/io/table_writer.h"
#include "core/project/dataset_reader.h"
#include "core/project/new_project.h"
#include "core/project/project_reader.h"
#include "core/project/project_writer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Verdict = ImportedRow::Verdict;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

struct Options
{
    QStringList files;
    QString into;
    QString mapping;
    QString savedMapping;
    QString report;
    QString chain;
    QString matchBy;
    bool addsPartners = false;
    bool removesGone = false;
    bool isTrial = false;
    bool asJson = false;
    Language language = Language::Dutch;
};

Result<Options> parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption into(u"into"_s, QString(), u"PROJECT"_s), mapping(u"mapping"_s, QString(), u"FILE"_s),
        saved(u"save-mapping"_s, QString(), u"FILE"_s), report(u"report"_s, QString(), u"FILE"_s),
        chain(u"chain"_s, QString(), u"NAME"_s), match(u"match-by"_s, QString(), u"id|name"_s),
        partners(u"add-partners"_s), gone(u"remove-gone"_s), trial(u"dry-run"_s), json(u"json"_s),
        lang(u"lang"_s, QString(), u"nl|en"_s);
    parser.addOptions({into, mapping, saved, report, chain, match, partners, gone, trial, json, lang});
    if (!parser.parse(QStringList{u"ketenkaart import"_s} + arguments)) {
        return std::unexpected(usageError(parser.errorText()));
    }
    Options options{parser.positionalArguments(), parser.value(into),  parser.value(mapping), parser.value(saved),
                    parser.value(report),         parser.value(chain), parser.value(match),   parser.isSet(partners),
                    parser.isSet(gone),           parser.isSet(trial), parser.isSet(json),    Language::Dutch};
    if (options.files.isEmpty()) {
        return std::unexpected(usageError(ImportCommand::tr("Name a sheet to import")));
    }
    if (options.into.isEmpty()) {
        return std::unexpected(usageError(
            ImportCommand::tr("It is not said which dataset the sheets go into"),
            ImportCommand::tr("Give --into a GeoPackage (NAME.gpkg) or a folder; it is made when it is not there")));
    }
    if (!options.matchBy.isEmpty() && options.matchBy != u"id" && options.matchBy != u"name") {
        return std::unexpected(usageError(ImportCommand::tr("--match-by takes id or name")));
    }
    return languageOption(parser.value(lang)).transform([&](Language language) {
        options.language = language;
        return options;
    });
}

/// The project to import into: the one at that path, or an empty one with the usual words.
Result<Project> targetOf(const QString& path)
{
    if (isShipped(path)) {
        return std::unexpected(Error{Error::Code::WriteFailed, ImportCommand::tr("The shipped data are not changed"),
                                     path, ImportCommand::tr("Import into a copy of them, or into a new dataset")});
    }
    return QFileInfo::exists(path) ? readProject(path) : readShippedProjectOr({}).transform(emptyProject);
}

Result<std::optional<ImportMapping>> savedMappingOf(const Options& options)
{
    if (options.mapping.isEmpty()) {
        return std::nullopt;
    }
    return readMapping(options.mapping).transform([](const ImportMapping& mapping) { return std::optional(mapping); });
}

void setOptions(ImportMapping& mapping, const Options& options)
{
    if (!options.chain.isEmpty()) {
        mapping.chain = options.chain;
    }
    if (!options.matchBy.isEmpty()) {
        mapping.matchBy = options.matchBy == u"id" ? ImportMapping::MatchBy::Id : ImportMapping::MatchBy::Name;
    }
    mapping.addsPartners = mapping.addsPartners || options.addsPartners;
    mapping.removesGone = mapping.removesGone || options.removesGone;
}

QJsonObject toJson(const ImportResult& result, const std::vector<ImportTable>& tables)
{
    QJsonArray rows;
    for (const ImportedRow& row : result.rows) {
        QJsonArray remarks;
        for (const ImportedRow::Remark& remark : row.remarks) {
            remarks.append(QJsonObject{{u"column"_s, remark.column}, {u"message"_s, remark.message}});
        }
        rows.append(QJsonObject{{u"file"_s, tables[row.table].file},
                                {u"sheet"_s, tables[row.table].name},
                                {u"row"_s, row.row},
                                {u"result"_s, idOf(row.verdict)},
                                {u"layer"_s, row.layer == LayerIndex::Actors ? u"actors"_s : u"links"_s},
                                {u"id"_s, row.id},
                                {u"name"_s, row.name},
                                {u"remarks"_s, remarks}});
    }
    QJsonArray gone;
    for (const GoneRow& row : result.gone) {
        gone.append(QJsonObject{{u"id"_s, row.id}, {u"name"_s, row.name}});
    }
    return {{u"summary"_s, summaryText(result)},
            {u"added"_s, result.count(Verdict::Added)},
            {u"changed"_s, result.count(Verdict::Changed)},
            {u"same"_s, result.count(Verdict::Same)},
            {u"notTaken"_s, result.count(Verdict::NotTaken)},
            {u"rows"_s, rows},
            {u"gone"_s, gone},
            {u"proposals"_s, QJsonArray::fromStringList(result.proposals)}};
}

void print(const ImportResult& result, const std::vector<ImportTable>& tables)
{
    printLine(summaryText(result));
    for (const QString& proposal : result.proposals) {
        printLine(proposal);
    }
    for (const Diagnostic& finding : result.findings) {
        printLine(finding.toString());
    }
    for (const ImportedRow& row : result.rows) {
        if (!row.remarks.empty()) {
            printLine(rowText(row, tables));
        }
    }
    for (const GoneRow& gone : result.gone) {
        printLine(ImportCommand::tr("No longer in the sheet: %1").arg(gone.name));
    }
}

Result<void> keep(const ImportResult& result, const Project& before, const Options& options)
{
    if (before.storage() != Project::Storage::None) {
        return saveProject(result.project, before).transform([](const Project&) {});
    }
    const Dataset dataset = datasetOf(result.project).dataset;
    return saveProjectAs(result.project, before, options.into, qgisStyles(dataset.vocabulary(), options.language))
        .transform([](const Project&) {});
}

Result<int> import(const Options& options)
{
    const Result<Project> before = targetOf(options.into);
    if (!before) {
        return std::unexpected(before.error());
    }
    const Result<std::optional<ImportMapping>> saved = savedMappingOf(options);
    if (!saved) {
        return std::unexpected(saved.error());
    }
    const Result<ImportSources> sources = readImportSources(options.files);
    if (!sources) {
        return std::unexpected(sources.error());
    }
    const auto places = shippedPlaces();
    if (!places) {
        return std::unexpected(places.error());
    }
    const Dataset dataset = datasetOf(*before).dataset;
    const std::vector<ImportTable> tables = *saved ? sources->recognised((*saved)->tables) : sources->imported();
    ImportMapping mapping =
        *saved ? mappingAgain(**saved, tables, dataset, **places) : guessMappings(tables, dataset, **places);
    setOptions(mapping, options);
    const ImportResult result = importTables(*before, dataset, tables, mapping, **places);
    if (!options.savedMapping.isEmpty()) {
        if (const Result<void> written = writeMapping(mapping, options.savedMapping); !written) {
            return std::unexpected(written.error());
        }
    }
    if (!options.report.isEmpty()) {
        if (const Result<void> written = writeTable(reportTable(result, tables), options.report, options.language);
            !written) {
            return std::unexpected(written.error());
        }
    }
    if (const Result<void> any = checkAnything(result, tables); !any) {
        return std::unexpected(any.error());
    }
    if (!options.isTrial) {
        if (const Result<void> kept = keep(result, *before, options); !kept) {
            return std::unexpected(kept.error());
        }
    }
    if (options.asJson) {
        printJson(toJson(result, tables));
    } else {
        print(result, tables);
    }
    return result.count(Verdict::NotTaken) > 0 ? exitFindings : exitDone;
}

} // namespace

int runImport(const QStringList& arguments)
{
    const Result<int> code = parseOptions(arguments).and_then(import);
    if (!code) {
        printError(code.error());
        return exitUsage;
    }
    return *code;
}

} // namespace ketenkaart
