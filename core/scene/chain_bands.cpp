#include "core/scene/chain_parts.h"

#include "core/layout/gutter_layout.h"
#include "core/scene/chain_diagram.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace ketenkaart {

namespace {

constexpr double margin = 4.0;
constexpr double narrow = 230.0; ///< up to this width there is one column of actors
constexpr double mostExtra = 16.0;

/// Stages from top to bottom. Actors stand on both sides of a gutter, with their names turned away from it; all links
/// run in the gutter, so none passes behind a name.
class Bands
{
public:
    Bands(const SceneRequest& request, const ChainParts& parts, const QSizeF& size)
        : m_request(request)
        , m_parts(parts)
        , m_size(size)
        , m_sizes(request.style, 1.0)
        , m_seats(parts.nodes.size())
        , m_bands(parts.stages.size())
        , m_twoSides(size.width() > narrow)
    {}

    /// Whether there is room whoever stands beside whom: to know that takes no time, to seat many does.
    bool fits()
    {
        m_pairs = Pairs::HighWithLow;
        return choose();
    }

    ChainDrawing run()
    {
        m_pairs = Pairs::LikeHeights;
        if (!choose()) {
            return {}; // nor would it with others beside each other
        }
        seat();
        m_pairs = Pairs::AsSeated;
        return choose() ? draw() : ChainDrawing();
    }

private:
    /// Who stands in a row with whom, of which its height depends.
    enum class Pairs { AsSeated, LikeHeights, HighWithLow };

    void seat()
    {
        m_layout = layOutGutter(m_parts.graph.layers, m_parts.graph.edges);
        for (size_t i = 0; i < m_layout.bands.size(); ++i) {
            const GutterBand& band = m_layout.bands[i];
            for (const bool isLeft : {true, false}) {
                const std::vector<int>& nodes = isLeft ? band.left : band.right;
                for (size_t k = 0; k < nodes.size(); ++k) {
                    const size_t row = m_twoSides || isLeft ? k : band.left.size() + k;
                    m_seats[static_cast<size_t>(nodes[k])] = {m_twoSides && isLeft, row, 0.0};
                }
            }
        }
    }

    bool choose()
    {
        // The wider the gutter, the better its links can be told apart; for that the type may be a little smaller, but
        // not small.
        const double least = leastScaleOf(m_request.style);
        const auto fitsAt = [&](double scale, std::initializer_list<double> shares, int mostLines, bool mayElide,
                                bool compact = false) {
            m_mostLines = mostLines;
            m_sizes = DiagramSizes(m_request.style, scale, compact);
            return std::ranges::any_of(shares, [&](double share) { return measure(share, mayElide); });
        };
        for (const double scale : diagramScales(m_request.style)) {
            if (scale > 0.8 && fitsAt(scale, {0.34, 0.3}, 2, false)) {
                return true;
            }
        }
        for (const double scale : diagramScales(m_request.style)) {
            if (fitsAt(scale, {0.34, 0.3, 0.26, 0.22}, 2, false)) {
                return true;
            }
        }
        // The whole name tells more than a number in the symbol, which the heading has as well.
        return fitsAt(least, {0.34, 0.3, 0.26, 0.22}, 2, false, true) || fitsAt(least, {0.26, 0.22}, 2, true) ||
               fitsAt(least, {0.26, 0.22}, 2, true, true) || fitsAt(least, {0.26, 0.22}, 1, true, true);
    }

    struct Seat
    {
        bool isLeft = false;
        size_t row = 0;
        double y = 0.0;
    };
    struct Band
    {
        std::vector<double> rows; ///< heights
        TextLines heading;
        TextLines leftOut;
        double top = 0.0;
        double bottom = 0.0;
    };

    /// The same on both sides, where there are two.
    double nameRoom() const
    {
        const double outer = m_size.width() - margin - m_rightX;
        return outer - m_sizes.reach - m_sizes.nameGap - 4.0 * m_sizes.scale;
    }

