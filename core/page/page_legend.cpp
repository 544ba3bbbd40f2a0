#include "core/page/page_legend.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace ketenkaart {

namespace {

constexpr double gap = 12.0;            // between the legend and the map
constexpr double largestShare = 0.22;   // of the page
constexpr double tallestShare = 0.3;    // of the room, for a strip
constexpr double widestColumn = 236.0;  // at style scale 1
constexpr double narrowestColumn = 110; // at style scale 1: narrower, every entry is torn
constexpr double row = 15.5;            // at style scale 1
constexpr double wideRoom = 2.2;        // times its height
constexpr double shrinkStep = 0.03;

/// Smaller type, then fewer sections, until it fits; the size that it takes.
QSizeF fit(Legend& legend, LegendLayout& layout, const QSizeF& room, const MapStyle& style)
{
    const double least = std::min(1.0, style.leastType / smallestLegendType(style));
    layout.maximumWidth = room.width();
    for (; !legend.isEmpty(); legend.sections.pop_back()) {
        for (layout.shrink = 1.0;; layout.shrink = std::max(least, layout.shrink - shrinkStep)) {
            const QSizeF size = legendSize(legend, style, layout);
            if (size.height() <= room.height() && size.width() <= room.width() + 0.5) {
                return size;
            }
            if (layout.shrink <= least) {
                break;
            }
        }
    }
    return {};
}

LegendLayout layoutOf(bool below)
{
    LegendLayout layout;
    layout.padding = 0.0;
    layout.framed = false;
    layout.inRows = below;
    return layout;
}

PlacedLegend below(const Legend& legend, const LegendRoom& limits, const MapStyle& style)
{
    PlacedLegend placed{legend, layoutOf(true), {}, limits.room};
    const double area = limits.page.width() * limits.page.height();
    double tallest = std::min(largestShare * area / limits.room.width(), tallestShare * limits.room.height()) - gap;
    if (limits.oneRow) {
        tallest = std::min(tallest, row * style.scale);
    }
    const QSizeF size = fit(placed.legend, placed.layout, QSizeF(limits.room.width(), tallest), style);
    if (!size.isEmpty()) {
        placed.rect = QRectF(limits.room.bottomLeft() - QPointF(0.0, size.height()), size);
        placed.rest.setBottom(placed.rect.top() - gap);
    }
    return placed;
}

PlacedLegend beside(const Legend& legend, const LegendRoom& limits, const MapStyle& style)
{
    const double area = limits.page.width() * limits.page.height();
    const double widest = largestShare * area / limits.room.height() - gap;
    const double column = widestColumn * style.scale;
    PlacedLegend best{{}, {}, {}, limits.room};
    if (widest < narrowestColumn * style.scale) {
        return best;
    }
    // A low room needs several columns: as few as hold all of it.
    for (double width = std::min(column, widest);; width = std::min(width + column, widest)) {
        PlacedLegend placed{legend, layoutOf(false), {}, limits.room};
        placed.layout.sideBySide = width > column;
        const QSizeF size = fit(placed.legend, placed.layout, QSizeF(width, limits.room.height()), style);
        if (!size.isEmpty() && placed.legend.sections.size() > best.legend.sections.size()) {
            placed.rect = QRectF(limits.room.topRight() - QPointF(size.width(), 0.0), size);
            placed.rest.setRight(placed.rect.left() - gap);
            best = std::move(placed);
        }
        if (best.legend.sections.size() == legend.sections.size() || width >= widest) {
            return best;
        }
    }
}

/// How large the map is: on a wide page the height says it, as there the width is never too small.
double sizeOf(const QRectF& rest, const QRectF& room)
{
    return room.width() > wideRoom * room.height() ? rest.height() : rest.width() * rest.height();
}

} // namespace

PlacedLegend placeLegend(const Legend& legend, const LegendRoom& limits, const MapStyle& style)
{
    PlacedLegend strip = below(legend, limits, style);
    if (!limits.besideAllowed || limits.oneRow) {
        return strip;
    }
    PlacedLegend column = beside(legend, limits, style);
    const bool isColumn = std::pair(column.legend.sections.size(), sizeOf(column.rest, limits.room)) >
                          std::pair(strip.legend.sections.size(), sizeOf(strip.rest, limits.room));
    return isColumn ? column : strip;
}

void replaceLegend(PlacedLegend& placed, const Legend& legend, const MapStyle& style)
{
    Legend fitting = legend;
    LegendLayout layout = placed.layout;
    const QSizeF room = QSizeF(layout.maximumWidth, placed.rect.height() + 0.5);
    QSizeF size = placed.rect.isEmpty() ? QSizeF() : fit(fitting, layout, room, style);
    if (size.width() > placed.rect.width() + 0.5) {
        // Beside the map there is no more width than what was cut off for it.
        fitting = legend;
        layout = placed.layout;
        layout.maximumWidth = placed.rect.width();
        size = fit(fitting, layout, {placed.rect.width() + 0.5, room.height()}, style);
    }
    if (size.isEmpty() || size.width() > placed.rect.width() + 1.0 || size.height() > placed.rect.height() + 1.0 ||
        fitting.sections.size() < placed.legend.sections.size()) {
        return;
    }
    placed.legend = std::move(fitting);
    placed.layout = layout;
    placed.rect.setSize(size);
}

} // namespace ketenkaart
