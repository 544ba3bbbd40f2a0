#include "app/cli/commands.h"

#include "app/cli/analyse_answers.h"
#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/session/command_options.h"
#include "app/session/shipped_data.h"
#include "core/io/table_writer.h"
#include "core/report/route_end.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct AnalyseCommand
{
    Q_DECLARE_TR_FUNCTIONS(AnalyseCommand)
};

/// Takes --route and its two ends out of the arguments, because the parser knows options with one value only.
Result<QStringList> takeRoute(QStringList& arguments)
{
    const qsizetype index = arguments.indexOf(u"--route"_s);
    if (index < 0) {
        return QStringList();
    }
    const QStringList ends = arguments.mid(index + 1, 2);
    if (ends.size() < 2 || ends.first().startsWith(u'-') || ends.last().startsWith(u'-')) {
        return std::unexpected(usageError(AnalyseCommand::tr("--route needs two ends"),
                                          AnalyseCommand::tr("Name where it begins and where it ends: --route A B")));
    }
    arguments.remove(index, 3);
    return ends;
}

Result<AnalyseOptions> parse(QStringList arguments)
{
    const auto route = takeRoute(arguments);
    if (!route) {
        return std::unexpected(route.error());
    }
    QCommandLineParser parser;
    const QCommandLineOption upstream(u"upstream"_s, QString(), u"A"_s), downstream(u"downstream"_s, QString(), u"A"_s),
        focus(u"focus"_s, QString(), u"A"_s), steps(u"steps"_s, QString(), u"N"_s),
        direction(u"direction"_s, QString(), u"upstream|downstream|both"_s),
        order(u"order"_s, QString(), u"steps|stated|borders"_s), without(u"without"_s, QString(), u"A"_s),
        scenario(u"case"_s, QString(), u"ID"_s), critical(u"critical"_s), gaps(u"gaps"_s), matrix(u"matrix"_s),
        redundancy(u"redundancy"_s), inputs(u"inputs"_s), output({u"o"_s, u"output"_s}, QString(), u"FILE"_s),
        chain(u"chain"_s, QString(), u"ID"_s), statedOnly(u"stated-only"_s), links(u"links"_s, QString(), u"IDS"_s),
        json(u"json"_s), lang(u"lang"_s, QString(), u"nl|en"_s);
    parser.addOptions({upstream, downstream, focus, steps, direction, order, without, scenario, critical, gaps, matrix,
                       redundancy, inputs, output, chain, statedOnly, links, json, lang});
    if (!parser.parse(QStringList{u"ketenkaart analyse"_s} + arguments)) {
        return std::unexpected(usageError(parser.errorText()));
    }
    if (parser.positionalArguments().size() > 1) {
        return std::unexpected(usageError(AnalyseCommand::tr("Name one dataset at most")));
    }
    if (const QString named = parser.positionalArguments().value(0);
        !named.isEmpty() && (parser.isSet(without) || parser.isSet(scenario)) && !QFileInfo::exists(named)) {
        return std::unexpected(usageError(AnalyseCommand::tr("There is no dataset %1").arg(named),
                                          AnalyseCommand::tr("Repeat the option for each: --without A --without B")));
    }
    const auto language = languageOption(parser.value(lang));
    if (!language) {
        return std::unexpected(language.error());
    }
    AnalyseOptions options;
    options.dataset = parser.positionalArguments().value(0);
    options.language = *language;
    options.without = parser.values(without);
    options.cases = parser.values(scenario);
    options.links.statedOnly = parser.isSet(statedOnly);
    options.json = parser.isSet(json);
    if (parser.isSet(chain)) {
        options.chain = parser.value(chain);
    }
    const std::pair<bool, Question> asked[]{{!route->isEmpty(), Question::Route},
                                            {parser.isSet(upstream), Question::Focus},
                                            {parser.isSet(downstream), Question::Focus},
                                            {parser.isSet(focus), Question::Focus},
                                            {parser.isSet(critical), Question::Critical},
                                            {parser.isSet(without) || parser.isSet(scenario), Question::WhatIf},
                                            {parser.isSet(gaps), Question::Gaps},
                                            {parser.isSet(matrix), Question::Matrix},
                                            {parser.isSet(redundancy), Question::Redundancy},
                                            {parser.isSet(inputs), Question::Inputs}};
    if (std::ranges::count(asked, true, &std::pair<bool, Question>::first) != 1 || parser.values(upstream).size() > 1 ||
        parser.values(downstream).size() > 1 || parser.values(focus).size() > 1) {
        return std::unexpected(
            usageError(AnalyseCommand::tr("Ask one question"),
                       AnalyseCommand::tr("Use one of --route A B, --focus A, --upstream A, "
                                          "--downstream A, --critical, --without A, --case ID, --gaps, --matrix, "
                                          "--redundancy, --inputs")));
    }
    options.question = std::ranges::find(asked, true, &std::pair<bool, Question>::first)->second;
    // What flows between provinces and where nobody is are questions about all that there is.
    if (options.question == Question::Matrix || options.question == Question::Gaps) {
        options.links.families = LinkSelection::everything().families;
    }
    if (parser.isSet(links)) {
        const auto families = parseLinkFamilies(parser.value(links));
        if (!families) {
            return std::unexpected(
                usageError(AnalyseCommand::tr("--links cannot read %1").arg(parser.value(links)),
                           AnalyseCommand::tr("Use delivery, knowledge, money and belonging with commas, or all")));
        }
        options.links.families = *families;
    }
    options.output = parser.value(output);
    if (parser.isSet(output) &&
        (options.output.isEmpty() || (options.question != Question::Gaps && options.question != Question::Matrix))) {
        return std::unexpected(usageError(AnalyseCommand::tr("A table can be made of --gaps and --matrix"),
                                          AnalyseCommand::tr("Name the file with -o FILE.csv or FILE.xlsx")));
    }
    options.ends = *route;
    options.focus = (parser.values(focus) + parser.values(upstream) + parser.values(downstream)).value(0);
    const bool isFocus = parser.isSet(focus);
    if ((parser.isSet(steps) && options.question != Question::Focus) || (parser.isSet(direction) && !isFocus) ||
        (parser.isSet(order) && options.question != Question::Route)) {
        return std::unexpected(
            usageError(AnalyseCommand::tr("--steps and --direction go with --focus, --order with --route")));
    }
    if (parser.isSet(steps)) {
        bool isNumber = false;
        options.steps = parser.value(steps).toInt(&isNumber);
        if (!isNumber || *options.steps < 1) {
            return std::unexpected(usageError(AnalyseCommand::tr("--steps takes a number from 1")));
        }
    }
    const auto walk = parseWalkDirection(parser.isSet(upstream)     ? u"upstream"_s
                                         : parser.isSet(downstream) ? u"downstream"_s
                                         : parser.isSet(direction)  ? parser.value(direction)
                                                                    : u"both"_s);
    if (!walk) {
        return std::unexpected(usageError(AnalyseCommand::tr("--direction takes upstream, downstream or both")));
    }
    options.direction = *walk;
    const auto routeOrder = parseRouteOrder(parser.isSet(order) ? parser.value(order) : u"steps"_s);
    if (!routeOrder) {
        return std::unexpected(usageError(AnalyseCommand::tr("--order takes steps, stated or borders")));
    }
    options.order = *routeOrder;
    return options;
}

