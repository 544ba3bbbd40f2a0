#include "app/cli/commands.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/session/command_options.h"
#include "app/session/shipped_data.h"
#include "core/check/dataset_check.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct ValidateCommand
{
    Q_DECLARE_TR_FUNCTIONS(ValidateCommand)
};

QJsonObject toJson(const Diagnostic& diagnostic)
{
    return {{QStringLiteral("severity"), severityName(diagnostic.severity)},
            {QStringLiteral("code"), diagnosticCodeName(diagnostic.code)},
            {QStringLiteral("layer"), diagnostic.layer},
            {QStringLiteral("row"), diagnostic.row},
            {QStringLiteral("column"), diagnostic.column},
            {QStringLiteral("message"), diagnostic.message},
            {QStringLiteral("advice"), diagnostic.advice}};
}

} // namespace

int runValidate(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json")),
        lang(QStringLiteral("lang"), QString(), QStringLiteral("nl|en"));
    parser.addOptions({json, lang});
    if (!parser.parse(QStringList{QStringLiteral("ketenkaart validate")} + arguments)) {
        printError(usageError(parser.errorText()));
        return exitUsage;
    }
    if (parser.positionalArguments().size() != 1) {
        printError(usageError(ValidateCommand::tr("Name one dataset to validate")));
        return exitUsage;
    }
    if (const auto language = languageOption(parser.value(lang)); !language) {
        printError(language.error());
        return exitUsage;
    }
    const auto data = loadMapData(parser.positionalArguments().front());
    if (!data) {
        printError(data.error());
        return exitUsage;
    }
    const Dataset& dataset = data->read.dataset;
    Diagnostics diagnostics = data->read.diagnostics;
    std::ranges::copy(checkDataset(data->read, data->baseMap.get()), std::back_inserter(diagnostics));
    // A note says what was done for the user; only warnings and errors ask something of them.
    const bool clean = std::ranges::all_of(
        diagnostics, [](const Diagnostic& diagnostic) { return diagnostic.severity == Diagnostic::Severity::Note; });
    if (parser.isSet(json)) {
        QJsonArray findings;
        for (const Diagnostic& diagnostic : diagnostics) {
            findings.append(toJson(diagnostic));
        }
        printJson({{QStringLiteral("dataset"), dataset.location()},
                   {QStringLiteral("clean"), clean},
                   {QStringLiteral("findings"), findings}});
    } else {
        for (const Diagnostic& diagnostic : diagnostics) {
            printLine(severityName(diagnostic.severity) + QStringLiteral(": ") + diagnostic.toString());
        }
        printLine(clean ? ValidateCommand::tr("No findings: %1 actors, %2 campuses, %3 links, %4 chains")
                              .arg(dataset.actors().size())
                              .arg(dataset.campuses().size())
                              .arg(dataset.links().size() + dataset.regionLinks().size())
                              .arg(dataset.chains().size())
                        : ValidateCommand::tr("%1 findings").arg(diagnostics.size()));
    }
    return clean ? exitDone : exitFindings;
}

} // namespace ketenkaart
