#include "core/paint/furniture_painter.h"

#include "core/paint/scene_painter.h"
#include "core/scene/text_metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr double sampleWidth = legendSampleSize.width();
constexpr double lineHeight = legendSampleSize.height();
constexpr double sectionGap = 8.0;
constexpr double columnGap = 22.0;
constexpr double sideBySideWidth = 172.0; // of a column, at least

const TextStyle entryStyle{10.5, QFont::Normal, false, 0.0, {}, {}, 0.0};
const TextStyle titleStyle{10.5, QFont::Bold, false, 0.0, {}, {}, 0.0};

TextStyle inColour(TextStyle style, const QColor& colour)
{
    style.colour = colour;
    return style;
}

struct SectionBlock
{
    QStringList title;
    std::vector<std::pair<const LegendEntry*, QStringList>> entries;
    QSizeF size;
};

SectionBlock blockOf(const LegendSection& section, double width)
{
    SectionBlock block;
    double widest = 0.0;
    int lines = 0;
    block.title = wrappedLines(section.title, titleStyle, width);
    for (const QString& line : block.title) {
        widest = std::max(widest, textWidth(line, titleStyle));
        ++lines;
    }
    for (const LegendEntry& entry : section.entries) {
        QStringList text = wrappedLines(entry.text, entryStyle, width - sampleWidth);
        for (const QString& line : text) {
            widest = std::max(widest, sampleWidth + textWidth(line, entryStyle));
            ++lines;
        }
        block.entries.emplace_back(&entry, std::move(text));
    }
    block.size = QSizeF(widest, lines * lineHeight);
    return block;
}

/// Blocks with their places relative to the legend's inner corner.
struct Arrangement
{
    std::vector<std::pair<SectionBlock, QPointF>> blocks;
    QSizeF size;
};

Arrangement arrange(const Legend& legend, const LegendLayout& layout)
{
    Arrangement arrangement;
    const double inner = layout.maximumWidth - 2.0 * layout.padding;
    // Side by side, every section goes under the shortest of the columns that fit.
    const int columns =
        layout.sideBySide ? std::max(1, static_cast<int>((inner + columnGap) / (sideBySideWidth + columnGap))) : 1;
    const double blockWidth = (inner - columnGap * (columns - 1)) / columns;
    std::vector<double> bottoms(static_cast<size_t>(columns), 0.0);
    for (const LegendSection& section : legend.sections) {
        SectionBlock block = blockOf(section, blockWidth);
        const auto shortest = std::ranges::min_element(bottoms);
        const double x = static_cast<double>(shortest - bottoms.begin()) * (blockWidth + columnGap);
        const QPointF corner(x, *shortest > 0.0 ? *shortest + sectionGap : 0.0);
        *shortest = corner.y() + block.size.height();
        arrangement.size = arrangement.size.expandedTo(QSizeF(x + block.size.width(), *shortest));
        arrangement.blocks.emplace_back(std::move(block), corner);
    }
    return arrangement;
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
        badge.size = 8.5;
        paintMarker(painter, item, badge);
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
    if (link.arrow) {
        item.arrow = arrowHead(item.curve, 7.0, 6.5);
        item.curve = item.curve.part(0.0, item.curve.parameterAtDistanceFromEnd(5.5));
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

std::vector<LegendPart> legendParts(const Legend& legend, const MapStyle& style, const LegendLayout& layout)
{
    std::vector<LegendPart> parts;
    const Arrangement arrangement = arrange(legend, unscaled(layout, style));
    const TextStyle titles = inColour(titleStyle, style.pageInk);
    const TextStyle entries = inColour(entryStyle, style.panelInk);
    for (const auto& [block, offset] : arrangement.blocks) {
        QPointF cursor = QPointF(layout.padding, layout.padding) + offset;
        const auto add = [&](const QString& text, const QStringList& lines, double indent, const TextStyle& type) {
            const double height = lineHeight * static_cast<double>(lines.size());
            const QRectF rect(cursor.x() + indent, cursor.y(), block.size.width() - indent, height);
            parts.push_back({text, lines, rect, lineHeight, type, std::nullopt, {}});
            cursor.ry() += height;
        };
        add(block.title.join(u' '), block.title, 0.0, titles);
        for (const auto& [entry, lines] : block.entries) {
            const QPointF corner = cursor;
            add(entry->text, lines, sampleWidth, entries);
            parts.back().sample = entry->sample;
            parts.back().sampleRect = QRectF(corner, QSizeF(sampleWidth, lineHeight));
        }
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
