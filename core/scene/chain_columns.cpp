#include "core/scene/chain_column_fit.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ketenkaart {

namespace {

constexpr double margin = ColumnFit::margin;
constexpr double mostExtraRow = 36.0;
constexpr double mostExtraLane = 4.0;

/// Stages from left to right. A column has its markers below each other with the names to their right; between the
/// columns is a gap in which links change their height. Where a link passes a column it has a lane between the rows. A
/// stage that is too full for one column has several.
class Columns
{
public:
    Columns(const SceneRequest& request, const ChainParts& parts, const QSizeF& size)
        : m_request(request)
        , m_parts(parts)
        , m_size(size)
        , m_fit(request.style, parts, size)
        , m_sizes(m_fit.sizes())
        , m_columns(m_fit.columns())
    {}

    ChainDrawing run()
    {
        ChainDrawing drawing;
        if (!m_fit.choose()) {
            return drawing;
        }
        m_layout = layOutLayers(m_fit.split().graph);
        m_names = m_fit.names();
        place();
        drawing.scale = m_sizes.scale;
        drawing.crossings = m_layout.crossings;
        drawing.crossingsInDataOrder = m_layout.crossingsInDataOrder;
        drawBands(drawing);
        drawNodes(drawing);
        drawLinks(drawing);
        return drawing;
    }

private:
    void place()
    {
        std::vector<std::vector<double>> sizes = m_fit.slotSizes(m_layout);
        // What the fullest columns leave over makes all rows looser.
        double extraRow = mostExtraRow;
        for (size_t i = 0; i < sizes.size(); ++i) {
            const double used = std::accumulate(sizes[i].begin(), sizes[i].end(), 0.0);
            double units = 0.0;
            for (const LayerSlot& slot : m_layout.layers[i]) {
                units += slot.isNode() ? 1.0 : mostExtraLane / mostExtraRow;
            }
            extraRow = std::min(extraRow, std::max(m_fit.length() - used, 0.0) * 0.999 / std::max(units, 1.0));
        }
        for (size_t i = 0; i < sizes.size(); ++i) {
            for (size_t k = 0; k < sizes[i].size(); ++k) {
                const bool isNode = m_layout.layers[i][k].isNode();
                sizes[i][k] += isNode ? extraRow : extraRow * mostExtraLane / mostExtraRow;
            }
        }
        const auto centres = placeSlots(m_fit.split().graph, m_layout, sizes, m_fit.length());
        m_nodeY.assign(m_parts.nodes.size(), 0.0);
        m_laneY.assign(m_parts.edges.size(), std::vector<double>(m_columns.size(), 0.0));
        for (size_t i = 0; i < centres.size(); ++i) {
            for (size_t k = 0; k < centres[i].size(); ++k) {
                const LayerSlot& slot = m_layout.layers[i][k];
                (slot.isNode() ? m_nodeY[static_cast<size_t>(slot.node)] : m_laneY[static_cast<size_t>(slot.edge)][i]) =
                    m_fit.top() + centres[i][k];
            }
        }
    }

    void drawBands(ChainDrawing& drawing) const
    {
        const MapStyle& style = m_request.style;
        for (size_t stage = 0; stage < m_parts.stages.size(); ++stage) {
            const auto [left, right] = m_fit.bandOf(stage);
            AreaItem band;
            band.path.addRoundedRect(
                QRectF(QPointF(left + 1.0, margin), QPointF(right - 1.0, m_size.height() - margin)), 3.0, 3.0);
            band.fill = style.foreignLand;
            drawing.bands.push_back(band);
            const double x = std::max(left + 5.0 * m_sizes.scale, m_fit.firstOf(stage).left);
            addHeading(drawing.labels, m_parts, stage, m_fit.headings()[stage],
                       QPointF(x, margin + 5.0 * m_sizes.scale), m_sizes);
            const TextLines& leftOut = m_fit.leftOut()[stage];
            addLines(drawing.labels, leftOut, QPointF(x, m_fit.top() + m_fit.length() + leftOut.height() / 2.0),
                     TextSide::Right, LabelItem::Target::Place, {});
        }
    }

