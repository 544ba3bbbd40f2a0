#include "core/paint/outline_painter.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace ketenkaart {

namespace {

/// Segments of a piece. Qt's rasteriser sorts all edges of a path within each row of pixels, so that a coast in one
/// piece costs several times what it costs in pieces of 20 to 100; below that the calls themselves begin to count.
constexpr int pieceLength = 48;

/// Null when the painter does not paint into an image.
const QImage* imageOf(const QPainter& painter)
{
    return dynamic_cast<const QImage*>(painter.device());
}

/// Where the painter's image and clip let anything through, and a pixel around it, in the painter's coordinates.
QRectF openPart(const QPainter& painter, const QImage& image)
{
    const QTransform toPainter = painter.deviceTransform().inverted();
    QRectF open = toPainter.mapRect(QRectF(image.rect()).adjusted(-1, -1, 1, 1));
    if (painter.hasClipping()) {
        const QRectF pixel = toPainter.mapRect(QRectF(0, 0, 1, 1));
        open &= painter.clipBoundingRect().adjusted(-pixel.width(), -pixel.height(), pixel.width(), pixel.height());
    }
    return open;
}

/// Unlike QRectF::intersects() true of a line that is level or upright, too.
bool meet(const QRectF& a, const QRectF& b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

bool hasCurves(const QPainterPath& path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        if (path.elementAt(i).isCurveTo()) {
            return true;
        }
    }
    return false;
}

/// Where pieces overlap a translucent pen would show it, a dashed one would begin anew in each, and caps stick out.
bool mayBeCut(const QPainter& painter, const QPainterPath& path, const QPen& pen)
{
    return path.elementCount() > 2 * pieceLength && pen.style() == Qt::SolidLine && pen.capStyle() == Qt::FlatCap &&
           pen.joinStyle() == Qt::BevelJoin && pen.brush().isOpaque() && painter.opacity() == 1.0 && !hasCurves(path);
}

/// A part of an outline on its way to the painter.
class Piece
{
public:
    Piece(QPainter& painter, const QRectF& open)
        : m_painter(painter)
        , m_open(open)
    {}

    void add(const QPointF& point)
    {
        m_points[m_count++] = point;
        if (m_count == m_points.size()) {
            // The next one begins a segment earlier: its first join is this one's last, and no gap shows.
            const QPointF previous = m_points[m_count - 2];
            end();
            m_points = {previous, point};
            m_count = 2;
        }
    }

    void end()
    {
        if (m_count > 1) {
            const QPointF first = m_points.front();
            double left = first.x();
            double right = first.x();
            double top = first.y();
            double bottom = first.y();
            for (const QPointF& point : std::span(m_points).first(m_count)) {
                left = std::min(left, point.x());
                right = std::max(right, point.x());
                top = std::min(top, point.y());
                bottom = std::max(bottom, point.y());
            }
            if (meet(QRectF(QPointF(left, top), QPointF(right, bottom)), m_open)) {
                m_painter.drawPolyline(m_points.data(), static_cast<int>(m_count));
            }
        }
        m_count = 0;
    }

private:
    QPainter& m_painter;
    QRectF m_open;
    std::array<QPointF, pieceLength + 2> m_points;
    std::size_t m_count = 0;
};

/// Cuts the dashes from the whole path. Qt leaves out what lies outside the clip before it does so, and the pattern
/// shifts: dashes would not meet where two bands of a picture do.
void strokeDashes(QPainter& painter, const QPainterPath& path, const QPen& pen)
{
    // At the size of the pixels, because curves are cut into straight parts of that size.
    const double scale = std::sqrt(std::abs(painter.deviceTransform().determinant()));
    QPainterPathStroker stroker(pen);
    stroker.setWidth(pen.widthF() * scale);
    painter.save();
    painter.scale(1.0 / scale, 1.0 / scale);
    painter.fillPath(stroker.createStroke(QTransform::fromScale(scale, scale).map(path)), pen.brush());
    painter.restore();
}

} // namespace

bool isPicture(const QPainter& painter)
{
    return imageOf(painter) != nullptr;
}

bool canShow(const QPainter& painter, const QRectF& rect)
{
    const QImage* image = imageOf(painter);
    return !image || meet(rect, openPart(painter, *image));
}

void strokeOutline(QPainter& painter, const QPainterPath& path, const QPen& pen)
{
    if (pen.style() == Qt::NoPen) {
        return;
    }
    const QImage* image = imageOf(painter);
    if (image && pen.style() != Qt::SolidLine) {
        strokeDashes(painter, path, pen);
        return;
    }
    if (!image || !mayBeCut(painter, path, pen)) {
        painter.strokePath(path, pen);
        return;
    }
    const double reach = pen.widthF();
    painter.save();
    painter.setPen(pen);
    Piece piece(painter, openPart(painter, *image).adjusted(-reach, -reach, reach, reach));
    const auto isStart = [&](int i) { return i == path.elementCount() || path.elementAt(i).isMoveTo(); };
    int start = 0;
    for (int i = 0; i < path.elementCount(); ++i) {
        if (isStart(i)) {
            start = i;
        }
        piece.add(path.elementAt(i));
        if (isStart(i + 1)) {
            if (i > start + 1 && QPointF(path.elementAt(i)) == QPointF(path.elementAt(start))) {
                piece.add(path.elementAt(start + 1)); // the join where the ring closes
            }
            piece.end();
        }
    }
    painter.restore();
}

namespace {

/// Strokes each contour on its own: the rasteriser pays for all that lies in one path (see pieceLength).
void strokeContours(QPainter& painter, const QPainterPath& contours, const QPen& pen)
{
    QPainterPath contour;
    for (int i = 0; i < contours.elementCount(); ++i) {
        const QPainterPath::Element element = contours.elementAt(i);
        if (element.isMoveTo()) {
            painter.strokePath(contour, pen);
            contour.clear();
            contour.moveTo(element);
        } else if (element.isLineTo()) {
            contour.lineTo(element);
        } else {
            contour.cubicTo(element, contours.elementAt(i + 1), contours.elementAt(i + 2));
            i += 2;
        }
    }
    painter.strokePath(contour, pen);
}

} // namespace

void strokeHalo(QPainter& painter, const QPainterPath& contours, const QColor& colour, double width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    const QImage* image = imageOf(painter);
    if (!image) {
        painter.strokePath(contours, pen);
        return;
    }
    const QRectF reach = contours.controlPointRect().adjusted(-width, -width, width, width) & openPart(painter, *image);
    const QTransform toImage = painter.deviceTransform();
    const QRect place = toImage.mapRect(reach).toAlignedRect() & image->rect();
    if (place.isEmpty()) {
        return;
    }
    // Opaque strokes on a ground of their own, which then is laid on the picture as a whole: none shows where two meet.
    QImage halo(place.size(), QImage::Format_ARGB32_Premultiplied);
    halo.fill(Qt::transparent);
    QPainter haloPainter(&halo);
    haloPainter.setRenderHints(painter.renderHints());
    haloPainter.setTransform(toImage * QTransform::fromTranslate(-place.x(), -place.y()));
    pen.setColor(QColor(colour.rgb()));
    strokeContours(haloPainter, contours, pen);
    haloPainter.end();

    const double ratio = image->devicePixelRatio();
    painter.save();
    painter.setTransform(QTransform::fromScale(1.0 / ratio, 1.0 / ratio)); // pixel by pixel
    painter.setOpacity(painter.opacity() * colour.alphaF());
    painter.drawImage(place.topLeft(), halo);
    painter.restore();
}

} // namespace ketenkaart
