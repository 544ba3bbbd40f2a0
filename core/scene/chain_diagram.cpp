#include "core/scene/chain_diagram.h"

#include "core/scene/chain_parts.h"
#include "core/scene/emphasis.h"
#include "core/scene/legend_builder.h"
#include "core/scene/link_look.h"
#include "core/scene/text_metrics.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace ketenkaart {

namespace {

template<typename Items> void append(std::vector<SceneItem>& into, Items items)
{
    into.insert(into.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
}

struct DiagramText
{
    Q_DECLARE_TR_FUNCTIONS(DiagramText)
};

/// Why a diagram of so much is not drawn; empty when it is.
QString tooManyText(const SceneRequest& request, const QString& chainId)
{
    SceneRequest ofChain = request;
    ofChain.filter.chainIds = {chainId};
    const Emphasis emphasis = emphasisOf(ofChain);
    const auto actors = emphasis.actorIds.size();
    const auto links = static_cast<qsizetype>(emphasis.links.size());
    if (actors <= mostDiagramActors && links <= mostDiagramLinks) {
        return {};
    }
    const QLocale locale(request.language == Language::Dutch ? QLocale::Dutch : QLocale::English);
    return DiagramText::tr(
               "This chain has %1 actors and %2 links; a diagram shows at most %3 actors and %4 links. Choose "
               "a theme or a province besides, so that fewer are left.")
        .arg(locale.toString(actors), locale.toString(links), locale.toString(mostDiagramActors),
             locale.toString(mostDiagramLinks));
}

std::vector<SceneItem> linesInTheMiddle(const QString& text, const QSizeF& size, const MapStyle& style)
{
    TextStyle type = style.chainLabel;
    type.haloWidth = 0.0;
    const double lineHeight = 1.5 * type.size;
    const QStringList lines = wrappedLines(text, type, std::min(0.9 * size.width(), 36.0 * type.size));
    double baseline = (size.height() - lineHeight * static_cast<double>(lines.size() - 1)) / 2.0;
    std::vector<SceneItem> items;
    for (const QString& line : lines) {
        LabelItem item;
        item.text = line;
        item.baseline = QPointF((size.width() - textWidth(line, type)) / 2.0, baseline);
        item.box = textBox(line, type).translated(item.baseline);
        item.style = type;
        items.emplace_back(std::move(item));
        baseline += lineHeight;
    }
    return items;
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
    diagram.notice = tooManyText(request, chainId);
    if (!diagram.notice.isEmpty()) {
        diagram.fits = false;
        append(diagram.scene.items, linesInTheMiddle(diagram.notice, size, request.style));
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
    append(diagram.scene.items, std::move(drawing.crosses));
    append(diagram.scene.items, std::move(drawing.markers));
    append(diagram.scene.items, std::move(drawing.labels));

    SceneRequest ofChain = request;
    ofChain.filter.chainIds = {chainId};
    diagram.scene.notDrawn = parts.notDrawn;
    diagram.scene.legend = buildLegend(diagram.scene, ofChain);
    return diagram;
}

} // namespace ketenkaart
