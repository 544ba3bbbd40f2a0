#include "core/scene/scene_builder.h"

#include "core/scene/base_layer.h"
#include "core/scene/case_marks.h"
#include "core/scene/legend_builder.h"
#include "core/scene/link_labels.h"
#include "core/scene/link_layer.h"
#include "core/scene/symbol_layer.h"

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
    scene.background = request.clearSea ? QColor(Qt::transparent) : request.style.sea;
    scene.attribution = mapAttribution();

    OccupiedSpace space;
    for (const QRectF& rect : request.keepClear) {
        space.add(rect);
    }
    const Emphasis emphasis = emphasisOf(request);
    SymbolLayout layout = symbolLayout(request, emphasis, space);
    if (stop.stop_requested()) {
        return scene;
    }
    std::vector<LinkItem> links = linkItems(request, withLost(emphasis, request), layout, space);
    std::vector<SceneItem> onLinks = linkLabels(request, links, space);
    std::vector<SceneItem> names = baseLabels(request, space);
    if (stop.stop_requested()) {
        return scene;
    }

    scene.items = baseItems(request);
    append(scene.items, std::move(names));
    append(scene.items, std::move(layout.leaders));
    append(scene.items, std::move(links));
    append(scene.items, std::move(onLinks));
    append(scene.items, std::move(layout.markers));
    append(scene.items, std::move(layout.labels));
    scene.legend = buildLegend(scene, request);
    return scene;
}

} // namespace ketenkaart
