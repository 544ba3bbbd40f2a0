#include "core/report/stage_inputs_text.h"

#include "core/report/analysis_text.h"
#include "core/report/text_parts.h"

namespace ketenkaart {

QString stageInputsText(const Dataset& dataset, const QString& chainId, const std::vector<StageInputs>& inputs,
                        Language language)
{
    const QString chain = quoted(chainName(dataset, chainId, language));
    int links = 0;
    int foreign = 0;
    int unknown = 0;
    int implied = 0;
    for (const StageInputs& stage : inputs) {
        links += number(stage.linkIds);
        foreign += number(stage.foreignLinkIds);
        unknown += stage.unknown;
        implied += stage.implied;
    }
    if (links == 0) {
        return AnalysisText::tr("In these data nothing is delivered to a stage of %1 from outside that stage.")
            .arg(chain);
    }
    QStringList parts{
        foreign == 0
            ? AnalysisText::tr("Of %n link(s) into the stages of %1 none is known to come from abroad.", nullptr, links)
                  .arg(chain)
            : AnalysisText::tr("Of %1 links into the stages of %2, %n come(s) from abroad.", nullptr, foreign)
                  .arg(QString::number(links), chain)};
    if (unknown > 0) {
        parts << AnalysisText::tr("Of %n it is not known: an end has no country.", "links", unknown);
    }
    parts << restsOnLinksText(links, implied);
    return sentences(parts);
}

QString oneStageInputsText(const Dataset& dataset, const QString& chainId, const StageInputs& inputs, Language language)
{
    const QString stage = quoted(stageName(dataset, chainId, inputs.stageId, language));
    if (inputs.linkIds.isEmpty()) {
        return AnalysisText::tr("%1: no link comes in", "stage").arg(stage);
    }
    const QString foreign =
        inputs.foreignLinkIds.isEmpty()
            ? AnalysisText::tr("%1: none of %n link(s) from abroad", "stage", number(inputs.linkIds)).arg(stage)
            : AnalysisText::tr("%1: %2 of %n link(s) from abroad, from %3", "stage, number, actors",
                               number(inputs.linkIds))
                  .arg(stage, QString::number(inputs.foreignLinkIds.size()),
                       enumeration(actorNames(dataset, inputs.foreignActorIds)));
    return inputs.unknown == 0 ? foreign : AnalysisText::tr("%1 (%n unknown)", "links", inputs.unknown).arg(foreign);
}

} // namespace ketenkaart
