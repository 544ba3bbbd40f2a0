#include "core/scene/chain_column_fit.h"

#include <algorithm>
#include <numeric>

namespace ketenkaart {

namespace {

// In em: of less than this of a name one learns nothing.
constexpr double leastNameOnTwoLines = 5.0;
constexpr double leastNameOnALine = 8.0;
constexpr double leastLaneShare = 0.3;

} // namespace

ColumnFit::ColumnFit(const MapStyle& style, const ChainParts& parts, const QSizeF& size)
    : m_style(style)
    , m_parts(parts)
    , m_size(size)
    , m_sizes(style, 1.0)
{}

double ColumnFit::leastGap() const
{
    return m_sizes.arrow + std::max(18.0 * m_sizes.scale, std::min(12.0, 20.0 * m_sizes.scale));
}

/// The least before a column.
double ColumnFit::gapBefore(size_t column) const
{
    const Column& data = m_columns[column];
    if (column > 0 && (data.hasLinksBefore || beginsStage(column))) {
        return leastGap();
    }
    return data.hasArcs ? leastGap() * 0.7 : (column > 0 ? 8.0 : 4.0) * m_sizes.scale;
}

double ColumnFit::outlet(const Column& column) const
{
    return column.hasLinksRight ? m_sizes.arrow + m_sizes.nameGap : 0.0;
}

/// The largest scale at which everything has room. A stage is rather set in several columns, and symbols
/// rather lose their numbers, which headings have as well, than names their ends.
bool ColumnFit::choose()
{
    const double least = leastScaleOf(m_style);
    const double smallest = least + 0.001;
    for (const Strictness& how :
         {Strictness{.leastScale = 0.8}, Strictness{.split = true},
          Strictness{.compact = true, .split = true, .largestScale = smallest},
          Strictness{.squeezed = true, .largestScale = least + 0.041},
          Strictness{.squeezed = true, .split = true, .largestScale = smallest},
          Strictness{.squeezed = true, .compact = true, .split = true, .largestScale = smallest},
          Strictness{.squeezed = true, .compact = true, .oneLine = true, .split = true, .largestScale = smallest}}) {
        m_how = how;
        for (const double scale : diagramScales(m_style)) {
            if (scale <= how.largestScale && scale >= how.leastScale && fitsAt(scale)) {
                return true;
            }
        }
    }
    return false;
}

bool ColumnFit::fitsAt(double scale)
{
    m_sizes = DiagramSizes(m_style, scale, m_how.compact);
    const size_t fullest = fullestStage(m_parts);
    for (size_t columns = 1; columns == 1 || (m_how.split && columns <= fullest); ++columns) {
        arrange((fullest + columns - 1) / columns);
        if (!setWidths()) {
            return false; // nor will more columns
        }
        if (setHeights()) {
            return true;
        }
    }
    return false;
}

void ColumnFit::arrange(size_t mostInColumn)
{
    const auto known = m_arrangements.find(mostInColumn);
    if (known != m_arrangements.end()) {
        m_arrangement = &known->second;
        m_columns = m_arrangement->columns;
        return;
    }
    m_arrangement = &m_arrangements[mostInColumn];
    m_arrangement->split = splitStages(m_parts, mostInColumn);
    std::vector<Column>& columns = m_arrangement->columns;
    columns.resize(m_arrangement->split.stageOf.size());
    for (const ChainParts::Edge& edge : m_parts.edges) {
        const auto [from, to] = std::minmax({columnOf(edge.from), columnOf(edge.to)});
        columns[from].hasArcs |= from == to;
        columns[from].hasLinksRight |= from != to;
        for (size_t i = from + 1; i <= to; ++i) {
            columns[i].hasLinksBefore = true;
        }
    }
    m_columns = columns;
}

/// What names and headings ask for.
void ColumnFit::measureWidths()
{
    for (Column& column : m_columns) {
        column.least = column.natural = 0.0;
    }
    const double least = std::max(m_sizes.leastName, m_sizes.name * 0.86);
    for (size_t i = 0; i < m_parts.nodes.size(); ++i) {
        Column& column = m_columns[columnOf(i)];
        const WrappableText& name = m_parts.nodes[i].name;
        column.least = std::max(column.least, nameWidth(name, mostLines(), least) + 0.3);
        column.natural = std::max(column.natural, nameWidth(name, mostLines(), m_sizes.name) + 0.3);
    }
    for (size_t i = 0; i < m_columns.size(); ++i) {
        // A heading reaches over all columns of its stage, the markers and a part of the gap.
        Column& column = m_columns[i];
        const size_t stage = stageOf(i);
        const size_t* const first = &m_arrangement->split.firstColumn[stage];
        const double size = std::max(m_sizes.leastHeading, m_sizes.heading * 0.9);
        const double words =
            std::min(m_parts.stages[stage].heading.narrowest(mostHeadingLines, size), longestHeadingLine * size);
        const double heading = headingIndent(m_parts, m_sizes) + 3.5 * m_sizes.scale + words;
        const double others = 2.0 * m_sizes.reach + m_sizes.nameGap + outlet(column) +
                              (i + 1 < m_columns.size() ? leastGap() * 0.45 : 0.0);
        column.least = std::max(column.least, heading / static_cast<double>(first[1] - first[0]) - others);
        column.natural = std::max(column.natural, column.least);
    }
}

/// Shares the width among names and gaps. False when the names do not have what they need.
bool ColumnFit::setWidths()
{
    measureWidths();
    const size_t count = m_columns.size();
    double fixed = 2.0 * margin + 4.0 * m_sizes.scale;
    double least = 0.0;
    double natural = 0.0;
    for (size_t i = 0; i < count; ++i) {
        const Column& column = m_columns[i];
        fixed += 2.0 * m_sizes.reach + m_sizes.nameGap + outlet(column) + gapBefore(i);
        least += column.least;
        natural += column.natural;
    }
    const double room = m_size.width() - fixed;
    if (room < least && !m_how.squeezed) {
        return false;
    }
    double rest = 0.0;
    if (room < least) {
        if (!squeezeNames(room)) {
            return false;
        }
    } else {
        const double share = natural > least ? std::min(1.0, 0.7 * (room - least) / (natural - least)) : 0.0;
        for (Column& column : m_columns) {
            column.nameWidth = column.least + (column.natural - column.least) * share;
        }
        rest = room - least - (natural - least) * share;
        setOnOneLine(rest);
    }
    spreadColumns(rest);
    return true;
}

/// The widest names give way first. False when what is left of them tells nothing.
bool ColumnFit::squeezeNames(double room)
{
    double cap = std::ranges::max(m_columns, {}, &Column::least).least;
    const auto sum = [&] {
        return std::accumulate(m_columns.begin(), m_columns.end(), 0.0,
                               [&](double total, const Column& c) { return total + std::min(c.least, cap); });
    };
    while (cap > 0.0 && sum() > room) {
        cap -= 1.0;
    }
    for (Column& column : m_columns) {
        column.nameWidth = std::min(column.least, cap);
    }
    return cap >= (m_how.oneLine ? leastNameOnALine : leastNameOnTwoLines) * m_sizes.leastName;
}

void ColumnFit::spreadColumns(double rest)
{
    const size_t count = m_columns.size();
    const double extra = count > 1 ? rest / static_cast<double>(count - 1) : 0.0;
    double x = margin;
    for (size_t i = 0; i < count; ++i) {
        Column& column = m_columns[i];
        column.left = x + gapBefore(i) + (i > 0 ? extra : 0.0);
        column.right = nameX(i) + column.nameWidth + outlet(column);
        x = column.right;
    }
    for (size_t i = 0; i < count; ++i) {
        Column& column = m_columns[i];
        const double gap = i + 1 < count ? m_columns[i + 1].left - column.right : 0.0;
        column.bandLeft = i > 0 ? m_columns[i - 1].bandRight : margin;
        column.bandRight =
            i + 1 < count ? m_columns[i + 1].left - std::min(gap * 0.5, leastGap() * 0.55) : m_size.width() - margin;
    }
}

/// Where the gaps are wide already, names need not be wrapped: uses up some of the rest.
void ColumnFit::setOnOneLine(double& rest)
{
    double spare = rest - 40.0 * m_sizes.scale * static_cast<double>(m_columns.size() - 1);
    std::vector<double> wanted(m_columns.size(), 0.0);
    for (size_t i = 0; i < m_parts.nodes.size(); ++i) {
        double& widest = wanted[columnOf(i)];
        widest = std::max(widest, m_parts.nodes[i].name.narrowest(1, m_sizes.name) + 0.3);
    }
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const double more = std::max(wanted[i] - m_columns[i].nameWidth, 0.0);
        if (more <= spare) {
            m_columns[i].nameWidth += more;
            spare -= more;
            rest -= more;
        }
    }
}

