#include "core/report/analysis_text.h"
#include "core/report/text_parts.h"

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

/// The stages of the changes of one kind, with their chains: one list for each province where they are of a province.
template<typename Change>
std::vector<std::pair<QString, QStringList>> stagesByProvince(const Dataset& dataset,
                                                              const std::vector<Change>& changes,
                                                              typename Change::Kind kind, Language language)
{
    std::vector<std::pair<QString, QStringList>> lists;
    for (const Change& change : changes) {
        if (change.kind != kind) {
            continue;
        }
        auto list = std::ranges::find(lists, change.province, &std::pair<QString, QStringList>::first);
        if (list == lists.end()) {
            list = lists.insert(list, {change.province, {}});
        }
        list->second.append(AnalysisText::tr("%1 (%2)", "stage and its chain")
                                .arg(quoted(stageName(dataset, change.chainId, change.stageId, language)),
                                     chainName(dataset, change.chainId, language)));
    }
    return lists;
}

/// The losses of one kind, for one province when they are of a province, as one sentence.
QString lossesText(const Dataset& before, const std::vector<StageLoss>& losses, StageLoss::Kind kind, Language language)
{
    QStringList result;
    for (const auto& [province, names] : stagesByProvince(before, losses, kind, language)) {
        const QString list = enumeration(names, 3);
        switch (kind) {
        case StageLoss::Kind::LastActor:
            result.append(AnalysisText::tr("Nobody takes the stage(s) %1 any more.", nullptr, number(names)).arg(list));
            break;
        case StageLoss::Kind::LastActorInProvince:
            result.append(AnalysisText::tr("%1 loses its last actor in the stage(s) %2.", "a province", number(names))
                              .arg(province, list));
            break;
        case StageLoss::Kind::LastSupplier:
            result.append(
                AnalysisText::tr("No earlier stage has a link to the stage(s) %1 any more.", nullptr, number(names))
                    .arg(list));
            break;
        }
    }
    return result.join(u' ');
}

QString cutOffText(const Dataset& before, const CaseComparison& comparison)
{
    const QStringList ids = comparison.cutOffActors();
    if (ids.isEmpty()) {
        return {};
    }
    // An actor may be cut off in several chains, and is one.
    const auto allImplied = static_cast<int>(std::ranges::count_if(ids, [&](const QString& id) {
        bool isCut = false;
        for (const CutOffActor& actor : comparison.cutOff) {
            if (actor.actorId == id && actor.implied < actor.links) {
                return false;
            }
            isCut = isCut || actor.actorId == id;
        }
        return isCut;
    }));
    return sentences(
        {AnalysisText::tr("%n actor(s) is/are cut off from the rest of their chain: %1.", nullptr, number(ids))
             .arg(enumeration(actorNames(before, ids))),
         allImplied == 0 ? QString()
         : allImplied == number(ids)
             ? AnalysisText::tr("All of that hung on implied links only.")
             : AnalysisText::tr("%n of them hung on implied links only.", "actors", allImplied)});
}

QString subjectOf(const Dataset& before, const Case& scenario, Language language)
{
    if (const QString name = scenario.name.in(language); !name.isEmpty()) {
        return AnalysisText::tr("In the case %1").arg(quoted(name));
    }
    QStringList names = actorNames(before, scenario.withoutActors);
    if (names.isEmpty() && !scenario.withoutLinks.isEmpty()) {
        return AnalysisText::tr("Without %n link(s)", nullptr, number(scenario.withoutLinks));
    }
    return names.isEmpty() ? AnalysisText::tr("In this case") : AnalysisText::tr("Without %1").arg(enumeration(names));
}

/// "Without CITC 9 links disappear, 8 of them implied."
QString lostLinksText(const CaseComparison& comparison, const QString& subject)
{
    const int lost = number(comparison.linksLost);
    const int implied = comparison.impliedLost;
    if (lost == 0) {
        return AnalysisText::tr("%1, no link that is counted disappears.", "'Without CITC'").arg(subject);
    }
    const QString first = AnalysisText::tr("%1, %n link(s) disappear(s)", "'Without CITC'", lost).arg(subject);
    const QString certainty =
        implied == 0 ? AnalysisText::tr("all stated", "links", lost) : uncertainPartText(lost, implied, 0);
    return AnalysisText::tr("%1; %2.", "'Without CITC 9 links disappear', 'all stated'").arg(first, certainty);
}

