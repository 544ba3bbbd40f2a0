#include "core/graph/betweenness.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <random>
#include <thread>

namespace ketenkaart {

namespace {

using Index = CompactGraph::Index;

class BetweennessText
{
    Q_DECLARE_TR_FUNCTIONS(ketenkaart::BetweennessText)
};

constexpr size_t blockCount = 64;

/// The shortest ways from one source after another. The actors that a search reaches are numbered in the order in
/// which it does, and all else is kept by that number: what belongs to a level lies together, so that the inner loops
/// stay in the cache. Nor do they branch: whether an actor is new or a level further is as good as a coin's fall to the
/// processor, and guessing wrong costs more than all the rest.
class ShortestWays
{
public:
    explicit ShortestWays(const CompactGraph& graph)
        : m_begin(graph.downstream.begin)
        , m_next(graph.downstream.actors)
        , m_number(graph.actorCount(), 0)
        , m_reached(graph.actorCount() + 1)
        , m_ways(graph.actorCount() + 1)
        , m_worth(graph.actorCount() + 1)
        , m_steps(graph.downstream.actors.size() + atOnce)
        , m_onwards(graph.downstream.actors.size() + 1)
    {
        m_next.resize(m_next.size() + atOnce); // to be read, but not to be used
    }

    /// Adds what the ways from this source mean for the others, and to each the pairs that it makes with the source;
    /// returns how many it reaches.
    Index addFrom(Index source, std::vector<double>& sums, std::vector<double>& ownPairs)
    {
        search(source);
        const Index count = m_levels.back().firstActor;
        std::fill_n(m_worth.begin(), count, 0.0);
        for (size_t level = m_levels.size() - 1; level-- > 1;) {
            // All steps of the level onwards, and then all its actors.
            for (Index k = m_levels[level].firstOnward; k < m_levels[level + 1].firstOnward; ++k) {
                m_worth[m_onwards[k].from] += m_worth[m_onwards[k].to];
            }
            for (Index i = m_levels[level].firstActor; i < m_levels[level + 1].firstActor; ++i) {
                const double passing = m_ways[i] * m_worth[i];
                sums[m_reached[i]] += passing;
                m_worth[i] = (1.0 + passing) / m_ways[i];
            }
        }
        ownPairs[source] += count - 1;
        for (Index i = 1; i < count; ++i) {
            ownPairs[m_reached[i]] += 1.0;
        }
        return count - 1;
    }

private:
    struct Step
    {
        Index from; ///< by number
        Index to;   ///< by number once it is taken, by actor before
    };
    struct Level
    {
        Index firstActor;
        Index firstOnward;
    };

    /// Breadth-first; the last level that it notes is an empty one.
    void search(Index source)
    {
        // Numbers from before lie below the base, so that nothing has to be cleared between two searches.
        if (m_base > CompactGraph::none - 2 * m_number.size()) {
            std::ranges::fill(m_number, 0);
            m_base = 1;
        }
        const Index base = m_base;
        Index count = 1;
        Index onwards = 0;
        m_number[source] = base;
        m_reached[0] = source;
        m_ways[0] = 1.0;
        m_levels.assign(1, {0, 0});
        for (Index i = 0; i < count;) {
            const Index levelEnd = count;
            const Index stepCount = collectSteps(i, levelEnd);
            for (Index k = 0; k < stepCount; ++k) {
                // What is written behind the last one counts only if the actor is new.
                const auto [from, actor] = m_steps[k];
                const Index before = m_number[actor];
                const bool isNew = before < base;
                const Index number = isNew ? count : before - base;
                m_number[actor] = base + number;
                m_reached[count] = actor;
                m_ways[count] = 0.0;
                const bool isOnward = number >= levelEnd;
                m_ways[number] += isOnward ? m_ways[from] : 0.0;
                m_onwards[onwards] = {from, number};
                count += isNew ? 1 : 0;
                onwards += isOnward ? 1 : 0;
            }
            i = levelEnd;
            m_levels.push_back({levelEnd, onwards});
        }
        m_base += count;
    }