/// Where the band of a stage begins and ends.
std::pair<double, double> ColumnFit::bandOf(size_t stage) const
{
    const size_t* const first = &m_arrangement->split.firstColumn[stage];
    return {m_columns[first[0]].bandLeft, m_columns[first[1] - 1].bandRight};
}
const ColumnFit::Column& ColumnFit::firstOf(size_t stage) const
{
    return m_columns[m_arrangement->split.firstColumn[stage]];
}

/// Wraps names and headings and finds out whether every column has room for its rows and lanes.
bool ColumnFit::setHeights()
{
    double headingHeight = 0.0;
    double leftOutHeight = 0.0;
    std::vector<double> widths;
    m_leftOut.clear();
    for (size_t stage = 0; stage < m_parts.stages.size(); ++stage) {
        const double width = bandOf(stage).second - firstOf(stage).left - 3.0 * m_sizes.scale;
        widths.push_back(width - headingIndent(m_parts, m_sizes));
        m_leftOut.push_back(leftOutLines(m_parts, stage, width, m_sizes));
        leftOutHeight = std::max(leftOutHeight, m_leftOut.back().height());
    }
    m_headings = fitHeadings(m_parts, widths, m_sizes);
    for (const TextLines& heading : m_headings) {
        headingHeight = std::max(headingHeight, heading.height());
    }
    m_top = margin + 5.0 * m_sizes.scale + headingHeight + 6.0 * m_sizes.scale;
    m_length = m_size.height() - margin - 3.0 * m_sizes.scale - leftOutHeight - m_top;

    m_names.clear();
    std::vector<double> rows(m_columns.size(), 0.0);
    for (size_t i = 0; i < m_parts.nodes.size(); ++i) {
        const ChainParts::Node& node = m_parts.nodes[i];
        m_names.push_back(node.name.fit(m_columns[columnOf(i)].nameWidth, nameLines(node.name, mostLines()),
                                        m_sizes.name, m_sizes.leastName));
        rows[columnOf(i)] += nodeHeight(node, m_names.back(), m_sizes);
    }
    return setLanes(rows);
}

