#include "core/export/georeference.h"

namespace ketenkaart {

namespace {

/// Mercator metres are true at the equator, so that is how long the side of the world square is.
double worldSide()
{
    return metresPerWorldUnit(0.0);
}

} // namespace

std::array<double, 6> Georeference::geoTransform() const
{
    return {west, metresPerColumn, 0.0, north, 0.0, -metresPerRow};
}

QByteArray Georeference::worldFile() const
{
    QByteArray text;
    for (const double number :
         {metresPerColumn, 0.0, 0.0, -metresPerRow, west + metresPerColumn / 2.0, north - metresPerRow / 2.0}) {
        text += QByteArray::number(number, 'f', 10) + '\n';
    }
    return text;
}

QPointF Georeference::pixelOf(const GeoPoint& place) const
{
    const WorldPoint world = toWorld(place);
    return {((world.x() - 0.5) * worldSide() - west) / metresPerColumn,
            (north - (0.5 - world.y()) * worldSide()) / metresPerRow};
}

Georeference georeferenceOf(const Page& page, const QSize& pixels)
{
    const MapView& view = page.scene.view;
    const WorldPoint corner = view.viewToWorld(-page.mapFrame.topLeft());
    const double metresPerPagePixel = worldSide() / view.pixelsPerWorldUnit();
    Georeference reference;
    reference.west = (corner.x() - 0.5) * worldSide();
    reference.north = (0.5 - corner.y()) * worldSide();
    reference.metresPerColumn = metresPerPagePixel * page.size.width() / pixels.width();
    reference.metresPerRow = metresPerPagePixel * page.size.height() / pixels.height();
    return reference;
}

} // namespace ketenkaart
