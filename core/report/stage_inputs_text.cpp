#include "core/report/stage_inputs_text.h"

#include "core/report/analysis_text.h"
#include "core/report/text_parts.h"

#include <QSet>

#include <algorithm>

namespace ketenkaart {

QString stageInputsText(const Dataset& dataset, const QString& chainId, const std::vector<StageInputs>& inputs,
                        Language language)
{
    const QString chain = quoted(chainName(dataset, chainId, language));
    // A link without a direction comes into both its stages; here it is one.
    QSet<QString> all;
    QSet<QString> fromAbroad;
    QSet<QString> ofUnknown;
    for (const StageInputs& stage : inputs) {
        all.unite({stage.linkIds.begin(), stage.linkIds.end()});
        fromAbroad.unite({stage.foreignLinkIds.begin(), stage.foreignLinkIds.end()});
        ofUnknown.unite({stage.unknownLinkIds.begin(), stage.unknownLinkIds.end()});
    }
    const auto links = static_cast<int>(all.size());
    const auto foreign = static_cast<int>(fromAbroad.size());
    const auto unknown = static_cast<int>(ofUnknown.size());
    const auto implied = static_cast<int>(std::ranges::count_if(all, [&](const QString& id) {
        const Link* link = dataset.link(id);
        return link && link->provenance.evidence == Evidence::Implied;
    }));
    if (links == 0) {
        return AnalysisText::tr("In these data nothing is delivered to a stage of %1 from outside that stage.")
            .arg(chain);
    }
    QStringList parts{
        foreign == 0
            ? AnalysisText::tr("Of %n link(s) into the stages of %1 none comes from abroad, as far as is known.",
                               nullptr, links)
                  .arg(chain)
            : AnalysisText::tr("Of %1 links into the stages of %2, %n come(s) from abroad.", nullptr, foreign)
                  .arg(QString::number(links), chain)};
    if (unknown > 0) {
        parts << AnalysisText::tr("Of %n it is not known, as one of the two parties has no country.", "links", unknown);
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
    if (inputs.unknown() == number(inputs.linkIds)) {
        return AnalysisText::tr("%1: of none of %n link(s) the country is known", "stage", inputs.unknown()).arg(stage);
    }
    const QString foreign =
        inputs.foreignLinkIds.isEmpty()
            ? AnalysisText::tr("%1: none of %n link(s) from abroad", "stage", number(inputs.linkIds)).arg(stage)
            : AnalysisText::tr("%1: %2 of %n link(s) from abroad, from %3", "stage, number, actors",
                               number(inputs.linkIds))
                  .arg(stage, QString::number(inputs.foreignLinkIds.size()),
                       enumeration(actorNames(dataset, inputs.foreignActorIds)));
    return inputs.unknown() == 0 ? foreign
                                 : AnalysisText::tr("%1 (%n unknown)", "links", inputs.unknown()).arg(foreign);
}

} // namespace ketenkaart
