#include "core/graph/critical_actors.h"

#include "core/graph/compact_graph.h"
#include "core/graph/separation.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Index = CompactGraph::Index;
constexpr Index none = CompactGraph::none;
using Kind = CriticalReason::Kind;

class CriticalText
{
    Q_DECLARE_TR_FUNCTIONS(ketenkaart::CriticalText)
};

struct StageMembers
{
    QString id;
    std::vector<Index> actors;
};

/// The tree of dominators, below a root that stands before all sources.
struct DominatorTree
{
    DominatorTree(const CompactGraph& graph, const std::vector<Index>& sources)
        : root(graph.actorCount())
        , parent(immediateDominators(graph, sources))
        , begin(root + 1, 0)
        , size(root + 1, 0)
    {
        std::vector<std::vector<Index>> children(root + 1);
        for (Index actor = 0; actor < root; ++actor) {
            if (parent[actor] != none) {
                children[parent[actor]].push_back(actor);
            }
        }
        std::vector<std::pair<Index, size_t>> path{{root, 0}};
        order.push_back(root);
        while (!path.empty()) {
            auto& [at, next] = path.back();
            if (next < children[at].size()) {
                const Index child = children[at][next++];
                begin[child] = static_cast<Index>(order.size());
                order.push_back(child);
                path.emplace_back(child, 0);
            } else {
                size[at] = static_cast<Index>(order.size()) - begin[at];
                path.pop_back();
            }
        }
    }

    bool isReached(Index actor) const { return actor == root || parent[actor] != none; }
    bool dominates(Index above, Index actor) const
    {
        return begin[above] <= begin[actor] && begin[actor] < begin[above] + size[above];
    }
    /// Everything that can be reached over this one only.
    std::span<const Index> below(Index actor) const
    {
        return isReached(actor) ? std::span(order).subspan(begin[actor] + 1, size[actor] - 1)
                                : std::span<const Index>();
    }

    Index root;
    std::vector<Index> parent;
    std::vector<Index> order; ///< those below an actor follow it
    std::vector<Index> begin; ///< place in the order
    std::vector<Index> size;  ///< of an actor and those below
};

class Findings
{
public:
    Findings(const CompactGraph& graph, const CriticalOptions& options, std::vector<StageMembers> stages,
             const std::stop_token& stop)
        : m_graph(graph)
        , m_stop(stop)
        , m_options(options)
        , m_stages(std::move(stages))
        , m_reasons(graph.actorCount())
    {}

    void addSeparation(CriticalParts& result)
    {
        const Separation separation = separationOf(m_graph);
        for (const CutActor& cut : separation.actors) {
            if (m_stop.stop_requested()) {
                return;
            }
            CriticalReason& reason = add(cut.actor, Kind::Separates, partOfOthers(cut.separatedCount));
            reason.count = static_cast<int>(cut.separatedCount);
            for (const auto& [from, to] : cut.separated) {
                addNames(reason, std::span(separation.order).subspan(from, to - from));
            }
            addImplied(reason, m_graph.around, cut.actor, [&](Index other) {
                const Index place = separation.place[other];
                return std::ranges::any_of(
                    cut.separated, [place](const auto& part) { return part.first <= place && place < part.second; });
            });
        }
        addPairs();
        for (const BridgeLink& bridge : separation.links) {
            result.links.push_back({m_graph.links[bridge.link]->id, static_cast<int>(bridge.separatedCount),
                                    m_graph.isImplied(bridge.link)});
        }
        std::ranges::stable_sort(result.links, std::greater(), &CriticalLink::separatedCount);
    }

    /// Two actors with nobody but each other: without one the other has no link left. An articulation point has two
    /// sides, so these are none.
    void addPairs()
    {
        for (Index actor = 0; actor < m_graph.actorCount(); ++actor) {
            const auto others = m_graph.around.actorsOf(actor);
            if (others.size() != 1 || others.front() == actor || m_graph.around.actorsOf(others.front()).size() != 1) {
                continue;
            }
            CriticalReason& reason = add(actor, Kind::Separates, partOfOthers(1));
            reason.count = 1;
            addNames(reason, others);
            addImplied(reason, m_graph.around, actor, [](Index) { return true; });
        }
    }

