#include "core/graph/redundancy_text.h"

#include "core/graph/analysis_text.h"
#include "core/graph/text_parts.h"

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
    return AnalysisText::tr("Of the %1 steps from stage to stage of %2 these data show no way in %3 and one way, which "
                            "hangs on a single actor, in %4.")
        .arg(QString::number(pairs.size()), chain, QString::number(broken), QString::number(single));
}

QString separateWaysText(const Dataset& dataset, const QString& chainId, const StageRedundancy& pair, Language language)
{
    const QString stages = AnalysisText::tr("%1 to %2", "stages")
                               .arg(quoted(stageName(dataset, chainId, pair.fromStageId, language)),
                                    quoted(stageName(dataset, chainId, pair.toStageId, language)));
    const QString ways =
        pair.separateWays == 0 ? AnalysisText::tr("no way")
        : pair.separateWays == 1
            ? AnalysisText::tr("one way, by %1", "actors").arg(enumeration(actorNames(dataset, pair.singlePoints)))
            : AnalysisText::tr("%n separate way(s)", nullptr, pair.separateWays);
    return AnalysisText::tr("%1: %2", "stages, ways").arg(stages, ways);
}

} // namespace ketenkaart
