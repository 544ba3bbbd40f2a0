#pragma once

#include "core/slide/slide_layout.h"

#include <vector>

namespace ketenkaart {

/// What stands below each other in a column of a slide, before it is known how large it can be.
struct SlideColumn
{
    QString title;
    double titleSize = 54.0; ///< slide units, as all sizes here; made smaller where there is not enough room
    QStringList paragraphs;
    double paragraphSize = 32.0;
    bool hasBullets = true;
    std::vector<Figure> figures; ///< number large, label below it
    double figureSize = 74.0;
    Language language = Language::Dutch;
    Legend legend;
    double legendScale = 2.2;
    QStringList notices; ///< what is wrong with the slide
};

/// A column that has been set.
struct SetColumn
{
    std::vector<SlideText> texts;
    Legend legend; ///< what of it has room
    LegendLayout legendLayout;
    QRectF legendRect; ///< empty without a legend
    double bottom = 0.0;
    bool isCut = false; ///< not even at the least size had all of it room
    QRectF rule;        ///< the coloured line below the title
};

/// Sets a column into the rectangle: at its sizes, or as much smaller as it takes for everything to have room, down to
/// half of them; what then has none is cut. The legend stands at the foot, the rest from the top; it has what room the
/// rest leaves. Reentrant.
[[nodiscard]] SetColumn setColumn(const SlideColumn& column, const QRectF& room, const MapStyle& style,
                                  const QColor& accent);

/// Makes a legend fit into the room (view pixels): somewhat smaller, and then without its last sections. Returns its
/// size, empty when nothing of it fits.
[[nodiscard]] QSizeF fitLegend(Legend& legend, LegendLayout& layout, const QSizeF& room, const MapStyle& style);

/// Lines of text from this corner on, in at most this width. Words that are wider are broken.
[[nodiscard]] SlideText setText(SlideText::Role role, const QString& text, const QPointF& topLeft, double width,
                                const TextStyle& style);

} // namespace ketenkaart
