#include "core/graph/analysis_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct AnalysisText
{
    Q_DECLARE_TR_FUNCTIONS(AnalysisText)
};

QString quoted(const QString& name)
{
    return AnalysisText::tr("‘%1’", "a name in quotation marks").arg(name);
}

int number(const QStringList& list)
{
    return static_cast<int>(list.size());
}

QString nameOf(const Dataset& dataset, const QString& actorId)
{
    const Actor* actor = dataset.actor(actorId);
    return actor ? actor->name : actorId;
}

QString chainName(const Dataset& dataset, const QString& chainId, Language language)
{
    const Chain* chain = dataset.chain(chainId);
    return chain ? chain->name.in(language) : chainId;
}

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// How sure something is that rests on links; empty when there are none.
QString certaintyText(int links, int implied)
{
    if (links == 0) {
        return {};
    }
    if (implied == 0) {
        return AnalysisText::tr("The paper states all of that.");
    }
    return restsOnImpliedText(implied);
}

QStringList homeProvincesWithout(const QStringList& provinces)
{
    QStringList others;
    for (const QStringView province : homeProvinces) {
        if (!provinces.contains(province)) {
            others.append(province.toString());
        }
    }
    return others;
}

/// The losses of one kind, for one province when they are of a province, as one sentence.
QString lossesText(const Dataset& before, const std::vector<StageLoss>& losses, StageLoss::Kind kind, Language language)
{
    QStringList provinces;
    for (const StageLoss& loss : losses) {
        if (loss.kind == kind && !provinces.contains(loss.province)) {
            provinces.append(loss.province);
        }
    }
    QStringList result;
    for (const QString& province : std::as_const(provinces)) {
        QStringList names;
        for (const StageLoss& loss : losses) {
            if (loss.kind == kind && loss.province == province) {
                names.append(AnalysisText::tr("%1 (%2)", "stage and its chain")
                                 .arg(quoted(stageName(before, loss.chainId, loss.stageId, language)),
                                      chainName(before, loss.chainId, language)));
            }
        }
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
                AnalysisText::tr("No earlier stage delivers to the stage(s) %1 any more.", nullptr, number(names))
                    .arg(list));
            break;
        }
    }
    return result.join(u' ');
}

QString cutOffText(const Dataset& before, const CaseComparison& comparison)
{
    QStringList ids;
    for (const CutOffActor& cut : comparison.cutOff) {
        ids.append(cut.actorId);
    }
    ids += comparison.isolated;
    ids.removeDuplicates();
    if (ids.isEmpty()) {
        return {};
    }
    return AnalysisText::tr("%n actor(s) is/are cut off from their chain: %1.", nullptr, number(ids))
        .arg(enumeration(actorNames(before, ids)));
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

/// "Without CITC 9 links disappear, 8 of which are implied".
QString lostLinksText(const CaseComparison& comparison, const QString& subject)
{
    const int lost = number(comparison.linksLost);
    const int implied = comparison.impliedLost;
    if (lost == 0) {
        return AnalysisText::tr("%1, no link disappears.", "'Without CITC'").arg(subject);
    }
    const QString first = AnalysisText::tr("%1, %n link(s) disappear(s)", "'Without CITC'", lost).arg(subject);
    if (implied == 0) {
        return AnalysisText::tr("%1; the paper states all of that.", "'Without CITC 9 links disappear'").arg(first);
    }
    if (implied == lost) {
        return AnalysisText::tr("%1; all of that follows from the paper and is not stated in it.",
                                "'Without CITC 9 links disappear'")
            .arg(first);
    }
    return AnalysisText::tr("%1, %n of which follow(s) from the paper and is/are not stated in it.",
                            "'Without CITC 9 links disappear'", implied)
        .arg(first);
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
    const std::optional<QString> province = comparison.hardestHit();
    if (!province) {
        return {};
    }
    const auto hit = std::ranges::find_if(comparison.regions, [&](const RegionCounts& counts) {
        return counts.region.kind == CoverageRegion::Kind::Province && counts.region.province == *province;
    });
    return AnalysisText::tr("%1 is hit hardest: %n of its %2 links.", "province", hit->linksBefore - hit->linksAfter)
        .arg(*province)
        .arg(hit->linksBefore);
}

} // namespace

