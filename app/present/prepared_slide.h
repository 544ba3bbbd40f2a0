#pragma once

#include "core/geo/flight_path.h"
#include "core/slide/reveal.h"
#include "core/slide/slide_layout.h"

#include <QImage>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace ketenkaart {

/// A large number of a slide, to be counted up.
struct NumberPatch
{
    QRect rect;     ///< pixels that it covers on the slide
    QImage blank;   ///< the same without it
    SlideText text; ///< as it stands in the end
    Figure figure;
    Language language = Language::Dutch;
};

/// A symbol of a map, as a dot that can be seen on the way there.
struct FlightDot
{
    WorldPoint position;
    QColor colour;
};

/// A slide painted ahead, for a surface of so many pixels: what the player needs to show it without any layout or
/// painting of maps in the GUI thread. Shared and never changed.
struct PreparedSlide
{
    int index = 0;
    QSize pixels;
    double unit = 1.0;  ///< pixels per slide unit
    SlideLayout layout; ///< its scene may be asked what lies where, and is painted nowhere else
    RevealPlan plan;
    QImage final; ///< the slide at rest, as slideImage() paints it
    QRect frame;  ///< pixels of the picture; empty without one
    /// The picture after no stage, after one, and so on to all of them; empty without a picture. Of the size of frame.
    std::vector<QImage> stages;
    std::vector<QRect>
        stageChanges; ///< of each stage but the first: pixels of the surface in which it differs from that before
    std::vector<NumberPatch> numbers;
    std::vector<FlightDot> dots;
    bool isComplete = false; ///< all of it, and not only layout, plan and final

    /// Stages that the presenter shows one after another.
    [[nodiscard]] int stepCount() const;
    /// Pixels that a stage changes, from 1.
    [[nodiscard]] QRect changeOf(size_t stage) const;
    [[nodiscard]] bool hasMap() const { return layout.picture && layout.picture->isMap; }
    /// The view of the map in pixels of the surface, the frame being its surface. For slides with a map.
    [[nodiscard]] MapView view() const;
};

using PreparedSlidePtr = std::shared_ptr<const PreparedSlide>;

/// How much of a slide is prepared.
enum class Preparation {
    Final, ///< what is needed to show it at once
    All
};

/// Prepares a slide; onFinal is called, in the same thread, as soon as there is something to show. Null when stopped,
/// or when there is not enough memory. Reentrant.
[[nodiscard]] PreparedSlidePtr prepareSlide(const std::vector<Slide>& slides, int index, const SlideContext& context,
                                            const QSize& pixels, Preparation preparation,
                                            const std::function<void(PreparedSlidePtr)>& onFinal,
                                            const std::stop_token& stop = {});
/// The rest of a slide of which only the final picture was prepared. Null when stopped.
[[nodiscard]] PreparedSlidePtr completeSlide(const PreparedSlide& slide, const std::stop_token& stop = {});

/// The ground as a camera sees it that flies from one map to another: pictures along the way, each somewhat larger than
/// the frame, which are moved and scaled in between. Shared and never changed.
struct FlightFilm
{
    struct Picture
    {
        double until = 1.0; ///< it serves from the end of the one before up to here, on the way from 0 to 1
        MapView view;       ///< in its own pixels
        QImage image;
    };
    FlightPath path; ///< from view() of the one to that of the other
    QRect fromFrame;
    QRect toFrame;
    std::vector<Picture> pictures;

    [[nodiscard]] const Picture& pictureAt(double t) const;
};

using FlightFilmPtr = std::shared_ptr<const FlightFilm>;

/// Paints the film of a flight between two slides with maps; null for slides without one, when it is too far to be
/// followed, and when stopped. Reentrant, as long as the slides are not painted elsewhere.
[[nodiscard]] FlightFilmPtr prepareFlight(const PreparedSlide& from, const PreparedSlide& to,
                                          const std::stop_token& stop = {});

} // namespace ketenkaart
