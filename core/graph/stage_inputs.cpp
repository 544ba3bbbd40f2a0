#include "core/graph/stage_inputs.h"

#include "core/graph/analysis_text.h"
#include "core/graph/text_parts.h"

#include <algorithm>

namespace ketenkaart {

namespace {

void add(StageInputs& inputs, const Link& link, const Actor& from, const Actor& to)
{
    const bool isImplied = link.provenance.evidence == Evidence::Implied;
    inputs.linkIds.append(link.id);
    inputs.implied += isImplied ? 1 : 0;
    if (from.country.isEmpty() || to.country.isEmpty()) {
        ++inputs.unknown;
    } else if (from.country != to.country) {
        inputs.foreignLinkIds.append(link.id);
        inputs.foreignImplied += isImplied ? 1 : 0;
        if (!inputs.foreignActorIds.contains(from.id)) {
            inputs.foreignActorIds.append(from.id);
        }
    }
}

} // namespace

std::optional<double> StageInputs::foreignShare() const
{
    const auto known = static_cast<double>(linkIds.size() - unknown);
    return known > 0.0 ? std::optional(static_cast<double>(foreignLinkIds.size()) / known) : std::nullopt;
}

std::vector<StageInputs> stageInputs(const ValueChainGraph& graph, const QString& chainId)
{
    std::vector<StageInputs> result;
    const ValueChainGraph ofChain = graph.subgraph(chainId);
    for (const auto& stage : ofChain.stages(chainId)) {
        StageInputs& inputs = result.emplace_back();
        inputs.stageId = stage.stage->id;
        inputs.position = stage.position;
        const auto actorOf = [&](const QString& id) -> const Actor* {
            const auto found = std::ranges::find(stage.actors, id, &Actor::id);
            return found == stage.actors.end() ? nullptr : *found;
        };
        for (const Actor* actor : stage.actors) {
            for (const Neighbour& supplier : ofChain.upstream(actor->id)) {
                if (!actorOf(supplier.actor->id) && !inputs.linkIds.contains(supplier.link->id)) {
                    add(inputs, *supplier.link, *supplier.actor, *actor);
                }
            }
        }
    }
    return result;
}

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