    /// Whether all bands fit below each other; unless they may be elided, with whole names.
    bool measure(double gutterShare, bool mayElide)
    {
        m_gutter = m_size.width() * gutterShare;
        m_leftX = m_twoSides ? (m_size.width() - m_gutter) / 2.0 : margin;
        m_rightX = m_leftX + m_gutter;
        m_names.clear();
        bool whole = true;
        std::vector<double> heights;
        for (size_t i = 0; i < m_parts.nodes.size(); ++i) {
            const ChainParts::Node& node = m_parts.nodes[i];
            m_names.push_back(
                node.name.fit(nameRoom(), nameLines(node.name, m_mostLines), m_sizes.name, m_sizes.leastName));
            // In a wide gutter names would become small for no need.
            whole &= isEndless(node.name, m_mostLines) ||
                     (!m_names.back().elided && (gutterShare < 0.25 || m_names.back().style.size > 0.9 * m_sizes.name));
            heights.push_back(nodeHeight(node, m_names.back(), m_sizes));
        }
        setRows(heights);
        // Up to where the links run.
        const double right =
            m_twoSides ? m_leftX + m_sizes.reach + stubLength() - 3.0 * m_sizes.scale : m_size.width() - margin;
        const double headingWidth = right - headingX() - headingIndent(m_parts, m_sizes);
        const std::vector<TextLines> headings =
            fitHeadings(m_parts, std::vector<double>(m_bands.size(), headingWidth), m_sizes);
        m_rowCount = 0.0;
        m_used = 2.0 * margin;
        for (size_t i = 0; i < m_bands.size(); ++i) {
            Band& band = m_bands[i];
            band.heading = headings[i];
            band.leftOut = leftOutLines(m_parts, i, headingWidth, m_sizes);
            m_used += bandGap() + above() + band.heading.height() + band.leftOut.height() + below();
            for (const double row : band.rows) {
                m_used += row;
                m_rowCount += 1.0;
            }
        }
        m_used -= bandGap();
        return m_used <= m_size.height() && (whole || mayElide) && nameRoom() > 3.0 * m_sizes.leastName;
    }

    void setRows(const std::vector<double>& heights)
    {
        for (size_t i = 0; i < m_bands.size(); ++i) {
            const std::vector<int>& nodes = m_parts.graph.layers[i];
            std::vector<double>& rows = m_bands[i].rows;
            const size_t inRow = m_twoSides ? 2 : 1;
            rows.assign((nodes.size() + inRow - 1) / inRow, 0.0);
            std::vector<double> own;
            for (const int node : nodes) {
                own.push_back(heights[static_cast<size_t>(node)]);
                if (m_pairs == Pairs::AsSeated) {
                    double& row = rows[m_seats[static_cast<size_t>(node)].row];
                    row = std::max(row, own.back());
                }
            }
            if (m_pairs != Pairs::AsSeated) {
                std::ranges::sort(own, std::ranges::greater());
                for (size_t k = 0; k < rows.size(); ++k) {
                    rows[k] = own[m_pairs == Pairs::LikeHeights ? k * inRow : k];
                }
            }
        }
    }

    double stubLength() const { return m_sizes.arrow * 0.75; }
    double headingX() const { return margin + 5.0 * m_sizes.scale; }
    double above() const { return 2.5 * m_sizes.scale; }
    double below() const { return 1.0 * m_sizes.scale; }
    double bandGap() const { return 2.0 * m_sizes.scale; }

    ChainDrawing draw()
    {
        ChainDrawing drawing;
        drawing.scale = m_sizes.scale;
        drawing.crossings = m_layout.crossings;
        drawing.crossingsInDataOrder = m_layout.crossingsInDataOrder;
        const double rest = std::max(m_size.height() - m_used, 0.0);
        const double extra =
            std::min(mostExtra, rest / std::max(m_rowCount + static_cast<double>(m_bands.size()), 1.0));
        std::vector<std::vector<double>> rowY(m_bands.size());
        double y = margin;
        for (size_t i = 0; i < m_bands.size(); ++i) {
            Band& band = m_bands[i];
            band.top = y;
            y += above() + extra / 3.0;
            addHeading(drawing.labels, m_parts, i, band.heading, QPointF(headingX(), y), m_sizes);
            y += band.heading.height() + extra / 3.0;
            for (const double row : band.rows) {
                rowY[i].push_back(y + (row + extra) / 2.0);
                y += row + extra;
            }
            addLines(drawing.labels, band.leftOut,
                     QPointF(headingX() + headingIndent(m_parts, m_sizes), y + band.leftOut.height() / 2.0),
                     TextSide::Right, LabelItem::Target::Place, {});
            y += band.leftOut.height() + below() + extra / 3.0;
            band.bottom = y;
            y += bandGap();
            AreaItem area;
            area.path.addRoundedRect(QRectF(QPointF(margin, band.top), QPointF(m_size.width() - margin, band.bottom)),
                                     3.0, 3.0);
            area.fill = m_request.style.foreignLand;
            drawing.bands.push_back(area);
        }
        for (size_t i = 0; i < m_parts.nodes.size(); ++i) {
            const ChainParts::Node& node = m_parts.nodes[i];
            Seat& seat = m_seats[i];
            seat.y = rowY[node.layer][seat.row];
            drawing.markers.push_back(placedMarker(node, centre(i), m_sizes));
            const double away = m_sizes.reach + m_sizes.nameGap;
            addName(drawing, node, drawnName(node, m_names[i]), centre(i) + QPointF(seat.isLeft ? -away : away, 0.0),
                    seat.isLeft ? TextSide::Left : TextSide::Right);
        }
        drawLinks(drawing);
        return drawing;
    }

