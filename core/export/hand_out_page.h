#pragma once

#include "core/export/hand_out.h"
#include "core/scene/map_style.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace ketenkaart {

/// A page of the hand-out with notes, laid out; in points (1/72 inch).
struct HandOutPage
{
    struct Line
    {
        QString text;
        QPointF baseline; ///< left end
        TextStyle style;  ///< size in points
    };
    struct Picture
    {
        size_t slide = 0; ///< of HandOutJob::slides
        QRectF frame;
    };
    std::vector<Line> lines;
    std::vector<Picture> pictures;
    QRectF headRule;
};

/// A4, upright: in points.
inline constexpr QSizeF handOutPaper(595.2756, 841.8898);

/// Puts three scenes on a page, with number, title and notes beside each picture. Notes that have too little room there
/// are set smaller, those of all scenes alike; what is then still left goes on in the next place, over the whole width.
/// Nothing is left out. Reentrant.
[[nodiscard]] std::vector<HandOutPage> layOutHandOut(const HandOutJob& job);

} // namespace ketenkaart