/// The gains of one kind, for one province when they are of a province, as one sentence.
QString gainsText(const Dataset& after, const std::vector<StageGain>& gains, StageGain::Kind kind, Language language)
{
    QStringList result;
    for (const auto& [province, names] : stagesByProvince(after, gains, kind, language)) {
        const QString list = enumeration(names, 3);
        switch (kind) {
        case StageGain::Kind::FirstActor:
            result.append(AnalysisText::tr("Somebody now takes the stage(s) %1.", nullptr, number(names)).arg(list));
            break;
        case StageGain::Kind::FirstActorInProvince:
            result.append(AnalysisText::tr("%1 now has somebody in the stage(s) %2.", "a province", number(names))
                              .arg(province, list));
            break;
        case StageGain::Kind::FirstSupplier:
            result.append(
                AnalysisText::tr("An earlier stage now has a link to the stage(s) %1.", nullptr, number(names))
                    .arg(list));
            break;
        }
    }
    return result.join(u' ');
}

/// What comes in; empty when nothing does.
QString added(const Dataset& after, const CaseComparison& comparison, const QString& subject)
{
    QStringList parts = actorNames(after, comparison.actorsAdded);
    if (!comparison.linksAdded.isEmpty()) {
        parts << AnalysisText::tr("%n link(s)", nullptr, number(comparison.linksAdded));
    }
    return parts.isEmpty() ? QString()
                           : AnalysisText::tr("%1, this is new: %2.", "'In this case'; actors and links")
                                 .arg(subject, enumeration(parts));
}

QString hardestHitText(const CaseComparison& comparison)
{
    constexpr int fewLinks = 3; // below which nobody is hit hard
    const std::optional<QString> province = comparison.hardestHit();
    if (!province || number(comparison.linksLost) < fewLinks) {
        return {};
    }
    const auto hit = std::ranges::find_if(comparison.regions, [&](const RegionCounts& counts) {
        return counts.region.kind == CoverageRegion::Kind::Province && counts.region.province == *province;
    });
    return AnalysisText::tr("%1 is hit hardest: %n of its %2 links.", "province", hit->linksBefore - hit->linksAfter)
        .arg(*province, QString::number(hit->linksBefore));
}

} // namespace

QString stageLossText(const Dataset& before, const StageLoss& loss, Language language)
{
    return sentences(
        {lossesText(before, {loss}, loss.kind, language),
         loss.kind == StageLoss::Kind::LastSupplier ? certaintyText(number(loss.linkIds), loss.implied) : QString()});
}

QString longerRouteText(const Dataset& before, const LongerRoute& route, Language language)
{
    const QString from = quoted(stageName(before, route.chainId, route.fromStageId, language));
    const QString to = quoted(stageName(before, route.chainId, route.toStageId, language));
    const QString chain = chainName(before, route.chainId, language);
    const QString certainty = route.implied > 0 ? certaintyText(route.before, route.implied) : QString();
    if (!route.after) {
        return sentences(
            {AnalysisText::tr("There is no way left from %1 to %2 (%3).", "stage, stage, chain").arg(from, to, chain),
             certainty});
    }
    const QString longer = AnalysisText::tr("The way from %1 to %2 (%3) gets longer: %n step(s) instead of %4.",
                                            "stage, stage, chain", *route.after)
                               .arg(from, to, chain, QString::number(route.before));
    return sentences({longer, certainty});
}

