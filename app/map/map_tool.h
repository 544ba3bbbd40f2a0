#pragma once

#include "core/geo/mercator.h"
#include "core/scene/map_scene.h"

#include <QLineF>
#include <QObject>

#include <optional>

namespace ketenkaart {

class MapWidget;
class MapSession;

/// What one does on the map other than looking: pointing at a place, dragging the symbol of the actor that is edited,
/// drawing a link from one end to another. The map passes on what happens on it; points are pixels of the map. The map
/// must outlive it.
class MapTool : public QObject
{
    Q_OBJECT

public:
    enum class Kind { None, PickPlace, DrawLink };

    MapTool(const MapWidget& map, const MapSession& session);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The next click says a place.
    void pickPlace();
    /// The next two clicks, or a drag from one to the other, say the ends of a link; with an actor or campus to begin
    /// at, the next click says the other one.
    void drawLink(const QString& fromId = {});
    /// Ends what was begun, and says so.
    void leave();
    /// The actor whose symbol can be dragged; none with an empty id.
    void setMovable(const QString& actorId);

    // Whether what happened was for the tool, and for nobody else.
    bool press(const QPointF& position);
    bool move(const QPointF& position);
    bool release(const QPointF& position);
    bool click(const QPointF& position, const SceneHit& hit);
    /// Enter on what the keyboard is at.
    bool choose(const SceneHit& hit, const QPointF& position);
    /// The pointer is there without a button.
    void hover(const QPointF& position);

    /// What to do next, beside the pointer that is over this; empty for nothing special.
    [[nodiscard]] QString hint(const SceneHit& hit) const;
    [[nodiscard]] bool isOverMovable(const QPointF& position) const;
    /// What it draws on the map: the link so far, and the symbol on its way.
    [[nodiscard]] const std::optional<QLineF>& line() const { return m_line; }
    [[nodiscard]] const std::optional<QPointF>& dot() const { return m_dot; }

Q_SIGNALS:
    /// Kind, line or dot are others.
    void changed();
    /// What pickPlace() asked for; without a value when the user left it.
    void placePicked(const std::optional<ketenkaart::GeoPoint>& place);
    void actorMoved(const QString& actorId, const ketenkaart::GeoPoint& place);
    void linkDrawn(const QString& fromId, const QString& toId);
    /// The user left drawing.
    void linkLeft();

private:
    void end();
    void chooseEnd(const QString& id, const QPointF& position);
    [[nodiscard]] static bool isEnd(const SceneHit& hit);

    const MapWidget& m_map;
    const MapSession& m_session;
    Kind m_kind = Kind::None;
    QString m_movable;
    QString m_fromId;
    QPointF m_from; ///< where the link begins
    std::optional<QPointF> m_pressed;
    bool m_isDragging = false; ///< the movable one
    QString m_pressedEnd;
    std::optional<QLineF> m_line;
    std::optional<QPointF> m_dot;
};

} // namespace ketenkaart
