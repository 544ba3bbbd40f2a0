#include "app/cli/analyse_answers.h"

#include "core/graph/analysis_text.h"
#include "core/graph/critical_actors.h"
#include "core/graph/route_search.h"
#include "core/model/scenario_case.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct AnalyseAnswers
{
    Q_DECLARE_TR_FUNCTIONS(AnalyseAnswers)
};

constexpr qsizetype mostListed = 12;

ValueChainGraph graphOf(const AnalyseOptions& options, const Dataset& dataset)
{
    return ValueChainGraph(options.statedOnly ? withStatedLinksOnly(dataset) : dataset, options.chain);
}

QString idOf(CriticalReason::Kind kind)
{
    switch (kind) {
    case CriticalReason::Kind::OnlyActorOfStage:
        return u"onlyActorOfStage"_s;
    case CriticalReason::Kind::OnlySupplierOfStage:
        return u"onlySupplierOfStage"_s;
    case CriticalReason::Kind::AllWaysPass:
        return u"allWaysPass"_s;
    case CriticalReason::Kind::OnlyWayTo:
        return u"onlyWayTo"_s;
    case CriticalReason::Kind::Separates:
        return u"separates"_s;
    case CriticalReason::Kind::OnShortestWays:
        return u"onShortestWays"_s;
    }
    std::unreachable();
}

QString reasonText(const CriticalReason& reason, const Dataset& dataset, const AnalyseOptions& options)
{
    // Without a chain there are no stages, and no reasons with them.
    const QString stage = stageName(dataset, options.chain.value_or(QString()), reason.stageId, options.language);
    switch (reason.kind) {
    case CriticalReason::Kind::OnlyActorOfStage:
        return AnalyseAnswers::tr("nobody else is in the stage ‘%1’").arg(stage);
    case CriticalReason::Kind::OnlySupplierOfStage:
        return AnalyseAnswers::tr("nobody else of its stage has a link to ‘%1’").arg(stage);
    case CriticalReason::Kind::AllWaysPass:
        return AnalyseAnswers::tr("every way to ‘%1’ passes here").arg(stage);
    case CriticalReason::Kind::OnlyWayTo:
        return AnalyseAnswers::tr("%n actor(s) can be reached over this one only", nullptr, reason.count);
    case CriticalReason::Kind::Separates:
        return AnalyseAnswers::tr("without it %n actor(s) lose(s) the connection with the others", nullptr,
                                  reason.count);
    case CriticalReason::Kind::OnShortestWays:
        return AnalyseAnswers::tr("%1% of all shortest ways pass here")
            .arg(QLocale().toString(100.0 * reason.share, 'f', 1));
    }
    std::unreachable();
}

} // namespace

Result<Answer> routeAnswer(const AnalyseOptions& options, const Dataset& dataset)
{
    const QString from = dataset.actor(options.actors[0])->name;
    const QString to = dataset.actor(options.actors[1])->name;
    const auto found = findRoutes(graphOf(options, dataset), {options.actors[0]}, {options.actors[1]});
    if (!found) {
        return std::unexpected(found.error());
    }
    Answer answer;
    QString text;
    if (found->routes.empty()) {
        text = AnalyseAnswers::tr("There is no way from %1 to %2.").arg(from, to);
    } else {
        const Route& best = found->routes.front();
        text = AnalyseAnswers::tr("The shortest way from %1 to %2 has %n step(s): %3.", nullptr, best.steps())
                   .arg(from, to, actorNames(dataset, best.actorIds).join(u" → "_s));
        if (best.borderCrossings > 0) {
            text += u' ' + AnalyseAnswers::tr("It crosses %n provincial border(s).", nullptr, best.borderCrossings);
        }
        if (best.impliedLinks > 0) {
            text += u' ' + restsOnImpliedText(best.impliedLinks);
        }
    }
    answer.lines.append(text);
    QJsonArray routes;
    for (const Route& route : found->routes) {
        routes.append(QJsonObject{{u"actors"_s, QJsonArray::fromStringList(route.actorIds)},
                                  {u"links"_s, QJsonArray::fromStringList(route.linkIds)},
                                  {u"steps"_s, route.steps()},
                                  {u"implied"_s, route.impliedLinks},
                                  {u"borderCrossings"_s, route.borderCrossings}});
        if (routes.size() <= mostListed) {
            answer.lines.append(
                u"  %1. %2"_s.arg(routes.size()).arg(actorNames(dataset, route.actorIds).join(u" → "_s)));
        }
    }
    if (routes.size() > mostListed) {
        answer.lines.append(u"  "_s +
                            AnalyseAnswers::tr("and %1 more; --json has them").arg(routes.size() - mostListed));
    }
    answer.json = {{u"routes"_s, routes}, {u"hasMore"_s, found->hasMore}, {u"text"_s, text}};
    return answer;
}

Result<Answer> criticalAnswer(const AnalyseOptions& options, const Dataset& dataset)
{
    CriticalOptions asked;
    asked.chainId = options.chain;
    const auto found = findCriticalParts(graphOf(options, dataset), asked);
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
            const QString text = reasonText(reason, dataset, options);
            words.append(text);
            reasons.append(QJsonObject{{u"kind"_s, idOf(reason.kind)},
                                       {u"text"_s, text},
                                       {u"count"_s, reason.count},
                                       {u"implied"_s, reason.impliedLinkIds.size()}});
        }
        actors.append(QJsonObject{{u"actor"_s, critical.actorId},
                                  {u"score"_s, critical.score},
                                  {u"implied"_s, critical.impliedLinkIds.size()},
                                  {u"reasons"_s, reasons}});
        if (lines.size() < mostListed) {
            lines.append(u"  %1. %2: %3"_s.arg(lines.size() + 1)
                             .arg(actorNames(dataset, {critical.actorId}).value(0), words.join(u"; "_s)));
        }
    }
    QJsonArray links;
    for (const CriticalLink& link : found->links) {
        links.append(QJsonObject{
            {u"link"_s, link.linkId}, {u"separates"_s, link.separatedCount}, {u"isImplied"_s, link.isImplied}});
    }
    QString text;
    if (found->actors.empty()) {
        text = AnalyseAnswers::tr("There is no actor on which others depend.");
    } else {
        const CriticalActor& first = found->actors.front();
        text = AnalyseAnswers::tr("Most depends on %1: %2.")
                   .arg(actorNames(dataset, {first.actorId}).value(0),
                        reasonText(first.reasons.front(), dataset, options));
        if (!first.impliedLinkIds.isEmpty()) {
            text += u' ' + restsOnImpliedText(static_cast<int>(first.impliedLinkIds.size()));
        }
    }
    answer.lines = QStringList{text} + lines;
    answer.json = {{u"critical"_s, actors}, {u"links"_s, links}, {u"text"_s, text}};
    return answer;
}

} // namespace ketenkaart
