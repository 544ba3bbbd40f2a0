#pragma once

#include "core/graph/value_chain_graph.h"
#include "core/model/error.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace ketenkaart {

/// What comes first in the list of routes; the other two decide between equals, in the order of this list.
enum class RouteOrder { FewestSteps, FewestImpliedLinks, FewestBorderCrossings };

/// "steps", "stated" or "borders", as on the command line.
[[nodiscard]] QString idOf(RouteOrder order);
[[nodiscard]] std::optional<RouteOrder> parseRouteOrder(QStringView id);

struct RouteOptions
{
    RouteOrder order = RouteOrder::FewestSteps;
    bool onlyStatedLinks = false; ///< implied links are not walked
    int mostRoutes = 50;
    std::optional<int> mostSteps; ///< longer routes do not count
};

/// A way downstream that comes past no actor twice.
struct Route
{
    QStringList actorIds;
    QStringList linkIds; ///< one fewer than actors
    int impliedLinks = 0;
    /// Steps into a province from another, or from an actor without one, as programmes are: by way of a programme one
    /// leaves a province, and comes into the next over one border.
    int borderCrossings = 0;

    [[nodiscard]] int steps() const { return static_cast<int>(linkIds.size()); }
    bool operator==(const Route&) const = default;
};

struct RouteList
{
    std::vector<Route> routes; ///< best first; equals in the order of the data
    bool hasMore = false;      ///< there are more than were asked for
};

/// The best simple routes from any of some actors to any of others: from one to another, from stage to stage, from
/// place to place. A route leaves its place and arrives once: on its way it comes past none of the actors at either
/// end. An actor at both ends counts at the end that has fewer, or else at the start. Links that are not directed are
/// walked both ways. Parallel links between two actors do not make two routes: a route takes the one that is stated
/// before those that are implied, then goods before knowledge before support, then the first in the data
/// (isMoreCertain).
///
/// Yen's algorithm ("Finding the K Shortest Loopless Paths in a Network", 1971) with Lawler's partition (1972), which
/// finds no route twice; a part of the partition is searched only when no route known is as good as its best can be.
/// Each search is Dijkstra's, led to the goal by the exact cost of the rest from one search backwards (A*; Hart,
/// Nilsson and Raphael, 1968), so that it looks at little more than the route. Where the number of steps is limited, it
/// keeps a dearer way to an actor if it has fewer steps. A search takes O(steps log steps) at worst; there are at most
/// as many as the routes found have actors.
///
/// Ids that the graph does not have are passed over. Fails with InvalidArgument when no actor is left at an end, and
/// with Cancelled. May be called from any thread.
[[nodiscard]] Result<RouteList> findRoutes(const ValueChainGraph& graph, const QStringList& fromIds,
                                           const QStringList& toIds, const RouteOptions& options = {},
                                           const std::stop_token& stop = {});

/// The actors of the graph that are at a place: on the campus of this id, or in the municipality or province of this
/// name, in the order of the data.
[[nodiscard]] QStringList actorsAtPlace(const ValueChainGraph& graph, const QString& place);

/// The actors of a stage of a chain, in its order. "The glass of Leerdam" is one.
[[nodiscard]] QStringList actorsOfStage(const ValueChainGraph& graph, const QString& chainId, const QString& stageId);

} // namespace ketenkaart