    void addDominators()
    {
        std::vector<Index> sources;
        if (!m_stages.empty()) {
            sources = m_stages.front().actors;
        } else {
            for (Index actor = 0; actor < m_graph.actorCount(); ++actor) {
                if (m_graph.upstream.actorsOf(actor).empty()) {
                    sources.push_back(actor);
                }
            }
        }
        const DominatorTree tree(m_graph, sources);
        for (Index actor = 0; actor < m_graph.actorCount(); ++actor) {
            if (m_stop.stop_requested()) {
                return;
            }
            const std::span<const Index> below = tree.below(actor);
            if (below.empty() || (sources.size() == 1 && sources.front() == actor)) {
                continue;
            }
            CriticalReason& reason = add(actor, Kind::OnlyWayTo, partOfOthers(below.size()));
            reason.count = static_cast<int>(below.size());
            addNames(reason, below);
            addImplied(reason, actor);
        }
        for (size_t i = 1; i < m_stages.size() && !m_stop.stop_requested(); ++i) {
            addWaysTo(m_stages[i], tree, sources);
        }
    }

    void addStages(CriticalParts& result)
    {
        for (size_t i = 0; i < m_stages.size() && !m_stop.stop_requested(); ++i) {
            const StageMembers& stage = m_stages[i];
            if (stage.actors.size() == 1) {
                add(stage.actors.front(), Kind::OnlyActorOfStage, oneStage()).stageId = stage.id;
            }
            if (i + 1 < m_stages.size() && !stage.actors.empty() && !m_stages[i + 1].actors.empty()) {
                addSuppliers(stage, m_stages[i + 1], result);
            }
        }
    }

    void addShortestWays(const Betweenness& betweenness)
    {
        for (Index actor = 0; actor < m_graph.actorCount() && !m_stop.stop_requested(); ++actor) {
            const double share = betweenness.shareOf(actor);
            if (share > 0.0 && share >= m_options.leastShare) {
                CriticalReason& reason = add(actor, Kind::OnShortestWays, share);
                reason.share = share;
                addImplied(reason, actor);
            }
        }
    }

    std::vector<CriticalActor> ranked()
    {
        std::vector<CriticalActor> actors;
        for (Index i = 0; i < m_graph.actorCount(); ++i) {
            if (m_stop.stop_requested()) {
                return {};
            }
            if (m_reasons[i].empty()) {
                continue;
            }
            CriticalActor& actor = actors.emplace_back();
            actor.actorId = m_graph.actors[i]->id;
            actor.reasons = std::move(m_reasons[i]);
            std::ranges::stable_sort(actor.reasons, std::greater(), &CriticalReason::weight);
            for (const CriticalReason& reason : actor.reasons) {
                actor.score += reason.weight;
                actor.impliedLinkIds += reason.impliedLinkIds;
            }
            actor.impliedLinkIds.removeDuplicates();
        }
        std::ranges::stable_sort(actors, std::greater(), &CriticalActor::score);
        return actors;
    }

private:
    CriticalReason& add(Index actor, Kind kind, double weight)
    {
        CriticalReason& reason = m_reasons[actor].emplace_back();
        reason.kind = kind;
        reason.weight = weight;
        return reason;
    }

    double partOfOthers(size_t count) const
    {
        return static_cast<double>(count) / static_cast<double>(std::max<size_t>(m_graph.actorCount(), 2) - 1);
    }

    double oneStage() const { return 1.0 / static_cast<double>(m_stages.size()); }

    void addNames(CriticalReason& reason, std::span<const Index> actors) const
    {
        for (const Index actor : actors) {
            if (reason.actorIds.size() >= m_options.mostNames) {
                break;
            }
            reason.actorIds.append(m_graph.actors[actor]->id);
        }
    }