/// Whether the rows of each column leave room for its lanes. Squeezed, these may come closer together than lines are
/// wide. It takes no order of the links to know that.
bool ColumnFit::setLanes(const std::vector<double>& rows)
{
    std::vector<double> lanes(m_columns.size(), 0.0);
    for (size_t i = 0; i < m_parts.edges.size(); ++i) {
        const auto [from, to] = std::minmax({columnOf(m_parts.edges[i].from), columnOf(m_parts.edges[i].to)});
        for (size_t column = from + 1; column < to; ++column) {
            lanes[column] += laneWidth(i);
        }
    }
    m_laneShares.clear();
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const double rest = m_length - rows[column];
        const double share = lanes[column] > 0.0 ? std::min(1.0, 0.999 * rest / lanes[column]) : 1.0;
        if (rest < 0.0 || share < (m_how.squeezed ? leastLaneShare : 1.0)) {
            return false;
        }
        m_laneShares.push_back(share);
    }
    return true;
}

std::vector<std::vector<double>> ColumnFit::slotSizes(const LayeredLayout& layout) const
{
    std::vector<std::vector<double>> sizes(layout.layers.size());
    for (size_t i = 0; i < layout.layers.size(); ++i) {
        for (const LayerSlot& slot : layout.layers[i]) {
            const auto node = static_cast<size_t>(slot.node);
            sizes[i].push_back(slot.isNode() ? nodeHeight(m_parts.nodes[node], m_names[node], m_sizes)
                                             : laneWidth(static_cast<size_t>(slot.edge)) * m_laneShares[i]);
        }
    }
    return sizes;
}

double ColumnFit::laneWidth(size_t edge) const
{
    return m_style.linkWidth(m_parts.edges[edge].link->kind) * m_sizes.lineScale + 1.9 * m_sizes.scale;
}

} // namespace ketenkaart
