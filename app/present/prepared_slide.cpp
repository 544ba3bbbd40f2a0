#include "app/present/prepared_slide.h"

#include "core/model/content_without_rows.h"
#include "core/model/figure_text.h"
#include "core/paint/scene_painter.h"
#include "core/scene/scene_builder.h"
#include "core/slide/slide_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ketenkaart {

namespace {

/// Pixels around a number that its letters may reach over their box.
constexpr int numberReach = 6;

/// So much larger than the frame is a picture of a film at most, to each side together.
constexpr double mostOverFrame = 1.5;
/// So much may a picture of a film be made smaller until the next takes over.
constexpr double mostZoom = 1.32;
/// Of all pictures of a film together; beyond it they are painted coarser.
constexpr double mostFilmPixels = 22e6;
/// Farther than this the way is cut: nobody follows it, and it would take many pictures.
constexpr double longestFlight = 12.0;
/// Places on the way that are looked at to find out what a picture has to cover.
constexpr int filmSteps = 240;

QRect pixelsOf(const QRectF& units, double unit)
{
    return QRectF(units.topLeft() * unit, units.size() * unit).toAlignedRect();
}

/// Paints in slide units into an image that is a part of the surface.
template<typename Paint> void paintPart(QImage& image, const QRect& part, double unit, Paint paint)
{
    QPainter painter(&image);
    painter.translate(-part.topLeft());
    painter.scale(unit, unit);
    paint(painter);
}

/// Qt's raster painter rounds areas a little differently in an image that begins elsewhere: parts are so cut from a
/// picture of the whole slide, and what they show at rest is what slideImage() shows.
class StagePainter
{
public:
    StagePainter(const PreparedSlide& slide)
        : m_slide(slide)
        , m_whole(slide.pixels, QImage::Format_RGB32)
    {}

    /// The picture after so many stages.
    QImage paint(size_t stage)
    {
        QPainter painter(&m_whole);
        painter.setClipRect(m_slide.frame);
        painter.drawImage(0, 0, m_slide.final);
        painter.scale(m_slide.pixels.width() / m_slide.layout.size.width(),
                      m_slide.pixels.height() / m_slide.layout.size.height());
        paintSlidePicture(painter, m_slide.layout, m_slide.plan.itemsAfter(stage));
        painter.end();
        return m_whole.copy(m_slide.frame);
    }

private:
    const PreparedSlide& m_slide;
    QImage m_whole;
};

/// The box around all pixels in which two images of one size differ.
QRect differenceOf(const QImage& a, const QImage& b)
{
    const int width = a.width();
    QRect box;
    for (int y = 0; y < a.height(); ++y) {
        const auto* first = reinterpret_cast<const QRgb*>(a.constScanLine(y));
        const auto* second = reinterpret_cast<const QRgb*>(b.constScanLine(y));
        const auto [left, there] = std::mismatch(first, first + width, second);
        if (left == first + width) {
            continue;
        }
        int right = width - 1;
        while (first[right] == second[right]) {
            --right;
        }
        box |= QRect(QPoint(static_cast<int>(left - first), y), QPoint(right, y));
    }
    return box;
}

/// Whether the number of a figure can be counted up to what stands on the slide. A year cannot, and no words.
bool isCounted(const SlideText& text, const SlideLayout& layout, Language language)
{
    if (text.role != SlideText::Role::FigureNumber || !text.figure || *text.figure >= layout.figures.size()) {
        return false;
    }
    const Figure& figure = layout.figures[*text.figure];
    return figure.bound == FigureBound::Exact && figure.unit != u"year" && figure.value > 0.0 &&
           text.lines == QStringList{figureValueText(figure, language)};
}

std::vector<NumberPatch> numbersOf(const PreparedSlide& slide)
{
    const Language language = slide.layout.request.language;
    std::vector<NumberPatch> numbers;
    SlideLayout without;
    for (const SlideText& text : slide.layout.texts) {
        if (!isCounted(text, slide.layout, language)) {
            continue;
        }
        NumberPatch patch{pixelsOf(text.box, slide.unit)
                              .adjusted(-numberReach, -numberReach, numberReach, numberReach)
                              .intersected(QRect(QPoint(), slide.pixels)),
                          {},
                          text,
                          slide.layout.figures[*text.figure],
                          language};
        if (numbers.empty()) {
            without = slide.layout;
            without.picture.reset();
            std::erase_if(without.texts,
                          [&](const SlideText& other) { return isCounted(other, slide.layout, language); });
        }
        patch.blank = QImage(patch.rect.size(), QImage::Format_RGB32);
        paintPart(patch.blank, patch.rect, slide.unit, [&](QPainter& painter) { paintSlideGround(painter, without); });
        numbers.push_back(std::move(patch));
    }
    return numbers;
}

std::vector<FlightDot> dotsOf(const PreparedSlide& slide)
{
    const Dataset& dataset = slide.layout.request.dataset;
    std::vector<FlightDot> dots;
    if (!slide.hasMap()) {
        return dots;
    }
    const MapScene& scene = slide.layout.picture->scene;
    const auto add = [&](const QString& id, const QColor& colour) {
        if (const Actor* actor = dataset.actor(id); actor && actor->position) {
            dots.push_back({toWorld(*actor->position), colour});
        }
    };
    for (const SceneItem& item : scene.items) {
        const auto* marker = std::get_if<MarkerItem>(&item);
        if (!marker || marker->target == MarkerItem::Target::Campus) {
            continue;
        }
        for (const QString& id : marker->actorIds()) {
            add(id, marker->fill);
        }
    }
    return dots;
}

/// What a picture of a film has to show: every view from one place on the way to another.
struct Stretch
{
    WorldRect seen;
    double nearest = 0.0; ///< largest scale
    double farthest = 1e300;

