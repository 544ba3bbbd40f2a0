#include "app/slides/slide_preview.h"

#include "core/slide/slide_painter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace ketenkaart {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds pause = 350ms;
constexpr QSizeF proportions(16.0, 9.0);
constexpr double stepOfKeys = 0.1; // of the frame
constexpr double zoomOfKeys = 1.25;
constexpr double leastZoomLevel = 5.0;
constexpr double mostZoomLevel = 17.0;

} // namespace

SlidePreview::SlidePreview(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 180);
    m_settle.setSingleShot(true);
    m_settle.setInterval(pause);
    connect(&m_settle, &QTimer::timeout, this, &SlidePreview::tellFramed);
}

void SlidePreview::setSlide(const std::optional<Slide>& slide, int number, SlideContext context)
{
    if (!m_slide || !slide || m_slide->id != slide->id) {
        m_settle.stop();
        m_drag.reset();
    }
    m_context = std::move(context);
    m_slide = slide;
    m_number = number;
    if (!m_slide) {
        m_painted.reset();
    }
    paintSoon();
}

void SlidePreview::paintSoon()
{
    m_isStale = m_slide.has_value();
    if (!m_painting.isRunning()) {
        start();
    }
    update();
}

void SlidePreview::start()
{
    const QSize pixels = (slideRect().size() * devicePixelRatioF()).toSize();
    if (!m_isStale || pixels.isEmpty()) {
        return;
    }
    m_isStale = false;
    m_painting.start([this, slide = *m_slide, context = m_context, pixels,
                      number = m_number](const std::stop_token& stop) -> LatestTask::Show {
        auto painted = std::make_shared<Painted>();
        painted->layout = layOutSlide(slide, context, proportions, number, stop);
        if (!stop.stop_requested()) {
            painted->image = slideImage(painted->layout, pixels);
        }
        return [this, painted] { onPainted(painted); };
    });
}

void SlidePreview::onPainted(std::shared_ptr<const Painted> painted)
{
    m_painted = std::move(painted);
    // A map that the user is moving stays where the hand has it.
    if (hasMap() && !m_drag && !m_settle.isActive()) {
        m_view = m_painted->layout.picture->scene.view;
    }
    setCursor(hasMap() ? Qt::OpenHandCursor : Qt::ArrowCursor);
    start();
    update();
    Q_EMIT SlidePreview::painted();
}

bool SlidePreview::hasMap() const
{
    return m_painted && m_painted->layout.picture && m_painted->layout.picture->isMap && m_slide &&
           m_slide->kind == Slide::Kind::Map;
}

QRectF SlidePreview::slideRect() const
{
    const QSizeF size = proportions.scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2.0, (height() - size.height()) / 2.0), size};
}

double SlidePreview::density() const
{
    return m_painted->layout.picture->scale * slideRect().height() / slideHeight;
}

QRectF SlidePreview::frame() const
{
    if (!hasMap()) {
        return {};
    }
    const double unit = slideRect().height() / slideHeight;
    const QRectF& frame = m_painted->layout.picture->frame;
    return {slideRect().topLeft() + frame.topLeft() * unit, frame.size() * unit};
}

void SlidePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_painted || m_painted->image.isNull()) {
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(slideRect(), m_painted->image);
    if (hasMap() && m_view != m_painted->layout.picture->scene.view) {
        const MapView& drawn = m_painted->layout.picture->scene.view;
        const double zoomed = m_view.pixelsPerWorldUnit() / drawn.pixelsPerWorldUnit();
        const QRectF room = frame();
        const QPointF corner = room.topLeft() + m_view.worldToView(drawn.viewToWorld(QPointF())) * density();
        const double pixels = m_painted->image.height() / slideRect().height();
        const QRectF source((room.topLeft() - slideRect().topLeft()) * pixels, room.size() * pixels);
        painter.setClipRect(room);
        painter.fillRect(room, m_painted->layout.picture->scene.background);
        painter.drawImage(QRectF(corner, room.size() * zoomed), m_painted->image, source);
        painter.setClipping(false);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(slideRect().adjusted(0.0, 0.0, -1.0, -1.0));
    if (hasMap() && hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
        painter.drawRect(frame().adjusted(1.0, 1.0, -1.0, -1.0));
    }
}

void SlidePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    paintSoon();
}

void SlidePreview::pan(const QPointF& by)
{
    m_view = MapView(m_view.centre() - by / density() / m_view.pixelsPerWorldUnit(), m_view.pixelsPerWorldUnit(),
                     m_view.size());
    update();
}

void SlidePreview::zoom(double factor, const QPointF& about)
{
    const QPointF point = (about - frame().topLeft()) / density();
    const WorldPoint fixed = m_view.viewToWorld(point);
    const double scale = std::clamp(m_view.pixelsPerWorldUnit() * factor, MapView::scaleForZoom(leastZoomLevel),
                                    MapView::scaleForZoom(mostZoomLevel));
    m_view = MapView(fixed - (point - m_view.rect().center()) / scale, scale, m_view.size());
    m_settle.start();
    update();
}

void SlidePreview::tellFramed()
{
    m_settle.stop();
    if (hasMap() && m_view != m_painted->layout.picture->scene.view) {
        Q_EMIT framed(extentShownBy(m_view));
    }
}

void SlidePreview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && frame().contains(event->position())) {
        m_drag = event->position();
        setCursor(Qt::ClosedHandCursor);
    }
}

void SlidePreview::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag && hasMap()) {
        pan(event->position() - *std::exchange(m_drag, event->position()));
    }
}

void SlidePreview::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_drag) {
        m_drag.reset();
        setCursor(Qt::OpenHandCursor);
        tellFramed();
    }
}

void SlidePreview::wheelEvent(QWheelEvent* event)
{
    if (!frame().contains(event->position())) {
        event->ignore();
        return;
    }
    zoom(std::pow(2.0, event->angleDelta().y() / 360.0), event->position());
    event->accept();
}

void SlidePreview::keyPressEvent(QKeyEvent* event)
{
    const QRectF room = frame();
    if (room.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto move = [&](double x, double y) {
        pan(QPointF(x * room.width(), y * room.height()) * stepOfKeys);
        m_settle.start();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(1.0, 0.0);
    case Qt::Key_Right:
        return move(-1.0, 0.0);
    case Qt::Key_Up:
        return move(0.0, 1.0);
    case Qt::Key_Down:
        return move(0.0, -1.0);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(zoomOfKeys, room.center());
    case Qt::Key_Minus:
        return zoom(1.0 / zoomOfKeys, room.center());
    case Qt::Key_Home:
        m_settle.stop();
        Q_EMIT framed(std::nullopt);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ketenkaart
