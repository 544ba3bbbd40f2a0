#include "app/cli/analyse_answers.h"

#include "core/report/analysis_text.h"
#include "core/report/critical_text.h"
#include "core/report/redundancy_text.h"
#include "core/report/route_end.h"
#include "core/report/route_text.h"
#include "core/report/stage_inputs_text.h"
#include "core/report/text_parts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct AnalyseAnswers
{
    Q_DECLARE_TR_FUNCTIONS(AnalyseAnswers)
};

constexpr qsizetype mostListed = 12;

QJsonObject toJson(const QString& typed, const RouteEnd& end)
{
    return {{u"typed"_s, typed},
            {u"actors"_s, QJsonArray::fromStringList(end.actorIds)},
            {u"understood"_s, end.understood}};
}

/// What is said of one chain, stage by stage.
struct ChainAnswer
{
    QString text;
    QStringList lines;
    QJsonArray stages;
};

/// The answers of all chains, or of the one that the options name, below each other.
template<typename OfChain> Answer answerByChain(const AnalyseOptions& options, const Dataset& dataset, OfChain ofChain)
{
    Answer answer;
    QJsonArray chains;
    QStringList texts;
    for (const Chain& chain : dataset.chains()) {
        if (options.chain && *options.chain != chain.id) {
            continue;
        }
        const ChainAnswer own = ofChain(chain);
        texts.append(own.text);
        if (!answer.lines.isEmpty()) {
            answer.lines.append(QString());
        }
        answer.lines.append(own.text);
        for (const QString& line : own.lines) {
            answer.lines.append(u"  "_s + line);
        }
        chains.append(QJsonObject{{u"chain"_s, chain.id}, {u"stages"_s, own.stages}, {u"text"_s, own.text}});
    }
    answer.json = {{u"chains"_s, chains}, {u"text"_s, texts.join(u' ')}};
    return answer;
}

} // namespace

Result<Answer> routeAnswer(const AnalyseOptions& options, const Dataset& dataset)
{
    const auto from = readRouteEnd(dataset, options.ends[0], options.language, options.chain);
    if (!from) {
        return std::unexpected(from.error());
    }
    const auto to = readRouteEnd(dataset, options.ends[1], options.language, options.chain);
    if (!to) {
        return std::unexpected(to.error());
    }
    RouteOptions asked;
    asked.order = options.order;
    asked.onlyStatedLinks = options.links.statedOnly;
    const ValueChainGraph graph(dataset, options.chain);
    const auto found = findRoutes(graph, from->actorIds, to->actorIds, asked);
    if (!found) {
        return std::unexpected(found.error());
    }
    Answer answer;
    const QString text = sentences({routeText(dataset, *found, from->name, to->name, asked),
                                    routeStatedOnlyText(dataset, graph, from->actorIds, to->actorIds, *found, asked)});
    answer.lines.append(text);
    // An actor needs no explanation, a phrase does.
    if (from->understood != from->name || to->understood != to->name) {
        answer.lines << u"  "_s + AnalyseAnswers::tr("from: %1").arg(from->understood)
                     << u"  "_s + AnalyseAnswers::tr("to: %1").arg(to->understood);
    }
    QJsonArray routes;
    for (const Route& route : found->routes) {
        routes.append(QJsonObject{{u"actors"_s, QJsonArray::fromStringList(route.actorIds)},
                                  {u"links"_s, QJsonArray::fromStringList(route.linkIds)},
                                  {u"steps"_s, route.steps()},
                                  {u"implied"_s, route.impliedLinks},
                                  {u"borderCrossings"_s, route.borderCrossings}});
        if (routes.size() <= mostListed) {
            answer.lines.append(u"  %1. %2: %3"_s.arg(QString::number(routes.size()), routeWayText(dataset, route),
                                                      oneRouteText(route)));
        }
    }
    if (routes.size() > mostListed) {
        answer.lines.append(u"  "_s +
                            (found->hasMore
                                 ? AnalyseAnswers::tr("and more; --json has the first %1").arg(routes.size())
                                 : AnalyseAnswers::tr("and %1 more; --json has them").arg(routes.size() - mostListed)));
    }
    answer.json = {{u"from"_s, toJson(options.ends[0], *from)},
                   {u"to"_s, toJson(options.ends[1], *to)},
                   {u"order"_s, idOf(options.order)},
                   {u"routes"_s, routes},
                   {u"hasMore"_s, found->hasMore},
                   {u"text"_s, text}};
    return answer;
}