    /// The steps between the actor and those that belong, as far as nothing but implied links is their ground.
    template<typename Belongs>
    void addImplied(CriticalReason& reason, const CompactGraph::Steps& steps, Index actor, const Belongs& belongs) const
    {
        const auto others = steps.actorsOf(actor);
        for (size_t i = 0; i < others.size(); ++i) {
            const Index link = steps.linksOf(actor)[i];
            if (m_graph.isImplied(link) && belongs(others[i]) &&
                !reason.impliedLinkIds.contains(m_graph.links[link]->id)) {
                reason.impliedLinkIds.append(m_graph.links[link]->id);
            }
        }
    }

    void addImplied(CriticalReason& reason, Index actor) const
    {
        const auto all = [](Index) { return true; };
        addImplied(reason, m_graph.upstream, actor, all);
        addImplied(reason, m_graph.downstream, actor, all);
    }

    /// Where the dominators of all that is reached of the stage are one way, every way to it goes along that.
    void addWaysTo(const StageMembers& stage, const DominatorTree& tree, const std::vector<Index>& sources)
    {
        Index common = none;
        int reached = 0;
        for (const Index actor : stage.actors) {
            if (!tree.isReached(actor)) {
                continue;
            }
            ++reached;
            if (common == none) {
                common = actor;
            }
            while (!tree.dominates(common, actor)) {
                common = tree.parent[common];
            }
        }
        for (; common != none && common != tree.root; common = tree.parent[common]) {
            const bool isOnlySource = sources.size() == 1 && sources.front() == common;
            if (!isOnlySource && !std::ranges::contains(stage.actors, common)) {
                CriticalReason& reason = add(common, Kind::AllWaysPass, oneStage());
                reason.fromStageId = m_stages.front().id;
                reason.stageId = stage.id;
                reason.count = reached;
                reason.stageSize = static_cast<int>(stage.actors.size());
                addImplied(reason, common);
            }
        }
    }

    void addSuppliers(const StageMembers& stage, const StageMembers& next, CriticalParts& result)
    {
        const auto isNext = [&next](Index actor) { return std::ranges::contains(next.actors, actor); };
        const auto isOfStage = [&stage](Index actor) { return std::ranges::contains(stage.actors, actor); };
        // The surest delivery from each actor of the stage to each of the next. Not the steps of the graph, because
        // those join parallel links of any kind.
        std::map<std::pair<Index, Index>, Index> deliveries;
        const auto deliver = [&](Index from, Index to, Index link) {
            if (isOfStage(from) && isNext(to)) {
                const auto [it, isNew] = deliveries.try_emplace({from, to}, link);
                if (!isNew && isMoreCertain(*m_graph.links[link], *m_graph.links[it->second])) {
                    it->second = link;
                }
            }
        };
        for (Index link = 0; link < m_graph.links.size(); ++link) {
            if (m_graph.links[link]->kind.delivers) {
                const auto [from, to] = m_graph.linkEnds[link];
                deliver(from, to, link);
                if (!m_graph.links[link]->directed) {
                    deliver(to, from, link);
                }
            }
        }
        if (deliveries.empty() && std::ranges::none_of(stage.actors, isNext)) {
            result.unsuppliedStageIds.append(next.id);
            return;
        }
        Index only = none;
        for (const Index actor : stage.actors) {
            // Who takes both stages hands on to itself.
            if (isNext(actor) ||
                std::ranges::any_of(deliveries, [actor](const auto& each) { return each.first.first == actor; })) {
                if (only != none) {
                    return;
                }
                only = actor;
            }
        }
        if (only == none || stage.actors.size() == 1) {
            return; // who is alone in its stage is named for that already
        }
        CriticalReason& reason = add(only, Kind::OnlySupplierOfStage, oneStage());
        reason.fromStageId = stage.id;
        reason.stageId = next.id;
        if (isNext(only)) {
            return;
        }
        for (const auto& [ends, link] : deliveries) {
            const QString& id = m_graph.links[link]->id;
            if (m_graph.isImplied(link) && !reason.impliedLinkIds.contains(id)) {
                reason.impliedLinkIds.append(id);
            }
        }
    }

