#include "app/map/map_view_properties.h"

#include "core/geo/mercator.h"

namespace ketenkaart {

QVariantMap coloursOf(const MapStyle& style)
{
    return {{QStringLiteral("seaColour"), style.sea},
            {QStringLiteral("inkColour"), style.panelInk},
            {QStringLiteral("highlightColour"), style.highlight},
            {QStringLiteral("panelColour"), style.panelGround}};
}

QRectF cameraLimits(const Dataset& dataset, const BaseMap* baseMap)
{
    GeoBox box = dataset.extent();
    const WorldRect detail = baseMap ? baseMap->detail() : WorldRect();
    if (!detail.isNull()) {
        box.add(toGeo(detail.bottomLeft()));
        box.add(toGeo(detail.topRight()));
    }
    if (box.isEmpty()) {
        box = worldMap;
    }
    return {box.west, box.south, box.east - box.west, box.north - box.south};
}

} // namespace ketenkaart
