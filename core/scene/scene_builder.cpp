#include "core/scene/scene_builder.h"

#include "core/scene/base_layer.h"
#include "core/scene/legend_builder.h"
#include "core/scene/map_layer.h"

#include <iterator>

namespace ketenkaart {

namespace {

template<typename Items> void append(std::vector<SceneItem>& into, Items items)
{
    into.insert(into.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
}

} // namespace

MapScene buildScene(const SceneRequest& request, const std::stop_token& stop)
{
    MapScene scene;
    scene.view = request.view;
    scene.style = request.style;
    scene.background = request.clearSea ? QColor(Qt::transparent) : request.style.pageGround;
    scene.attribution = mapAttribution();

    OccupiedSpace space;
    for (const QRectF& rect : request.keepClear) {
        space.add(rect);
    }
    MapLayer layer = mapLayer(request, emphasisOf(request), space);
    if (stop.stop_requested()) {
        return scene;
    }
    std::vector<SceneItem> names = baseLabels(request, space);
    if (stop.stop_requested()) {
        return scene;
    }

    scene.items = baseItems(request);
    append(scene.items, std::move(names));
    append(scene.items, std::move(layer.campuses));
    append(scene.items, std::move(layer.flows));
    append(scene.items, std::move(layer.words));
    append(scene.items, std::move(layer.anchors));
    append(scene.items, std::move(layer.cards));
    scene.notDrawn = layer.notDrawn;
    scene.withoutPlace = layer.withoutPlace;
    scene.legend = buildLegend(scene, request);
    return scene;
}

} // namespace ketenkaart
