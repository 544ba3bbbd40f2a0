// What mouse, fingers and touchpad do on the player.

#include "app/present/player_widget.h"

#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace ketenkaart {

namespace {

constexpr double dragDistance = 8.0;
constexpr double swipeDistance = 70.0;
constexpr int swipeMilliseconds = 600;
constexpr double wheelZoom = 1.0016; // for a unit of angle, of which a notch has 120

} // namespace

bool PlayerWidget::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::DevicePixelRatioChange:
        onSurfaceChanged();
        break;
    case QEvent::Gesture:
        if (auto* pinch = static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture));
            pinch && isAtRest()) {
            m_press.reset();
            m_explorer.zoom(pinch->scaleFactor(), toPixels(mapFromGlobal(pinch->centerPoint())));
            return true;
        }
        break;
    case QEvent::NativeGesture:
        if (const auto* gesture = static_cast<QNativeGestureEvent*>(event);
            gesture->gestureType() == Qt::ZoomNativeGesture && isAtRest()) {
            m_explorer.zoom(1.0 + gesture->value(), toPixels(gesture->position()));
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void PlayerWidget::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::ForwardButton) {
        m_control.execute(PlayerCommand::Next);
    } else if (event->button() == Qt::BackButton) {
        m_control.execute(PlayerCommand::Previous);
    } else if (event->button() == Qt::LeftButton) {
        const QPointF at = toPixels(event->position());
        m_press = Press{at,
                        at,
                        m_sinceStart.elapsed(),
                        event->pointerType() == QPointingDevice::PointerType::Finger,
                        m_explorer.isActive(),
                        false};
    }
}

void PlayerWidget::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = toPixels(event->position());
    if (!m_press) {
        hover(at);
        return;
    }
    const bool mayDrag =
        isAtRest() && m_explorer.isInFrame(m_press->at) && m_control.state().curtain == PlayerState::Curtain::None;
    if (!m_press->isDrag && mayDrag && (at - m_press->at).manhattanLength() > dragDistance * devicePixelRatioF()) {
        m_press->isDrag = true;
        m_name.clear();
    }
    if (m_press->isDrag) {
        m_explorer.pan(at - m_press->last);
    }
    m_press->last = at;
}

bool PlayerWidget::isSwipe(const Press& press, const QPointF& end) const
{
    const QPointF way = (end - press.at) / devicePixelRatioF();
    const bool isFlick = std::abs(way.x()) > swipeDistance && std::abs(way.x()) > 2.0 * std::abs(way.y()) &&
                         m_sinceStart.elapsed() - press.milliseconds < swipeMilliseconds;
    // On the map a mouse moves the map; a quick finger goes on.
    return isFlick && !press.wasExploring && (press.isTouch || !m_explorer.isInFrame(press.at));
}

void PlayerWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_press) {
        return;
    }
    const Press press = *std::exchange(m_press, std::nullopt);
    const QPointF at = toPixels(event->position());
    if (isSwipe(press, at)) {
        if (press.isDrag) {
            m_control.execute(PlayerCommand::BackToScene);
            finish();
        }
        m_control.execute(at.x() < press.at.x() ? PlayerCommand::Next : PlayerCommand::Previous);
    } else if (!press.isDrag) {
        click(at);
    }
}

void PlayerWidget::click(const QPointF& pixel)
{
    const bool asks = isAtRest() && m_control.state().curtain == PlayerState::Curtain::None;
    if (!asks || !m_explorer.choose(m_explorer.hitAt(pixel))) {
        m_control.execute(PlayerCommand::Next);
    }
}

void PlayerWidget::hover(const QPointF& pixel)
{
    const QString name = isAtRest() ? m_explorer.nameAt(pixel) : QString();
    if (name.isEmpty() && m_name.isEmpty()) {
        return;
    }
    setCursor(name.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    m_name = name;
    m_nameAt = pixel;
    updatePixels(m_explorer.frame().toAlignedRect());
}

void PlayerWidget::wheelEvent(QWheelEvent* event)
{
    const QPointF at = toPixels(event->position());
    if (isAtRest() && m_explorer.isInFrame(at)) {
        m_explorer.zoom(std::pow(wheelZoom, event->angleDelta().y()), at);
    }
    event->accept();
}

void PlayerWidget::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!m_name.isEmpty()) {
        m_name.clear();
        updatePixels(m_explorer.frame().toAlignedRect());
    }
}

} // namespace ketenkaart
