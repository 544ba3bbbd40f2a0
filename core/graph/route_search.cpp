#include "core/graph/route_search.h"

#include "core/graph/compact_graph.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <queue>
#include <span>
#include <tuple>

namespace ketenkaart {

namespace {

using Index = CompactGraph::Index;
constexpr Index none = CompactGraph::none;

class RouteText
{
    Q_DECLARE_TR_FUNCTIONS(ketenkaart::RouteText)
};

/// The three counts of a route in one number, the first of the order uppermost: 21 bits for each are two million steps.
using Cost = std::uint64_t;
constexpr Cost unreachable = std::numeric_limits<Cost>::max();

Cost costOf(RouteOrder order, bool isImplied, bool crossesBorder)
{
    const Cost implied = isImplied ? 1 : 0;
    const Cost crossing = crossesBorder ? 1 : 0;
    switch (order) {
    case RouteOrder::FewestSteps:
        return (Cost{1} << 42) + (implied << 21) + crossing;
    case RouteOrder::FewestImpliedLinks:
        return (implied << 42) + (Cost{1} << 21) + crossing;
    case RouteOrder::FewestBorderCrossings:
        break;
    }
    return (crossing << 42) + (Cost{1} << 21) + implied;
}

/// What has no province lies in none: from there into one is a border, so that a way by such an actor from one province
/// to another crosses one.
bool crossesBorder(const Actor& from, const Actor& to)
{
    return !to.province.isEmpty() && from.province != to.province;
}

struct Path
{
    Cost cost = 0;
    std::vector<Index> actors;
    std::vector<Index> links;

    auto order() const { return std::tie(cost, actors); }
};

/// The routes that begin as another one up to the actor at deviation, where 0 is before the first, and do not go on to
/// one of the barred actors there.
struct Candidate
{
    /// The best of them once it was searched for; until then the other one, with what they cost at least.
    Path path;
    bool isFound = false;
    size_t deviation = 0;
    std::vector<Index> barred;
};

struct IsWorse
{
    bool operator()(const Candidate& first, const Candidate& second) const
    {
        if (first.path.cost != second.path.cost) {
            return first.path.cost > second.path.cost;
        }
        // Of equals those first that need no search any more.
        return first.isFound == second.isFound ? first.path.actors > second.path.actors : second.isFound;
    }
};

class RouteSearch
{
public:
    RouteSearch(const CompactGraph& graph, const RouteOptions& options, const std::vector<Index>& from,
                const std::vector<Index>& to, const std::stop_token& stop)
        : m_graph(graph)
        , m_stop(stop)
        , m_sources(from)
        , m_isSource(graph.actorCount(), 0)
        , m_isTarget(graph.actorCount(), 0)
        , m_isBlocked(graph.actorCount(), 0)
        , m_restCost(graph.actorCount(), unreachable)
        , m_restSteps(graph.actorCount(), none)
        , m_fewestSteps(graph.actorCount(), none)
        , m_mostSteps(static_cast<Index>(std::max(options.mostSteps.value_or(static_cast<int>(graph.actorCount())), 0)))
    {
        for (const Index source : from) {
            m_isSource[source] = 1;
        }
        for (const Index target : to) {
            m_isTarget[target] = 1;
        }
        m_costs.reserve(graph.downstream.actors.size());
        for (Index actor = 0; actor < graph.actorCount(); ++actor) {
            for (Index k = graph.downstream.begin[actor]; k < graph.downstream.begin[actor + 1]; ++k) {
                const bool isImplied = graph.isImplied(graph.downstream.links[k]);
                const Actor& next = *graph.actors[graph.downstream.actors[k]];
                m_costs.push_back(isImplied && options.onlyStatedLinks
                                      ? unreachable
                                      : costOf(options.order, isImplied, crossesBorder(*graph.actors[actor], next)));
            }
        }
        findRest(to);
    }

