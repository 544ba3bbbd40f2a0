#pragma once

#include "app/map/explorable_scene.h"
#include "app/map/map_tool.h"
#include "app/session/map_session.h"
#include "app/session/scene_renderer.h"
#include "core/geo/base_map.h"

#include <QQuickWidget>
#include <QTimer>

#include <memory>
#include <optional>

namespace ketenkaart {

class ScaleBarItem;
class SceneCanvas;

/// The map view: QtLocation's map with our scene over it, for a session. It asks for new scenes when the session or the
/// camera changes, and turns hovering and clicking into names and selections.
class MapWidget : public QQuickWidget, public ExplorableScene
{
    Q_OBJECT

public:
    MapWidget(MapSession& session, QWidget* parent = nullptr);
    ~MapWidget() override;

    void setBaseMap(std::shared_ptr<const BaseMap> baseMap);

    /// Flies to a box; never nearer than a campus needs.
    void showBox(const GeoBox& box, bool animated = true);
    /// Flies to a view that has exactly this box in it, as visibleExtent() gave it.
    void showExactly(const GeoBox& box);
    /// Flies to the box of an answer that the view does not show well, with room for names around it.
    void showWhereNeeded(const GeoBox& box);
    /// Brings an actor or campus into the middle, when it has a place.
    void showSelection(const Selection& selection);
    void choose(const SceneTarget& target) override;
    /// What is done on it other than looking; Esc leaves that.
    [[nodiscard]] MapTool& tool() { return m_tool; }
    void zoomIn();
    void zoomOut();

    /// What the user sees now, in degrees.
    [[nodiscard]] GeoBox visibleExtent() const;
    /// The camera, to be kept and restored.
    [[nodiscard]] MapView view() const;
    void restoreView(const GeoPoint& centre, double zoomLevel);

    /// The scene on the screen, for tests and tools; null before the first one.
    [[nodiscard]] std::shared_ptr<const RenderedScene> renderedScene() const;
    /// Where an actor can be pointed at on the widget, its symbol or its name on a card; for tests and tools.
    [[nodiscard]] QPointF positionOf(const QString& actorId) const;
    /// What is at a place of the widget.
    [[nodiscard]] SceneHit hitAt(const QPointF& position, double tolerance = 5.0) const;
    /// The symbol that stands for an actor on the shown map, in pixels of the widget; no value when there is none.
    [[nodiscard]] std::optional<MarkerItem> symbolOf(const QString& actorId) const;
    /// False while a scene is being painted or the camera moves.
    [[nodiscard]] bool isSettled() const;
    /// Whether the view is still that of showHome().
    [[nodiscard]] bool isAtHome() const { return m_framed && m_framed->framing == Framing::Home; }

public Q_SLOTS:
    /// The three provinces filling the view. Without animation when it opens.
    void showHome(bool animated = true);

Q_SIGNALS:
    void sceneShown();
    /// The pointer is over this place.
    void pointerMoved(const ketenkaart::GeoPoint& position);
    void cameraChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private Q_SLOTS:
    void onClicked(const QPointF& position);
    void onHovered(const QPointF& position);
    void onHoverLeft();
    void onMovedByHand();

private:
    enum class Framing {
        Exact,  ///< nothing more than the box
        Home,   ///< the three provinces
        Box,    ///< a place
        Answer, ///< what an analysis puts forward: with room for cards
    };
    struct Framed
    {
        GeoBox box;
        Framing framing = Framing::Box;
    };

    void loadView();
    void onCameraChanged();
    [[nodiscard]] static QString attribution();
    void updateLimits();
    /// Shows the home of a dataset of another area.
    void followArea();
    void onSceneFinished(const std::shared_ptr<const RenderedScene>& rendered);
    void requestScene();
    void updateSelectionRing();
    void updateHoverRing();
    void updateTexts();
    void updateStyle();
    void fly(const MapView& target, bool animated);
    /// What is left free around what is framed.
    [[nodiscard]] QMarginsF marginsFor(Framing framing) const;
    [[nodiscard]] MapView viewOf(const Framed& framed) const;
    /// Flies there and stays there, whatever size the view takes, until somebody moves the map.
    void frame(const Framed& framed, bool animated);
    [[nodiscard]] const MapScene* shownScene() const override;
    [[nodiscard]] QPointF toWidget(const QPointF& scenePoint) const override;
    [[nodiscard]] QPointF toShownScene(const QPointF& widgetPoint) const override;
    void showKeyboardTarget() override;
    void showFocusFrame(bool on) override;
    void showTool();
    /// At the pointer, or beside a symbol, at this distance from its centre.
    void showName(const QString& name, const QPointF& position, double distance = 0.0);
    void openCluster(const QStringList& members);

    std::shared_ptr<const BaseMap> m_baseMap;
    SceneRenderer m_renderer;
    QTimer m_settle; ///< a pause in the camera's movement
    SceneCanvas* m_canvas = nullptr;
    ScaleBarItem* m_scaleBar = nullptr;
    GeoBox m_home; ///< of the area of the dataset
    MapTool m_tool;
    std::optional<Framed> m_framed; ///< stays in view while the window takes its size
};

} // namespace ketenkaart
