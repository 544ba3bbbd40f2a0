#include "app/map/scene_canvas.h"

#include <QQuickWindow>
#include <QSGImageNode>

namespace ketenkaart {

SceneCanvas::SceneCanvas(QQuickItem* parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void SceneCanvas::setCenter(const QGeoCoordinate& center)
{
    if (center.isValid() && center != m_center) {
        m_center = center;
        update();
        Q_EMIT cameraChanged();
    }
}

void SceneCanvas::setZoomLevel(double zoomLevel)
{
    if (!qFuzzyCompare(zoomLevel, m_zoomLevel)) {
        m_zoomLevel = zoomLevel;
        update();
        Q_EMIT cameraChanged();
    }
}

MapView SceneCanvas::view() const
{
    return {toWorld(GeoPoint{m_center.longitude(), m_center.latitude()}), MapView::scaleForZoom(m_zoomLevel), size()};
}

void SceneCanvas::show(std::shared_ptr<const RenderedScene> rendered)
{
    m_rendered = std::move(rendered);
    m_imageChanged = true;
    update();
}

QPointF SceneCanvas::fromScene(const QPointF& scenePoint) const
{
    return m_rendered ? view().worldToView(m_rendered->scene.view.viewToWorld(scenePoint)) : scenePoint;
}

QPointF SceneCanvas::toScene(const QPointF& itemPoint) const
{
    return m_rendered ? m_rendered->scene.view.worldToView(view().viewToWorld(itemPoint)) : itemPoint;
}

QRectF SceneCanvas::pictureRect() const
{
    const MapView& picture = m_rendered->scene.view;
    return {fromScene(QPointF()), fromScene(QPointF(picture.size().width(), picture.size().height()))};
}

bool SceneCanvas::isCovered() const
{
    if (!m_rendered) {
        return false;
    }
    const double ratio = view().pixelsPerWorldUnit() / m_rendered->scene.view.pixelsPerWorldUnit();
    return pictureRect().contains(QRectF(QPointF(), size())) && ratio < 1.5 && ratio > 0.75;
}

QSGNode* SceneCanvas::updatePaintNode(QSGNode* oldNode, UpdatePaintNodeData*)
{
    auto* node = static_cast<QSGImageNode*>(oldNode);
    if (!m_rendered || m_rendered->image.isNull()) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_imageChanged = true;
    }
    if (m_imageChanged) {
        node->setTexture(window()->createTextureFromImage(m_rendered->image, QQuickWindow::TextureIsOpaque));
        node->setSourceRect(QRectF(QPointF(), QSizeF(m_rendered->image.size())));
        m_imageChanged = false;
    }
    QRectF rect = pictureRect();
    // At rest a picture stands on whole pixels: half a pixel off would blur every letter.
    const double ratio = window()->effectiveDevicePixelRatio();
    if (qAbs(rect.width() - m_rendered->scene.view.size().width()) < 0.01) {
        rect.moveTopLeft(QPointF(std::round(rect.x() * ratio) / ratio, std::round(rect.y() * ratio) / ratio));
        rect.setSize(m_rendered->scene.view.size());
    }
    node->setRect(rect);
    return node;
}

void SceneCanvas::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size()) {
        update();
        Q_EMIT sizeChanged();
    }
}

} // namespace ketenkaart