    /// The best routes; stopped, fewer.
    std::vector<Path> run(size_t most, bool& hasMore)
    {
        std::vector<Path> found;
        std::priority_queue<Candidate, std::vector<Candidate>, IsWorse> candidates;
        candidates.push({});
        hasMore = false;
        while (!candidates.empty() && !m_stop.stop_requested()) {
            Candidate candidate = candidates.top();
            candidates.pop();
            if (!candidate.isFound) {
                if (auto path = best(candidate.path, candidate.deviation, candidate.barred)) {
                    candidates.push({std::move(*path), true, candidate.deviation, std::move(candidate.barred)});
                }
                continue;
            }
            if (found.size() == most) {
                hasMore = true;
                break;
            }
            Cost begun = 0;
            for (size_t i = 0; i < candidate.path.actors.size(); ++i) {
                begun += i > 1 ? costOfStep(candidate.path.actors[i - 2], candidate.path.actors[i - 1]) : 0;
                if (i >= candidate.deviation) {
                    Candidate next{candidate.path, false, i, {}};
                    if (i == candidate.deviation) {
                        next.barred = candidate.barred;
                    }
                    next.barred.push_back(candidate.path.actors[i]);
                    next.path.cost = leastCost(next, begun);
                    if (next.path.cost != unreachable) {
                        candidates.push(std::move(next));
                    }
                }
            }
            found.push_back(std::move(candidate.path));
        }
        return found;
    }

private:
    struct Label
    {
        Index actor;
        Index before; ///< the label of the actor before, or none
        Index step;   ///< its place among the steps downstream, or none
        Index steps;
        Cost cost; ///< up to here
    };
    /// Cost of the whole, cost of the rest, label: of equals the one that is nearer to the goal comes first.
    using Entry = std::tuple<Cost, Cost, Index>;

    /// What the rest of a route costs at least from each actor, and how many steps it has at least.
    void findRest(const std::vector<Index>& to)
    {
        using Waiting = std::pair<Cost, Index>;
        std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> queue;
        std::vector<Index> near = to;
        for (const Index target : to) {
            m_restCost[target] = 0;
            m_restSteps[target] = 0;
            queue.emplace(0, target);
        }
        while (!queue.empty() && !m_stop.stop_requested()) {
            const auto [cost, actor] = queue.top();
            queue.pop();
            if (cost > m_restCost[actor]) {
                continue;
            }
            for (const Index before : m_graph.upstream.actorsOf(actor)) {
                const Cost step = costOfStep(before, actor);
                if (step != unreachable && cost + step < m_restCost[before]) {
                    m_restCost[before] = cost + step;
                    queue.emplace(cost + step, before);
                }
            }
        }
        for (size_t i = 0; i < near.size(); ++i) {
            for (const Index before : m_graph.upstream.actorsOf(near[i])) {
                if (m_restSteps[before] == none && costOfStep(before, near[i]) != unreachable) {
                    m_restSteps[before] = m_restSteps[near[i]] + 1;
                    near.push_back(before);
                }
            }
        }
    }

    Cost costOfStep(Index from, Index to) const
    {
        const auto actors = m_graph.downstream.actorsOf(from);
        const auto it = std::ranges::lower_bound(actors, to);
        return m_costs[m_graph.downstream.begin[from] + static_cast<size_t>(it - actors.begin())];
    }

    /// What the routes of a candidate cost at least: the beginning, one step and the least rest from there.
    Cost leastCost(const Candidate& candidate, Cost begun) const
    {
        Cost least = unreachable;
        if (candidate.deviation == 0) {
            for (const Index source : m_sources) {
                if (!std::ranges::contains(candidate.barred, source)) {
                    least = std::min(least, m_restCost[source]);
                }
            }
            return least;
        }
        const auto begin = std::span(candidate.path.actors).first(candidate.deviation);
        const Index actor = begin.back();
        for (Index k = m_graph.downstream.begin[actor]; k < m_graph.downstream.begin[actor + 1]; ++k) {
            const Index next = m_graph.downstream.actors[k];
            if (m_costs[k] != unreachable && m_restCost[next] != unreachable && !m_isSource[next] &&
                !std::ranges::contains(candidate.barred, next) && !std::ranges::contains(begin, next)) {
                least = std::min(least, begun + m_costs[k] + m_restCost[next]);
            }
        }
        return least;
    }

