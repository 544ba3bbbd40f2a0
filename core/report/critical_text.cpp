#include "core/report/critical_text.h"

#include "core/report/analysis_text.h"
#include "core/report/text_parts.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

bool sharesFirstPlace(const CriticalParts& parts)
{
    return parts.actors.size() > 1 && !(parts.actors[1].score < parts.actors[0].score);
}

/// Whether an actor is first only because nobody else is in its stage: no link says that anybody depends on it.
bool standsOnStageAlone(const CriticalActor& actor)
{
    return std::ranges::all_of(actor.reasons, [](const CriticalReason& reason) {
        return reason.kind == CriticalReason::Kind::OnlyActorOfStage;
    });
}

QString firstPlaceText(const CriticalParts& parts, const Dataset& dataset)
{
    const CriticalActor& first = parts.actors.front();
    if (sharesFirstPlace(parts)) {
        QStringList ids;
        for (const CriticalActor& actor : parts.actors) {
            if (!(actor.score < first.score)) {
                ids << actor.actorId;
            }
        }
        return AnalysisText::tr("In these data %1 share the first place.", "actors")
            .arg(enumeration(actorNames(dataset, ids)));
    }
    return (standsOnStageAlone(first) ? AnalysisText::tr("In these data %1 comes first.")
                                      : AnalysisText::tr("In these data most depends on %1."))
        .arg(nameOf(dataset, first.actorId));
}

} // namespace

QString reasonText(const CriticalReason& reason, const Dataset& dataset, const std::optional<QString>& chainId,
                   Language language)
{
    const QString stage = quoted(stageName(dataset, chainId.value_or(QString()), reason.stageId, language));
    const QString fromStage = quoted(stageName(dataset, chainId.value_or(QString()), reason.fromStageId, language));
    switch (reason.kind) {
    case CriticalReason::Kind::OnlyActorOfStage:
        return AnalysisText::tr("nobody else is in the stage %1").arg(stage);
    case CriticalReason::Kind::OnlySupplierOfStage:
        return AnalysisText::tr("nobody else of its stage delivers to %1").arg(stage);
    case CriticalReason::Kind::AllWaysPass:
        return reason.count < reason.stageSize
                   ? AnalysisText::tr(
                         "every way from %1 to %2 runs through it, as far as there is one (to %3 of its %4 "
                         "actors)")
                         .arg(fromStage, stage, QString::number(reason.count), QString::number(reason.stageSize))
                   : AnalysisText::tr("every way from %1 to %2 runs through it").arg(fromStage, stage);
    case CriticalReason::Kind::OnlyWayTo:
        return AnalysisText::tr("%n actor(s) can only be reached through it", nullptr, reason.count);
    case CriticalReason::Kind::Separates:
        return AnalysisText::tr("without it %n actor(s) is/are cut off from the rest", nullptr, reason.count);
    case CriticalReason::Kind::OnShortestWays:
        return AnalysisText::tr("%1% of the shortest ways between others run through it")
            .arg(QLocale().toString(100.0 * reason.share, 'f', reason.share < 0.1 ? 1 : 0));
    }
    std::unreachable();
}

QString robustnessText(const RankRobustness& robustness, const Dataset& dataset)
{
    if (robustness.draws == 0 || robustness.actors.empty()) {
        return {};
    }
    const RankRange& first = robustness.actors.front();
    const QString name = nameOf(dataset, first.actorId);
    const QString times = QString::number(first.timesFirst);
    const QString draws = QString::number(robustness.draws);
    return robustness.firstStands()
               ? AnalysisText::tr("That place stands: with each implied link counted by the toss of a coin %1 comes "
                                  "first in %2 of %3 draws.")
                     .arg(name, times, draws)
               : AnalysisText::tr("That place does not stand: with each implied link counted by the toss of a coin %1 "
                                  "comes first in %2 of %3 draws, and ranks from %4 to %5 in most.")
                     .arg(name, times, draws, QString::number(first.best), QString::number(first.worst));
}

QString statedOnlyText(const CriticalParts& parts, const Dataset& dataset)
{
    if (parts.actors.empty()) {
        return AnalysisText::tr("By stated links alone there is nobody on whom others depend.");
    }
    const QString name = nameOf(dataset, parts.actors.front().actorId);
    // Who is alone in a stage is so without any link.
    return parts.linkCount == 0
               ? AnalysisText::tr("No link is stated here; by the stages alone %1 comes first.").arg(name)
               : AnalysisText::tr("By stated links alone (%n) most depends on %1.", "links", parts.linkCount).arg(name);
}

QString unsuppliedText(const CriticalParts& parts, const Dataset& dataset, const std::optional<QString>& chainId,
                       Language language)
{
    if (parts.unsuppliedStageIds.isEmpty()) {
        return {};
    }
    QStringList stages;
    for (const QString& id : parts.unsuppliedStageIds) {
        stages << quoted(stageName(dataset, chainId.value_or(QString()), id, language));
    }
    return AnalysisText::tr("To the stage(s) %1 nobody of the stage before delivers, in these data.", nullptr,
                            number(stages))
        .arg(enumeration(stages));
}

QString criticalShortText(const CriticalParts& parts, const CriticalCertainty& certainty, const Dataset& dataset)
{
    if (parts.actors.empty()) {
        return AnalysisText::tr("In these data there is no actor on which others depend.");
    }
    QStringList text{
        AnalysisText::tr("In these data most depends on %1.").arg(nameOf(dataset, parts.actors.front().actorId)),
        restsOnLinksText(parts.linkCount, parts.impliedCount)};
    if (parts.impliedCount > 0) {
        text << robustnessText(certainty.robustness, dataset) << statedOnlyText(certainty.statedOnly, dataset);
    }
    return sentences(text);
}

QString criticalText(const CriticalParts& parts, const Dataset& dataset, const std::optional<QString>& chainId,
                     Language language)
{
    if (parts.actors.empty()) {
        return AnalysisText::tr("In these data there is no actor on which others depend.");
    }
    const CriticalActor& first = parts.actors.front();
    // All of them, because the actors are ranked by all of them.
    QStringList reasons;
    for (const CriticalReason& reason : first.reasons) {
        reasons << reasonText(reason, dataset, chainId, language);
    }
    constexpr qsizetype mostReasons = 4;
    const QString why = enumeration(reasons.first(std::min(reasons.size(), mostReasons)));
    QStringList text{
        sharesFirstPlace(parts) || standsOnStageAlone(first)
            ? sentences({firstPlaceText(parts, dataset),
                         AnalysisText::tr("Of %1: %2.", "actor, reasons").arg(nameOf(dataset, first.actorId), why)})
            : AnalysisText::tr("In these data most depends on %1: %2.").arg(nameOf(dataset, first.actorId), why)};
    text << unsuppliedText(parts, dataset, chainId, language);
    if (!standsOnStageAlone(first)) {
        text << restsOnLinksText(parts.linkCount, parts.impliedCount);
    }
    return sentences(text);
}

QString criticalDirectionText()
{
    return AnalysisText::tr(
        "Ways follow the direction of the links; who is cut off is counted whichever way they run.");
}

QString criticalTextWithCertainty(const CriticalParts& parts, const CriticalCertainty& certainty,
                                  const Dataset& dataset, const std::optional<QString>& chainId, Language language)
{
    const QString text = criticalText(parts, dataset, chainId, language);
    return parts.impliedCount == 0 ? text
                                   : sentences({text, robustnessText(certainty.robustness, dataset),
                                                statedOnlyText(certainty.statedOnly, dataset)});
}

} // namespace ketenkaart
