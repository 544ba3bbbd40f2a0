#include "core/graph/critical_text.h"

#include "core/graph/analysis_text.h"
#include "core/graph/text_parts.h"

#include <QLocale>

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
        return AnalysisText::tr("nobody else of its stage has a link to %1").arg(stage);
    case CriticalReason::Kind::AllWaysPass:
        return AnalysisText::tr("every way to %1 passes here").arg(stage);
    case CriticalReason::Kind::OnlyWayTo:
        return AnalysisText::tr("%n actor(s) can be reached over this one only", nullptr, reason.count);
    case CriticalReason::Kind::Separates:
        return AnalysisText::tr("without it %n actor(s) lose(s) the connection with the others", nullptr, reason.count);
    case CriticalReason::Kind::OnShortestWays:
        return AnalysisText::tr("%1% of all shortest ways pass here")
            .arg(QLocale().toString(100.0 * reason.share, 'f', 1));
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
    QStringList text{
        AnalysisText::tr("Most depends on %1: %2.")
            .arg(nameOf(dataset, first.actorId), reasonText(first.reasons.front(), dataset, chainId, language))};
    if (!first.impliedLinkIds.isEmpty()) {
        text << restsOnImpliedText(number(first.impliedLinkIds));
    }
    return sentences(text);
}

} // namespace ketenkaart