    /// The best path that begins with the first actors of another one and does not go on to a barred one.
    std::optional<Path> best(const Path& other, size_t kept, const std::vector<Index>& barred)
    {
        Path begin;
        begin.actors.assign(other.actors.begin(), other.actors.begin() + static_cast<std::ptrdiff_t>(kept));
        for (size_t i = 1; i < kept; ++i) {
            begin.links.push_back(other.links[i - 1]);
            begin.cost += costOfStep(begin.actors[i - 1], begin.actors[i]);
        }
        for (const Index actor : begin.actors) {
            m_isBlocked[actor] = 1;
        }
        const Index last = search(begin, barred);
        for (const Index actor : begin.actors) {
            m_isBlocked[actor] = 0;
        }
        for (const Label& label : m_labels) {
            m_fewestSteps[label.actor] = none;
        }
        if (last == none) {
            return std::nullopt;
        }
        begin.cost = m_labels[last].cost;
        std::vector<Index> rest;
        for (Index label = last; label != none; label = m_labels[label].before) {
            rest.push_back(label);
        }
        for (auto it = rest.rbegin(); it != rest.rend(); ++it) {
            // The first label of a path that goes on is the last actor kept.
            if (m_labels[*it].before != none || kept == 0) {
                begin.actors.push_back(m_labels[*it].actor);
            }
            if (m_labels[*it].step != none) {
                begin.links.push_back(m_graph.downstream.links[m_labels[*it].step]);
            }
        }
        return begin;
    }

    /// The label of the target that was reached first, or none.
    Index search(const Path& begin, const std::vector<Index>& barred)
    {
        m_labels.clear();
        m_queue = {};
        if (begin.actors.empty()) {
            for (const Index source : m_sources) {
                if (!std::ranges::contains(barred, source)) {
                    addLabel({source, none, none, 0, 0});
                }
            }
        } else {
            const auto steps = static_cast<Index>(begin.links.size());
            addLabel({begin.actors.back(), none, none, steps, begin.cost});
        }
        while (!m_queue.empty()) {
            if (++m_taken % 1024 == 0 && m_stop.stop_requested()) {
                break;
            }
            const Index at = std::get<2>(m_queue.top());
            m_queue.pop();
            const Label label = m_labels[at]; // a copy, because the vector grows
            if (m_isTarget[label.actor]) {
                return at;
            }
            // What was taken before was no dearer. With no fewer steps this one has nothing to add.
            if (label.steps >= m_fewestSteps[label.actor]) {
                continue;
            }
            m_fewestSteps[label.actor] = label.steps;
            const bool isSpur = label.before == none && !begin.actors.empty();
            for (Index k = m_graph.downstream.begin[label.actor]; k < m_graph.downstream.begin[label.actor + 1]; ++k) {
                const Index next = m_graph.downstream.actors[k];
                const bool isFree = !m_isBlocked[next] && !m_isSource[next];
                if (m_costs[k] != unreachable && isFree && !(isSpur && std::ranges::contains(barred, next))) {
                    addLabel({next, at, k, label.steps + 1, label.cost + m_costs[k]});
                }
            }
        }
        return none;
    }

    void addLabel(const Label& label)
    {
        if (m_restCost[label.actor] == unreachable || label.steps >= m_fewestSteps[label.actor] ||
            label.steps + m_restSteps[label.actor] > m_mostSteps) {
            return;
        }
        m_queue.emplace(label.cost + m_restCost[label.actor], m_restCost[label.actor],
                        static_cast<Index>(m_labels.size()));
        m_labels.push_back(label);
    }

