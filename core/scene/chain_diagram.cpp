#include "core/scene/chain_diagram.h"

#include "core/scene/chain_split.h"
#include "core/scene/emphasis.h"
#include "core/scene/legend_builder.h"
#include "core/scene/link_look.h"
#include "core/scene/text_metrics.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <optional>

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

Error failureOf(const Chain& chain, const SceneRequest& request, const QString& message, const QString& advice)
{
    return {Error::Code::InvalidArgument, message, chain.name.in(request.language), advice};
}

/// Why a diagram of so much is not drawn; no value when it is.
std::optional<Error> tooMuch(const SceneRequest& request, const Chain& chain)
{
    SceneRequest ofChain = request;
    ofChain.filter.chainIds = {chain.id};
    const Emphasis emphasis = emphasisOf(ofChain);
    const auto actors = emphasis.actorIds.size();
    const auto links = static_cast<qsizetype>(emphasis.links.size());
    if (actors <= mostDiagramActors && links <= mostDiagramLinks) {
        return {};
    }
    const QLocale locale(request.language == Language::Dutch ? QLocale::Dutch : QLocale::English);
    return failureOf(
        chain, request,
        DiagramText::tr("This chain has %1 actors and %2 links; a diagram shows at most %3 actors and %4 links")
            .arg(locale.toString(actors), locale.toString(links), locale.toString(mostDiagramActors),
                 locale.toString(mostDiagramLinks)),
        DiagramText::tr("Choose a theme or a province besides, so that fewer are left"));
}

using Direction = ChainDiagram::Direction;

ChainDrawing drawIn(Direction direction, const SceneRequest& request, const ChainParts& parts, const QSizeF& size)
{
    return direction == Direction::LeftToRight ? drawColumns(request, parts, size) : drawBands(request, parts, size);
}

bool fitsIn(Direction direction, const SceneRequest& request, const ChainParts& parts, const QSizeF& size)
{
    return direction == Direction::LeftToRight ? columnsFit(request, parts, size) : bandsFit(request, parts, size);
}

/// With as many actors in a stage as have room.
ChainDrawing drawFewer(Direction direction, const SceneRequest& request, const ChainParts& parts, const QSizeF& size)
{
    size_t fits = 0;
    size_t tooMany = fullestStage(parts);
    while (tooMany - fits > 1) {
        const size_t tried = (fits + tooMany) / 2;
        (fitsIn(direction, request, withFewerActors(parts, tried), size) ? fits : tooMany) = tried;
    }
    if (fits == 0) {
        return {};
    }
    const ChainParts fewer = withFewerActors(parts, fits);
    ChainDrawing drawing = drawIn(direction, request, fewer, size);
    drawing.leftOut = static_cast<int>(parts.nodes.size() - fewer.nodes.size());
    return drawing;
}

/// In the direction that was asked for, or else in the other.
ChainDrawing drawParts(Direction asked, const SceneRequest& request, const ChainParts& parts, const QSizeF& size)
{
    const Direction other = asked == Direction::LeftToRight ? Direction::TopToBottom : Direction::LeftToRight;
    for (const auto& draw : {drawIn, drawFewer}) {
        for (const Direction direction : {asked, other}) {
            ChainDrawing drawing = draw(direction, request, parts, size);
            if (drawing.scale > 0.0) {
                return drawing;
            }
        }
    }
    return {};
}

/// No lines where they have no room.
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
        if (!QRectF(QPointF(), size).contains(item.box)) {
            return {};
        }
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
    const auto failed = [&](Error error) {
        diagram.failure = std::move(error);
        diagram.fits = false;
        diagram.scale = 0.0;
        append(diagram.scene.items, linesInTheMiddle(noticeOf(diagram), size, request.style));
        return diagram;
    };
    const Chain* chain = request.dataset.chain(chainId);
    if (!chain) {
        return failed({Error::Code::NotFound, DiagramText::tr("There is no chain to draw a diagram of"), chainId,
                       DiagramText::tr("Choose a value chain")});
    }
    if (const auto error = tooMuch(request, *chain)) {
        return failed(*error);
    }
    const ChainParts parts = chainParts(request, *chain);
    if (parts.nodes.empty()) {
        return failed(failureOf(*chain, request, DiagramText::tr("No actor of this chain is left for a diagram"),
                                DiagramText::tr("Choose other themes or provinces, or show the hidden stages")));
    }
    ChainDrawing drawing = drawParts(direction, request, parts, size);
    if (drawing.scale == 0.0) {
        return failed(failureOf(*chain, request, DiagramText::tr("Too small to show the diagram"),
                                DiagramText::tr("Choose a larger size, or hide stages of the chain")));
    }
    sortForPainting(drawing.links);
    diagram.scale = drawing.scale;
    diagram.fits = drawing.leftOut == 0;
    diagram.leftOut = drawing.leftOut;
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

QString noticeOf(const ChainDiagram& diagram)
{
    return diagram.failure ? QStringLiteral("%1. %2.").arg(diagram.failure->message, diagram.failure->advice)
                           : QString();
}

} // namespace ketenkaart
