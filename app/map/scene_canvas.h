#pragma once

#include "app/session/scene_renderer.h"
#include "core/geo/map_view.h"

#include <QGeoCoordinate>
#include <QQuickItem>
#include <QtQmlIntegration>

#include <memory>

namespace ketenkaart {

/// The QML item that shows a painted scene over QtLocation's map. Its camera is bound to the map's; between two
/// pictures it moves and scales the last one, so that panning costs a texture and not a painting.
class SceneCanvas : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QGeoCoordinate center READ center WRITE setCenter NOTIFY cameraChanged)
    Q_PROPERTY(double zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY cameraChanged)

public:
    explicit SceneCanvas(QQuickItem* parent = nullptr);

    [[nodiscard]] QGeoCoordinate center() const { return m_center; }
    void setCenter(const QGeoCoordinate& center);
    [[nodiscard]] double zoomLevel() const { return m_zoomLevel; }
    void setZoomLevel(double zoomLevel);

    /// The camera now, on the item's size.
    [[nodiscard]] MapView view() const;
    void show(std::shared_ptr<const RenderedScene> rendered);
    [[nodiscard]] const std::shared_ptr<const RenderedScene>& rendered() const { return m_rendered; }
    /// Where a point of the shown scene stands on the item now, in pixels of the item.
    [[nodiscard]] QPointF fromScene(const QPointF& scenePoint) const;
    /// The point of the shown scene under a point of the item.
    [[nodiscard]] QPointF toScene(const QPointF& itemPoint) const;
    /// Whether the shown picture covers the whole item, at not too different a scale.
    [[nodiscard]] bool isCovered() const;

Q_SIGNALS:
    void cameraChanged();
    void sizeChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* oldNode, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;

private:
    [[nodiscard]] QRectF pictureRect() const;

    QGeoCoordinate m_center{52.0, 5.6};
    double m_zoomLevel = 8.0;
    std::shared_ptr<const RenderedScene> m_rendered;
    bool m_imageChanged = false;
};

} // namespace ketenkaart
