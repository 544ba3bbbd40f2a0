#include "core/paint/furniture_painter.h"

#include "core/paint/scene_painter.h"
#include "core/scene/text_metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr double sampleWidth = legendSampleSize.width();
constexpr double symbolWidth = 20.0; // of a symbol without the room that a line would take
constexpr double lineHeight = legendSampleSize.height();
constexpr double sectionGap = 8.0;
constexpr double columnGap = 22.0;
constexpr double sideBySideWidth = 172.0; // of a column, at least
constexpr double entryGap = 16.0;         // between entries of a row
constexpr double sectionInRowGap = 30.0;  // between the last entry of a section and the next title
constexpr double rowGap = 3.0;
constexpr double badgeSize = 9.0; // the smallest type of a legend

const TextStyle entryStyle{10.5, QFont::Normal, false, 0.0, {}, {}, 0.0};
const TextStyle titleStyle{10.5, QFont::Bold, false, 0.0, {}, {}, 0.0};

TextStyle inColour(TextStyle style, const QColor& colour)
{
    style.colour = colour;
    return style;
}

/// A heading or an entry, wrapped, with the room that it takes; an entry's text stands right of its sample.
struct Block
{
    const LegendEntry* entry = nullptr; ///< null for a heading
    QString text;
    QStringList lines;
    double indent = 0.0; ///< of the text
    QSizeF size = {};
    QPointF corner = {}; ///< from the legend's inner corner

    [[nodiscard]] const TextStyle& style() const { return entry ? entryStyle : titleStyle; }
};

Block blockOf(const LegendEntry* entry, const QString& text, double width, double indent)
{
    Block block{entry, text, {}, indent};
    const double room = std::max(lineHeight, width - block.indent);
    double widest = 0.0;
    for (const QString& line : wrappedLines(text, block.style(), room)) {
        block.lines.append(elidedText(line, block.style(), room)); // a word may be wider than a line
        widest = std::max(widest, textWidth(block.lines.back(), block.style()));
    }
    block.size = QSizeF(block.indent + widest, lineHeight * static_cast<double>(block.lines.size()));
    return block;
}

std::vector<Block> blocksOf(const LegendSection& section, double width, bool inRows)
{
    std::vector<Block> blocks;
    if (!section.title.isEmpty()) {
        blocks.push_back(blockOf(nullptr, section.title, width, 0.0));
    }
    for (const LegendEntry& entry : section.entries) {
        // In a column texts stand under each other; in a row each close to its own symbol.
        const bool isClose = inRows && std::holds_alternative<MarkerSample>(entry.sample);
        blocks.push_back(blockOf(&entry, entry.text, width, isClose ? symbolWidth : sampleWidth));
    }
    return blocks;
}

/// Blocks in their places, section after section.
struct Arrangement
{
    std::vector<Block> blocks;
    QSizeF size;

    void add(Block block, const QPointF& corner)
    {
        block.corner = corner;
        size = size.expandedTo(QSizeF(corner.x() + block.size.width(), corner.y() + block.size.height()));
        blocks.push_back(std::move(block));
    }
};

Arrangement arrangeInColumns(const Legend& legend, double inner, bool sideBySide)
{
    Arrangement arrangement;
    // Side by side, every section goes under the shortest of the columns that fit.
    const int columns =
        sideBySide ? std::max(1, static_cast<int>((inner + columnGap) / (sideBySideWidth + columnGap))) : 1;
    const double blockWidth = (inner - columnGap * (columns - 1)) / columns;
    std::vector<double> bottoms(static_cast<size_t>(columns), 0.0);
    for (const LegendSection& section : legend.sections) {
        const auto shortest = std::ranges::min_element(bottoms);
        const double x = static_cast<double>(shortest - bottoms.begin()) * (blockWidth + columnGap);
        *shortest += *shortest > 0.0 ? sectionGap : 0.0;
        for (Block& block : blocksOf(section, blockWidth, false)) {
            const double height = block.size.height();
            arrangement.add(std::move(block), QPointF(x, *shortest));
            *shortest += height;
        }
    }
    return arrangement;
}