QString stageName(const Dataset& dataset, const QString& chainId, const QString& stageId, Language language)
{
    const Chain* chain = dataset.chain(chainId);
    if (!chain) {
        return stageId;
    }
    const auto stage = std::ranges::find(chain->stages, stageId, &Stage::id);
    return stage == chain->stages.end() ? stageId : stage->name.in(language);
}

QString restsOnImpliedText(int implied)
{
    return AnalysisText::tr("This conclusion rests on %n implied link(s).", nullptr, implied);
}

QString enumeration(const QStringList& names, qsizetype most)
{
    if (names.size() > most) {
        const auto more = static_cast<int>(names.size() - most);
        return AnalysisText::tr("%1 and %n more", "a list of names", more).arg(names.first(most).join(u", "));
    }
    return names.size() < 2 ? names.value(0)
                            : AnalysisText::tr("%1 and %2", "the last of a list of names")
                                  .arg(names.first(names.size() - 1).join(u", "), names.last());
}

QStringList actorNames(const Dataset& dataset, const QStringList& actorIds)
{
    QStringList names;
    for (const QString& id : actorIds) {
        if (dataset.actor(id)) {
            names.append(nameOf(dataset, id));
        }
    }
    return names;
}

QString regionName(const CoverageRegion& region)
{
    return region.kind == CoverageRegion::Kind::Province ? region.province
                                                         : AnalysisText::tr("elsewhere", "outside the three provinces");
}

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

QString gapText(const Dataset& dataset, const StageGap& gap, Language language)
{
    const QString stage = quoted(stageName(dataset, gap.chainId, gap.stageId, language));
    const QString actors = enumeration(actorNames(dataset, gap.actorIds));
    const QStringList others = homeProvincesWithout(gap.provinces);
    switch (gap.kind) {
    case StageGap::Kind::Empty:
        return AnalysisText::tr("Nobody takes the stage %1.").arg(stage);
    case StageGap::Kind::OnlyElsewhere:
        return AnalysisText::tr("The stage %1 is only found outside the three provinces: %2.").arg(stage, actors);
    case StageGap::Kind::SingleActor: {
        const QString first = AnalysisText::tr("The stage %1 depends on one actor: %2 (%3).")
                                  .arg(stage, actors, dataset.actor(gap.actorIds.front())->province);
        return gap.linkIds.isEmpty()
                   ? first
                   : sentences(
                         {first,
                          AnalysisText::tr("%n link(s) of the chain depend(s) on it.", nullptr, number(gap.linkIds)),
                          gap.impliedLinks == 0 ? AnalysisText::tr("The paper states all of that.")
                          : gap.impliedLinks == number(gap.linkIds)
                              ? AnalysisText::tr("All of that is implied by the paper.")
                              : AnalysisText::tr("%n of them is/are implied.", "links", gap.impliedLinks)});
    }
    case StageGap::Kind::OneProvince: {
        QStringList there = gap.actorIds;
        there.removeIf([&](const QString& id) { return dataset.actor(id)->province != others.value(0); });
        return AnalysisText::tr("Of the three provinces only %1 has the stage %2: %3.")
            .arg(others.value(0), stage, enumeration(actorNames(dataset, there)));
    }
    case StageGap::Kind::MissesOne:
        return AnalysisText::tr("%1 has nobody in the stage %2; %3 do.")
            .arg(gap.provinces.value(0), stage, enumeration(others));
    }
    std::unreachable();
}

QString gapsText(const Dataset& dataset, const QString& chainId, const std::vector<StageGap>& gaps, Language language)
{
    const Chain* chain = dataset.chain(chainId);
    const auto stages = chain ? static_cast<int>(chain->stages.size()) : 0;
    const QString name = quoted(chainName(dataset, chainId, language));
    if (gaps.empty()) {
        return stages == 0
                   ? AnalysisText::tr("The chain %1 has no stages.").arg(name)
                   : AnalysisText::tr("Each of the three provinces has somebody in every stage of %1.").arg(name);
    }
    if (std::ssize(gaps) == stages) {
        return sentences({AnalysisText::tr("In the chain %1 no stage is found in all three provinces.").arg(name),
                          gapText(dataset, gaps.front(), language)});
    }
    QStringList parts{AnalysisText::tr("In the chain %1 %n of %2 stages is/are not found in all three provinces.",
                                       nullptr, static_cast<int>(gaps.size()))
                          .arg(name, QString::number(stages))};
    parts << gapText(dataset, gaps.front(), language);
    return sentences(parts);
}

