#pragma once

#include "app/session/map_session.h"
#include "core/scene/scene_targets.h"

#include <QWidget>

#include <optional>

class QKeyEvent;

namespace ketenkaart {

/// What a click on this selects: an actor or a campus, or else nothing.
[[nodiscard]] Selection selectionOf(const SceneHit& hit);

/// What map and diagram have in common for those who use no mouse: their symbols can be walked through with the arrow
/// keys and chosen with Enter, and screen readers find each symbol and link (see scene_accessible.h). The widgets
/// derive from it, say what they show, and pass their keys on. Lives in the GUI thread.
class ExplorableScene
{
public:
    ExplorableScene(const ExplorableScene&) = delete;
    ExplorableScene& operator=(const ExplorableScene&) = delete;

    /// What can be seen and chosen now, in pixels of the scene; found when somebody first asks.
    [[nodiscard]] const std::vector<SceneTarget>& targets() const;
    /// Goes up with every new scene.
    [[nodiscard]] int sceneNumber() const { return m_sceneNumber; }
    /// The symbol that the keyboard is at; null when it is at none.
    [[nodiscard]] const SceneTarget* atKeyboard() const;
    /// What a thing covers on the widget.
    [[nodiscard]] QRectF onWidget(const SceneTarget& target) const;

    /// As a click on it does: selects an actor or campus, opens a cluster, puts a link forward.
    virtual void choose(const SceneTarget& target);
    /// The thing at a place of the widget; null for none.
    [[nodiscard]] const SceneTarget* targetAt(const QPointF& onWidget) const;
    [[nodiscard]] MapSession& session() const { return m_session; }

protected:
    /// The widget is the one that derives from this.
    ExplorableScene(MapSession& session, QWidget& widget);
    virtual ~ExplorableScene() = default;

    /// The scene that is on the widget; null before the first one.
    [[nodiscard]] virtual const MapScene* shownScene() const = 0;
    /// A point of that scene in pixels of the widget.
    [[nodiscard]] virtual QPointF toWidget(const QPointF& scenePoint) const = 0;
    [[nodiscard]] virtual QPointF toShownScene(const QPointF& widgetPoint) const = 0;
    /// Shows ring and name of what the keyboard is at, or takes them away.
    virtual void showKeyboardTarget() = 0;
    /// The frame that says that the keyboard works here.
    virtual void showFocusFrame(bool on) = 0;

    /// To be called when another scene is shown.
    void onSceneShown();
    /// To be called when the pointer takes over.
    void leaveKeyboardTarget();
    /// To be called with the widget's events. True when a key was for us.
    bool takeKey(const QKeyEvent& event);
    void onFocusIn(Qt::FocusReason reason);
    void onFocusOut(Qt::FocusReason reason);

    MapSession& m_session;

private:
    void go(Direction direction);
    void putKeyboardAt(const SceneTarget* target);
    [[nodiscard]] const SceneTarget* startOfWalk() const;

    QWidget& m_widget;
    mutable std::optional<std::vector<SceneTarget>> m_targets;
    std::optional<SceneTarget> m_at; ///< where the keyboard is; on the next scene there may be something else
    int m_sceneNumber = 0;
};

} // namespace ketenkaart
