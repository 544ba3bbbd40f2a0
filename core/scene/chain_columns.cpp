#include "core/scene/chain_parts.h"

#include "core/scene/chain_diagram.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ketenkaart {

namespace {

constexpr double margin = 4.0;
constexpr double mostExtraRow = 36.0;
constexpr double mostExtraLane = 4.0;

/// Stages from left to right. A column has its markers below each other with the names to their right; between the
/// columns is a gap in which links change their height. Where a link passes a column it has a lane between the rows.
class Columns
{
public:
    Columns(const SceneRequest& request, const ChainParts& parts, const QSizeF& size)
        : m_request(request)
        , m_parts(parts)
        , m_size(size)
        , m_columns(parts.stages.size())
        , m_sizes(request.style, 1.0)
        , m_layout(layOutLayers(parts.graph))
    {
        for (const ChainParts::Edge& edge : parts.edges) {
            const size_t from = parts.nodes[edge.from].layer;
            const size_t to = parts.nodes[edge.to].layer;
            m_columns[from].hasArcs |= from == to;
            m_columns[std::min(from, to)].hasLinksRight |= from != to;
        }
    }

    ChainDrawing run()
    {
        ChainDrawing drawing;
        if (!choose()) {
            return drawing;
        }
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
    struct Column
    {
        bool hasArcs = false;
        bool hasLinksRight = false;
        double least = 0.0;     ///< width of the names when they may become a little smaller
        double natural = 0.0;   ///< and at their full size
        double nameWidth = 0.0; ///< as chosen
        double left = 0.0;      ///< of the markers
        double right = 0.0;     ///< where the gap begins
        double bandLeft = 0.0;
        double bandRight = 0.0;
    };

    double markerX(size_t column) const { return m_columns[column].left + m_sizes.reach; }
    double nameX(size_t column) const { return m_columns[column].left + 2.0 * m_sizes.reach + m_sizes.nameGap; }
    double leastGap() const
    {
        return m_sizes.arrow + std::max(18.0 * m_sizes.scale, std::min(12.0, 20.0 * m_sizes.scale));
    }
    double outlet(const Column& column) const { return column.hasLinksRight ? m_sizes.arrow + m_sizes.nameGap : 0.0; }

    /// The largest scale at which everything has room; names may only lose their ends when no scale down to the least
    /// will do.
    bool choose()
    {
        for (const bool squeezed : {false, true}) {
            for (const double scale : diagramScales()) {
                const bool small = scale < leastDiagramScale - 1e-6;
                if (!squeezed && small) {
                    break;
                }
                if (squeezed && !small && scale > leastDiagramScale + 0.041) {
                    continue;
                }
                m_sizes = DiagramSizes(m_request.style, scale);
                if (setWidths(squeezed) && setHeights()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Shares the width among names and gaps. False when the names do not have what they need.
    bool setWidths(bool squeezed)
    {
        const size_t count = m_columns.size();
        for (size_t i = 0; i < count; ++i) {
            m_columns[i].least = m_columns[i].natural = 0.0;
        }
        for (const ChainParts::Node& node : m_parts.nodes) {
            Column& column = m_columns[node.layer];
            const double least = std::max(m_sizes.leastName, m_sizes.name * 0.86);
            column.least = std::max(column.least, node.name.narrowest(2, least) + 0.3);
            column.natural = std::max(column.natural, node.name.narrowest(2, m_sizes.name) + 0.3);
        }
        for (size_t i = 0; i < count; ++i) {
            // A heading reaches over the markers and a part of the gap.
            Column& column = m_columns[i];
            const double size = std::max(m_sizes.leastHeading, m_sizes.heading * 0.9);
            const double heading = headingIndent(m_parts, m_sizes) + 3.5 * m_sizes.scale +
                                   m_parts.stages[i].heading.narrowest(mostHeadingLines, size);
            const double others =
                2.0 * m_sizes.reach + m_sizes.nameGap + outlet(column) + (i + 1 < count ? leastGap() * 0.45 : 0.0);
            column.least = std::max(column.least, heading - others);
            column.natural = std::max(column.natural, column.least);
        }
        double fixed = 2.0 * margin + 4.0 * m_sizes.scale;
        double least = 0.0;
        double natural = 0.0;
        for (size_t i = 0; i < count; ++i) {
            const Column& column = m_columns[i];
            fixed += 2.0 * m_sizes.reach + m_sizes.nameGap + outlet(column);
            fixed += i > 0 ? leastGap() : (column.hasArcs ? leastGap() * 0.7 : 4.0 * m_sizes.scale);
            least += column.least;
            natural += column.natural;
        }
        const double room = m_size.width() - fixed;
        if (room < least && !squeezed) {
            return false;
        }
        double rest = 0.0;
        if (room < least) {
            // The widest names give way first.
            double cap = std::ranges::max(m_columns, {}, &Column::least).least;
            const auto sum = [&] {
                return std::accumulate(m_columns.begin(), m_columns.end(), 0.0,
                                       [&](double total, const Column& c) { return total + std::min(c.least, cap); });
            };
            while (cap > 0.0 && sum() > room) {
                cap -= 1.0;
            }
            if (cap < 3.0 * m_sizes.leastName) {
                return false; // a few letters of a name tell nothing
            }
            for (Column& column : m_columns) {
                column.nameWidth = std::min(column.least, cap);
            }
        } else {
            const double share = natural > least ? std::min(1.0, 0.7 * (room - least) / (natural - least)) : 0.0;
            for (Column& column : m_columns) {
                column.nameWidth = column.least + (column.natural - column.least) * share;
            }
            rest = room - least - (natural - least) * share;
            setOnOneLine(rest);
        }
        const double gap = count > 1 ? leastGap() + rest / static_cast<double>(count - 1) : 0.0;
        double x = margin + (m_columns.front().hasArcs ? leastGap() * 0.7 : 4.0 * m_sizes.scale);
        for (size_t i = 0; i < count; ++i) {
            Column& column = m_columns[i];
            column.left = x;
            column.right = nameX(i) + column.nameWidth + outlet(column);
            x = column.right + gap;
        }
        for (size_t i = 0; i < count; ++i) {
            m_columns[i].bandLeft = i > 0 ? m_columns[i - 1].bandRight : margin;
            m_columns[i].bandRight = i + 1 < count ? m_columns[i + 1].left - std::min(gap * 0.5, leastGap() * 0.55)
                                                   : m_size.width() - margin;
        }
        return true;
    }

    /// Where the gaps are wide already, names need not be wrapped: uses up some of the rest.
    void setOnOneLine(double& rest)
    {
        double spare = rest - 40.0 * m_sizes.scale * static_cast<double>(m_columns.size() - 1);
        for (size_t i = 0; i < m_columns.size(); ++i) {
            double wanted = 0.0;
            for (const ChainParts::Node& node : m_parts.nodes) {
                wanted = std::max(wanted, node.layer == i ? node.name.narrowest(1, m_sizes.name) + 0.3 : 0.0);
            }
            const double more = std::max(wanted - m_columns[i].nameWidth, 0.0);
            if (more <= spare) {
                m_columns[i].nameWidth += more;
                spare -= more;
                rest -= more;
            }
        }
    }

    /// Wraps names and headings and finds out whether every column has room for its rows and lanes.
    bool setHeights()
    {
        double headingHeight = 0.0;
        std::vector<double> widths;
        for (const Column& column : m_columns) {
            widths.push_back(column.bandRight - column.left - headingIndent(m_parts, m_sizes) - 3.0 * m_sizes.scale);
        }
        m_headings = fitHeadings(m_parts, widths, m_sizes);
        for (const TextLines& heading : m_headings) {
            headingHeight = std::max(headingHeight, heading.height());
        }
        m_top = margin + 5.0 * m_sizes.scale + headingHeight + 6.0 * m_sizes.scale;
        m_length = m_size.height() - margin - 3.0 * m_sizes.scale - m_top;

        m_names.clear();
        for (const ChainParts::Node& node : m_parts.nodes) {
            m_names.push_back(node.name.fit(m_columns[node.layer].nameWidth, 2, m_sizes.name, m_sizes.leastName));
        }
        m_slotSizes.clear();
        double fullest = 0.0;
        for (const std::vector<LayerSlot>& layer : m_layout.layers) {
            std::vector<double>& own = m_slotSizes.emplace_back();
            for (const LayerSlot& slot : layer) {
                const auto node = static_cast<size_t>(slot.node);
                own.push_back(slot.isNode() ? nodeHeight(m_parts.nodes[node], m_names[node], m_sizes)
                                            : laneWidth(static_cast<size_t>(slot.edge)));
            }
            fullest = std::max(fullest, std::accumulate(own.begin(), own.end(), 0.0));
        }
        return fullest <= m_length;
    }

    double laneWidth(size_t edge) const
    {
        return m_request.style.linkWidth(m_parts.edges[edge].link->kind) * m_sizes.lineScale + 1.9 * m_sizes.scale;
    }

    void place()
    {
        // What the fullest columns leave over makes all rows looser.
        double extraRow = mostExtraRow;
        for (size_t i = 0; i < m_slotSizes.size(); ++i) {
            const double used = std::accumulate(m_slotSizes[i].begin(), m_slotSizes[i].end(), 0.0);
            double units = 0.0;
            for (const LayerSlot& slot : m_layout.layers[i]) {
                units += slot.isNode() ? 1.0 : mostExtraLane / mostExtraRow;
            }
            extraRow = std::min(extraRow, std::max(m_length - used, 0.0) * 0.999 / std::max(units, 1.0));
        }
        for (size_t i = 0; i < m_slotSizes.size(); ++i) {
            for (size_t k = 0; k < m_slotSizes[i].size(); ++k) {
                const bool isNode = m_layout.layers[i][k].isNode();
                m_slotSizes[i][k] += isNode ? extraRow : extraRow * mostExtraLane / mostExtraRow;
            }
        }
        const auto centres = placeSlots(m_parts.graph, m_layout, m_slotSizes, m_length);
        m_nodeY.assign(m_parts.nodes.size(), 0.0);
        m_laneY.assign(m_parts.edges.size(), std::vector<double>(m_columns.size(), 0.0));
        for (size_t i = 0; i < centres.size(); ++i) {
            for (size_t k = 0; k < centres[i].size(); ++k) {
                const LayerSlot& slot = m_layout.layers[i][k];
                (slot.isNode() ? m_nodeY[static_cast<size_t>(slot.node)] : m_laneY[static_cast<size_t>(slot.edge)][i]) =
                    m_top + centres[i][k];
            }
        }
    }

    void drawBands(ChainDrawing& drawing) const
    {
        const MapStyle& style = m_request.style;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Column& column = m_columns[i];
            AreaItem band;
            band.path.addRoundedRect(QRectF(QPointF(column.bandLeft + 1.0, margin),
                                            QPointF(column.bandRight - 1.0, m_size.height() - margin)),
                                     3.0, 3.0);
            band.fill = style.foreignLand;
            drawing.bands.push_back(band);
            addHeading(
                drawing.labels, m_parts, i, m_headings[i],
                QPointF(std::max(column.bandLeft + 5.0 * m_sizes.scale, column.left), margin + 5.0 * m_sizes.scale),
                m_sizes);
        }
    }

    void drawNodes(ChainDrawing& drawing)
    {
        for (size_t i = 0; i < m_parts.nodes.size(); ++i) {
            const ChainParts::Node& node = m_parts.nodes[i];
            m_names[i] = drawnName(node, std::move(m_names[i]));
            drawing.markers.push_back(placedMarker(node, QPointF(markerX(node.layer), m_nodeY[i]), m_sizes));
            addName(drawing, node, m_names[i], QPointF(nameX(node.layer), m_nodeY[i]), TextSide::Right);
        }
    }

    void drawLinks(ChainDrawing& drawing) const
    {
        LinkPorts left;
        LinkPorts right;
        for (size_t i = 0; i < m_parts.edges.size(); ++i) {
            const auto [first, last] = ends(i);
            const size_t from = m_parts.nodes[first].layer;
            const size_t to = m_parts.nodes[last].layer;
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
            CurveWay way = m_parts.nodes[first].layer == m_parts.nodes[last].layer
                               ? arc(i, first, last, left)
                               : forward(i, first, last, left, right, turns[i]);
            const bool turned = m_parts.edges[i].from != first;
            addLink(drawing, m_request, m_parts.edges[i], turned ? reversed(way) : std::move(way), m_sizes);
        }
    }

    double heightAt(size_t edge, size_t column) const
    {
        for (const size_t node : {m_parts.edges[edge].from, m_parts.edges[edge].to}) {
            if (m_parts.nodes[node].layer == column) {
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
                    if (m_parts.nodes[first].layer > column || m_parts.nodes[last].layer <= column) {
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
        const bool forwards = m_parts.nodes[data.from].layer <= m_parts.nodes[data.to].layer;
        return forwards ? std::pair(data.from, data.to) : std::pair(data.to, data.from);
    }

    QPointF leftPort(size_t node, double height) const
    {
        const ChainParts::Node& data = m_parts.nodes[node];
        const double rim = rimAt(data.marker.shape, m_sizes.radius, height);
        return {markerX(data.layer) - rim - m_sizes.rimGap, m_nodeY[node] + height};
    }

    CurveWay forward(size_t edge, size_t first, size_t last, const LinkPorts& left, const LinkPorts& right,
                     const std::vector<double>& turns) const
    {
        const size_t from = m_parts.nodes[first].layer;
        const size_t to = m_parts.nodes[last].layer;
        CurveWay way;
        QPointF at(nameX(from) + m_names[first].width + m_sizes.nameGap, m_nodeY[first] + right.heightOf(first, edge));
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
        const Column& column = m_columns[m_parts.nodes[first].layer];
        const double stub = column.left - m_sizes.arrow * 0.6;
        const double reach = 4.0 * m_sizes.scale + 0.07 * std::abs(start.y() - end.y());
        CurveWay way;
        addLine(way, start, QPointF(stub, start.y()));
        addC(way, QPointF(stub, start.y()), QPointF(stub, end.y()),
             stub - std::min(reach, leastGap() * 0.7 - m_sizes.arrow * 0.6));
        addLine(way, QPointF(stub, end.y()), end);
        return way;
    }

    const SceneRequest& m_request;
    const ChainParts& m_parts;
    QSizeF m_size;
    std::vector<Column> m_columns;
    DiagramSizes m_sizes;
    LayeredLayout m_layout;
    double m_top = 0.0;    ///< of the rows
    double m_length = 0.0; ///< that they share
    std::vector<TextLines> m_headings;
    std::vector<TextLines> m_names;
    std::vector<std::vector<double>> m_slotSizes;
    std::vector<double> m_nodeY;
    std::vector<std::vector<double>> m_laneY; ///< by edge and column
};

} // namespace

ChainDrawing drawColumns(const SceneRequest& request, const ChainParts& parts, const QSizeF& size)
{
    return Columns(request, parts, size).run();
}

} // namespace ketenkaart
