#pragma once

#include "core/geo/scale_bar.h"
#include "core/paint/furniture_painter.h"
#include "core/scene/map_scene.h"
#include "core/slide/slide_references.h"
#include "core/slide/slide_request.h"

#include <QImage>

#include <optional>
#include <stop_token>
#include <vector>

namespace ketenkaart {

/// Height of every slide, in *slide units*; its width follows from the proportions of what it is shown on. A unit is a
/// pixel of a screen of 1920x1080. Type so has the same share of the picture on every screen and page.
inline constexpr double slideHeight = 1080.0;

/// A text on a slide, set in lines.
struct SlideText
{
    enum class Role { Title, Subtitle, Paragraph, Caption, FigureNumber, FigureLabel, Credits, Number, Notice };
    Role role = Role::Paragraph;
    QString text;      ///< as a whole, for what breaks its own lines
    QStringList lines; ///< as they are painted
    QRectF box;        ///< around the lines, without the bullet; slide units
    TextStyle style;   ///< size in slide units
    double lineHeight = 0.0;
    bool hasBullet = false;                      ///< a mark stands before the first line
    bool isCentred = false;                      ///< within the box; otherwise from the left
    std::optional<size_t> figure = std::nullopt; ///< of SlideLayout::figures, for its number and label
};

/// The map or the diagram on a slide.
struct SlidePicture
{
    QRectF frame;       ///< slide units
    MapScene scene;     ///< view pixels from the top left of the frame
    double scale = 1.0; ///< slide units per view pixel
    bool isMap = true;  ///< it lies on the ground, with a scale bar
    ScaleBar scaleBar;
    QPointF scaleBarPosition; ///< in view pixels, from the top left of the frame
    QString notice;           ///< why there is nothing to see; empty otherwise
};

/// A slide laid out, ready to paint. Immutable once built; two threads must not paint the same one at once (see
/// deepCopy(const SlideLayout&)).
struct SlideLayout
{
    QSizeF size; ///< slide units
    Slide slide;
    SceneRequest request; ///< what its map or diagram is made of, without a view: the data in the case of the slide
    MapStyle style = MapStyle::standard(); ///< at its own size, of the colours
    std::vector<SlideText> texts;
    QRectF rule;   ///< the coloured line below the title, slide units; empty without a title
    QColor accent; ///< of rule and figures: that of the theme
    std::optional<SlidePicture> picture;
    QImage image;
    QRectF imageFrame; ///< in the proportions of the image
    Legend legend;
    LegendLayout legendLayout;
    QRectF legendRect;        ///< slide units; empty without a legend
    double legendScale = 1.0; ///< slide units per view pixel of the legend
    std::vector<Figure> figures;
    std::vector<BrokenReference> broken; ///< also said on the slide
    QString textProblem;                 ///< why some of its text is not on it; empty when all of it is
};

/// Whether such a slide opens or ends the presentation: a large title beside the map of the campuses.
[[nodiscard]] bool isOpening(Slide::Kind kind);

/// Lays a slide out for a surface of these proportions (any unit). The number, from 1, stands in a corner; 0 for none.
/// When stop is requested it returns early with something incomplete, which the caller drops. Reentrant; may run in any
/// thread once a QGuiApplication exists (it measures text).
[[nodiscard]] SlideLayout layOutSlide(const Slide& slide, const SlideContext& context, const QSizeF& proportions,
                                      int number = 0, const std::stop_token& stop = {});

/// The extent with which the map of a slide has this view, of SlidePicture::scene: what a user has framed.
[[nodiscard]] GeoBox extentShownBy(const MapView& view);

/// SlideLayout::textProblem of such a layout, without the time that its map or diagram takes.
[[nodiscard]] QString textProblemOf(const Slide& slide, const SlideContext& context, const QSizeF& proportions);

/// A copy for another thread to paint at the same time.
[[nodiscard]] SlideLayout deepCopy(const SlideLayout& layout);

} // namespace ketenkaart
