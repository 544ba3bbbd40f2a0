#pragma once

#include "core/geo/mercator.h"

#include <QMarginsF>
#include <QSizeF>

namespace ketenkaart {

/// Which part of the world is seen, how large, on which surface. A plain value; north is up.
///
/// Two spaces: *world* (mercator.h) and *view*, in reference pixels of 1/96 inch from the top left corner. A scene is
/// laid out in view pixels, and the painter scales them to device pixels: so the same map comes out at any resolution.
class MapView
{
public:
    MapView() = default;
    /// pixelsPerWorldUnit is 256 * 2^zoom for the zoom levels of tile maps.
    MapView(const WorldPoint& centre, double pixelsPerWorldUnit, const QSizeF& size);

    /// The view of this size that shows the whole box inside the margins (view pixels), as large as possible.
    [[nodiscard]] static MapView fit(const GeoBox& box, const QSizeF& size, const QMarginsF& margins = {});

    [[nodiscard]] const WorldPoint& centre() const { return m_centre; }
    [[nodiscard]] double pixelsPerWorldUnit() const { return m_scale; }
    [[nodiscard]] const QSizeF& size() const { return m_size; }
    [[nodiscard]] QRectF rect() const { return {QPointF(), m_size}; }

    [[nodiscard]] QPointF worldToView(const WorldPoint& point) const;
    [[nodiscard]] WorldPoint viewToWorld(const QPointF& point) const;
    [[nodiscard]] QPointF geoToView(const GeoPoint& point) const { return worldToView(toWorld(point)); }
    [[nodiscard]] GeoPoint viewToGeo(const QPointF& point) const { return toGeo(viewToWorld(point)); }
    [[nodiscard]] WorldRect visibleWorld() const;

    /// Tile-map zoom level, fractional.
    [[nodiscard]] double zoomLevel() const;
    [[nodiscard]] static double scaleForZoom(double zoomLevel);
    /// Metres on the ground per view pixel, at the latitude of the centre.
    [[nodiscard]] double metresPerPixel() const;
    /// The N of a scale of 1:N, at the latitude of the centre, when a view pixel is 1/96 inch.
    [[nodiscard]] double scaleDenominator() const;

    /// The same centre and scale on a surface that is larger by the margin on every side.
    [[nodiscard]] MapView grownBy(double margin) const;

    bool operator==(const MapView&) const = default;

private:
    WorldPoint m_centre{0.5, 0.5};
    double m_scale = 256.0;
    QSizeF m_size{1.0, 1.0};
};

} // namespace ketenkaart
