#pragma once

#include "app/present/prepared_slide.h"
#include "app/session/map_session.h"
#include "app/session/scene_renderer.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QPainter;

namespace ketenkaart {

/// The picture of a slide, free to be moved and asked: pan, zoom, what lies under the pointer, who is picked out. What
/// it shows it moves and scales at once, and has it painted sharp in a worker thread. It has a session of its own: the
/// window of the program stays as it was. Diagrams can be asked, and stay where they are. Points are pixels of the
/// surface. Lives in the GUI thread.
class MapExplorer : public QObject
{
    Q_OBJECT

public:
    explicit MapExplorer(QObject* parent = nullptr);

    [[nodiscard]] MapSession& session() { return m_session; }

    /// Another presentation: what the session knows.
    void setContext(const SlideContext& context);
    /// The slide that is on; null for none. Leaves exploring.
    void setSlide(PreparedSlidePtr slide);
    /// Back to the exact picture of the slide, nobody picked out.
    void reset();
    /// Whether the picture is another one than the slide's.
    [[nodiscard]] bool isActive() const { return m_isActive; }
    /// Whether it is as sharp as it will be.
    [[nodiscard]] bool isSettled() const { return !m_renderer.isBusy() && !m_settle.isActive(); }

    [[nodiscard]] bool isInFrame(const QPointF& point) const;
    void pan(const QPointF& by);
    /// About this point, or about the middle of the frame.
    void zoom(double factor, const std::optional<QPointF>& about = std::nullopt);
    [[nodiscard]] SceneHit hitAt(const QPointF& point) const;
    /// What one reads beside the pointer; empty for nothing.
    [[nodiscard]] QString nameAt(const QPointF& point) const;
    /// Picks out what was hit; of a cluster, goes nearer. False when there is nothing to pick out.
    bool choose(const SceneHit& hit);
    [[nodiscard]] QRectF frame() const;
    /// Where a symbol of an actor stands now; no value when it does not.
    [[nodiscard]] std::optional<QPointF> positionOf(const QString& actorId) const;

    /// Paints the frame as it is explored.
    void paint(QPainter& painter) const;

Q_SIGNALS:
    /// Exploring begins.
    void begun();
    /// The frame looks different now.
    void changed();

private:
    void begin();
    void askScene();
    void onSceneFinished(const std::shared_ptr<const RenderedScene>& rendered);
    void onSelected();
    void showPlace(const Selection& selection);
    [[nodiscard]] bool canMove() const;
    /// Pixels of the surface for one pixel of the scene's view.
    [[nodiscard]] double density() const;
    [[nodiscard]] const MapScene& scene() const;
    /// The view of scene(), in pixels of the surface.
    [[nodiscard]] MapView sceneView() const;
    [[nodiscard]] QPointF toScene(const QPointF& point) const;

    MapSession m_session;
    SlideContext m_context;
    PreparedSlidePtr m_slide;
    SceneRenderer m_renderer;
    QTimer m_settle;
    MapView m_view; ///< of the frame, in pixels of the surface
    std::shared_ptr<const RenderedScene> m_rendered;
    bool m_isActive = false;
    std::vector<MapView> m_awaited; ///< views that were asked for and are still to come
};

} // namespace ketenkaart
