#include "core/report/route_text.h"

#include "core/report/analysis_text.h"
#include "core/report/text_parts.h"

#include <utility>

namespace ketenkaart {

namespace {

QString bestText(const RouteOrder order, const int steps)
{
    switch (order) {
    case RouteOrder::FewestSteps:
        return AnalysisText::tr("The shortest way from %1 to %2 has %n step(s): %3.", nullptr, steps);
    case RouteOrder::FewestImpliedLinks:
        return AnalysisText::tr("The surest way from %1 to %2 has %n step(s): %3.", nullptr, steps);
    case RouteOrder::FewestBorderCrossings:
        return AnalysisText::tr("The way from %1 to %2 across the fewest provincial borders has %n step(s): %3.",
                                nullptr, steps);
    }
    std::unreachable();
}

} // namespace

QString routeWayText(const Dataset& dataset, const Route& route)
{
    return actorNames(dataset, route.actorIds).join(u" → ");
}

QString oneRouteText(const Route& route)
{
    QStringList parts{AnalysisText::tr("%n step(s)", "of a route", route.steps())};
    parts << (route.impliedLinks == 0 ? AnalysisText::tr("all stated", "steps of a route")
              : route.impliedLinks == route.steps()
                  ? AnalysisText::tr("all implied", "steps of a route")
                  : AnalysisText::tr("%n implied", "steps of a route", route.impliedLinks));
    if (route.borderCrossings > 0) {
        parts << AnalysisText::tr("%n provincial border(s)", "that a route crosses", route.borderCrossings);
    }
    return parts.join(u", ");
}

QString routeText(const Dataset& dataset, const RouteList& list, const QString& fromName, const QString& toName,
                  const RouteOptions& options)
{
    if (list.routes.empty()) {
        return options.onlyStatedLinks
                   ? AnalysisText::tr("No way from %1 to %2 is stated in the source.").arg(fromName, toName)
                   : AnalysisText::tr("Along the links that are counted these data have no way from %1 to %2.")
                         .arg(fromName, toName);
    }
    const Route& best = list.routes.front();
    QStringList parts{bestText(options.order, best.steps()).arg(fromName, toName, routeWayText(dataset, best))};
    if (best.borderCrossings > 0) {
        parts << AnalysisText::tr("It crosses %n provincial border(s).", nullptr, best.borderCrossings);
    }
    parts << certaintyText(best.steps(), best.impliedLinks);
    return sentences(parts);
}

QString routeStatedOnlyText(const Dataset& dataset, const ValueChainGraph& graph, const QStringList& fromIds,
                            const QStringList& toIds, const RouteList& list, RouteOptions options,
                            const std::stop_token& stop)
{
    if (list.routes.empty() || list.routes.front().impliedLinks == 0) {
        return {};
    }
    options.onlyStatedLinks = true;
    options.mostRoutes = 1;
    const auto stated = findRoutes(graph, fromIds, toIds, options, stop);
    if (!stated) {
        return {};
    }
    if (stated->routes.empty()) {
        return AnalysisText::tr("By stated links alone there is no way.");
    }
    const Route& best = stated->routes.front();
    return AnalysisText::tr("By stated links alone the way has %n step(s): %1.", nullptr, best.steps())
        .arg(routeWayText(dataset, best));
}

} // namespace ketenkaart
