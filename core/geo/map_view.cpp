#include "core/geo/map_view.h"

#include <algorithm>
#include <cmath>

namespace ketenkaart {

MapView::MapView(const WorldPoint& centre, double pixelsPerWorldUnit, const QSizeF& size)
    : m_centre(centre)
    , m_scale(pixelsPerWorldUnit)
    , m_size(size)
{}

MapView MapView::fit(const GeoBox& box, const QSizeF& size, const QMarginsF& margins)
{
    const WorldRect world = toWorld(box);
    const QRectF inner = QRectF(QPointF(), size).marginsRemoved(margins);
    // Margins larger than the surface leave nothing to fit into; then the margins give way.
    const QRectF target = inner.width() > 1.0 && inner.height() > 1.0 ? inner : QRectF(QPointF(), size);
    // A surface without a size, as that of a window before it is shown, would make the scale zero and the centre NaN.
    const double scale = std::min(std::max(target.width(), 1.0) / std::max(world.width(), 1e-9),
                                  std::max(target.height(), 1.0) / std::max(world.height(), 1e-9));
    const QPointF offset = QRectF(QPointF(), size).center() - target.center();
    return {world.center() + offset / scale, scale, size};
}

QPointF MapView::worldToView(const WorldPoint& point) const
{
    return {(point.x() - m_centre.x()) * m_scale + m_size.width() / 2.0,
            (point.y() - m_centre.y()) * m_scale + m_size.height() / 2.0};
}

WorldPoint MapView::viewToWorld(const QPointF& point) const
{
    return {(point.x() - m_size.width() / 2.0) / m_scale + m_centre.x(),
            (point.y() - m_size.height() / 2.0) / m_scale + m_centre.y()};
}

WorldRect MapView::visibleWorld() const
{
    return {viewToWorld(QPointF()), viewToWorld(QPointF(m_size.width(), m_size.height()))};
}

double MapView::zoomLevel() const
{
    return std::log2(m_scale / 256.0);
}

double MapView::scaleForZoom(double zoomLevel)
{
    return 256.0 * std::exp2(zoomLevel);
}

double MapView::metresPerPixel() const
{
    return metresPerWorldUnit(toGeo(m_centre).latitude) / m_scale;
}

double MapView::scaleDenominator() const
{
    constexpr double metresPerReferencePixel = 0.0254 / 96.0;
    return metresPerPixel() / metresPerReferencePixel;
}

MapView MapView::grownBy(double margin) const
{
    return {m_centre, m_scale, m_size + QSizeF(2.0 * margin, 2.0 * margin)};
}

} // namespace ketenkaart
