#include "core/graph/critical_text.h"

#include "core/graph/analysis_text.h"
#include "core/graph/text_parts.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace ketenkaart {

QString reasonText(const CriticalReason& reason, const Dataset& dataset, const std::optional<QString>& chainId,
                   Language language)
{
    const QString stage = quoted(stageName(dataset, chainId.value_or(QString()), reason.stageId, language));
    switch (reason.kind) {
    case CriticalReason::Kind::OnlyActorOfStage:
        return AnalysisText::tr("nobody else is in the stage %1").arg(stage);
    case CriticalReason::Kind::OnlySupplierOfStage:
        return AnalysisText::tr("nobody else of its stage delivers to %1").arg(stage);
    case CriticalReason::Kind::AllWaysPass:
        return AnalysisText::tr("every way to %1 passes here").arg(stage);
    case CriticalReason::Kind::OnlyWayTo:
        return AnalysisText::tr("%n actor(s) can only be reached through it", nullptr, reason.count);
    case CriticalReason::Kind::Separates:
        return AnalysisText::tr("without it %n actor(s) is/are cut off from the rest", nullptr, reason.count);
    case CriticalReason::Kind::OnShortestWays:
        return AnalysisText::tr("%1% of the shortest ways between others pass here")
            .arg(QLocale().toString(100.0 * reason.share, 'f', reason.share < 0.1 ? 1 : 0));
    }
    std::unreachable();
}

QString criticalText(const CriticalParts& parts, const Dataset& dataset, const std::optional<QString>& chainId,
                     Language language)
{
    if (parts.actors.empty()) {
        return AnalysisText::tr("There is no actor on which others depend.");
    }
    const CriticalActor& first = parts.actors.front();
    // All of them, because the actors are ranked by all of them.
    QStringList reasons;
    for (const CriticalReason& reason : first.reasons) {
        reasons << reasonText(reason, dataset, chainId, language);
    }
    constexpr qsizetype mostReasons = 4;
    QStringList text{
        AnalysisText::tr("Most depends on %1: %2.")
            .arg(nameOf(dataset, first.actorId), enumeration(reasons.first(std::min(reasons.size(), mostReasons))))};
    if (!first.impliedLinkIds.isEmpty()) {
        text << restsOnImpliedText(number(first.impliedLinkIds));
    }
    return sentences(text);
}

} // namespace ketenkaart
