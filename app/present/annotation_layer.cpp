#include "app/present/annotation_layer.h"

#include <QCursor>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr QColor dimmed(0, 0, 0, 165);
constexpr double smallestRadius = 0.06;
constexpr double largestRadius = 0.45;
constexpr double leastPen = 3.0; // pixels

} // namespace

AnnotationLayer::AnnotationLayer(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("annotationLayer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setMouseTracking(true);
}

void AnnotationLayer::setTool(Tool tool)
{
    if (tool == m_tool) {
        return;
    }
    m_tool = tool;
    setAttribute(Qt::WA_TransparentForMouseEvents, tool == Tool::None);
    if (tool == Tool::None) {
        unsetCursor();
    } else {
        setCursor(tool == Tool::Pen ? Qt::CrossCursor : Qt::BlankCursor);
    }
    const QPointF pointer = mapFromGlobal(QPointF(QCursor::pos()));
    m_centre = QRectF(rect()).contains(pointer) ? pointer : QRectF(rect()).center();
    update();
}

void AnnotationLayer::setInk(const QColor& ink)
{
    m_ink = ink;
    update();
}

void AnnotationLayer::clear()
{
    m_lines.clear();
    update();
}

void AnnotationLayer::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_ink, penWidth(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF& line : m_lines) {
        QPolygonF inPixels;
        for (const QPointF& share : line) {
            inPixels.append(fromShare(share));
        }
        if (inPixels.size() == 1) {
            painter.drawPoint(inPixels.front());
        } else {
            painter.drawPolyline(inPixels);
        }
    }
    if (m_tool == Tool::Spotlight) {
        QPainterPath path;
        path.addRect(QRectF(rect()));
        path.addEllipse(circle()); // odd-even: a hole
        painter.fillPath(path, dimmed);
    }
}

void AnnotationLayer::mousePressEvent(QMouseEvent* event)
{
    if (m_tool == Tool::Pen && event->button() == Qt::LeftButton) {
        m_lines.push_back({toShare(event->position())});
        update();
        return;
    }
    // The spotlight is for pointing: a click goes on, as it does without it.
    event->ignore();
}

void AnnotationLayer::mouseMoveEvent(QMouseEvent* event)
{
    if (m_tool == Tool::Spotlight) {
        moveSpotlight(event->position(), m_radius);
    } else if (m_tool == Tool::Pen && event->buttons().testFlag(Qt::LeftButton) && !m_lines.empty()) {
        const QPointF before = fromShare(m_lines.back().back());
        m_lines.back().append(toShare(event->position()));
        const double around = penWidth() + 2.0;
        update(
            QRectF(before, event->position()).normalized().adjusted(-around, -around, around, around).toAlignedRect());
    }
}

void AnnotationLayer::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_tool == Tool::Spotlight) {
        event->ignore();
    }
}

void AnnotationLayer::wheelEvent(QWheelEvent* event)
{
    if (m_tool == Tool::Spotlight) {
        const double factor = event->angleDelta().y() > 0 ? 1.15 : 1.0 / 1.15;
        moveSpotlight(event->position(), std::clamp(m_radius * factor, smallestRadius, largestRadius));
        event->accept();
    } else {
        event->ignore();
    }
}

QPointF AnnotationLayer::toShare(const QPointF& position) const
{
    return {position.x() / width(), position.y() / height()};
}

QPointF AnnotationLayer::fromShare(const QPointF& share) const
{
    return {share.x() * width(), share.y() * height()};
}

double AnnotationLayer::penWidth() const
{
    return std::max(leastPen, height() / 180.0);
}

QRectF AnnotationLayer::circle() const
{
    const double radius = m_radius * height();
    return {m_centre.x() - radius, m_centre.y() - radius, 2.0 * radius, 2.0 * radius};
}

void AnnotationLayer::moveSpotlight(const QPointF& position, double radius)
{
    const QRectF before = circle();
    m_centre = position;
    m_radius = radius;
    update((before | circle()).adjusted(-2.0, -2.0, 2.0, 2.0).toAlignedRect());
}

} // namespace ketenkaart
