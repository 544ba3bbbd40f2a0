#include "core/report/redundancy_text.h"

#include "core/report/analysis_text.h"
#include "core/report/text_parts.h"

#include <algorithm>

namespace ketenkaart {

QString redundancyText(const Dataset& dataset, const QString& chainId, const std::vector<StageRedundancy>& pairs,
                       Language language)
{
    const QString chain = quoted(chainName(dataset, chainId, language));
    if (pairs.empty()) {
        return AnalysisText::tr("The chain %1 has no successive stages.").arg(chain);
    }
    const auto broken = static_cast<int>(std::ranges::count(pairs, 0, &StageRedundancy::separateWays));
    const auto single = static_cast<int>(std::ranges::count(pairs, 1, &StageRedundancy::separateWays));
    const QString steps =
        AnalysisText::tr("%n step(s) from stage to stage of %1", nullptr, static_cast<int>(pairs.size())).arg(chain);
    if (broken == std::ssize(pairs)) {
        return AnalysisText::tr("These data show no way in any of the %1.").arg(steps);
    }
    QStringList parts{
        broken == 0 ? AnalysisText::tr("These data show a way in all of the %1.").arg(steps)
                    : AnalysisText::tr("Of the %1 these data show no way in %2.").arg(steps, QString::number(broken))};
    if (single > 0) {
        parts << AnalysisText::tr("In %n all goes through a single actor.", "steps", single);
    }
    return sentences(parts);
}

QString redundancyTextWithCertainty(const Dataset& dataset, const QString& chainId,
                                    const std::vector<StageRedundancy>& pairs,
                                    const std::optional<std::vector<StageRedundancy>>& statedPairs, Language language)
{
    const QString text = redundancyText(dataset, chainId, pairs, language);
    const auto isJoined = [](const StageRedundancy& pair) { return pair.separateWays > 0; };
    if (!statedPairs || std::ranges::none_of(pairs, isJoined)) {
        return text;
    }
    const auto joined = static_cast<int>(std::ranges::count_if(*statedPairs, isJoined));
    return sentences(
        {text, joined == 0 ? AnalysisText::tr("By stated links alone there is no way in any of them.")
                           : AnalysisText::tr("By stated links alone there is a way in %n of them.", "steps", joined)});
}

QString separateWaysText(const Dataset& dataset, const QString& chainId, const StageRedundancy& pair, Language language)
{
    const QString stages = AnalysisText::tr("%1 to %2", "stages")
                               .arg(quoted(stageName(dataset, chainId, pair.fromStageId, language)),
                                    quoted(stageName(dataset, chainId, pair.toStageId, language)));
    const QString ways =
        pair.separateWays == 0 ? AnalysisText::tr("no way")
        : pair.separateWays == 1
            ? AnalysisText::tr("all goes through %1", "actors").arg(enumeration(actorNames(dataset, pair.singlePoints)))
            : AnalysisText::tr("%n separate way(s)", nullptr, pair.separateWays);
    return AnalysisText::tr("%1: %2", "stages, ways").arg(stages, ways);
}

} // namespace ketenkaart