Error unknownId(const QString& message)
{
    return usageError(message, AnalyseCommand::tr("ketenkaart info --json lists the ids"));
}

/// The actors that somebody means by an id or a name; of an organisation all its sites.
Result<QStringList> actorsMeant(const QString& typed, const AnalyseOptions& options, const Dataset& dataset)
{
    if (dataset.actor(typed)) {
        return QStringList{typed};
    }
    const auto meant = readRouteEnd(dataset, typed, options.language);
    if (!meant) {
        return std::unexpected(meant.error());
    }
    return meant->actorIds;
}

/// Puts ids in the place of names, each once.
Result<void> understand(AnalyseOptions& options, const Dataset& dataset)
{
    if (!options.focus.isEmpty()) {
        const auto meant = actorsMeant(options.focus, options, dataset);
        if (!meant) {
            return std::unexpected(meant.error());
        }
        if (meant->size() > 1) {
            return std::unexpected(usageError(AnalyseCommand::tr("%1 can be several actors").arg(options.focus),
                                              AnalyseCommand::tr("Name one of them: %1").arg(meant->join(u", "_s))));
        }
        options.focus = meant->front();
    }
    QStringList without;
    for (const QString& typed : std::as_const(options.without)) {
        if (dataset.link(typed)) {
            without += typed;
            continue;
        }
        const auto meant = actorsMeant(typed, options, dataset);
        if (!meant) {
            return std::unexpected(meant.error());
        }
        without += *meant;
    }
    without.removeDuplicates();
    options.without = without;
    return {};
}

