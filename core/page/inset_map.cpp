#include "core/page/inset_map.h"

#include "core/geo/home_areas.h"
#include "core/paint/furniture_painter.h"
#include "core/paint/scene_painter.h"
#include "core/scene/text_metrics.h"

#include <QPainter>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr QSizeF size{78.0, 94.0};
constexpr double padding = 5.0;
constexpr double smallestExtent = 5.0;

/// As far as it lies within the frame: a country may reach beyond the part of it that the map is about.
void addArea(QPainterPath& path, const BaseMap::Area& area, const MapView& view, const QRectF& frame)
{
    const QPointF offset = frame.topLeft();
    for (const QPolygonF& ring : area.rings) {
        if (!ring.boundingRect().intersects(view.visibleWorld())) {
            continue;
        }
        QPolygonF drawn;
        drawn.reserve(ring.size());
        for (const QPointF& point : ring) {
            const QPointF place = view.worldToView(point) + offset;
            // A tenth of a pixel is more than one sees, and most of the coast's points are nearer.
            if (drawn.isEmpty() || (place - drawn.back()).manhattanLength() > 0.4) {
                drawn.append(place);
            }
        }
        if (drawn.size() > 3) {
            path.addPolygon(frame.contains(drawn.boundingRect()) ? drawn : drawn.intersected(frame));
            path.closeSubpath();
        }
    }
}

} // namespace

QSizeF insetSize()
{
    return size;
}

InsetMap layOutInset(const std::shared_ptr<const BaseMap>& baseMap, const StudyArea& area, const MapView& view,
                     const QPointF& topLeft)
{
    InsetMap inset;
    if (!baseMap || area.overview.isEmpty()) {
        return inset;
    }
    inset.rect = QRectF(topLeft, size);
    const MapView small = MapView::fit(area.overview, size, QMarginsF(padding, padding, padding, padding));
    for (const BaseMap::Area& country : baseMap->countries) {
        if (country.code == area.country) {
            addArea(inset.land, country, small, inset.rect);
        }
    }
    const HomeAreas homes(*baseMap, area);
    for (const auto& [province, home] : homes.all()) {
        addArea(inset.home, *province, small, inset.rect);
    }
    const WorldRect seen = view.visibleWorld();
    const QRectF part = QRectF(small.worldToView(seen.topLeft()), small.worldToView(seen.bottomRight()))
                            .normalized()
                            .translated(topLeft);
    // A campus would be a dot.
    const QSizeF least = part.size().expandedTo(QSizeF(smallestExtent, smallestExtent));
    inset.extent = QRectF(part.center() - QPointF(least.width() / 2.0, least.height() / 2.0), least)
                       .intersected(inset.rect.adjusted(1.5, 1.5, -1.5, -1.5));
    return inset;
}

void paintInset(QPainter& painter, const InsetMap& inset, const MapStyle& style)
{
    if (inset.isEmpty()) {
        return;
    }
    paintPanel(painter, inset.rect, style);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.provinceBorder);
    painter.drawPath(inset.land);
    painter.setBrush(style.homeBorder);
    painter.drawPath(inset.home);
    painter.setPen(QPen(style.campusColour, 1.4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(inset.extent);
}

QSizeF northArrowSize(const MapStyle& style)
{
    return QSizeF(14.0, 27.0) * style.scale;
}

void paintNorthArrow(QPainter& painter, const QPointF& topLeft, const MapStyle& style)
{
    const TextStyle letter{9.0, QFont::Bold, false, 0.0, style.panelInk, style.chainLabel.halo, 1.2};
    const QString north = QStringLiteral("N"); // the same letter in Dutch and in English
    painter.save();
    painter.translate(topLeft);
    painter.scale(style.scale, style.scale);
    const QSizeF room = northArrowSize(style) / style.scale;
    const double middle = room.width() / 2.0;
    paintText(painter, north, {middle - textWidth(north, letter) / 2.0, capHeight(letter)}, letter);
    const double top = capHeight(letter) + 3.0;
    const double bottom = room.height();
    const QPolygonF left({{middle, top}, {middle - 5.0, bottom}, {middle, bottom - 4.0}});
    const QPolygonF right({{middle, top}, {middle + 5.0, bottom}, {middle, bottom - 4.0}});
    painter.setPen(QPen(letter.colour, 0.8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(letter.colour);
    painter.drawPolygon(left);
    painter.setBrush(style.pageGround);
    painter.drawPolygon(right);
    painter.restore();
}

} // namespace ketenkaart
