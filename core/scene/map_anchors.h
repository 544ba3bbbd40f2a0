#pragma once

#include "core/scene/scene_request.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace ketenkaart {

/// Actors that stand near to each other at the scale of the view, at their true place.
struct MapAnchor
{
    QString key;                      ///< of what it is; the same at every scale and wherever one pans to
    QString name;                     ///< of the region, municipality, campus or actor
    QString campusId;                 ///< when it is a campus
    std::vector<const Actor*> actors; ///< in the order of the data
    std::vector<QPointF> sites;       ///< of the actors, in view pixels
    QPointF centre;                   ///< the mean of the sites
    double radius = 0.0;
    bool isInside = false; ///< its centre lies in the frame
};

/// Pixels of the view for a millimetre of the layouts of core/layout, which are tuned for a page of A4 with the type of
/// the standard style: larger type asks for more room.
[[nodiscard]] double layoutUnit(const MapStyle& style);

/// The part of the view in which anchors have cards and flows end.
[[nodiscard]] QRectF frameOf(const SceneRequest& request);

/// The anchors of these actors: all of them, in the order of their first actors. Those without a place are in none. A
/// region whose actors are spread over more than a town and its surroundings names no anchor: it would say too little.
[[nodiscard]] std::vector<MapAnchor> mapAnchors(const SceneRequest& request, const std::vector<const Actor*>& actors);

} // namespace ketenkaart