Result<Answer> criticalAnswer(const AnalyseOptions& options, const Dataset& dataset)
{
    CriticalOptions asked;
    asked.chainId = options.chain;
    const auto found = findCriticalParts(ValueChainGraph(dataset, options.chain), asked);
    if (!found) {
        return std::unexpected(found.error());
    }
    Answer answer;
    QJsonArray actors;
    QStringList lines;
    for (const CriticalActor& critical : found->actors) {
        QJsonArray reasons;
        QStringList words;
        for (const CriticalReason& reason : critical.reasons) {
            const QString text = reasonText(reason, dataset, options.chain, options.language);
            words.append(text);
            reasons.append(QJsonObject{{u"kind"_s, idOf(reason.kind)},
                                       {u"text"_s, text},
                                       {u"weight"_s, reason.weight},
                                       {u"count"_s, reason.count},
                                       {u"share"_s, reason.share},
                                       {u"stage"_s, reason.stageId},
                                       {u"fromStage"_s, reason.fromStageId},
                                       {u"actors"_s, QJsonArray::fromStringList(reason.actorIds)},
                                       {u"impliedLinks"_s, QJsonArray::fromStringList(reason.impliedLinkIds)},
                                       {u"implied"_s, reason.impliedLinkIds.size()}});
        }
        actors.append(QJsonObject{{u"actor"_s, critical.actorId},
                                  {u"score"_s, critical.score},
                                  {u"implied"_s, critical.impliedLinkIds.size()},
                                  {u"reasons"_s, reasons}});
        if (lines.size() < mostListed) {
            lines.append(u"  %1. %2: %3"_s.arg(QString::number(lines.size() + 1),
                                               actorNames(dataset, {critical.actorId}).value(0), words.join(u"; "_s)));
        }
    }
    QJsonArray links;
    for (const CriticalLink& link : found->links) {
        links.append(QJsonObject{
            {u"link"_s, link.linkId}, {u"separates"_s, link.separatedCount}, {u"isImplied"_s, link.isImplied}});
    }
    const auto certainty = certaintyOf(*found, dataset, asked);
    if (!certainty) {
        return std::unexpected(certainty.error());
    }
    QJsonArray ranges;
    for (const RankRange& range : certainty->robustness.actors) {
        ranges.append(QJsonObject{{u"actor"_s, range.actorId},
                                  {u"rank"_s, range.rank},
                                  {u"best"_s, range.best},
                                  {u"worst"_s, range.worst},
                                  {u"timesFirst"_s, range.timesFirst}});
    }
    QJsonArray statedOrder;
    for (const CriticalActor& critical : certainty->statedOnly.actors) {
        statedOrder.append(critical.actorId);
    }
    const QString text = criticalTextWithCertainty(*found, *certainty, dataset, options.chain, options.language);
    answer.lines = QStringList{text} + lines + QStringList{QString(), criticalDirectionText()};
    answer.json = {{u"critical"_s, actors},
                   {u"links"_s, links},
                   {u"unsuppliedStages"_s, QJsonArray::fromStringList(found->unsuppliedStageIds)},
                   {u"robustness"_s, QJsonObject{{u"draws"_s, certainty->robustness.draws}, {u"actors"_s, ranges}}},
                   {u"statedOnlyOrder"_s, statedOrder},
                   {u"linkCount"_s, found->linkCount},
                   {u"impliedCount"_s, found->impliedCount},
                   {u"text"_s, text}};
    return answer;
}

Answer redundancyAnswer(const AnalyseOptions& options, const Dataset& dataset)
{
    const ValueChainGraph graph(dataset);
    LinkSelection surely = options.links;
    surely.statedOnly = true;
    const ValueChainGraph statedGraph(withLinks(dataset, surely));
    return answerByChain(options, dataset, [&](const Chain& chain) {
        const std::vector<StageRedundancy> pairs = stageRedundancy(graph, chain.id);
        const auto statedPairs =
            options.links.statedOnly ? std::nullopt : std::optional(stageRedundancy(statedGraph, chain.id));
        ChainAnswer answer{
            redundancyTextWithCertainty(dataset, chain.id, pairs, statedPairs, options.language), {}, {}};
        for (const StageRedundancy& pair : pairs) {
            answer.lines.append(separateWaysText(dataset, chain.id, pair, options.language));
            answer.stages.append(QJsonObject{{u"from"_s, pair.fromStageId},
                                             {u"to"_s, pair.toStageId},
                                             {u"separateWays"_s, pair.separateWays},
                                             {u"singlePoints"_s, QJsonArray::fromStringList(pair.singlePoints)}});
        }
        return answer;
    });
}

Answer inputsAnswer(const AnalyseOptions& options, const Dataset& dataset)
{
    const ValueChainGraph graph(dataset);
    return answerByChain(options, dataset, [&](const Chain& chain) {
        const std::vector<StageInputs> inputs = stageInputs(graph, chain.id);
        ChainAnswer answer{stageInputsText(dataset, chain.id, inputs, options.language), {}, {}};
        for (const StageInputs& stage : inputs) {
            answer.lines.append(oneStageInputsText(dataset, chain.id, stage, options.language));
            const std::optional<double> share = stage.foreignShare();
            answer.stages.append(QJsonObject{{u"stage"_s, stage.stageId},
                                             {u"position"_s, stage.position},
                                             {u"links"_s, QJsonArray::fromStringList(stage.linkIds)},
                                             {u"foreignLinks"_s, QJsonArray::fromStringList(stage.foreignLinkIds)},
                                             {u"foreignActors"_s, QJsonArray::fromStringList(stage.foreignActorIds)},
                                             {u"foreignShare"_s, share ? QJsonValue(*share) : QJsonValue()},
                                             {u"unknown"_s, stage.unknown()},
                                             {u"implied"_s, stage.implied},
                                             {u"foreignImplied"_s, stage.foreignImplied}});
        }
        return answer;
    });
}

} // namespace ketenkaart