    void drawNodes(ChainDrawing& drawing)
    {
        for (size_t i = 0; i < m_parts.nodes.size(); ++i) {
            const ChainParts::Node& node = m_parts.nodes[i];
            m_names[i] = drawnName(node, std::move(m_names[i]));
            drawing.markers.push_back(
                placedMarker(node, QPointF(m_fit.markerX(m_fit.columnOf(i)), m_nodeY[i]), m_sizes));
            addName(drawing, node, m_names[i], QPointF(m_fit.nameX(m_fit.columnOf(i)), m_nodeY[i]), TextSide::Right);
        }
    }

    void drawLinks(ChainDrawing& drawing) const
    {
        LinkPorts left;
        LinkPorts right;
        for (size_t i = 0; i < m_parts.edges.size(); ++i) {
            const auto [first, last] = ends(i);
            const size_t from = m_fit.columnOf(first);
            const size_t to = m_fit.columnOf(last);
            if (from == to) {
                const double reach = std::abs(m_nodeY[first] - m_nodeY[last]);
                const bool down = m_nodeY[last] > m_nodeY[first];
                left.add(first, i, down ? LinkPorts::Course::ArcDown : LinkPorts::Course::ArcUp, reach);
                left.add(last, i, down ? LinkPorts::Course::ArcUp : LinkPorts::Course::ArcDown, reach);
            } else {
                right.add(first, i, LinkPorts::Course::Away, from + 1 < to ? m_laneY[i][from + 1] : m_nodeY[last]);
                left.add(last, i, LinkPorts::Course::Away, from + 1 < to ? m_laneY[i][to - 1] : m_nodeY[first]);
            }
        }
        left.spread(m_sizes.radius * 0.75, 3.4 * m_sizes.scale);
        right.spread(m_sizes.name * 0.45, 3.0 * m_sizes.scale);
        const auto turns = turningPlaces();
        for (size_t i = 0; i < m_parts.edges.size(); ++i) {
            const auto [first, last] = ends(i);
            CurveWay way = m_fit.columnOf(first) == m_fit.columnOf(last)
                               ? arc(i, first, last, left)
                               : forward(i, first, last, left, right, turns[i]);
            const bool turned = m_parts.edges[i].from != first;
            addLink(drawing, m_request, m_parts.edges[i], turned ? reversed(way) : std::move(way), m_sizes);
        }
    }

    double heightAt(size_t edge, size_t column) const
    {
        for (const size_t node : {m_parts.edges[edge].from, m_parts.edges[edge].to}) {
            if (m_fit.columnOf(node) == column) {
                return m_nodeY[node];
            }
        }
        return m_laneY[edge][column];
    }

    /// Where in each gap a link changes its height, as a share of the gap's width: side by side, so that those that run
    /// the same way do not cross for it.
    std::vector<std::vector<double>> turningPlaces() const
    {
        std::vector<std::vector<double>> turns(m_parts.edges.size(), std::vector<double>(m_columns.size(), 0.5));
        for (size_t column = 0; column + 1 < m_columns.size(); ++column) {
            for (const bool down : {false, true}) {
                std::vector<std::pair<double, size_t>> turning;
                for (size_t i = 0; i < m_parts.edges.size(); ++i) {
                    const auto [first, last] = ends(i);
                    if (m_fit.columnOf(first) > column || m_fit.columnOf(last) <= column) {
                        continue;
                    }
                    const double before = heightAt(i, column);
                    const double after = heightAt(i, column + 1);
                    if (std::abs(before - after) > 6.0 * m_sizes.scale && (after > before) == down) {
                        turning.emplace_back(before + after, i);
                    }
                }
                std::ranges::sort(turning);
                for (size_t k = 0; k < turning.size(); ++k) {
                    const double share = (static_cast<double>(k) + 0.5) / static_cast<double>(turning.size()) - 0.5;
                    const double spread = std::min(0.44, 0.06 * static_cast<double>(turning.size()));
                    turns[turning[k].second][column] = 0.5 + (down ? -share : share) * spread;
                }
            }
        }
        return turns;
    }

