#pragma once

#include "core/graph/route_search.h"
#include "core/model/dataset.h"

namespace ketenkaart {

// Routes in words, in the language of the program.

/// The actors that a route passes: "LioniX → CITC → SMART Photonics".
[[nodiscard]] QString routeWayText(const Dataset& dataset, const Route& route);
/// How long and how sure a route is: "3 steps, 1 implied, 2 provincial borders".
[[nodiscard]] QString oneRouteText(const Route& route);
/// The best of the routes that findRoutes() gives for these options, in one to three sentences. From and to are what
/// the reader calls the ends: the name of an actor or a place.
[[nodiscard]] QString routeText(const Dataset& dataset, const RouteList& list, const QString& fromName,
                                const QString& toName, const RouteOptions& options = {});

/// What is left of the best route by stated links alone, when it rests on implied ones: "by stated links alone 4
/// steps".
[[nodiscard]] QString routeStatedOnlyText(const Dataset& dataset, const RouteList& stated);

} // namespace ketenkaart