QString themesText(const Dataset& dataset, const WhiteSpotTable& themes)
{
    QStringList parts;
    for (const Supply supply : {Supply::None, Supply::One}) {
        QStringList spots;
        for (const WhiteSpotRow& row : themes.rows) {
            for (size_t i = 0; i < themes.columns.size(); ++i) {
                if (themes.columns[i].kind != CoverageRegion::Kind::Province || row.cells[i].supply() != supply) {
                    continue;
                }
                const QString theme = row.theme ? displayName(*row.theme) : row.id;
                const QString province = themes.columns[i].province;
                spots << (supply == Supply::None
                              ? AnalysisText::tr("%1 in %2", "theme, province").arg(theme, province)
                              : AnalysisText::tr("%1 in %2 (%3)", "theme, province, actor")
                                    .arg(theme, province, nameOf(dataset, row.cells[i].actorIds.front())));
            }
        }
        if (!spots.isEmpty()) {
            parts << (supply == Supply::None ? AnalysisText::tr("Nobody works on %1.")
                                             : AnalysisText::tr("Only one actor works on %1."))
                         .arg(enumeration(spots, 5));
        }
    }
    return parts.isEmpty() ? AnalysisText::tr("Every theme has several actors in each of the three provinces.")
                           : sentences(parts);
}

QString flowsText(const FlowMatrix& matrix)
{
    const FlowMatrix::Sum sum = matrix.sum();
    const int all = matrix.total().count();
    if (all == 0) {
        return AnalysisText::tr("There are no links here.");
    }
    QStringList parts{
        AnalysisText::tr(
            "Of %n link(s), %1 stay within one province, %2 run between the three provinces and %3 have an "
            "end outside them or at a programme without a place.",
            nullptr, all)
            .arg(sum.within)
            .arg(sum.amongProvinces)
            .arg(sum.withOutside + sum.outside)};
    struct Pair
    {
        QString name;
        Flow flow;
    };
    std::vector<Pair> pairs;
    const size_t home = matrix.regions().size() - 1;
    int implied = 0;
    for (size_t one = 0; one < home; ++one) {
        for (size_t other = one + 1; other < home; ++other) {
            pairs.push_back({AnalysisText::tr("%1 and %2", "the last of a list of names")
                                 .arg(matrix.regions()[one].province, matrix.regions()[other].province),
                             matrix.between(one, other)});
            implied += pairs.back().flow.implied();
        }
    }
    const auto [least, most] =
        std::ranges::minmax_element(pairs, {}, [](const Pair& pair) { return pair.flow.count(); });
    if (sum.amongProvinces > 0 && least->flow.count() < most->flow.count()) {
        parts << AnalysisText::tr("The tie between %1 is the strongest (%2), that between %3 the weakest (%4).")
                     .arg(most->name)
                     .arg(most->flow.count())
                     .arg(least->name)
                     .arg(least->flow.count());
    }
    if (implied > 0) {
        parts << AnalysisText::tr(
            "%n of the links between the provinces follow(s) from the paper and is/are not stated "
            "in it.",
            nullptr, implied);
    }
    return sentences(parts);
}

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
    for (const StageLoss::Kind kind : {LastActor, LastSupplier, LastActorInProvince}) {
        parts << lossesText(before, comparison.stageLosses, kind, language);
    }
    parts << cutOffText(before, comparison);
    if (!comparison.longerRoutes.empty()) {
        parts << longerRouteText(before, comparison.longerRoutes.front(), language);
    }
    parts.removeAll(QString());
    if (parts.size() < 3) {
        parts << hardestHitText(comparison);
    }
    return sentences(parts.first(std::min<qsizetype>(parts.size(), 3)));
}

} // namespace ketenkaart
