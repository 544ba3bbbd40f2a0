#include "core/scene/chain_diagram.h"

#include "core/scene/chain_parts.h"
#include "core/scene/legend_builder.h"
#include "core/scene/link_look.h"

#include <iterator>

namespace ketenkaart {

namespace {

template<typename Items> void append(std::vector<SceneItem>& into, Items items)
{
    into.insert(into.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
}

} // namespace

ChainDiagram buildChainDiagram(const SceneRequest& request, const QString& chainId, const QSizeF& size,
                               ChainDiagram::Direction direction)
{
    ChainDiagram diagram;
    diagram.scene.view = MapView({}, 1.0, size);
    diagram.scene.style = request.style;
    diagram.scene.background = request.style.pageGround;
    const Chain* chain = request.dataset.chain(chainId);
    if (!chain) {
        return diagram;
    }
    const ChainParts parts = chainParts(request, *chain);
    if (parts.nodes.empty()) {
        return diagram;
    }
    ChainDrawing drawing = direction == ChainDiagram::Direction::LeftToRight ? drawColumns(request, parts, size)
                                                                             : drawBands(request, parts, size);
    sortForPainting(drawing.links);
    diagram.scale = drawing.scale;
    diagram.fits = drawing.scale >= leastDiagramScale - 1e-6;
    diagram.elidedNames = drawing.elidedNames;
    diagram.crossings = drawing.crossings;
    diagram.crossingsInDataOrder = drawing.crossingsInDataOrder;
    append(diagram.scene.items, std::move(drawing.bands));
    append(diagram.scene.items, std::move(drawing.links));
    append(diagram.scene.items, std::move(drawing.markers));
    append(diagram.scene.items, std::move(drawing.labels));

    SceneRequest ofChain = request;
    ofChain.filter.chainIds = {chainId};
    diagram.scene.legend = buildLegend(diagram.scene, ofChain);
    return diagram;
}

} // namespace ketenkaart
