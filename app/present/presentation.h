#pragma once

#include "app/present/player_control.h"
#include "app/present/player_window.h"
#include "core/slide/slide_request.h"

#include <QObject>
#include <QSize>

#include <memory>
#include <optional>
#include <vector>

class QScreen;

namespace ketenkaart {

class PresenterWindow;
class SleepInhibitor;

/// How a presentation is shown.
struct PresentationOptions
{
    int firstSlide = 0; ///< from 0
    std::optional<int> screen =
        std::nullopt;    ///< of the player, from 0; the one of the last time, or else the second, without one
    QSize windowed = {}; ///< a window of this size instead of the whole screen; empty for the whole screen
};

/// A running presentation: the player on one screen, the presenter's view on another where there is one, and what ties
/// them together. Goes on when a screen comes or goes. It has nothing to do with the window of the program, which stays
/// as it was. Lives in the GUI thread.
class Presentation : public QObject
{
    Q_OBJECT

public:
    explicit Presentation(QObject* parent = nullptr);
    ~Presentation() override;

    /// Shows it; returns at once. Takes the place of one that is running.
    void start(std::vector<Slide> slides, SlideContext context, const PresentationOptions& options = {});
    /// As Esc does in the end.
    void end();
    [[nodiscard]] bool isRunning() const { return m_window != nullptr; }

    [[nodiscard]] PlayerControl& control() { return m_control; }
    /// Null when it is not running.
    [[nodiscard]] PlayerWindow* window() { return m_window.get(); }
    /// Null where there is one screen only.
    [[nodiscard]] PresenterWindow* presenter() { return m_presenter.get(); }

Q_SIGNALS:
    /// It has ended; the windows are gone. With the scene that was on, from 0.
    void ended(int slide);

private:
    void placeWindows();
    void swapScreens();
    void showForPresenter();
    void onStateChanged();
    [[nodiscard]] QScreen* playerScreen() const;

    PlayerControl m_control;
    PresentationOptions m_options;
    QString m_screenName; ///< where the player is wanted; stays when that screen is away for a while
    std::unique_ptr<PlayerWindow> m_window;
    std::unique_ptr<PresenterWindow> m_presenter;
    std::unique_ptr<SleepInhibitor> m_awake; ///< the screen
};

} // namespace ketenkaart
