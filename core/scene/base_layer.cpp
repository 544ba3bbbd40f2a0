#include "core/scene/base_layer.h"

#include "core/geo/home_areas.h"
#include "core/scene/inside_test.h"
#include "core/scene/label_placement.h"
#include "core/scene/text_metrics.h"

#include <QCoreApplication>

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <iterator>
#include <utility>

namespace ketenkaart {

namespace {

/// Points nearer to each other than this add nothing that one could see, in view pixels.
constexpr double smallestStep = 0.5;
/// Beyond this scale the provinces of other countries are only clutter, in metres per view pixel.
constexpr double largestScaleOfForeignProvinces = 900.0;
/// From this scale on provinces that are not home have room for their names.
constexpr double largestScaleOfProvinceNames = 250.0;

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

bool touches(const QPolygonF& ring, const MapView& view)
{
    return ring.boundingRect().intersects(view.visibleWorld());
}

/// Whether both points lie on one side of the box: the way between them is where the map was cut off, no border.
bool isCut(const QPointF& a, const QPointF& b, const WorldRect& box)
{
    constexpr double near = 1e-7; // world units; the coordinates of base maps are rounded to about a third of it
    const auto on = [&](double first, double second, double side) {
        return std::abs(first - side) < near && std::abs(second - side) < near;
    };
    return on(a.x(), b.x(), box.left()) || on(a.x(), b.x(), box.right()) || on(a.y(), b.y(), box.top()) ||
           on(a.y(), b.y(), box.bottom());
}

/// The outline of an area as far as it may be seen, without what is only the edge of the data.
QPainterPath borderPath(const BaseMap::Area& area, const MapView& view, std::initializer_list<WorldRect> edges)
{
    const auto isCutBetween = [&](const QPointF& a, const QPointF& b) {
        return std::ranges::any_of(edges, [&](const WorldRect& edge) { return isCut(a, b, edge); });
    };
    QPainterPath path;
    for (const QPolygonF& ring : area.rings) {
        if (!touches(ring, view)) {
            continue;
        }
        QPolygonF run;
        for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
            if (!isCutBetween(ring[i], ring[i + 1])) {
                if (run.isEmpty()) {
                    run.append(ring[i]);
                }
                run.append(ring[i + 1]);
            }
            if (!run.isEmpty() && (isCutBetween(ring[i], ring[i + 1]) || i + 2 == ring.size())) {
                addRing(path, run, view, run.isClosed());
                run.clear();
            }
        }
    }
    return path;
}

/// The rings of an area that may be seen: far islands are most of the points of some countries.
QPainterPath areaPath(const BaseMap::Area& area, const MapView& view)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const QPolygonF& ring : area.rings) {
        if (touches(ring, view)) {
            addRing(path, ring, view, true);
        }
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
        // Corners alone would let a name run over a strait.
        const auto covers = [&](double part) {
            const double x = rect.left() + part * rect.width();
            return shape.contains({x, rect.top()}) && shape.contains({x, centre.y()}) &&
                   shape.contains({x, rect.bottom()});
        };
        if (frame.contains(rect) && space.isFree(rect) &&
            std::ranges::all_of(std::array{0.0, 0.2, 0.4, 0.6, 0.8, 1.0}, covers)) {
            return rect.topLeft() - box.topLeft();
        }
    }
    return std::nullopt;
}

/// The rings that touch the visible part, for a name in the middle of that.
BaseMap::Area visiblePart(const BaseMap::Area& area, const WorldRect& visible)
{
    BaseMap::Area part{area.name, area.code, {}, {}};
    for (const QPolygonF& ring : area.rings) {
        if (const WorldRect bounds = ring.boundingRect(); bounds.intersects(visible)) {
            part.rings.push_back(ring);
            part.bounds |= bounds;
        }
    }
    return part;
}

