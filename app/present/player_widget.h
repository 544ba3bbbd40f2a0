#pragma once

#include "app/present/map_explorer.h"
#include "app/present/player_control.h"
#include "app/present/scene_change.h"
#include "app/present/slide_preparer.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace ketenkaart {

class ExplorePanel;

/// The screen of the player: shows what its control asks for, on the way there and at rest. At rest it shows exactly
/// what slideImage() paints. It lays and paints nothing itself but what was prepared in a worker thread, so it never
/// keeps the presenter waiting: until another picture is there, the old one stays. The pointer goes on, or explores the
/// map. Lives in the GUI thread.
class PlayerWidget : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerWidget(PlayerControl& control, QWidget* parent = nullptr);
    ~PlayerWidget() override;

    /// Another presentation, or the same one anew. What is shown stays until it is ready.
    void setContent(std::vector<Slide> slides, SlideContext context);
    /// How long a flight takes where the scene says nothing; 0 for none.
    void setFlightSeconds(double seconds);

    /// Whether it shows what was asked for, and nothing moves.
    [[nodiscard]] bool isAtRest() const;
    /// Whether the picture is changing right now: not in a pause between two stages, nor while a scene is prepared.
    [[nodiscard]] bool isMoving() const { return m_change && m_moves; }
    /// The slide on the screen; null before the first.
    [[nodiscard]] const PreparedSlidePtr& shown() const { return m_shown; }
    /// What stands on the screen at rest, without anything over it; null before the first.
    [[nodiscard]] QImage picture() const;
    [[nodiscard]] const SlidePreparer& preparer() const { return m_preparer; }
    [[nodiscard]] MapExplorer& explorer() { return m_explorer; }
    [[nodiscard]] QSize pixels() const;

Q_SIGNALS:
    /// Another slide or stage is on, or is on its way and can be shown to the presenter.
    void shownChanged();
    /// A slide was prepared that may be shown later.
    void prepared();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// A press of a button or a finger, until it is let go.
    struct Press
    {
        QPointF at; ///< pixels
        QPointF last;
        qint64 milliseconds = 0;
        bool isTouch = false;
        bool wasExploring = false;
        bool isDrag = false;
    };

    void onMoved(Move move);
    void onPrepared();
    void showIfReady();
    [[nodiscard]] bool isReady(const PreparedSlide& slide) const;
    void begin(const PreparedSlidePtr& slide, Move move);
    void showStage(Move move);
    void play(SceneChange change);
    void tick();
    void finish();
    void returnToScene();
    void onExplored();
    void onSurfaceChanged();
    void onStateChanged();
    [[nodiscard]] SceneChange::Times timesFor(const PreparedSlide& slide) const;
    [[nodiscard]] QPointF toPixels(const QPointF& point) const { return point * devicePixelRatioF(); }
    [[nodiscard]] bool isSwipe(const Press& press, const QPointF& end) const;
    void click(const QPointF& pixel);
    void hover(const QPointF& pixel);
    void placePanel();
    void updatePixels(const QRegion& region);
    void paintOver(QPainter& painter) const;

    PlayerControl& m_control;
    SlidePreparer m_preparer;
    MapExplorer m_explorer;
    double m_flightSeconds = 2.0;
    PreparedSlidePtr m_shown;
    int m_stage = 0;             ///< of the slide that is shown; more than it has for all
    std::optional<Move> m_asked; ///< not shown yet
    QTimer m_patience;           ///< how long to wait for all that a change needs
    std::optional<SceneChange> m_change;
    QElapsedTimer m_clock;
    QTimer m_timer;
    int m_now = 0;
    bool m_moves = false;
    QImage m_stale; ///< what was shown, for as long as the surface has another size
    std::optional<Press> m_press;
    QElapsedTimer m_sinceStart;
    QString m_name;   ///< beside the pointer
    QPointF m_nameAt; ///< pixels
    ExplorePanel* m_panel = nullptr;
};

} // namespace ketenkaart
