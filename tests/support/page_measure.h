#pragma once

#include "core/export/map_exporter.h"
#include "core/layout/flow_quality.h"

#include <QStringList>

namespace ketenkaart::testing {

/// What a reader of a map stumbles over, measured on a laid-out page and not on what laid it out.
struct PageMeasure
{
    FlowQuality flows;               ///< crossings, angles and overlaps; lengths in millimetres of the page
    int drawn = 0;                   ///< flows of links, without headlines
    QStringList named;               ///< actors whose names stand on it
    QStringList omitted;             ///< actors that an anchor inside the frame stands for, without a name
    double endDisplacement = 0.0;    ///< mm: of an end of a flow from the rim of its anchor, which is at its true place
    double anchorDisplacement = 0.0; ///< mm: of an anchor from the mean of its actors' places in the data
    double smallestType = 0.0;       ///< pt: of everything on the page but the legend, which says its own
    double covered = 0.0;            ///< share of the map's frame under legend and cards
    double homeUnderLegend = 0.0;    ///< share of the home provinces' area in the frame under the legend
    int cardsOverAnchors = 0;        ///< pairs of a card and an anchor that it covers
    int cardsOverCards = 0;          ///< pairs
};

[[nodiscard]] PageMeasure measurePage(const Page& page, const SceneRequest& request, const QSizeF& millimetres);

} // namespace ketenkaart::testing