/// Countries to name: each other one than that of the area once, with its detailed and its coarse part together.
std::vector<BaseMap::Area> namedCountries(const BaseMap& map, const QString& own, const WorldRect& visible)
{
    std::vector<BaseMap::Area> named;
    for (const std::vector<BaseMap::Area>* layer : {&map.countries, &map.world}) {
        for (const BaseMap::Area& country : *layer) {
            BaseMap::Area part = visiblePart(country, visible);
            if (part.rings.empty() || country.code == own) {
                continue;
            }
            const auto known = std::ranges::find(named, part.code, &BaseMap::Area::code);
            if (known == named.end() || part.code.isEmpty()) {
                named.push_back(std::move(part));
            } else {
                std::ranges::move(part.rings, std::back_inserter(known->rings));
                known->bounds |= part.bounds;
            }
        }
    }
    return named;
}

/// How near the reader is to a town: one's own come first, then those of the country, and abroad what orients.
enum class Nearness { Home, Country, Abroad };

Nearness nearnessOf(const BaseMap::Place& place, const StudyArea& area, const HomeAreas& homes)
{
    if (homes.holds(place)) {
        return Nearness::Home;
    }
    const bool isInCountry =
        place.country.isEmpty() || area.country.isEmpty() ? !place.province.isEmpty() : place.country == area.country;
    return isInCountry ? Nearness::Country : Nearness::Abroad;
}

/// The smallest town whose name is shown, by metres per view pixel; `more` is for regions that have few towns.
int smallestPopulation(double metresPerPixel, Nearness nearness, size_t more = 0)
{
    struct Step
    {
        double metresPerPixel;
        std::array<int, 3> population; ///< in the order of Nearness
    };
    constexpr std::array steps{Step{1200.0, {1000000, 700000, 1500000}}, Step{600.0, {150000, 400000, 900000}},
                               Step{300.0, {90000, 250000, 450000}},     Step{180.0, {70000, 200000, 450000}},
                               Step{90.0, {45000, 90000, 200000}},       Step{45.0, {20000, 40000, 90000}}};
    const auto step = std::ranges::find_if(steps, [&](const Step& s) { return metresPerPixel > s.metresPerPixel; });
    const size_t at = std::min(static_cast<size_t>(step - steps.begin()) + more, steps.size());
    return at == steps.size() ? 0 : steps[at].population[static_cast<size_t>(nearness)];
}

/// The towns to name, in the order in which they get their places. Abroad the seats of governments lead, and of towns
/// that lie close together there one is enough.
std::vector<const BaseMap::Place*> townsToName(const SceneRequest& request, const HomeAreas& homes, const QRectF& frame,
                                               Nearness nearness, double typeScale)
{
    const MapView& view = request.view;
    const double apart = 125.0 * typeScale; // view pixels between towns abroad
    constexpr size_t fewTowns = 4;          // at home: a region of small towns is not without any
    const double scale = view.metresPerPixel() * typeScale;
    const int smallest = smallestPopulation(scale, nearness);
    const int smallestOfFew = nearness == Nearness::Home ? smallestPopulation(scale, nearness, 2) : smallest;
    std::vector<const BaseMap::Place*> towns;
    for (const BaseMap::Place& place : request.baseMap->places) {
        if (place.population < (towns.size() < fewTowns ? smallestOfFew : smallest)) {
            break; // sorted, largest first
        }
        if (frame.contains(view.worldToView(place.position)) &&
            nearnessOf(place, request.dataset.area(), homes) == nearness) {
            towns.push_back(&place);
        }
    }
    if (nearness != Nearness::Abroad) {
        return towns;
    }
    std::ranges::stable_partition(
        towns, [](const BaseMap::Place* place) { return place->seat != BaseMap::Place::Seat::None; });
    std::vector<const BaseMap::Place*> few;
    for (const BaseMap::Place* town : towns) {
        const bool isNear = std::ranges::any_of(few, [&](const BaseMap::Place* other) {
            return QLineF(view.worldToView(town->position), view.worldToView(other->position)).length() < apart;
        });
        if (!isNear) {
            few.push_back(town);
        }
    }
    return few;
}

