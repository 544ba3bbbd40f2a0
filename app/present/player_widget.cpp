#include "app/present/player_widget.h"

#include "app/present/explore_panel.h"
#include "app/present/player_overlay.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ketenkaart {

namespace {

constexpr int frameMilliseconds = 16;
/// Somewhat longer than it takes to paint a scene; who waits longer wants the scene, with or without its flight.
constexpr int patienceMilliseconds = 500;
constexpr int returnMilliseconds = 200;
constexpr int backMilliseconds = 200;
constexpr int allStages = std::numeric_limits<int>::max();
/// Flights shorter than this (see FlightPath::length) are none.
constexpr double leastFlight = 0.02;

} // namespace

PlayerWidget::PlayerWidget(PlayerControl& control, QWidget* parent)
    : QWidget(parent)
    , m_control(control)
{
    setObjectName(QStringLiteral("player"));
    setAccessibleName(tr("Presentation"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frameMilliseconds);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    m_sinceStart.start();
    m_panel = new ExplorePanel(m_explorer.session(), this);
    m_panel->hide();
    connect(&m_timer, &QTimer::timeout, this, &PlayerWidget::tick);
    connect(&m_patience, &QTimer::timeout, this, &PlayerWidget::showIfReady);
    connect(&m_preparer, &SlidePreparer::prepared, this, &PlayerWidget::onPrepared);
    connect(&m_control, &PlayerControl::moved, this, &PlayerWidget::onMoved);
    connect(&m_control, &PlayerControl::finishAsked, this, &PlayerWidget::finish);
    connect(&m_control, &PlayerControl::sceneAsked, this, &PlayerWidget::returnToScene);
    connect(&m_control, &PlayerControl::changed, this, &PlayerWidget::onStateChanged);
    connect(&m_control, &PlayerControl::zoomAsked, this, [this](double factor) {
        if (isAtRest()) {
            m_explorer.zoom(factor);
        }
    });
    connect(&m_control, &PlayerControl::panAsked, this, [this](int right, int down) {
        if (isAtRest()) {
            const QSizeF size = m_explorer.frame().size();
            m_explorer.pan(QPointF(-0.1 * right * size.width(), -0.1 * down * size.height()));
        }
    });
    connect(&m_explorer, &MapExplorer::begun, this, [this] { m_control.setExploring(true); });
    connect(&m_explorer, &MapExplorer::changed, this, &PlayerWidget::onExplored);
}

PlayerWidget::~PlayerWidget() = default;

void PlayerWidget::setContent(std::vector<Slide> slides, SlideContext context)
{
    m_stale = picture();
    m_change.reset();
    m_timer.stop();
    m_explorer.setContext(context);
    m_preparer.setContent(std::move(slides), std::move(context));
    m_shown.reset();
    m_asked = Move::Jump;
    m_preparer.setCourse(-1, m_control.state().slide);
    update();
}

void PlayerWidget::setFlightSeconds(double seconds)
{
    m_flightSeconds = seconds;
}

QSize PlayerWidget::pixels() const
{
    return (QSizeF(size()) * devicePixelRatioF()).toSize();
}

bool PlayerWidget::isAtRest() const
{
    return m_shown && !m_change && !m_asked && m_shown->pixels == pixels();
}

QImage PlayerWidget::picture() const
{
    if (!m_shown) {
        return m_stale;
    }
    QImage image = m_shown->final;
    if (m_stage < lastStageOf(*m_shown) || m_explorer.isActive()) {
        QPainter painter(&image);
        paintAtRest(painter, *m_shown, m_stage);
        if (m_explorer.isActive()) {
            m_explorer.paint(painter);
        }
    }
    return image;
}

void PlayerWidget::onMoved(Move move)
{
    m_asked = move;
    m_name.clear();
    const bool isStage = move == Move::NextStage || move == Move::StageBefore;
    if (!isStage) {
        m_patience.start();
        m_preparer.setCourse(m_shown ? m_shown->index : -1, m_control.state().slide);
    }
    showIfReady();
}

void PlayerWidget::onPrepared()
{
    if (const auto better = m_shown ? m_preparer.slide(m_shown->index) : nullptr;
        better && better->isComplete && !m_shown->isComplete) {
        m_shown = better;
        m_explorer.setSlide(m_shown);
    }
    showIfReady();
    Q_EMIT prepared();
}

bool PlayerWidget::isReady(const PreparedSlide& slide) const
{
    if (slide.isComplete) {
        const bool wantsFlight = m_asked == Move::Forward && m_shown && !m_control.state().hasReducedMotion;
        return !wantsFlight || m_preparer.isFlightSettled(m_shown->index, slide.index) || !m_patience.isActive();
    }
    // Its picture at rest will do, unless some of it is not to be seen yet.
    if (m_asked == Move::Back) {
        return m_control.state().step >= slide.stepCount();
    }
    return slide.stepCount() == 0 && !m_patience.isActive();
}

void PlayerWidget::showIfReady()
{
    if (!m_asked) {
        return;
    }
    if (*m_asked == Move::NextStage || *m_asked == Move::StageBefore) {
        if (m_shown && m_shown->index == m_control.state().slide) {
            if (m_shown->isComplete) {
                showStage(*m_asked);
            }
            return; // soon: it is being completed
        }
        m_asked = Move::Jump; // the surface became another one meanwhile
    }
    const PreparedSlidePtr slide = m_preparer.slide(m_control.state().slide);
    if (slide && isReady(*slide)) {
        begin(slide, *m_asked);
    }
}

SceneChange::Times PlayerWidget::timesFor(const PreparedSlide& slide) const
{
    SceneChange::Times times;
    const double seconds = std::max(slide.layout.slide.flightSeconds.value_or(m_flightSeconds), 0.0);
    times.flight = static_cast<int>(std::lround(1000.0 * seconds));
    return times;
}

void PlayerWidget::begin(const PreparedSlidePtr& slide, Move move)
{
    const int from = m_shown ? m_shown->index : -1;
    QImage before = picture();
    const bool isFirst = before.isNull() || before.size() != slide->pixels || !m_shown;
    const bool isReduced = m_control.state().hasReducedMotion || isFirst;
    FlightFilmPtr film;
    SceneChange::Times times = timesFor(*slide);
    if (move == Move::Forward && from >= 0 && !isReduced) {
        film = m_preparer.flight(from, slide->index);
        if (film && (times.flight == 0 || film->path.length() < leastFlight)) {
            times.fade = times.flight == 0 ? 0 : times.fade;
            film.reset();
        }
    } else if (move == Move::Back) {
        times.fade = backMilliseconds;
    }
    m_patience.stop();
    m_asked.reset();
    m_shown = slide;
    m_stale = QImage();
    const Language language = m_preparer.context().language;
    setAccessibleDescription(slide->layout.slide.title.in(language)); // read out by screen readers
    m_explorer.setSlide(slide);
    m_control.setStepCount(slide->index, slide->stepCount());
    const bool isStepwise = slide->stepCount() > 0;
    m_stage = isStepwise ? m_control.state().step : allStages;
    m_preparer.setCourse(slide->index, slide->index);
    if (m_control.state().hasReducedMotion || (isFirst && before.isNull() && isStepwise)) {
        finish();
    } else {
        const bool playsStages = !isStepwise && move != Move::Back;
        if (isFirst) { // nothing to cross over from
            before = slide->final;
            times.fade = 0;
        }
        play(SceneChange(std::move(before), slide, std::move(film), playsStages ? 0 : m_stage, m_stage,
                         move != Move::Back, times));
    }
    Q_EMIT shownChanged();
}

void PlayerWidget::showStage(Move move)
{
    const int before = m_stage;
    m_asked.reset();
    m_stage = m_control.state().step;
    if (m_control.state().hasReducedMotion) {
        finish();
    } else {
        play(SceneChange(m_shown, move == Move::NextStage ? std::min(before, m_stage - 1) : before, m_stage,
                         timesFor(*m_shown)));
    }
    Q_EMIT shownChanged();
}

void PlayerWidget::play(SceneChange change)
{
    m_change = std::move(change);
    m_now = 0;
    m_moves = true;
    m_clock.start();
    if (m_change->duration() <= 0) {
        finish();
        return;
    }
    m_control.setMoving(true);
    m_timer.start();
    update();
}

void PlayerWidget::tick()
{
    if (!m_change) {
        m_timer.stop();
        return;
    }
    const int now = static_cast<int>(m_clock.elapsed());
    if (now >= m_change->duration()) {
        finish();
        return;
    }
    const QRegion changed = m_change->changedBetween(m_now, now);
    m_moves = !changed.isEmpty();
    updatePixels(changed);
    m_now = now;
}

void PlayerWidget::finish()
{
    m_timer.stop();
    m_change.reset();
    m_control.setMoving(false);
    update();
}

void PlayerWidget::returnToScene()
{
    if (!m_shown) {
        return;
    }
    QImage before = picture();
    m_explorer.reset();
    m_panel->hide();
    m_name.clear();
    if (m_control.state().hasReducedMotion || before.size() != m_shown->pixels) {
        finish();
        return;
    }
    SceneChange::Times times;
    times.fade = returnMilliseconds;
    const int stage = std::min(m_stage, lastStageOf(*m_shown));
    play(SceneChange(std::move(before), m_shown, nullptr, stage, stage, false, times));
}

void PlayerWidget::onExplored()
{
    if (m_explorer.session().selection().kind != Selection::Kind::None) {
        placePanel();
        m_panel->show();
    } else {
        m_panel->hide();
    }
    updatePixels(m_explorer.frame().toAlignedRect());
}

void PlayerWidget::onStateChanged()
{
    if (!m_control.state().isExploring && m_explorer.isActive() && !m_asked) {
        m_explorer.reset();
    }
    if (!m_control.state().isExploring) {
        m_panel->hide();
    }
    // While something moves it is painted all the time, and only where it moves.
    if (!m_change || m_control.state().curtain != PlayerState::Curtain::None) {
        update();
    }
}

void PlayerWidget::placePanel()
{
    const double ratio = devicePixelRatioF();
    const QRectF frame(m_explorer.frame().topLeft() / ratio, m_explorer.frame().size() / ratio);
    m_panel->setTypeSize(std::max(13, qRound(height() / 54.0)));
    const int width = qRound(std::min(0.46 * frame.width(), 0.34 * this->width()));
    m_panel->setGeometry(qRound(frame.right()) - width, qRound(frame.top()), width, qRound(frame.height()));
}

void PlayerWidget::onSurfaceChanged()
{
    if (m_shown && m_shown->pixels != pixels()) {
        m_stale = picture();
        m_change.reset();
        m_timer.stop();
        m_control.setMoving(false);
        m_control.setExploring(false);
        m_explorer.setSlide(nullptr);
        m_panel->hide();
        m_shown.reset();
    }
    if (!m_shown) {
        m_asked = Move::Back; // without motion, and as soon as there is something to show
        m_preparer.setCourse(-1, m_control.state().slide);
    }
    m_preparer.setSurface(pixels());
    update();
}

void PlayerWidget::updatePixels(const QRegion& region)
{
    const double ratio = devicePixelRatioF();
    if (ratio == 1.0) {
        update(region);
        return;
    }
    for (const QRect& rect : region) {
        update(QRectF(QPointF(rect.topLeft()) / ratio, QSizeF(rect.size()) / ratio).toAlignedRect());
    }
}

void PlayerWidget::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const double ratio = devicePixelRatioF();
    if (ratio != 1.0) {
        painter.scale(1.0 / ratio, 1.0 / ratio); // from here on all is in pixels of the screen
    }
    const QRect all(QPoint(), pixels());
    const PlayerState& state = m_control.state();
    const MapStyle style = m_shown ? m_shown->layout.style : MapStyle::of(m_preparer.context().style);
    if (state.curtain != PlayerState::Curtain::None) {
        painter.fillRect(all, state.curtain == PlayerState::Curtain::Black ? Qt::black : Qt::white);
    } else if (m_change) {
        m_change->paint(painter, m_now);
    } else if (m_shown) {
        paintAtRest(painter, *m_shown, m_stage);
        if (m_explorer.isActive()) {
            m_explorer.paint(painter);
        }
        paintOver(painter);
    } else {
        painter.fillRect(all, style.pageGround);
        if (!m_stale.isNull()) {
            QRectF target(QPointF(), QSizeF(m_stale.size()).scaled(QSizeF(all.size()), Qt::KeepAspectRatio));
            target.moveCenter(QRectF(all).center());
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(target, m_stale);
        }
    }
}

void PlayerWidget::paintOver(QPainter& painter) const
{
    const MapStyle& style = m_shown->layout.style;
    if (!m_name.isEmpty()) {
        QRectF room = m_explorer.frame();
        if (m_panel->isVisible()) {
            room.setRight(std::min(room.right(), double(m_panel->x()) * devicePixelRatioF()));
        }
        paintPointerName(painter, m_name, m_nameAt, room, m_shown->unit, style);
    }
    if (m_explorer.isActive()) {
        paintHint(painter, tr("R: back to the scene"), m_explorer.frame(), m_shown->unit, style);
    }
}

void PlayerWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    onSurfaceChanged();
}

} // namespace ketenkaart
