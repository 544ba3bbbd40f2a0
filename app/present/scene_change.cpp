#include "app/present/scene_change.h"

#include "core/model/figure_text.h"
#include "core/paint/scene_painter.h"
#include "core/slide/slide_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ketenkaart {

namespace {

constexpr int pauseBetweenStages = 120;
constexpr int stageWithoutLinks = 450;
constexpr int stageBack = 180;
constexpr double dotRadius = 5.0; // slide units

// Parts of a flight, 0 to 1
constexpr double oldIsGone = 0.3;
constexpr double dotsCome = 0.15;
constexpr double dotsAreThere = 0.4;
constexpr double newComes = 0.76;

// Parts of a stage
constexpr double linksAreDrawn = 0.7;
constexpr double restComes = 0.5;

/// How far t is from begin to end, 0 to 1 without a jolt.
double part(double t, double begin, double end)
{
    const double held = std::clamp((t - begin) / std::max(end - begin, 1e-9), 0.0, 1.0);
    return held * held * (3.0 - 2.0 * held);
}

double part(int now, int begin, int end)
{
    return part(double(now), double(begin), double(end));
}

QRect between(const QRect& from, const QRect& to, double t)
{
    const auto at = [t](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * t)); };
    return QRect(QPoint(at(from.left(), to.left()), at(from.top(), to.top())),
                 QPoint(at(from.right(), to.right()), at(from.bottom(), to.bottom())));
}

/// Draws a picture of one view where it lies in another; both in pixels.
void paintSeen(QPainter& painter, const QImage& image, const MapView& imageView, const MapView& view)
{
    const QPointF topLeft = view.worldToView(imageView.viewToWorld(QPointF()));
    const double scale = view.pixelsPerWorldUnit() / imageView.pixelsPerWorldUnit();
    if (std::abs(scale - 1.0) < 1e-9 && (topLeft - topLeft.toPoint()).manhattanLength() < 1e-6) {
        painter.drawImage(topLeft.toPoint(), image);
        return;
    }
    painter.drawImage(QRectF(topLeft, QSizeF(image.size()) * scale), image);
}

/// The way of a link, up to a part of its length.
LinkItem partOf(const LinkItem& link, double share)
{
    if (share >= 1.0) {
        return link;
    }
    LinkItem drawn = link;
    drawn.arrow.clear();
    drawn.lead.clear();
    double whole = link.curve.length();
    for (const Curve& curve : link.lead) {
        whole += curve.length();
    }
    double left = share * whole;
    std::vector<Curve> way = link.lead;
    way.push_back(link.curve);
    for (const Curve& curve : way) {
        const double length = curve.length();
        if (left >= length && &curve != &way.back()) {
            drawn.lead.push_back(curve);
            left -= length;
            continue;
        }
        drawn.curve = curve.part(0.0, std::clamp(left / std::max(length, 1e-9), 0.001, 1.0));
        break;
    }
    return drawn;
}

int decimalsOf(double value)
{
    for (int decimals = 0; decimals < 3; ++decimals) {
        const double shifted = value * std::pow(10.0, decimals);
        if (std::abs(shifted - std::round(shifted)) < 1e-6) {
            return decimals;
        }
    }
    return 3;
}

} // namespace

int lastStageOf(const PreparedSlide& slide)
{
    return slide.stages.empty() ? 0 : static_cast<int>(slide.stages.size()) - 1;
}

void paintAtRest(QPainter& painter, const PreparedSlide& slide, int stage)
{
    painter.drawImage(0, 0, slide.final);
    if (stage < lastStageOf(slide)) {
        painter.drawImage(slide.frame.topLeft(), slide.stages[static_cast<size_t>(std::max(stage, 0))]);
    }
}

SceneChange::SceneChange(QImage before, PreparedSlidePtr to, FlightFilmPtr film, int firstStage, int lastStage,
                         bool countsFigures, const Times& times)
    : m_before(std::move(before))
    , m_to(std::move(to))
    , m_film(m_to->stages.empty() ? nullptr : std::move(film))
    , m_times(times)
    , m_firstStage(static_cast<size_t>(std::clamp(firstStage, 0, lastStageOf(*m_to))))
    , m_countsFigures(countsFigures && !m_to->numbers.empty())
    , m_fade(times.fade)
    , m_approach(m_film ? std::max(times.flight, times.fade) : times.fade)
{
    m_duration = m_approach;
    addStages(static_cast<int>(m_firstStage), lastStage, m_approach);
    m_countEnd = m_countsFigures ? m_fade + m_times.count : 0;
    m_duration = std::max(m_duration, m_countEnd);
}