    const CompactGraph& m_graph;
    const std::stop_token& m_stop;
    std::vector<Index> m_sources;
    std::vector<char> m_isSource;
    std::vector<char> m_isTarget;
    std::vector<char> m_isBlocked;
    std::vector<Cost> m_costs; ///< by step downstream
    std::vector<Cost> m_restCost;
    std::vector<Index> m_restSteps;
    std::vector<Index> m_fewestSteps; ///< with which the search at hand went on from an actor
    Index m_mostSteps;
    std::vector<Label> m_labels;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
    unsigned m_taken = 0;
};

Route routeOf(const CompactGraph& graph, const Path& path)
{
    Route route;
    for (const Index actor : path.actors) {
        route.actorIds.append(graph.actors[actor]->id);
    }
    for (const Index link : path.links) {
        route.linkIds.append(graph.links[link]->id);
        route.impliedLinks += graph.isImplied(link) ? 1 : 0;
    }
    for (size_t i = 1; i < path.actors.size(); ++i) {
        route.borderCrossings +=
            crossesBorder(*graph.actors[path.actors[i - 1]], *graph.actors[path.actors[i]]) ? 1 : 0;
    }
    return route;
}

} // namespace

QString idOf(RouteOrder order)
{
    switch (order) {
    case RouteOrder::FewestSteps:
        return QStringLiteral("steps");
    case RouteOrder::FewestImpliedLinks:
        return QStringLiteral("stated");
    case RouteOrder::FewestBorderCrossings:
        return QStringLiteral("borders");
    }
    std::unreachable();
}

std::optional<RouteOrder> parseRouteOrder(QStringView id)
{
    using enum RouteOrder;
    for (const RouteOrder order : {FewestSteps, FewestImpliedLinks, FewestBorderCrossings}) {
        if (idOf(order) == id) {
            return order;
        }
    }
    return std::nullopt;
}

Result<RouteList> findRoutes(const ValueChainGraph& graph, const QStringList& fromIds, const QStringList& toIds,
                             const RouteOptions& options, const std::stop_token& stop)
{
    const CompactGraph compact(graph);
    std::vector<Index> from = compact.indexesOf(fromIds);
    std::vector<Index> to = compact.indexesOf(toIds);
    if (from.size() == 1 && from == to) {
        return std::unexpected(
            Error{Error::Code::InvalidArgument,
                  RouteText::tr("The route begins and ends at %1").arg(compact.actors[from.front()]->name), QString(),
                  RouteText::tr("Choose two different ends")});
    }
    const bool keepAtStart = from.size() <= to.size();
    std::erase_if(keepAtStart ? to : from,
                  [&other = keepAtStart ? from : to](Index actor) { return std::ranges::contains(other, actor); });
    if (from.empty() || to.empty()) {
        return std::unexpected(Error{Error::Code::InvalidArgument,
                                     from.empty() ? RouteText::tr("No actor to start from is in the graph")
                                                  : RouteText::tr("No actor to arrive at is in the graph"),
                                     QString(), RouteText::tr("Choose actors, or a place or stage that has some")});
    }
    RouteList list;
    std::vector<Path> paths = RouteSearch(compact, options, from, to, stop)
                                  .run(static_cast<size_t>(std::max(options.mostRoutes, 0)), list.hasMore);
    if (stop.stop_requested()) {
        return std::unexpected(Error{Error::Code::Cancelled, RouteText::tr("Cancelled"), QString(), QString()});
    }
    std::ranges::stable_sort(paths, {}, [](const Path& path) { return path.order(); });
    for (const Path& path : paths) {
        list.routes.push_back(routeOf(compact, path));
    }
    return list;
}

QStringList actorsAtPlace(const ValueChainGraph& graph, const QString& place)
{
    QStringList ids;
    const auto isPlace = [&place](const QString& name) { return name.compare(place, Qt::CaseInsensitive) == 0; };
    for (const Actor* actor : graph.actors()) {
        if (!place.isEmpty() &&
            (isPlace(actor->campusId) || isPlace(actor->municipality) || isPlace(actor->province))) {
            ids.append(actor->id);
        }
    }
    return ids;
}

QStringList actorsOfStage(const ValueChainGraph& graph, const QString& chainId, const QString& stageId)
{
    QStringList ids;
    for (const ValueChainGraph::StageActors& stage : graph.stages(chainId)) {
        if (stage.stage->id == stageId) {
            for (const Actor* actor : stage.actors) {
                ids.append(actor->id);
            }
        }
    }
    return ids;
}

} // namespace ketenkaart
