#include "core/scene/base_layer.h"

#include "core/scene/inside_test.h"
#include "core/scene/label_placement.h"
#include "core/scene/text_metrics.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ketenkaart {

namespace {

/// Points nearer to each other than this add nothing that one could see, in view pixels.
constexpr double smallestStep = 0.5;

void addRing(QPainterPath& path, const QPolygonF& ring, const MapView& view, bool closed)
{
    QPointF last;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF point = view.worldToView(ring[i]);
        if (i == 0) {
            path.moveTo(point);
        } else if (i + 1 == ring.size() ||
                   std::abs(point.x() - last.x()) + std::abs(point.y() - last.y()) > smallestStep) {
            path.lineTo(point);
        } else {
            continue;
        }
        last = point;
    }
    if (closed) {
        path.closeSubpath();
    }
}

QPainterPath areaPath(const BaseMap::Area& area, const MapView& view)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const QPolygonF& ring : area.rings) {
        addRing(path, ring, view, true);
    }
    return path;
}

/// The place for the name of an area: inside it and the view, on free space, as near as possible to the middle of its
/// visible part. Tried on a coarse grid; no value when there is none.
std::optional<QPointF> insidePosition(const BaseMap::Area& area, const MapView& view, const QRectF& frame,
                                      const QRectF& box, const OccupiedSpace& space)
{
    const QRectF visible = QRectF(view.worldToView(area.bounds.topLeft()), view.worldToView(area.bounds.bottomRight()))
                               .intersected(frame.adjusted(8, 8, -8, -8));
    if (visible.width() < box.width() || visible.height() < box.height()) {
        return std::nullopt;
    }
    const QPainterPath path = areaPath(area, view);
    InsideTest shape(path);
    constexpr int steps = 16;
    std::vector<QPointF> inside;
    QPointF sum;
    for (int row = 0; row < steps; ++row) {
        for (int column = 0; column < steps; ++column) {
            const QPointF point(visible.left() + (column + 0.5) * visible.width() / steps,
                                visible.top() + (row + 0.5) * visible.height() / steps);
            if (shape.contains(point)) {
                inside.push_back(point);
                sum += point;
            }
        }
    }
    if (inside.empty()) {
        return std::nullopt;
    }
    const QPointF middle = sum / static_cast<double>(inside.size());
    std::ranges::stable_sort(inside, {},
                             [&](const QPointF& p) { return std::hypot(p.x() - middle.x(), p.y() - middle.y()); });
    for (const QPointF& centre : inside) {
        QRectF rect = box;
        rect.moveCenter(centre);
        if (space.isFree(rect) && shape.contains(rect.topLeft()) && shape.contains(rect.bottomRight()) &&
            shape.contains(rect.topRight()) && shape.contains(rect.bottomLeft())) {
            return rect.topLeft() - box.topLeft();
        }
    }
    return std::nullopt;
}

/// The smallest town whose name is shown, by metres per view pixel.
int smallestPopulation(double metresPerPixel)
{
    if (metresPerPixel > 600.0) {
        return 400000;
    }
    if (metresPerPixel > 180.0) {
        return 120000;
    }
    if (metresPerPixel > 90.0) {
        return 70000;
    }
    return metresPerPixel > 45.0 ? 35000 : 0;
}

} // namespace

