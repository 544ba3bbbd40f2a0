#include "app/present/presentation.h"

#include "app/present/player_overlay.h"
#include "app/present/player_widget.h"
#include "app/present/present_settings.h"
#include "app/present/presenter_window.h"
#include "app/present/sleep_inhibitor.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

void cover(QWidget& window, QScreen& screen)
{
    if (window.screen() == &screen && window.isFullScreen() && window.geometry() == screen.geometry()) {
        return;
    }
    // Some window managers leave a window that fills one screen on it.
    window.setWindowState(window.windowState() & ~Qt::WindowFullScreen);
    window.setScreen(&screen);
    window.setGeometry(screen.geometry());
    window.showFullScreen();
}

/// The picture after the stage that comes next.
QImage pictureOfStage(const PreparedSlide& slide, int stage)
{
    QImage picture = slide.final;
    QPainter painter(&picture);
    paintAtRest(painter, slide, stage);
    return picture;
}

} // namespace

Presentation::Presentation(QObject* parent)
    : QObject(parent)
{
    connect(&m_control, &PlayerControl::changed, this, &Presentation::onStateChanged);
    connect(&m_control, &PlayerControl::swapAsked, this, &Presentation::swapScreens);
    // The windows must not go while one of them handles the key.
    connect(&m_control, &PlayerControl::endAsked, this, &Presentation::end, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presentation::placeWindows, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Presentation::placeWindows, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &Presentation::placeWindows, Qt::QueuedConnection);
}

Presentation::~Presentation() = default;

void Presentation::start(std::vector<Slide> slides, SlideContext context, const PresentationOptions& options)
{
    m_options = options;
    const PresentSettings settings = PresentSettings::load();
    const QList<QScreen*> screens = QGuiApplication::screens();
    const int asked = options.screen.value_or(-1);
    m_screenName = asked >= 0 && asked < screens.size() ? screens[asked]->name() : settings.screen;
    m_presenter.reset();
    m_window = std::make_unique<PlayerWindow>(m_control);
    m_awake = std::make_unique<SleepInhibitor>(tr("A presentation is shown"));
    PlayerWidget& player = m_window->player();
    player.setFlightSeconds(settings.flightSeconds);
    m_control.setReducedMotion(settings.hasReducedMotion);
    connect(&player, &PlayerWidget::shownChanged, this, &Presentation::showForPresenter);
    connect(&player, &PlayerWidget::prepared, this, &Presentation::showForPresenter);
    const int count = static_cast<int>(slides.size());
    if (count == 0) {
        m_window->overlay().showNotice(
            tr("There are no scenes in this presentation yet.\nEsc takes you back to the map."));
    }
    placeWindows();
    player.setContent(std::move(slides), std::move(context));
    m_control.start(count, options.firstSlide);
}

void Presentation::end()
{
    if (!m_window) {
        return;
    }
    const int slide = m_control.state().slide;
    m_presenter.reset();
    m_window.reset();
    m_awake.reset();
    Q_EMIT ended(slide);
}

QScreen* Presentation::playerScreen() const
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto named = std::ranges::find(screens, m_screenName, &QScreen::name);
    if (named != screens.end()) {
        return *named;
    }
    // The second is the projector, as a rule.
    const auto other =
        std::ranges::find_if(screens, [](QScreen* screen) { return screen != QGuiApplication::primaryScreen(); });
    return other == screens.end() ? QGuiApplication::primaryScreen() : *other;
}