SceneChange::SceneChange(PreparedSlidePtr slide, int fromStage, int toStage, const Times& times)
    : m_to(std::move(slide))
    , m_times(times)
    , m_firstStage(static_cast<size_t>(std::clamp(fromStage, 0, lastStageOf(*m_to))))
    , m_goesBack(toStage < fromStage)
{
    if (m_goesBack) {
        m_stages.push_back({static_cast<size_t>(std::clamp(toStage, 0, lastStageOf(*m_to))), 0, stageBack});
        m_duration = stageBack;
    } else {
        addStages(static_cast<int>(m_firstStage), toStage, 0);
    }
}

void SceneChange::addStages(int from, int to, int begin)
{
    for (int stage = from + 1; stage <= std::min(to, lastStageOf(*m_to)); ++stage) {
        const bool hasLinks = !m_to->plan.steps[static_cast<size_t>(stage) - 1].links.empty();
        const int length = hasLinks ? m_times.stage : stageWithoutLinks;
        m_stages.push_back({static_cast<size_t>(stage), begin, begin + length});
        m_duration = begin + length;
        begin += length + pauseBetweenStages;
    }
}

QRect SceneChange::flightFrame(double t) const
{
    return between(m_film->fromFrame, m_film->toFrame, easedInOut(t));
}

QRegion SceneChange::changedBetween(int before, int now) const
{
    const QRect all(QPoint(), m_to->pixels);
    if (before < m_fade || now >= m_duration) {
        return all;
    }
    QRegion changed;
    if (m_film && before < m_approach) {
        changed += flightFrame(double(before) / m_approach);
        changed += flightFrame(std::min(double(now) / m_approach, 1.0));
        changed += m_to->frame;
    }
    for (const StageTime& time : m_stages) {
        if (before < time.end && now >= time.begin) {
            changed += m_goesBack ? m_to->frame : m_to->changeOf(time.stage);
        }
    }
    if (m_countsFigures && before < m_countEnd) {
        for (const NumberPatch& number : m_to->numbers) {
            changed += number.rect;
        }
    }
    return changed;
}

void SceneChange::paint(QPainter& painter, int now) const
{
    if (now >= m_duration) {
        paintAtRest(painter, *m_to, static_cast<int>(m_stages.empty() ? m_firstStage : m_stages.back().stage));
        return;
    }
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing, false);
    painter.setRenderHints(QPainter::SmoothPixmapTransform);
    const double flown = m_film ? std::min(double(now) / m_approach, 1.0) : 1.0;
    const QRect frame = isFlying(now) ? flightFrame(flown) : m_to->stages.empty() ? QRect() : m_to->frame;
    paintAround(painter, now, frame);
    if (isFlying(now)) {
        painter.setClipRect(frame, Qt::IntersectClip);
        painter.translate(frame.topLeft());
        paintFlight(painter, flown);
    } else if (!frame.isEmpty()) {
        painter.setClipRect(frame, Qt::IntersectClip);
        paintFrame(painter, now);
    }
    painter.restore();
}

void SceneChange::paintAround(QPainter& painter, int now, const QRect& frame) const
{
    painter.save();
    QRegion around = QRegion(QRect(QPoint(), m_to->pixels)) - frame;
    if (now < m_fade) {
        painter.drawImage(0, 0, m_before);
        painter.setOpacity(part(now, 0, m_fade));
    }
    if (isFlying(now)) {
        // A frame that grows on the way has not come everywhere yet.
        around -= m_to->frame;
        for (const QRect& rect : QRegion(m_to->frame) - frame) {
            painter.fillRect(rect, m_to->layout.style.pageGround);
        }
    }
    if (m_countsFigures && now < m_countEnd) {
        for (const NumberPatch& number : m_to->numbers) {
            around -= number.rect;
            painter.drawImage(number.rect.topLeft(), number.blank);
        }
    }
    painter.setClipRegion(around, Qt::IntersectClip);
    painter.drawImage(0, 0, m_to->final);
    painter.restore();
    if (m_countsFigures && now >= m_fade && now < m_countEnd) {
        paintNumbers(painter, now);
    }
}