    /// The ends of an edge from left to right.
    std::pair<size_t, size_t> ends(size_t edge) const
    {
        const ChainParts::Edge& data = m_parts.edges[edge];
        const bool forwards = m_fit.columnOf(data.from) <= m_fit.columnOf(data.to);
        return forwards ? std::pair(data.from, data.to) : std::pair(data.to, data.from);
    }

    QPointF leftPort(size_t node, double height) const
    {
        const ChainParts::Node& data = m_parts.nodes[node];
        const double rim = rimAt(data.marker.shape, m_sizes.radius, height);
        return {m_fit.markerX(m_fit.columnOf(node)) - rim - m_sizes.rimGap, m_nodeY[node] + height};
    }

    CurveWay forward(size_t edge, size_t first, size_t last, const LinkPorts& left, const LinkPorts& right,
                     const std::vector<double>& turns) const
    {
        const size_t from = m_fit.columnOf(first);
        const size_t to = m_fit.columnOf(last);
        CurveWay way;
        QPointF at(m_fit.nameX(from) + m_names[first].width + m_sizes.nameGap,
                   m_nodeY[first] + right.heightOf(first, edge));
        for (size_t column = from; column < to; ++column) {
            const QPointF out(m_columns[column].right, at.y());
            addLine(way, at, out);
            if (column + 1 < to) {
                at = QPointF(m_columns[column + 1].left, m_laneY[edge][column + 1]);
                addS(way, out, at, out.x() + (at.x() - out.x()) * turns[column]);
                continue;
            }
            const QPointF rim = leftPort(last, left.heightOf(last, edge));
            const QPointF stub(m_columns[to].left - m_sizes.arrow, rim.y());
            addS(way, out, stub, out.x() + (stub.x() - out.x()) * turns[column]);
            addLine(way, stub, rim);
        }
        return way;
    }

    CurveWay arc(size_t edge, size_t first, size_t last, const LinkPorts& left) const
    {
        const QPointF start = leftPort(first, left.heightOf(first, edge));
        const QPointF end = leftPort(last, left.heightOf(last, edge));
        const ColumnFit::Column& column = m_columns[m_fit.columnOf(first)];
        const double stub = column.left - m_sizes.arrow * 0.6;
        const double reach = 4.0 * m_sizes.scale + 0.07 * std::abs(start.y() - end.y());
        CurveWay way;
        addLine(way, start, QPointF(stub, start.y()));
        addC(way, QPointF(stub, start.y()), QPointF(stub, end.y()),
             stub - std::min(reach, m_fit.leastGap() * 0.7 - m_sizes.arrow * 0.6));
        addLine(way, QPointF(stub, end.y()), end);
        return way;
    }

    const SceneRequest& m_request;
    const ChainParts& m_parts;
    QSizeF m_size;
    ColumnFit m_fit;
    const DiagramSizes& m_sizes;
    const std::vector<ColumnFit::Column>& m_columns;
    LayeredLayout m_layout;
    std::vector<TextLines> m_names; ///< as they are drawn
    std::vector<double> m_nodeY;
    std::vector<std::vector<double>> m_laneY; ///< by edge and column
};

} // namespace

bool columnsFit(const SceneRequest& request, const ChainParts& parts, const QSizeF& size)
{
    return ColumnFit(request.style, parts, size).choose();
}

ChainDrawing drawColumns(const SceneRequest& request, const ChainParts& parts, const QSizeF& size)
{
    return Columns(request, parts, size).run();
}

} // namespace ketenkaart
