#include "core/graph/rank_robustness.h"

#include "core/model/link_selection.h"

#include <algorithm>
#include <random>

namespace ketenkaart {

namespace {

constexpr int drawCount = 200;
constexpr size_t mostLinks = 5000;
constexpr size_t mostRanked = 5;

bool isImplied(const Link& link)
{
    return link.provenance.evidence == Evidence::Implied;
}

/// The dataset with about half of its implied links.
Dataset drawn(const Dataset& dataset, std::mt19937& random)
{
    DatasetContent content = dataset.content();
    std::erase_if(content.links, [&](const Link& link) { return isImplied(link) && (random() & 1U) == 0; });
    return Dataset(std::move(content));
}

} // namespace

Result<RankRobustness> rankRobustness(const Dataset& dataset, const CriticalOptions& options,
                                      const CriticalParts& parts, const std::stop_token& stop)
{
    RankRobustness result;
    for (size_t i = 0; i < std::min(parts.actors.size(), mostRanked); ++i) {
        result.actors.push_back({parts.actors[i].actorId, static_cast<int>(i) + 1, 0, 0, 0});
    }
    if (parts.impliedCount == 0 || dataset.links().size() > mostLinks || result.actors.empty()) {
        return result;
    }
    std::vector<std::vector<int>> ranks(result.actors.size());
    CriticalOptions alone = options;
    alone.betweenness.threads = 1; // to begin a thread takes longer than to search a small graph
    std::mt19937 random(1);        // the numbers of the engine are fixed by the standard
    for (int draw = 0; draw < drawCount; ++draw) {
        const auto found = findCriticalParts(ValueChainGraph(drawn(dataset, random), options.chainId), alone, {}, stop);
        if (!found) {
            return std::unexpected(found.error());
        }
        for (size_t i = 0; i < result.actors.size(); ++i) {
            const auto at = std::ranges::find(found->actors, result.actors[i].actorId, &CriticalActor::actorId);
            ranks[i].push_back(static_cast<int>(at - found->actors.begin()) + 1);
            result.actors[i].timesFirst += ranks[i].back() == 1 ? 1 : 0;
        }
    }
    result.draws = drawCount;
    for (size_t i = 0; i < ranks.size(); ++i) {
        std::ranges::sort(ranks[i]);
        constexpr size_t left = drawCount / 20;
        result.actors[i].best = ranks[i][left];
        result.actors[i].worst = ranks[i][drawCount - 1 - left];
    }
    return result;
}

Result<CriticalCertainty> certaintyOf(const CriticalParts& parts, const Dataset& dataset,
                                      const CriticalOptions& options, const std::stop_token& stop)
{
    CriticalCertainty certainty;
    auto robustness = rankRobustness(dataset, options, parts, stop);
    if (!robustness) {
        return std::unexpected(robustness.error());
    }
    certainty.robustness = *std::move(robustness);
    if (parts.impliedCount > 0) {
        LinkSelection stated = LinkSelection::everything();
        stated.statedOnly = true;
        auto found = findCriticalParts(ValueChainGraph(withLinks(dataset, stated), options.chainId), options, {}, stop);
        if (!found) {
            return std::unexpected(found.error());
        }
        certainty.statedOnly = *std::move(found);
    }
    return certainty;
}

} // namespace ketenkaart
