#include "app/map/map_tool.h"

#include "app/map/map_widget.h"
#include "app/session/target_text.h"
#include "core/model/end_name.h"

#include <QApplication>

#include <utility>

namespace ketenkaart {

namespace {

constexpr double grabTolerance = 4.0;

} // namespace

MapTool::MapTool(const MapWidget& map, const MapSession& session)
    : m_map(map)
    , m_session(session)
{}

bool MapTool::isEnd(const SceneHit& hit)
{
    return hit.kind == SceneHit::Kind::Actor || hit.kind == SceneHit::Kind::Campus;
}

void MapTool::pickPlace()
{
    leave();
    m_kind = Kind::PickPlace;
    Q_EMIT changed();
}

void MapTool::drawLink(const QString& fromId)
{
    leave();
    m_kind = Kind::DrawLink;
    const auto symbol = m_map.symbolOf(fromId);
    m_fromId = symbol ? fromId : QString(); // what is not on the map cannot be seen to begin there
    m_from = symbol ? symbol->centre : QPointF();
    Q_EMIT changed();
}

void MapTool::end()
{
    m_kind = Kind::None;
    m_fromId.clear();
    m_pressedEnd.clear();
    m_pressed.reset();
    m_isDragging = false;
    m_line.reset();
    m_dot.reset();
    Q_EMIT changed();
}

void MapTool::leave()
{
    const Kind left = m_kind;
    end();
    if (left == Kind::PickPlace) {
        Q_EMIT placePicked(std::nullopt);
    } else if (left == Kind::DrawLink) {
        Q_EMIT linkLeft();
    }
}

void MapTool::setMovable(const QString& actorId)
{
    m_movable = actorId;
    if (m_isDragging) {
        end();
    }
}

bool MapTool::isOverMovable(const QPointF& position) const
{
    if (m_movable.isEmpty() || m_kind != Kind::None) {
        return false;
    }
    // A symbol of several stands for all of them, and cannot be dragged for one.
    const auto symbol = m_map.symbolOf(m_movable);
    return symbol && symbol->id == m_movable &&
           QLineF(symbol->centre, position).length() <= symbol->radius + grabTolerance;
}

void MapTool::chooseEnd(const QString& id, const QPointF& position)
{
    if (m_fromId.isEmpty()) {
        m_fromId = id;
        m_from = position;
        m_line = QLineF(position, position);
        Q_EMIT changed();
    } else if (id != m_fromId) {
        const QString from = m_fromId;
        end();
        Q_EMIT linkDrawn(from, id);
    }
}

bool MapTool::press(const QPointF& position)
{
    m_pressed = position;
    if (isOverMovable(position)) {
        m_isDragging = true;
        return true;
    }
    const SceneHit hit = m_kind == Kind::DrawLink ? m_map.hitAt(position) : SceneHit();
    m_pressedEnd = isEnd(hit) ? hit.id : QString();
    if (m_pressedEnd.isEmpty()) {
        m_pressed.reset();
        return false;
    }
    if (m_fromId.isEmpty()) {
        chooseEnd(m_pressedEnd, position);
    }
    return true;
}

bool MapTool::move(const QPointF& position)
{
    if (!m_pressed) {
        return false;
    }
    if (m_isDragging && (m_dot || QLineF(*m_pressed, position).length() >= QApplication::startDragDistance())) {
        m_dot = position;
    } else if (!m_isDragging) {
        m_line = QLineF(m_from, position);
    }
    Q_EMIT changed();
    return true;
}

bool MapTool::release(const QPointF& position)
{
    if (!std::exchange(m_pressed, std::nullopt)) {
        return false;
    }
    if (std::exchange(m_isDragging, false)) {
        if (std::exchange(m_dot, std::nullopt)) {
            Q_EMIT changed();
            Q_EMIT actorMoved(m_movable, m_map.view().viewToGeo(position));
        }
        return true;
    }
    // A drag ends on the other end; a click chooses what is under it, and the first one waits for the other.
    if (const SceneHit hit = m_map.hitAt(position); isEnd(hit)) {
        chooseEnd(hit.id, position);
    }
    return true;
}

bool MapTool::click(const QPointF& position, const SceneHit& hit)
{
    switch (m_kind) {
    case Kind::None:
        return false;
    case Kind::PickPlace:
        end();
        Q_EMIT placePicked(m_map.view().viewToGeo(position));
        return true;
    case Kind::DrawLink:
        return hit.kind != SceneHit::Kind::Cluster; // which opens, so that one sees its actors
    }
    std::unreachable();
}

bool MapTool::choose(const SceneHit& hit, const QPointF& position)
{
    if (m_kind != Kind::DrawLink || !isEnd(hit)) {
        return false;
    }
    chooseEnd(hit.id, position);
    return true;
}

void MapTool::hover(const QPointF& position)
{
    if (m_kind == Kind::DrawLink && !m_fromId.isEmpty()) {
        if (const auto symbol = m_map.symbolOf(m_fromId)) {
            m_from = symbol->centre; // the map may have moved since
        }
        m_line = QLineF(m_from, position);
        Q_EMIT changed();
    }
}

QString MapTool::hint(const SceneHit& hit) const
{
    switch (m_kind) {
    case Kind::None:
        return {};
    case Kind::PickPlace:
        return tr("Click on the place");
    case Kind::DrawLink:
        break;
    }
    const QString under = hit.kind == SceneHit::Kind::Link ? QString() : hoverText(hit, m_session);
    if (m_fromId.isEmpty()) {
        return under.isEmpty() ? tr("Click on the first end of the link") : under;
    }
    const QString from = endName(m_session.dataset(), m_fromId).in(m_session.language());
    return under.isEmpty() || hit.id == m_fromId ? tr("From %1: click on the other end").arg(from)
                                                 : tr("From %1 to %2").arg(from, under);
}

} // namespace ketenkaart