std::vector<SceneItem> baseItems(const SceneRequest& request)
{
    std::vector<SceneItem> items;
    if (!request.baseMap) {
        return items;
    }
    const MapStyle& style = request.style;
    const MapView& view = request.view;
    const WorldRect visible = view.visibleWorld();
    const auto pen = [](const QColor& colour, double width) {
        // Coast lines have thousands of corners: round joins at each would take half of all painting time, unseen.
        return QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    };

    for (const BaseMap::Area& country : request.baseMap->countries) {
        if (country.bounds.intersects(visible)) {
            items.push_back(AreaItem{areaPath(country, view), style.foreignLand, pen(style.countryBorder, 1.0)});
        }
    }
    std::vector<QPainterPath> homes;
    for (const BaseMap::Area& province : request.baseMap->provinces) {
        if (!province.bounds.intersects(visible)) {
            continue;
        }
        QPainterPath path = areaPath(province, view);
        if (isHomeProvince(province.name)) {
            homes.push_back(path);
        }
        // The hairline in the colour of the fill closes the seams between neighbours that antialiasing leaves.
        items.push_back(AreaItem{std::move(path), style.provinceFill(province.name), pen(style.provinceBorder, 0.8)});
    }
    for (const BaseMap::Line& river : request.baseMap->rivers) {
        if (river.bounds.intersects(visible)) {
            QPainterPath path;
            addRing(path, river.points, view, false);
            items.push_back(LineItem{std::move(path), pen(style.river, river.rank <= 1 ? 1.5 : 0.8)});
        }
    }
    for (const BaseMap::Area& water : request.baseMap->water) {
        if (water.bounds.intersects(visible)) {
            // A lake lies on land, and would otherwise show that.
            const bool isClear = request.clearSea && water.code == u"sea";
            items.push_back(
                AreaItem{areaPath(water, view), isClear ? QColor(Qt::transparent) : style.sea, pen(style.shore, 0.6)});
        }
    }
    for (QPainterPath& home : homes) {
        items.push_back(LineItem{std::move(home), pen(style.homeBorder, 1.1)});
    }
    return items;
}

std::vector<SceneItem> baseLabels(const SceneRequest& request, OccupiedSpace& space)
{
    std::vector<SceneItem> items;
    if (!request.baseMap) {
        return items;
    }
    const MapStyle& style = request.style;
    const MapView& view = request.view;
    const QRectF frame = request.layoutFrame.isEmpty() ? view.rect() : request.layoutFrame;
    const auto nameArea = [&](const BaseMap::Area& area, const QString& text, const TextStyle& text_style,
                              LabelItem::Target target) {
        const QRectF box = textBox(text, text_style);
        if (const auto position = insidePosition(area, view, frame, box, space)) {
            const QRectF taken = box.translated(*position);
            space.add(taken);
            items.push_back(LabelItem{target, QString(), text, *position, taken, text_style});
        }
    };

    for (const BaseMap::Area& province : request.baseMap->provinces) {
        if (isHomeProvince(province.name) && province.bounds.intersects(view.visibleWorld())) {
            nameArea(province, province.name.toUpper(), style.provinceLabel, LabelItem::Target::Province);
        }
    }

    const int smallest = smallestPopulation(view.metresPerPixel());
    const QRectF inner = view.rect().adjusted(4, 4, -4, -4);
    for (const BaseMap::Place& place : request.baseMap->places) {
        if (place.population < smallest) {
            break; // sorted, largest first
        }
        const QPointF site = view.worldToView(place.position);
        if (!inner.contains(site)) {
            continue;
        }
        constexpr double dot = 1.7;
        const QRectF dotRect(site.x() - dot, site.y() - dot, 2 * dot, 2 * dot);
        if (!space.isFree(dotRect)) {
            continue;
        }
        if (const auto label = placePointLabel(place.name, style.placeLabel, site, dot + 1.5, inner, space)) {
            space.add(dotRect);
            space.add(label->box);
            QPainterPath circle;
            circle.addEllipse(site, dot, dot);
            items.push_back(AreaItem{circle, style.placeLabel.colour});
            items.push_back(LabelItem{LabelItem::Target::Place, QString(), place.name, label->baseline, label->box,
                                      style.placeLabel});
        }
    }

    for (const BaseMap::Area& country : request.baseMap->countries) {
        if (country.code != u"NL" && country.bounds.intersects(view.visibleWorld())) {
            nameArea(country, country.name.toUpper(), style.countryLabel, LabelItem::Target::Country);
        }
    }
    for (const BaseMap::Area& water : request.baseMap->water) {
        if (!water.name.isEmpty() && water.bounds.intersects(view.visibleWorld())) {
            nameArea(water, water.name, style.waterLabel, LabelItem::Target::Water);
        }
    }
    return items;
}

} // namespace ketenkaart
