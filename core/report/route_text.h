#pragma once

#include "core/graph/route_search.h"
#include "core/model/dataset.h"

namespace ketenkaart {

// Routes in words, in the language of the program.

/// The actors that a route passes: "Glasfabriek → Keuring → Lens & Zonen".
[[nodiscard]] QString routeWayText(const Dataset& dataset, const Route& route);
/// How long and how sure a route is: "3 steps, 1 implied, 2 provincial borders".
[[nodiscard]] QString oneRouteText(const Route& route);
/// The best of the routes that findRoutes() gives for these options, in one to three sentences. From and to are what
/// the reader calls the ends: the name of an actor or a place.
[[nodiscard]] QString routeText(const Dataset& dataset, const RouteList& list, const QString& fromName,
                                const QString& toName, const RouteOptions& options = {});

/// What is left of the best of these routes by stated links alone; empty where it rests on no implied ones, or when
/// stopped. The ends and options are those that gave the list.
[[nodiscard]] QString routeStatedOnlyText(const Dataset& dataset, const ValueChainGraph& graph,
                                          const QStringList& fromIds, const QStringList& toIds, const RouteList& list,
                                          RouteOptions options, const std::stop_token& stop = {});

} // namespace ketenkaart
