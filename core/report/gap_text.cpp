#include "core/report/analysis_text.h"
#include "core/report/text_parts.h"

#include <utility>

namespace ketenkaart {

namespace {

QStringList homeRegionsWithout(const StudyArea& area, const QStringList& provinces)
{
    QStringList others;
    for (const HomeRegion& home : area.homeRegions) {
        if (!provinces.contains(home.name)) {
            others.append(home.name);
        }
    }
    return others;
}

} // namespace

QString gapText(const Dataset& dataset, const StageGap& gap, Language language)
{
    const QString stage = quoted(stageName(dataset, gap.chainId, gap.stageId, language));
    const QString actors = enumeration(actorNamesWithEvidence(dataset, gap.actorIds));
    const QStringList others = homeRegionsWithout(dataset.area(), gap.provinces);
    switch (gap.kind) {
    case StageGap::Kind::Empty:
        return AnalysisText::tr("In these data nobody takes the stage %1.").arg(stage);
    case StageGap::Kind::OnlyElsewhere:
        return AnalysisText::tr("Of nobody in the stage %1 do these data give a place in %2: %3.",
                                "a stage, the three provinces, actors")
            .arg(stage, homeRegionsText(dataset.area()), actors);
    case StageGap::Kind::SingleActor: {
        const QString first = AnalysisText::tr("In these data the stage %1 has one actor: %2 (%3).")
                                  .arg(stage, actors, dataset.actor(gap.actorIds.front())->province);
        if (gap.linkIds.isEmpty()) {
            return first;
        }
        const QString links =
            AnalysisText::tr("%n link(s) of the chain run(s) to or from it", nullptr, number(gap.linkIds));
        const QString certainty = uncertainPartText(number(gap.linkIds), gap.impliedLinks, gap.plannedLinks);
        return sentences({first, certainty.isEmpty() ? AnalysisText::tr("%1, stated by the source.").arg(links)
                                                     : AnalysisText::tr("%1, %2.").arg(links, certainty)});
    }
    case StageGap::Kind::OneProvince: {
        QStringList there = gap.actorIds;
        there.removeIf([&](const QString& id) { return dataset.actor(id)->province != others.value(0); });
        return AnalysisText::tr("Of %1 only %2 has the stage %3: %4.",
                                "the three provinces, a province, a stage, actors")
            .arg(homeRegionsText(dataset.area()), others.value(0), stage,
                 enumeration(actorNamesWithEvidence(dataset, there)));
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
                   : AnalysisText::tr("Each of %1 has somebody in every stage of %2.", "the three provinces, a chain")
                         .arg(homeRegionsText(dataset.area()), name);
    }
    if (std::ssize(gaps) == stages) {
        return sentences({AnalysisText::tr("In the chain %1 no stage is found in %2.", "a chain, all three provinces")
                              .arg(name, allHomeRegionsText(dataset.area())),
                          gapText(dataset, gaps.front(), language)});
    }
    QStringList parts{AnalysisText::tr("In the chain %1 %n of %2 stages is/are not found in %3.",
                                       "a chain, stages, all three provinces", static_cast<int>(gaps.size()))
                          .arg(name, QString::number(stages), allHomeRegionsText(dataset.area()))};
    parts << gapText(dataset, gaps.front(), language);
    return sentences(parts);
}

QString whiteSpotScopeText(const Dataset& dataset)
{
    return AnalysisText::tr(
        "Looked for among the %n actor(s) that these data name: who is not mentioned in them is not "
        "seen.",
        nullptr, static_cast<int>(dataset.actors().size()));
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
                const QString theme = row.theme ? dataset.vocabulary().name(*row.theme) : row.id;
                const QString province = themes.columns[i].province;
                spots << (supply == Supply::None
                              ? AnalysisText::tr("%1 in %2", "theme, province").arg(theme, province)
                              : AnalysisText::tr("%1 in %2 (%3)", "theme, province, actor")
                                    .arg(theme, province, nameOf(dataset, row.cells[i].actorIds.front())));
            }
        }
        if (!spots.isEmpty()) {
            parts << (supply == Supply::None ? AnalysisText::tr("In these data nobody works on %1.")
                                             : AnalysisText::tr("These data name only one actor for %1."))
                         .arg(enumeration(spots, 5));
        }
    }
    return parts.isEmpty() ? AnalysisText::tr("Every theme has several actors in each of %1.", "the three provinces")
                                 .arg(homeRegionsText(dataset.area()))
                           : sentences(parts);
}

} // namespace ketenkaart
