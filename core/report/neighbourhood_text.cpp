#include "core/report/analysis_text.h"
#include "core/report/text_parts.h"

#include <algorithm>

namespace ketenkaart {

namespace {

/// Whether one builds on the other, rather than sharing a programme or its money.
bool isOfDeliveries(const Dataset& dataset, const Neighbourhood& near)
{
    return std::ranges::all_of(near.linkIds, [&](const QString& id) {
        const Link* link = dataset.link(id);
        return link && std::ranges::contains(usualFamilies, link->kind.family);
    });
}

/// How many there are, and within how many steps.
QString firstText(const Dataset& dataset, const Neighbourhood& near, const QString& name)
{
    const int all = number(near.others());
    const bool isUpstream = near.direction == WalkDirection::Upstream;
    if (!near.steps) {
        const bool isChain = isOfDeliveries(dataset, near);
        switch (near.direction) {
        case WalkDirection::Upstream:
            return (isChain ? AnalysisText::tr("%1 builds on %n actor(s), directly or through others.", nullptr, all)
                            : AnalysisText::tr("Upstream of %1 stand(s) %n actor(s), directly or through others.",
                                               nullptr, all))
                .arg(name);
        case WalkDirection::Downstream:
            return (isChain ? AnalysisText::tr("%n actor(s) build on %1, directly or through others.", nullptr, all)
                            : AnalysisText::tr("Downstream of %1 stand(s) %n actor(s), directly or through others.",
                                               nullptr, all))
                .arg(name);
        case WalkDirection::Both:
            return AnalysisText::tr("%n actor(s) stand up- or downstream of %1, directly or through others.", nullptr,
                                    all)
                .arg(name);
        }
    }
    if (*near.steps == 1) {
        return (near.direction == WalkDirection::Both
                    ? AnalysisText::tr("%n actor(s) stand one step up- or downstream of %1: %2.", nullptr, all)
                : isUpstream ? AnalysisText::tr("%n actor(s) stand one step upstream of %1: %2.", nullptr, all)
                             : AnalysisText::tr("%n actor(s) stand one step downstream of %1: %2.", nullptr, all))
            .arg(name, enumeration(actorNames(dataset, near.others())));
    }
    return (near.direction == WalkDirection::Both
                ? AnalysisText::tr("%n actor(s) stand within %1 steps up- or downstream of %2.", nullptr, all)
            : isUpstream ? AnalysisText::tr("%n actor(s) stand within %1 steps upstream of %2.", nullptr, all)
                         : AnalysisText::tr("%n actor(s) stand within %1 steps downstream of %2.", nullptr, all))
        .arg(QString::number(*near.steps), name);
}

/// "Where: 3 in Utrecht, 1 in Limburg and 2 elsewhere."
QString whereText(const Dataset& dataset, const QStringList& ids)
{
    QStringList parts;
    const std::vector<CoverageRegion> regions = coverageRegions(dataset.area());
    std::vector<int> counts(regions.size());
    for (const QString& id : ids) {
        if (const Actor* actor = dataset.actor(id)) {
            ++counts[coverageRegionOf(dataset.area(), *actor)];
        }
    }
    for (size_t i = 0; i < regions.size(); ++i) {
        const CoverageRegion& region = regions[i];
        const int count = counts[i];
        if (count == 0) {
            continue;
        }
        parts << (region.kind == CoverageRegion::Kind::Province
                      ? AnalysisText::tr("%1 in %2", "a number of actors, a province")
                            .arg(QString::number(count), region.province)
                  : region.kind == CoverageRegion::Kind::Elsewhere
                      ? AnalysisText::tr("%1 elsewhere", "a number of actors").arg(count)
                      : AnalysisText::tr("%1 without a place", "a number of actors").arg(count));
    }
    return AnalysisText::tr("Where: %1.", "3 in a province and 1 elsewhere").arg(enumeration(parts));
}

} // namespace

QString neighbourhoodText(const Dataset& dataset, const Neighbourhood& near, const std::optional<QString>& chainId,
                          Language language)
{
    const QString actor = nameOf(dataset, near.actorId);
    const QString name = chainId ? AnalysisText::tr("%1 (in the chain %2)", "an actor")
                                       .arg(actor, quoted(chainName(dataset, *chainId, language)))
                                 : actor;
    const QStringList others = near.others();
    const int all = number(others);
    if (all == 0) {
        return near.direction == WalkDirection::Upstream
                   ? AnalysisText::tr("No link that is counted leads to %1 in these data.").arg(name)
               : near.direction == WalkDirection::Downstream
                   ? AnalysisText::tr("No link that is counted leads on from %1 in these data.").arg(name)
                   : AnalysisText::tr("%1 has no link that is counted in these data.").arg(name);
    }
    QStringList parts{firstText(dataset, near, name)};
    // At once, because "of them" would be those of another sentence later on.
    const int implied = number(near.onlyImplied());
    parts << (implied == 0     ? AnalysisText::tr("All of this can be found along links that the source states.")
              : implied == all ? AnalysisText::tr("All of this can only be found along links that the source implies.")
                               : AnalysisText::tr("%n of them can only be found along links that the source implies.",
                                                  nullptr, implied));
    if (near.steps.value_or(2) > 1) {
        const QStringList direct = near.direct();
        parts
            << AnalysisText::tr("Directly linked with it: %1.", "actors").arg(enumeration(actorNames(dataset, direct)));
    }
    parts << whereText(dataset, others);
    return sentences(parts);
}

} // namespace ketenkaart