/// A section goes on in the row of the one before it when all of it has room there: torn it would be read wrongly.
Arrangement arrangeInRows(const Legend& legend, double inner)
{
    Arrangement arrangement;
    QPointF cursor;
    double rowHeight = 0.0;
    const auto newRow = [&](double gap) {
        cursor = QPointF(0.0, cursor.y() + rowHeight + gap);
        rowHeight = 0.0;
    };
    for (const LegendSection& section : legend.sections) {
        std::vector<Block> blocks = blocksOf(section, inner, true);
        double width = cursor.x() > 0.0 ? sectionInRowGap - entryGap : 0.0;
        for (const Block& block : blocks) {
            width += block.size.width() + entryGap;
        }
        if (cursor.x() > 0.0) {
            if (cursor.x() + width - entryGap > inner) {
                newRow(rowGap);
            } else {
                cursor.rx() += sectionInRowGap - entryGap;
            }
        }
        for (Block& block : blocks) {
            const QSizeF size = block.size;
            if (cursor.x() > 0.0 && cursor.x() + size.width() > inner) {
                newRow(0.0);
            }
            arrangement.add(std::move(block), cursor);
            rowHeight = std::max(rowHeight, size.height());
            cursor.rx() += size.width() + entryGap;
        }
    }
    return arrangement;
}

Arrangement arrange(const Legend& legend, const LegendLayout& layout)
{
    const double inner = layout.maximumWidth - 2.0 * layout.padding;
    return layout.inRows ? arrangeInRows(legend, inner) : arrangeInColumns(legend, inner, layout.sideBySide);
}

void paintSample(QPainter& painter, const LegendSample& sample, const QPointF& middleLeft, const MapStyle& style)
{
    if (const auto* marker = std::get_if<MarkerSample>(&sample)) {
        MarkerItem item;
        item.shape = marker->shape;
        item.centre = middleLeft + QPointF(sampleWidth / 2.0 - 4.0, 0.0);
        item.radius = marker->badge.isEmpty() ? 5.0 : 6.5;
        item.fill = marker->fill;
        item.outline = marker->outline;
        item.outlineWidth = marker->shape == MarkerShape::Hexagon ? 1.6 : 1.0;
        item.badge = marker->badge;
        item.badgeColour = marker->badgeColour;
        item.caseMark = marker->caseMark;
        TextStyle badge = style.badge;
        badge.size = badgeSize;
        paintMarker(painter, item, badge);
        return;
    }
    if (std::holds_alternative<std::monostate>(sample)) {
        return;
    }
    const auto& link = std::get<LinkSample>(sample);
    const QPointF from = middleLeft + QPointF(0.0, 1.0);
    const QPointF to = middleLeft + QPointF(sampleWidth - 6.0, 1.0);
    LinkItem item;
    item.curve = bentCurve(from, to, 0.0);
    item.colour = link.colour;
    item.width = link.width;
    item.dashed = link.dashed;
    item.isLost = link.isLost;
    item.statedShare = link.statedShare;
    if (link.isFlow && !link.isLost) {
        item.flow.emplace();
    }
    if (link.arrow) {
        const double head = std::max(7.0, 1.4 * link.width + 3.0);
        item.arrow = arrowHead(item.curve, head, std::max(6.5, link.width + 5.5));
        item.curve = item.curve.part(0.0, item.curve.parameterAtDistanceFromEnd(0.8 * head));
    }
    MapScene scene;
    // The legend is painted at the standard size and scaled as a whole.
    scene.style = style.scaledBy(1.0 / style.scale);
    scene.items.push_back(item);
    scene.view = MapView({}, 1.0, QSizeF());
    scene.background = Qt::transparent;
    paintScene(painter, scene);
}

/// What is painted at the standard size and then scaled has less width to its disposal.
LegendLayout unscaled(LegendLayout layout, const MapStyle& style)
{
    layout.maximumWidth /= style.scale * layout.shrink;
    return layout;
}

} // namespace

void paintPanel(QPainter& painter, const QRectF& rect, const MapStyle& style)
{
    QColor rim = style.frame;
    rim.setAlpha(120);
    painter.setPen(QPen(rim, 0.8));
    painter.setBrush(style.panelGround);
    painter.drawRoundedRect(rect, 3.0, 3.0);
}

QSizeF legendSize(const Legend& legend, const MapStyle& style, const LegendLayout& layout)
{
    if (legend.isEmpty()) {
        return {};
    }
    return (arrange(legend, unscaled(layout, style)).size + QSizeF(2.0 * layout.padding, 2.0 * layout.padding)) *
           (style.scale * layout.shrink);
}

double smallestLegendType(const MapStyle& style)
{
    return badgeSize * style.scale;
}