/// A base map that names no country of a province is of one country.
bool isOfCountry(const BaseMap::Area& province, const StudyArea& area)
{
    return province.country.isEmpty() || province.country == area.country;
}

/// Where the sea was cut off: it may be known in a part of the map only.
WorldRect waterEdge(const BaseMap& map)
{
    WorldRect edge;
    for (const BaseMap::Area& water : map.water) {
        if (water.code == u"sea") {
            edge |= water.bounds;
        }
    }
    return edge.isNull() ? map.detail() : edge;
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

    const BaseMap& map = *request.baseMap;
    const WorldRect known = map.extent();
    if (!request.clearSea) {
        // Beyond what the map holds there is no sea either: the ground of the page shows. A pixel more, so that no edge
        // shows within.
        const QRectF sea = QRectF(view.worldToView(known.topLeft()), view.worldToView(known.bottomRight()))
                               .intersected(view.rect().adjusted(-1, -1, 1, 1));
        if (!sea.isEmpty()) {
            QPainterPath path;
            path.addRect(sea);
            items.push_back(AreaItem{path, style.sea});
        }
    }
    const WorldRect detail = map.detail();
    // Borders over all land, or a neighbour would cover half of each.
    std::vector<SceneItem> borders;
    for (const BaseMap::Area& country : map.world) {
        if (country.bounds.intersects(visible)) {
            items.push_back(AreaItem{areaPath(country, view), style.foreignLand});
            borders.push_back(LineItem{borderPath(country, view, {known}), pen(style.countryBorder, 0.8)});
        }
    }
    // Where coarse land meets detailed it goes on beneath it in maps that have less detail than land.
    std::ranges::move(std::exchange(borders, {}), std::back_inserter(items));
    for (const BaseMap::Area& country : map.countries) {
        if (country.bounds.intersects(visible)) {
            items.push_back(AreaItem{areaPath(country, view), style.foreignLand});
            borders.push_back(LineItem{borderPath(country, view, {detail, known}), pen(style.countryBorder, 0.8)});
        }
    }
    const StudyArea& area = request.dataset.area();
    const HomeAreas homes(map, area);
    const bool hasForeign = view.metresPerPixel() < largestScaleOfForeignProvinces;
    std::vector<SceneItem> provinces;
    std::vector<QPainterPath> homePaths;
    for (const BaseMap::Area& province : map.provinces) {
        if (!province.bounds.intersects(visible)) {
            continue;
        }
        const std::optional<size_t> home = homes.indexOf(province);
        if (home || isOfCountry(province, area)) {
            QPainterPath path = areaPath(province, view);
            if (home) {
                homePaths.push_back(path);
            }
            // The hairline closes the seams between neighbours that antialiasing leaves.
            provinces.push_back(AreaItem{std::move(path),
                                         home ? style.homeFill(area.homeRegions[*home]) : style.otherProvince,
                                         pen(style.provinceBorder, 0.8)});
        } else if (hasForeign) {
            items.push_back(
                LineItem{areaPath(province, view), pen(style.provinceBorder, 0.6)}); // under those of countries
        }
    }
    std::ranges::move(borders, std::back_inserter(items));
    std::ranges::move(provinces, std::back_inserter(items));
    // Where the view reaches far beyond the detailed part, rivers that all end at its edge would show a box.
    constexpr double smallestScaleOfRivers = 1000.0; // metres per view pixel
    const bool hasRivers = view.metresPerPixel() < smallestScaleOfRivers;
    for (const BaseMap::Line& river : map.rivers) {
        if (hasRivers && river.bounds.intersects(visible)) {
            QPainterPath path;
            addRing(path, river.points, view, false);
            items.push_back(LineItem{std::move(path), pen(style.river, river.rank <= 1 ? 1.5 : 0.8)});
        }
    }
    const WorldRect cut = waterEdge(map);
    for (const BaseMap::Area& water : map.water) {
        if (water.bounds.intersects(visible)) {
            // A lake lies on land, and would otherwise show that.
            const bool isClear = request.clearSea && water.code == u"sea";
            items.push_back(AreaItem{areaPath(water, view), isClear ? QColor(Qt::transparent) : style.sea});
            items.push_back(LineItem{borderPath(water, view, {cut}), pen(style.shore, 0.6)});
        }
    }
    QPainterPath coast;
    for (const BaseMap::Line& line : map.coast) {
        if (line.bounds.intersects(visible)) {
            addRing(coast, line.points, view, false);
        }
    }
    if (!coast.isEmpty()) {
        items.push_back(LineItem{std::move(coast), pen(style.shore, 1.0)});
    }
    for (QPainterPath& home : homePaths) {
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
            return true;
        }
        return false;
    };

    const QRectF inner = view.rect().adjusted(4, 4, -4, -4);
    const double typeScale =
        style.placeLabel.size / 10.0; // of the standard style; larger type has room for fewer names
    const HomeAreas homes(*request.baseMap, request.dataset.area());
    const auto nameTowns = [&](Nearness nearness) {
        for (const BaseMap::Place* place : townsToName(request, homes, inner, nearness, typeScale)) {
            const QPointF site = view.worldToView(place->position);
            constexpr double dot = 1.7;
            const QRectF dotRect(site.x() - dot, site.y() - dot, 2 * dot, 2 * dot);
            if (!space.isFree(dotRect)) {
                continue;
            }
            if (const auto label = placePointLabel(place->name, style.placeLabel, site, dot + 1.5, inner, space)) {
                space.add(dotRect);
                space.add(label->box);
                QPainterPath circle;
                circle.addEllipse(site, dot, dot);
                items.push_back(AreaItem{circle, style.placeLabel.colour});
                items.push_back(LabelItem{LabelItem::Target::Place, QString(), place->name, label->baseline, label->box,
                                          style.placeLabel});
            }
        }
    };

    // A reader looks for her own towns first; the name of a province finds room beside them.
    nameTowns(Nearness::Home);
    for (const BaseMap::Area& province : request.baseMap->provinces) {
        if (homes.isHome(province) && province.bounds.intersects(view.visibleWorld())) {
            nameArea(province, province.name.toUpper(), style.provinceLabel, LabelItem::Target::Province);
        }
    }

    nameTowns(Nearness::Country);
    nameTowns(Nearness::Abroad);

    for (const BaseMap::Area& country :
         namedCountries(*request.baseMap, request.dataset.area().country, view.visibleWorld())) {
        nameArea(country, country.name.toUpper(), style.countryLabel, LabelItem::Target::Country);
    }
    if (view.metresPerPixel() * typeScale < largestScaleOfProvinceNames) {
        TextStyle quiet = style.countryLabel;
        quiet.size *= 0.87;
        quiet.letterSpacing *= 0.5;
        for (const BaseMap::Area& province : request.baseMap->provinces) {
            if (!homes.isHome(province) && province.bounds.intersects(view.visibleWorld())) {
                nameArea(province, province.name, quiet, LabelItem::Target::Province);
            }
        }
    }
    QStringList named;
    for (const std::vector<BaseMap::Area>* layer : {&request.baseMap->water, &request.baseMap->seas}) {
        for (const BaseMap::Area& water : *layer) {
            if (!water.name.isEmpty() && water.bounds.intersects(view.visibleWorld()) && !named.contains(water.name) &&
                nameArea(water, water.name, style.waterLabel, LabelItem::Target::Water)) {
                named.append(water.name);
            }
        }
    }
    return items;
}

} // namespace ketenkaart
