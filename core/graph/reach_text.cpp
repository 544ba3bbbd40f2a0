#include "core/graph/analysis_text.h"
#include "core/graph/text_parts.h"

namespace ketenkaart {

QString reachText(const Dataset& dataset, const Reach& reach, Language language)
{
    const QString actor = nameOf(dataset, reach.actorId);
    const QString name = reach.chainId ? AnalysisText::tr("%1 (in the chain %2)", "an actor")
                                             .arg(actor, quoted(chainName(dataset, *reach.chainId, language)))
                                       : actor;
    const int all = number(reach.actorIds);
    const int direct = number(reach.direct);
    const int implied = number(reach.onlyImplied);
    const bool isUpstream = reach.direction == ReachDirection::Upstream;
    if (all == 0) {
        return isUpstream ? AnalysisText::tr("Nobody in these data delivers to %1.").arg(name)
                          : AnalysisText::tr("%1 delivers to nobody in these data.").arg(name);
    }
    QStringList parts;
    parts << (isUpstream ? AnalysisText::tr("%1 builds on %n actor(s), directly or through others.", nullptr, all)
                         : AnalysisText::tr("%n actor(s) build on %1, directly or through others.", nullptr, all))
                 .arg(name);
    parts << AnalysisText::tr("%n of them has/have a link with it: %1.", nullptr, direct)
                 .arg(enumeration(actorNames(dataset, reach.direct)));
    parts << (implied == 0 ? AnalysisText::tr("All of this can be found along links that the paper states.")
                           : AnalysisText::tr("%n of them can only be found along links that the paper implies.",
                                              nullptr, implied));
    return sentences(parts);
}

} // namespace ketenkaart