    const CompactGraph& m_graph;
    const std::stop_token& m_stop;
    const CriticalOptions& m_options;
    std::vector<StageMembers> m_stages;
    std::vector<std::vector<CriticalReason>> m_reasons; ///< by actor
};

std::vector<StageMembers> stagesOf(const ValueChainGraph& graph, const CompactGraph& compact, const QString& chainId)
{
    std::vector<StageMembers> stages;
    for (const ValueChainGraph::StageActors& stage : graph.stages(chainId)) {
        StageMembers& members = stages.emplace_back();
        members.id = stage.stage->id;
        for (const Actor* actor : stage.actors) {
            members.actors.push_back(compact.indexOf.value(actor->id));
        }
    }
    return stages;
}

} // namespace

QString idOf(CriticalReason::Kind kind)
{
    switch (kind) {
    case Kind::OnlyActorOfStage:
        return u"only-actor-of-stage"_s;
    case Kind::OnlySupplierOfStage:
        return u"only-supplier-of-stage"_s;
    case Kind::AllWaysPass:
        return u"all-ways-pass"_s;
    case Kind::OnlyWayTo:
        return u"only-way-to"_s;
    case Kind::Separates:
        return u"separates"_s;
    case Kind::OnShortestWays:
        return u"on-shortest-ways"_s;
    }
    std::unreachable();
}

Result<CriticalParts> findCriticalParts(const ValueChainGraph& graph, const CriticalOptions& options,
                                        const AnalysisProgress& progress, const std::stop_token& stop)
{
    const CompactGraph compact(options.chainId ? graph.subgraph(*options.chainId) : graph);
    std::vector<StageMembers> stages;
    if (options.chainId) {
        stages = stagesOf(graph, compact, *options.chainId);
        if (stages.empty() && compact.actors.empty()) {
            return std::unexpected(Error{Error::Code::NotFound,
                                         CriticalText::tr("There is no chain %1").arg(*options.chainId), QString(),
                                         CriticalText::tr("Choose one of the chains of the dataset")});
        }
    }
    // The shares of the work on a large graph with pivots; without them the first is nearly all.
    constexpr double doneByBetweenness = 0.7;
    const auto tell = [&progress](double part) {
        if (progress) {
            progress(part);
        }
    };
    const Result<Betweenness> betweenness =
        betweennessOf(compact, options.betweenness, [&tell](double part) { tell(doneByBetweenness * part); }, stop);
    if (!betweenness) {
        return std::unexpected(betweenness.error());
    }
    CriticalParts result;
    result.actorCount = static_cast<int>(compact.actorCount());
    result.betweennessIsEstimate = betweenness->isEstimate;
    result.linkCount = static_cast<int>(compact.links.size());
    for (Index link = 0; link < compact.links.size(); ++link) {
        result.impliedCount += compact.isImplied(link) ? 1 : 0;
    }
    Findings findings(compact, options, std::move(stages), stop);
    const std::function<void()> phases[]{
        [&] { findings.addStages(result); }, [&] { findings.addDominators(); }, [&] { findings.addSeparation(result); },
        [&] { findings.addShortestWays(*betweenness); }, [&] { result.actors = findings.ranked(); }};
    for (size_t i = 0; i < std::size(phases); ++i) {
        phases[i]();
        if (stop.stop_requested()) {
            return std::unexpected(Error{Error::Code::Cancelled, CriticalText::tr("Cancelled"), QString(), QString()});
        }
        tell(doneByBetweenness +
             (1.0 - doneByBetweenness) * static_cast<double>(i + 1) / static_cast<double>(std::size(phases)));
    }
    return result;
}

} // namespace ketenkaart