    Stretch with(const MapView& view) const
    {
        return {seen | view.visibleWorld(), std::max(nearest, view.pixelsPerWorldUnit()),
                std::min(farthest, view.pixelsPerWorldUnit())};
    }
    QSizeF pixels() const { return seen.size() * nearest; }
};

struct PlannedPicture
{
    double until = 1.0;
    Stretch stretch;
};

/// As few pictures as do, from the beginning on.
std::vector<PlannedPicture> planFilm(const FlightPath& path, const QSizeF& frame)
{
    std::vector<PlannedPicture> planned;
    Stretch stretch = Stretch{}.with(path.viewAt(0.0));
    for (int i = 1; i <= filmSteps; ++i) {
        const double t = double(i) / filmSteps;
        const MapView view = path.viewAt(t);
        const Stretch longer = stretch.with(view);
        const QSizeF size = longer.pixels();
        const bool isTooMuch = size.width() > mostOverFrame * frame.width() ||
                               size.height() > mostOverFrame * frame.height() ||
                               longer.nearest > mostZoom * longer.farthest;
        if (isTooMuch && stretch.pixels() != view.size()) {
            const double before = double(i - 1) / filmSteps;
            planned.push_back({before, stretch});
            stretch = Stretch{}.with(path.viewAt(before)).with(view);
        } else {
            stretch = longer;
        }
    }
    planned.push_back({1.0, stretch});
    return planned;
}

/// The ground alone, without names.
QImage paintGround(const SceneRequest& ground, const MapView& view, double density, const std::stop_token& stop)
{
    SceneRequest request = ground;
    request.view = MapView(view.centre(), view.pixelsPerWorldUnit() / density, view.size() / density);
    MapScene scene = buildScene(request, stop);
    if (stop.stop_requested()) {
        return {};
    }
    std::erase_if(scene.items, [](const SceneItem& item) { return std::holds_alternative<LabelItem>(item); });
    QImage image(view.size().toSize(), QImage::Format_RGB32);
    if (!image.isNull()) {
        QPainter painter(&image);
        painter.scale(density, density);
        paintScene(painter, scene);
    }
    return image;
}

} // namespace

int PreparedSlide::stepCount() const
{
    return layout.slide.reveal == Slide::Reveal::StepByStep ? static_cast<int>(plan.steps.size()) : 0;
}

QRect PreparedSlide::changeOf(size_t stage) const
{
    return stage >= 1 && stage <= stageChanges.size() ? stageChanges[stage - 1] : frame;
}

MapView PreparedSlide::view() const
{
    const SlidePicture& picture = *layout.picture;
    const MapView& view = picture.scene.view;
    const double density = picture.scale * unit;
    // The frame in whole pixels may be a part of a pixel larger than the picture.
    const QPointF shift =
        QRectF(frame).center() - QRectF(picture.frame.topLeft() * unit, picture.frame.size() * unit).center();
    const double scale = view.pixelsPerWorldUnit() * density;
    return {view.centre() + shift / scale, scale, QSizeF(frame.size())};
}

