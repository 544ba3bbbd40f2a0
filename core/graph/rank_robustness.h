#pragma once

#include "core/graph/critical_actors.h"

#include <vector>

namespace ketenkaart {

/// How well a place in the ranking of critical actors stands, when one does not know which implied links there are.
struct RankRange
{
    QString actorId;
    int rank = 0;       ///< with all links, from 1
    int best = 0;       ///< of the middle nine tenths of the draws
    int worst = 0;      ///< one more than the number of those ranked where it is not ranked at all
    int timesFirst = 0; ///< in how many of all draws

    bool operator==(const RankRange&) const = default;
};

struct RankRobustness
{
    int draws = 0; ///< 0 when there is nothing to draw: no implied links, or too many links to do so in time
    std::vector<RankRange> actors; ///< the first of the ranking, in its order

    /// Whether the first is first in nine of ten draws.
    [[nodiscard]] bool firstStands() const
    {
        return draws == 0 || actors.empty() || 10 * actors.front().timesFirst >= 9 * draws;
    }
    bool operator==(const RankRobustness&) const = default;
};

/// Ranks the critical actors of the dataset again and again, each time with every implied link kept or dropped as a
/// coin falls (p = 1/2). Always the same draws. Up to 5,000 links; each draw takes as long as findCriticalParts().
/// Fails with Cancelled. May be called from any thread.
[[nodiscard]] Result<RankRobustness> rankRobustness(const Dataset& dataset, const CriticalOptions& options,
                                                    const CriticalParts& parts, const std::stop_token& stop = {});

/// What stands of an answer that rests on implied links.
struct CriticalCertainty
{
    RankRobustness robustness;
    CriticalParts statedOnly; ///< the answer by stated links alone; empty when there are no implied ones to leave out
};

/// Of what findCriticalParts() found in the dataset. Takes as long as rankRobustness(). Fails with Cancelled. May be
/// called from any thread.
[[nodiscard]] Result<CriticalCertainty> certaintyOf(const CriticalParts& parts, const Dataset& dataset,
                                                    const CriticalOptions& options, const std::stop_token& stop = {});

} // namespace ketenkaart