void SceneChange::paintNumbers(QPainter& painter, int now) const
{
    const double t = std::clamp(double(now - m_fade) / std::max(m_countEnd - m_fade, 1), 0.0, 1.0);
    const double share = 1.0 - std::pow(1.0 - t, 3.0); // slower towards its end, where it is read
    for (const NumberPatch& number : m_to->numbers) {
        Figure figure = number.figure;
        const double parts = std::pow(10.0, decimalsOf(figure.value)); // a tenth is no whole number of bits
        figure.value = std::min(std::round(figure.value * share * parts) / parts, figure.value);
        SlideText text = number.text;
        text.text = figureValueText(figure, number.language);
        text.lines = {text.text};
        painter.save();
        painter.setClipRect(number.rect, Qt::IntersectClip);
        painter.scale(m_to->unit, m_to->unit);
        paintSlideText(painter, text, m_to->layout.style);
        painter.restore();
    }
}

void SceneChange::paintFlight(QPainter& painter, double t) const
{
    const double along = easedInOut(t);
    const MapView view = m_film->path.viewAt(along);
    const FlightFilm::Picture& ground = m_film->pictureAt(along);
    const double comes = part(t, newComes, 1.0);
    paintSeen(painter, ground.image, ground.view, view);
    if (t < oldIsGone) {
        painter.setOpacity(1.0 - part(t, 0.0, oldIsGone));
        const MapView from = m_film->path.viewAt(0.0);
        const QPointF topLeft = view.worldToView(from.viewToWorld(QPointF()));
        const double scale = view.pixelsPerWorldUnit() / from.pixelsPerWorldUnit();
        painter.drawImage(QRectF(topLeft, QSizeF(m_film->fromFrame.size()) * scale), m_before,
                          QRectF(m_film->fromFrame));
    }
    if (comes > 0.0) {
        painter.setOpacity(comes);
        paintSeen(painter, m_to->stages[m_firstStage], m_film->path.viewAt(1.0), view);
    }
    const double dots = part(t, dotsCome, dotsAreThere) * (1.0 - comes);
    if (dots > 0.0) {
        painter.setRenderHints(QPainter::Antialiasing);
        painter.setOpacity(dots);
        painter.setPen(QPen(m_to->layout.style.markerOutline, m_to->unit));
        const double radius = dotRadius * m_to->unit;
        const QRectF seen = view.rect().adjusted(-radius, -radius, radius, radius);
        for (const FlightDot& dot : m_to->dots) {
            if (const QPointF at = view.worldToView(dot.position); seen.contains(at)) {
                painter.setBrush(dot.colour);
                painter.drawEllipse(at, radius, radius);
            }
        }
    }
}

void SceneChange::paintFrame(QPainter& painter, int now) const
{
    const QPoint corner = m_to->frame.topLeft();
    if (now < m_fade && !m_film) {
        painter.setOpacity(part(now, 0, m_fade));
        painter.drawImage(corner, m_to->stages[m_firstStage]);
        return;
    }
    size_t standing = m_firstStage;
    for (const StageTime& time : m_stages) {
        if (now < time.begin) {
            break;
        }
        if (now < time.end) {
            painter.drawImage(corner, m_to->stages[standing]);
            paintStage(painter, time.stage, double(now - time.begin) / (time.end - time.begin));
            return;
        }
        standing = time.stage;
    }
    painter.drawImage(corner, m_to->stages[standing]);
}

void SceneChange::paintStage(QPainter& painter, size_t stage, double t) const
{
    const std::vector<LinkItem>* links = m_goesBack || stage == 0 ? nullptr : &m_to->plan.steps[stage - 1].links;
    const bool draws = links && !links->empty();
    if (draws) {
        std::vector<SceneItem> drawn;
        for (const LinkItem& link : *links) {
            drawn.emplace_back(partOf(link, part(t, 0.0, linksAreDrawn)));
        }
        const SlidePicture& picture = *m_to->layout.picture;
        painter.save();
        painter.translate(picture.frame.topLeft() * m_to->unit);
        painter.scale(picture.scale * m_to->unit, picture.scale * m_to->unit);
        paintItems(painter, drawn, picture.scene.style);
        painter.restore();
    }
    if (const double comes = part(t, draws ? restComes : 0.0, 1.0); comes > 0.0) {
        painter.setOpacity(comes);
        painter.drawImage(m_to->frame.topLeft(), m_to->stages[stage]);
    }
}

} // namespace ketenkaart