QString caseText(const Dataset& before, const Dataset& after, const Case& scenario, const CaseComparison& comparison,
                 Language language)
{
    QStringList parts;
    const QString subject = subjectOf(before, scenario, language);
    parts << sentences({comparison.linksLost.isEmpty() && added(after, comparison, subject) != QString()
                            ? QString()
                            : lostLinksText(comparison, subject),
                        added(after, comparison, subject)});
    // The worst comes first; three sentences are what one remembers.
    using enum StageLoss::Kind;
    parts << lossesText(before, comparison.stageLosses, LastActor, language) << cutOffText(before, comparison);
    for (const StageLoss::Kind kind : {LastSupplier, LastActorInProvince}) {
        parts << lossesText(before, comparison.stageLosses, kind, language);
    }
    if (!comparison.longerRoutes.empty()) {
        parts << longerRouteText(before, comparison.longerRoutes.front(), language);
    }
    parts.removeAll(QString());
    if (parts.size() < 3) {
        parts << hardestHitText(comparison);
    }
    parts.resize(std::min<qsizetype>(parts.size(), 3));
    QStringList gains;
    for (const StageGain::Kind kind :
         {StageGain::Kind::FirstActor, StageGain::Kind::FirstSupplier, StageGain::Kind::FirstActorInProvince}) {
        gains << gainsText(after, comparison.stageGains, kind, language);
    }
    gains << cutPointsRemovedText(after, comparison, language);
    if (!comparison.shorterRoutes.empty()) {
        gains << shorterRouteText(after, comparison.shorterRoutes.front(), language);
    }
    gains.removeAll(QString());
    gains.resize(std::min<qsizetype>(gains.size(), 2));
    return sentences(parts + gains);
}

QString caseStatedOnlyText(const Dataset& base, const Case& scenario, LinkSelection links,
                           const std::optional<QString>& chainId)
{
    links.statedOnly = true;
    const Dataset before = withLinks(base, links);
    return caseStatedOnlyText(before, compareDatasets(before, withLinks(applyCase(base, scenario), links), chainId));
}

QString caseStatedOnlyText(const Dataset& before, const CaseComparison& stated)
{
    const int lost = number(stated.linksLost);
    const QStringList cutOff = stated.cutOffActors();
    if (lost == 0) {
        return AnalysisText::tr("By stated links alone no link disappears.");
    }
    return cutOff.isEmpty()
               ? AnalysisText::tr("By stated links alone %n disappear(s), and nobody is cut off.", "links", lost)
               : AnalysisText::tr("By stated links alone %n disappear(s), which cuts off: %1.", "links", lost)
                     .arg(enumeration(actorNames(before, cutOff)));
}

QString stageGainText(const Dataset& after, const StageGain& gain, Language language)
{
    const QString text = gainsText(after, {gain}, gain.kind, language);
    const QString names = enumeration(actorNamesWithEvidence(after, gain.actorIds));
    return names.isEmpty() ? text : sentences({text, AnalysisText::tr("By: %1.", "actors").arg(names)});
}

QString shorterRouteText(const Dataset& after, const ShorterRoute& route, Language language)
{
    const QString from = quoted(stageName(after, route.chainId, route.fromStageId, language));
    const QString to = quoted(stageName(after, route.chainId, route.toStageId, language));
    const QString chain = chainName(after, route.chainId, language);
    return route.before ? AnalysisText::tr("The way from %1 to %2 (%3) gets shorter: %n step(s) instead of %4.",
                                           "stage, stage, chain", route.after)
                              .arg(from, to, chain, QString::number(*route.before))
                        : AnalysisText::tr("There is now a way from %1 to %2 (%3), of %n step(s).",
                                           "stage, stage, chain", route.after)
                              .arg(from, to, chain);
}

QString cutPointsRemovedText(const Dataset& after, const CaseComparison& comparison, Language language)
{
    QStringList names;
    for (const CutPoint& point : comparison.cutPointsRemoved) {
        names << AnalysisText::tr("%1 (%2)", "actor and chain")
                     .arg(nameOf(after, point.actorId), chainName(after, point.chainId, language));
    }
    return names.isEmpty() ? QString()
                           : AnalysisText::tr("If %1 then falls away, nobody is cut off any more.", "actors")
                                 .arg(enumeration(names, 3));
}

} // namespace ketenkaart