/// Whether everything that the options name exists.
Result<void> check(const AnalyseOptions& options, const Dataset& dataset)
{
    if (options.chain && !dataset.chain(*options.chain)) {
        return std::unexpected(unknownId(AnalyseCommand::tr("There is no chain %1").arg(*options.chain)));
    }
    if (options.question == Question::Focus && options.chain &&
        !ValueChainGraph(dataset, options.chain).hasActor(options.focus)) {
        return std::unexpected(
            usageError(AnalyseCommand::tr("%1 is not in the chain %2").arg(options.focus, *options.chain)));
    }
    for (const QString& id : options.cases) {
        if (!dataset.scenario(id)) {
            return std::unexpected(unknownId(AnalyseCommand::tr("There is no case %1").arg(id)));
        }
    }
    return {};
}

Result<Answer> answerTo(const AnalyseOptions& options, const Dataset& read)
{
    if (options.question == Question::WhatIf) {
        return whatIfAnswer(options, read); // what is planned must be selected too
    }
    const Dataset dataset = withLinks(read, options.links);
    switch (options.question) {
    case Question::Route:
        return routeAnswer(options, dataset);
    case Question::Critical:
        return criticalAnswer(options, dataset);
    case Question::Focus:
        return focusAnswer(options, dataset);
    case Question::WhatIf:
        break;
    case Question::Gaps:
        return gapsAnswer(options, dataset);
    case Question::Matrix:
        return matrixAnswer(options, dataset);
    case Question::Redundancy:
        return redundancyAnswer(options, dataset);
    case Question::Inputs:
        return inputsAnswer(options, dataset);
    }
    std::unreachable();
}

Result<void> writeTableOf(const Answer& answer, const AnalyseOptions& options, const Dataset& dataset)
{
    // In the folder of the dataset a table could take the place of a layer, or become one.
    const QFileInfo data(dataset.location());
    const QFileInfo file(options.output);
    if (file.absoluteFilePath() == data.absoluteFilePath() || file.absolutePath() == data.absoluteFilePath()) {
        return std::unexpected(usageError(
            AnalyseCommand::tr("%1 would be part of the dataset").arg(QDir::toNativeSeparators(options.output)),
            AnalyseCommand::tr("Choose another folder for the table")));
    }
    return writeTable(answer.table, options.output, options.language);
}

} // namespace

int runAnalyse(const QStringList& arguments)
{
    auto options = parse(arguments);
    if (!options) {
        printError(options.error());
        return exitUsage;
    }
    const auto read = readShippedOr(options->dataset);
    if (!read) {
        printError(read.error());
        return exitUsage;
    }
    if (const auto understood = understand(*options, read->dataset); !understood) {
        printError(understood.error());
        return exitUsage;
    }
    if (const auto checked = check(*options, read->dataset); !checked) {
        printError(checked.error());
        return exitUsage;
    }
    auto answer = answerTo(*options, read->dataset);
    if (!answer) {
        printError(answer.error());
        return exitUsage;
    }
    if (!options->output.isEmpty()) {
        const auto written = writeTableOf(*answer, *options, read->dataset);
        if (!written) {
            printError(written.error());
            return exitUsage;
        }
    }
    if (options->json) {
        answer->json.insert(u"dataset"_s, read->dataset.location());
        answer->json.insert(u"chain"_s, options->chain.value_or(QString()));
        QJsonArray families;
        for (const LinkFamily family : options->links.families) {
            families.append(idOf(family));
        }
        answer->json.insert(u"families"_s, families);
        answer->json.insert(u"statedOnly"_s, options->links.statedOnly);
        printJson(answer->json);
        return exitDone;
    }
    for (const QString& line : std::as_const(answer->lines)) {
        printLine(line);
    }
    printLine(QString());
    printLine(AnalyseCommand::tr("Counted along %1.").arg(selectionText(options->links)));
    return exitDone;
}

} // namespace ketenkaart