    QPointF centre(size_t node) const { return {m_seats[node].isLeft ? m_leftX : m_rightX, m_seats[node].y}; }

    void drawLinks(ChainDrawing& drawing) const
    {
        LinkPorts ports;
        for (size_t i = 0; i < m_parts.edges.size(); ++i) {
            const ChainParts::Edge& edge = m_parts.edges[i];
            for (const auto& [node, other] : {std::pair(edge.from, edge.to), std::pair(edge.to, edge.from)}) {
                const double reach = m_seats[other].y - m_seats[node].y;
                if (m_seats[node].isLeft != m_seats[other].isLeft) {
                    ports.add(node, i, LinkPorts::Course::Away, m_seats[other].y);
                } else if (reach < 0.0) {
                    ports.add(node, i, LinkPorts::Course::ArcUp, -reach);
                } else {
                    ports.add(node, i, LinkPorts::Course::ArcDown, reach);
                }
            }
        }
        ports.spread(m_sizes.radius * 0.75, 3.4 * m_sizes.scale);
        for (size_t i = 0; i < m_parts.edges.size(); ++i) {
            const ChainParts::Edge& edge = m_parts.edges[i];
            addLink(drawing, m_request, edge, way(edge, i, ports), m_sizes);
        }
    }

    CurveWay way(const ChainParts::Edge& edge, size_t index, const LinkPorts& ports) const
    {
        const auto port = [&](size_t node) {
            const double height = ports.heightOf(node, index);
            const double rim = rimAt(m_parts.nodes[node].marker.shape, m_sizes.radius, height) + m_sizes.rimGap;
            return centre(node) + QPointF(m_seats[node].isLeft ? rim : -rim, height);
        };
        const auto stub = [&](size_t node, double y) {
            const double away = m_sizes.reach + stubLength();
            return QPointF(centre(node).x() + (m_seats[node].isLeft ? away : -away), y);
        };
        const QPointF start = port(edge.from);
        const QPointF end = port(edge.to);
        const QPointF from = stub(edge.from, start.y());
        const QPointF to = stub(edge.to, end.y());
        CurveWay way;
        addLine(way, start, from);
        if (m_seats[edge.from].isLeft == m_seats[edge.to].isLeft) {
            // Arcs keep to their side of the gutter, so that those that change sides pass between them.
            const double most = 0.36 * (m_gutter - 2.0 * (m_sizes.reach + stubLength()));
            const double reach = std::min(3.0 * m_sizes.scale + 0.08 * std::abs(to.y() - from.y()), most);
            addC(way, from, to, from.x() + (m_seats[edge.from].isLeft ? reach : -reach));
        } else {
            // Those that fall to the right cross each other least when the upper ones turn further to the right, those
            // that fall to the left when they turn further to the left.
            const double depth = (from.y() + to.y()) / 2.0 / m_size.height() - 0.5;
            const bool fallsRight = (to.y() > from.y()) == (to.x() > from.x());
            addS(way, from, to,
                 (from.x() + to.x()) / 2.0 + (fallsRight ? -depth : depth) * std::abs(to.x() - from.x()) * 0.4);
        }
        addLine(way, to, end);
        return way;
    }

    const SceneRequest& m_request;
    const ChainParts& m_parts;
    QSizeF m_size;
    DiagramSizes m_sizes;
    GutterLayout m_layout;
    std::vector<Seat> m_seats; ///< by node
    std::vector<Band> m_bands;
    std::vector<TextLines> m_names;
    bool m_twoSides; ///< otherwise all actors stand on the right
    Pairs m_pairs = Pairs::AsSeated;
    int m_mostLines = 2;
    double m_gutter = 0.0;
    double m_leftX = 0.0; ///< of the markers on the left of the gutter
    double m_rightX = 0.0;
    double m_used = 0.0; ///< height that everything needs
    double m_rowCount = 0.0;
};

} // namespace

bool bandsFit(const SceneRequest& request, const ChainParts& parts, const QSizeF& size)
{
    return Bands(request, parts, size).fits();
}

ChainDrawing drawBands(const SceneRequest& request, const ChainParts& parts, const QSizeF& size)
{
    return Bands(request, parts, size).run();
}

} // namespace ketenkaart
