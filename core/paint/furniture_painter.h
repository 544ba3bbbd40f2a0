#pragma once

#include "core/geo/scale_bar.h"
#include "core/scene/legend.h"
#include "core/scene/map_style.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <optional>
#include <vector>

class QPainter;

namespace ketenkaart {

// What stands around and over the map. Sizes in view pixels (1/96 inch), as in the scene; they grow with the style.

/// How the legend is set: in one column, in as many as fit into the width, or in rows.
struct LegendLayout
{
    double maximumWidth = 250.0; ///< longer texts are wrapped; a longer word ends in an ellipsis
    bool sideBySide = false;     ///< sections beside each other, for the foot of a portrait page
    double padding = 10.0;
    double shrink = 1.0; ///< smaller type where the legend would not fit otherwise; above 1 larger
    bool framed = true;  ///< on the ground of a panel; without it where nothing else lies
    bool inRows = false; ///< entries after each other as words in a line, for a strip under a map
};

/// The ground on which something over the map can be read, with a fine rim.
void paintPanel(QPainter& painter, const QRectF& rect, const MapStyle& style);

/// The room that the legend needs, with its padding; empty for an empty legend.
[[nodiscard]] QSizeF legendSize(const Legend& legend, const MapStyle& style, const LegendLayout& layout = {});
/// The smallest type of a legend that is set without shrinking, in view pixels.
[[nodiscard]] double smallestLegendType(const MapStyle& style);
/// Paints the legend, on the ground of a panel when it is framed.
void paintLegend(QPainter& painter, const Legend& legend, const QPointF& topLeft, const MapStyle& style,
                 const LegendLayout& layout = {});

/// A heading or an entry of a legend in its place, for formats that keep text apart from pictures. At the standard
/// size: view pixels are style.scale * layout.shrink times these.
struct LegendPart
{
    QString text;
    QStringList lines; ///< as they are painted, lineHeight from each other
    QRectF rect;       ///< around the lines, from the legend's top left
    double lineHeight = 0.0;
    TextStyle style;
    std::optional<LegendSample> sample; ///< of an entry
    QRectF sampleRect;                  ///< in which it is painted
};
/// From top to bottom, section after section.
[[nodiscard]] std::vector<LegendPart> legendParts(const Legend& legend, const MapStyle& style,
                                                  const LegendLayout& layout = {});
/// The room for a sample, at the standard size; symbols of actors leave the right third of it free.
inline constexpr QSizeF legendSampleSize{26.0, 15.0};
/// Paints a sample into its rectangle, at the standard size.
void paintLegendSample(QPainter& painter, const LegendSample& sample, const QRectF& rect, const MapStyle& style);

/// The room that a scale bar needs.
[[nodiscard]] QSizeF scaleBarSize(const ScaleBar& bar, const MapStyle& style);
/// Paints a scale bar in two alternating halves, with 0, half and whole distance.
void paintScaleBar(QPainter& painter, const ScaleBar& bar, const QPointF& topLeft, const MapStyle& style);

} // namespace ketenkaart
