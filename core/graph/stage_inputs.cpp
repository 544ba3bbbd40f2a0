#include "core/graph/stage_inputs.h"

#include <algorithm>

namespace ketenkaart {

namespace {

void add(StageInputs& inputs, const Link& link, const Actor& from, const Actor& to)
{
    const bool isImplied = link.provenance.evidence == Evidence::Implied;
    inputs.linkIds.append(link.id);
    inputs.implied += isImplied ? 1 : 0;
    if (from.country.isEmpty() || to.country.isEmpty()) {
        inputs.unknownLinkIds.append(link.id);
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
    const auto known = static_cast<double>(linkIds.size() - unknown());
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

} // namespace ketenkaart