    /// All steps from the actors of these numbers. Most actors have few: those are copied without asking how many.
    Index collectSteps(Index first, Index end)
    {
        Index count = 0;
        for (Index i = first; i < end; ++i) {
            const Index actor = m_reached[i];
            const Index begin = m_begin[actor];
            const Index own = m_begin[actor + 1] - begin;
            for (Index k = 0; k < atOnce; ++k) {
                m_steps[count + k] = {i, m_next[begin + k]};
            }
            for (Index k = atOnce; k < own; ++k) {
                m_steps[count + k] = {i, m_next[begin + k]};
            }
            count += own;
        }
        return count;
    }

    static constexpr Index atOnce = 4;

    const std::vector<Index>& m_begin;
    std::vector<Index> m_next;   ///< actors downstream, by m_begin
    std::vector<Index> m_number; ///< by actor, from m_base
    Index m_base = 1;
    std::vector<Level> m_levels;
    // By number:
    std::vector<Index> m_reached;
    std::vector<double> m_ways;  ///< shortest ones from the source
    std::vector<double> m_worth; ///< what one way here is worth to those before: one end, and its part of all beyond
    std::vector<Step> m_steps;   ///< of the level at hand
    std::vector<Step> m_onwards; ///< between two levels; these alone are on shortest ways
};

/// All actors, or some of them drawn at random.
std::vector<Index> sourcesOf(const CompactGraph& graph, std::optional<int> pivots)
{
    std::vector<Index> sources(graph.actorCount());
    std::iota(sources.begin(), sources.end(), Index{0});
    if (pivots && static_cast<size_t>(std::max(*pivots, 1)) < sources.size()) {
        const auto wanted = static_cast<size_t>(std::max(*pivots, 1));
        std::mt19937 random(1); // the engine's numbers are fixed by the standard, those of std::shuffle are not
        for (size_t i = 0; i < wanted; ++i) {
            std::swap(sources[i], sources[i + random() % (sources.size() - i)]);
        }
        sources.resize(wanted);
        std::ranges::sort(sources);
    }
    return sources;
}

} // namespace

Result<Betweenness> betweennessOf(const CompactGraph& graph, const BetweennessOptions& options,
                                  const AnalysisProgress& progress, const std::stop_token& stop)
{
    const std::vector<Index> sources = sourcesOf(graph, options.pivots);
    const size_t blocks = std::min(blockCount, sources.size());
    std::vector<std::vector<double>> sums(blocks);
    std::vector<std::vector<double>> ownPairs(blocks);
    std::vector<double> pairs(blocks, 0.0);
    std::atomic<size_t> nextBlock = 0;
    std::atomic<size_t> finished = 0;
    const auto work = [&](const AnalysisProgress& tell) {
        ShortestWays ways(graph);
        for (size_t block = nextBlock++; block < blocks; block = nextBlock++) {
            sums[block].assign(graph.actorCount(), 0.0);
            ownPairs[block].assign(graph.actorCount(), 0.0);
            const size_t end = sources.size() * (block + 1) / blocks;
            for (size_t i = sources.size() * block / blocks; i < end; ++i) {
                if (stop.stop_requested()) {
                    return;
                }
                pairs[block] += ways.addFrom(sources[i], sums[block], ownPairs[block]);
                const size_t done = ++finished;
                if (tell && done % 64 == 0) {
                    tell(static_cast<double>(done) / static_cast<double>(sources.size()));
                }
            }
        }
    };
    {
        const size_t wanted = static_cast<size_t>(
            options.threads > 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency()));
        std::vector<std::jthread> helpers;
        for (size_t i = 1; i < std::min(wanted, blocks); ++i) {
            helpers.emplace_back([&work] { work({}); });
        }
        work(progress);
    }
    if (stop.stop_requested()) {
        return std::unexpected(Error{Error::Code::Cancelled, BetweennessText::tr("Cancelled"), QString(), QString()});
    }
    Betweenness result;
    result.values.assign(graph.actorCount(), 0.0);
    result.ownPairs.assign(graph.actorCount(), 0.0);
    result.isEstimate = sources.size() < graph.actorCount();
    const double scale =
        sources.empty() ? 1.0 : static_cast<double>(graph.actorCount()) / static_cast<double>(sources.size());
    for (size_t block = 0; block < blocks; ++block) {
        for (size_t i = 0; i < result.values.size(); ++i) {
            result.values[i] += sums[block][i] * scale;
            result.ownPairs[i] += ownPairs[block][i] * scale;
        }
        result.pairCount += pairs[block] * scale;
    }
    if (progress) {
        progress(1.0);
    }
    return result;
}

} // namespace ketenkaart