std::vector<LegendPart> legendParts(const Legend& legend, const MapStyle& style, const LegendLayout& layout)
{
    std::vector<LegendPart> parts;
    const Arrangement arrangement = arrange(legend, unscaled(layout, style));
    const TextStyle titles = inColour(titleStyle, style.pageInk);
    const TextStyle entries = inColour(entryStyle, style.panelInk);
    for (const Block& block : arrangement.blocks) {
        const QPointF corner = QPointF(layout.padding, layout.padding) + block.corner;
        const QRectF rect = QRectF(corner, block.size).adjusted(block.indent, 0.0, 0.0, 0.0);
        LegendPart part{block.text, block.lines, rect, lineHeight, block.entry ? entries : titles, std::nullopt, {}};
        if (block.entry) {
            part.sample = block.entry->sample;
            part.sampleRect = QRectF(corner, QSizeF(block.indent, lineHeight));
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

void paintLegendSample(QPainter& painter, const LegendSample& sample, const QRectF& rect, const MapStyle& style)
{
    paintSample(painter, sample, QPointF(rect.left(), rect.center().y()), style);
}

void paintLegend(QPainter& painter, const Legend& legend, const QPointF& topLeft, const MapStyle& style,
                 const LegendLayout& layout)
{
    if (legend.isEmpty()) {
        return;
    }
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(topLeft);
    painter.scale(style.scale * layout.shrink, style.scale * layout.shrink);
    if (layout.framed) {
        const QSizeF size = arrange(legend, unscaled(layout, style)).size;
        paintPanel(painter, QRectF(QPointF(), size + QSizeF(2 * layout.padding, 2 * layout.padding)), style);
    }
    for (const LegendPart& part : legendParts(legend, style, layout)) {
        if (part.sample) {
            paintLegendSample(painter, *part.sample, part.sampleRect, style);
        }
        double baseline = part.rect.top() + (lineHeight + capHeight(part.style)) / 2.0;
        for (const QString& line : part.lines) {
            paintText(painter, line, QPointF(part.rect.left(), baseline), part.style);
            baseline += lineHeight;
        }
    }
    painter.restore();
}

namespace {

constexpr double barHeight = 4.0;

TextStyle scaleTextStyle(const MapStyle& style)
{
    return {9.5 * style.scale, QFont::Normal, false, 0.0, style.panelInk, style.chainLabel.halo, 1.8 * style.scale};
}

} // namespace

QSizeF scaleBarSize(const ScaleBar& bar, const MapStyle& style)
{
    const TextStyle text = scaleTextStyle(style);
    // The last number is centred on the bar's end, and the unit hangs over.
    return {bar.pixels + textWidth(bar.label(), text) + 4.0, barHeight * style.scale + capHeight(text) + 8.0};
}

void paintScaleBar(QPainter& painter, const ScaleBar& bar, const QPointF& topLeft, const MapStyle& style)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const TextStyle text = scaleTextStyle(style);
    const double height = barHeight * style.scale;
    const double y = topLeft.y() + capHeight(text) + 5.0;
    const double left = topLeft.x() + 3.0;
    painter.setPen(QPen(text.colour, 0.8 * style.scale));
    painter.setBrush(text.colour);
    painter.drawRect(QRectF(left, y, bar.pixels / 2.0, height));
    painter.setBrush(style.pageGround);
    painter.drawRect(QRectF(left + bar.pixels / 2.0, y, bar.pixels / 2.0, height));
    const ScaleBar half{bar.metres / 2.0, bar.pixels / 2.0};
    const QString unit = bar.metres >= 1000.0 ? QStringLiteral(" km") : QStringLiteral(" m");
    const double divisor = bar.metres >= 1000.0 ? 1000.0 : 1.0;
    const std::array marks{std::pair(0.0, QStringLiteral("0")),
                           std::pair(half.pixels, QLocale().toString(half.metres / divisor, 'g', 6)),
                           std::pair(bar.pixels, QLocale().toString(bar.metres / divisor, 'g', 6) + unit)};
    for (const auto& [x, label] : marks) {
        // The unit hangs over, so that the number itself stands above the bar's end.
        const double number = textWidth(label.section(u' ', 0, 0), text);
        const double textLeft = x == 0.0 ? left - 1.0 : left + x - number / 2.0;
        paintText(painter, label, QPointF(textLeft, y - 3.5), text);
    }
    painter.restore();
}

} // namespace ketenkaart