PreparedSlidePtr prepareSlide(const std::vector<Slide>& slides, int index, const SlideContext& context,
                              const QSize& pixels, Preparation preparation,
                              const std::function<void(PreparedSlidePtr)>& onFinal, const std::stop_token& stop)
{
    auto slide = std::make_shared<PreparedSlide>();
    slide->index = index;
    slide->pixels = pixels;
    slide->layout = layOutSlide(slides[static_cast<size_t>(index)], context, QSizeF(pixels), index + 1, stop);
    if (stop.stop_requested()) {
        return nullptr;
    }
    slide->unit = pixels.height() / slide->layout.size.height();
    slide->plan = revealPlanOf(slide->layout);
    slide->final = slideImage(slide->layout, pixels);
    if (slide->final.isNull() || stop.stop_requested()) {
        return nullptr;
    }
    if (slide->layout.picture) {
        slide->frame = pixelsOf(slide->layout.picture->frame, slide->unit).intersected(QRect(QPoint(), pixels));
    }
    if (onFinal) {
        onFinal(slide);
    }
    return preparation == Preparation::All ? completeSlide(*slide, stop) : slide;
}

PreparedSlidePtr completeSlide(const PreparedSlide& slide, const std::stop_token& stop)
{
    auto complete = std::make_shared<PreparedSlide>(slide);
    if (slide.layout.picture) {
        StagePainter painter(slide);
        for (size_t stage = 0; stage < slide.plan.steps.size(); ++stage) {
            complete->stages.push_back(painter.paint(stage));
            if (stop.stop_requested()) {
                return nullptr;
            }
        }
        complete->stages.push_back(slide.final.copy(slide.frame));
        for (size_t stage = 1; stage < complete->stages.size(); ++stage) {
            const QRect change = differenceOf(complete->stages[stage - 1], complete->stages[stage]);
            complete->stageChanges.push_back(change.translated(slide.frame.topLeft()));
        }
    }
    complete->numbers = numbersOf(slide);
    complete->dots = dotsOf(slide);
    complete->isComplete = true;
    return stop.stop_requested() ? nullptr : complete;
}

const FlightFilm::Picture& FlightFilm::pictureAt(double t) const
{
    const auto found = std::ranges::find_if(pictures, [t](const Picture& picture) { return t <= picture.until; });
    return found == pictures.end() ? pictures.back() : *found;
}

FlightFilmPtr prepareFlight(const PreparedSlide& from, const PreparedSlide& to, const std::stop_token& stop)
{
    if (!from.hasMap() || !to.hasMap() || from.pixels != to.pixels) {
        return nullptr;
    }
    const FlightPath path(from.view(), to.view());
    if (path.length() > longestFlight) {
        return nullptr;
    }
    auto film = std::make_shared<FlightFilm>(FlightFilm{path, from.frame, to.frame, {}});
    const QSizeF frame = QSizeF(from.frame.size()).expandedTo(QSizeF(to.frame.size()));
    const std::vector<PlannedPicture> planned = planFilm(path, frame);
    double all = 0.0;
    for (const PlannedPicture& picture : planned) {
        all += picture.stretch.pixels().width() * picture.stretch.pixels().height();
    }
    const double coarser = std::min(1.0, std::sqrt(mostFilmPixels / std::max(all, 1.0)));
    SceneRequest ground = to.layout.request;
    ground.dataset = Dataset(contentWithoutRows(ground.dataset));
    ground.shownCase.reset();
    ground.highlight.reset();
    ground.filter = {};
    ground.focusActorId.clear();
    const double density = to.layout.picture->scale * to.unit * coarser;
    for (const PlannedPicture& picture : planned) {
        const double scale = picture.stretch.nearest * coarser;
        const QSizeF size = picture.stretch.seen.size() * scale;
        const MapView view(picture.stretch.seen.center(), scale,
                           QSizeF(std::ceil(size.width()) + 2.0, std::ceil(size.height()) + 2.0));
        film->pictures.push_back({picture.until, view, paintGround(ground, view, density, stop)});
        if (stop.stop_requested() || film->pictures.back().image.isNull()) {
            return nullptr;
        }
    }
    return film;
}

} // namespace ketenkaart