void Presentation::placeWindows()
{
    if (!m_window) {
        return;
    }
    if (!m_options.windowed.isEmpty()) {
        m_window->setWindowFlag(Qt::FramelessWindowHint);
        m_window->resize(m_options.windowed);
        m_window->show();
        return;
    }
    QScreen* screen = playerScreen();
    if (!screen) {
        return; // every screen is away for a moment
    }
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (QScreen* each : screens) {
        connect(each, &QScreen::geometryChanged, this, &Presentation::placeWindows,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
    }
    const auto other = std::ranges::find_if(screens, [screen](QScreen* it) {
        return it != screen && it->geometry() != screen->geometry(); // two that show the same are one
    });
    cover(*m_window, *screen);
    if (other == screens.end()) {
        m_presenter.reset();
    } else {
        if (!m_presenter) {
            m_presenter = std::make_unique<PresenterWindow>();
            connect(m_presenter.get(), &PresenterWindow::forwardAsked, this,
                    [this] { m_control.execute(PlayerCommand::Next); });
            connect(m_presenter.get(), &PresenterWindow::backAsked, this,
                    [this] { m_control.execute(PlayerCommand::Previous); });
            connect(m_presenter.get(), &PresenterWindow::blackAsked, this,
                    [this] { m_control.execute(PlayerCommand::Black); });
            connect(m_presenter.get(), &PresenterWindow::swapScreensAsked, this, &Presentation::swapScreens,
                    Qt::QueuedConnection);
            connect(m_presenter.get(), &PresenterWindow::endAsked, this, &Presentation::end, Qt::QueuedConnection);
            connect(m_presenter.get(), &PresenterWindow::keyPressed, this,
                    [this](int key, Qt::KeyboardModifiers modifiers) { m_control.press(key, modifiers); });
        }
        cover(*m_presenter, **other);
        showForPresenter();
    }
    m_window->activateWindow();
}

void Presentation::swapScreens()
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const QScreen* now = playerScreen();
    const auto other = std::ranges::find_if(screens, [now](QScreen* screen) { return screen != now; });
    if (other == screens.end() || !m_window) {
        return;
    }
    m_screenName = (*other)->name();
    PresentSettings settings = PresentSettings::load();
    settings.screen = m_screenName;
    settings.save();
    placeWindows();
}

void Presentation::onStateChanged()
{
    if (!m_window) {
        return;
    }
    if (PresentSettings settings = PresentSettings::load();
        settings.hasReducedMotion != m_control.state().hasReducedMotion) {
        settings.hasReducedMotion = m_control.state().hasReducedMotion;
        settings.save();
    }
    showForPresenter();
}

void Presentation::showForPresenter()
{
    if (!m_window) {
        return;
    }
    const PlayerWidget& player = m_window->player();
    const std::vector<Slide>& slides = player.preparer().slides();
    const PlayerState& now = m_control.state();
    if (now.slide < 0 || now.slide >= static_cast<int>(slides.size())) {
        return;
    }
    const Language language = player.preparer().context().language;
    const Slide& slide = slides[static_cast<size_t>(now.slide)];
    const QString notes = slide.notes.in(language);
    m_window->setNotes(notes);
    if (!m_presenter) {
        return;
    }
    PresenterState state;
    state.index = now.slide;
    state.count = static_cast<int>(slides.size());
    state.steps = m_control.stepCount();
    state.step = std::min(now.step, state.steps);
    state.title = slide.title.in(language);
    state.notes = notes;
    state.isCovered = now.curtain != PlayerState::Curtain::None;
    QImage next;
    const PreparedSlidePtr shown = player.shown();
    const bool isThere = shown && shown->index == now.slide;
    if (isThere) {
        for (const BrokenReference& broken : shown->layout.broken) {
            state.problems.append(broken.message);
        }
        if (!shown->layout.textProblem.isEmpty()) {
            state.problems.append(shown->layout.textProblem);
        }
    }
    if (state.step < state.steps && isThere) {
        state.nextTitle = shown->plan.steps[static_cast<size_t>(state.step)].name;
        next = pictureOfStage(*shown, state.step + 1);
    } else if (now.slide + 1 < state.count) {
        state.nextTitle = slides[static_cast<size_t>(now.slide) + 1].title.in(language);
        const PreparedSlidePtr prepared = player.preparer().slide(now.slide + 1);
        next = prepared ? prepared->final : QImage();
    }
    m_presenter->showState(state);
    m_presenter->showPictures(player.picture(), next);
    m_presenter->startClock();
}

} // namespace ketenkaart
