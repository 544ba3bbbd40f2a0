#include "app/edit/actor_place.h"

#include "core/geo/ground_distance.h"
#include "core/geo/home_areas.h"
#include "core/geo/mercator.h"
#include "core/io/sheet.h"

#include <algorithm>
#include <cmath>

namespace ketenkaart {

namespace {

constexpr qsizetype mostTowns = 3000;
constexpr double nearby = 6000.0; // metres; farther from a town nobody says that it is there

GeoPoint rounded(const GeoPoint& place, double parts)
{
    return {std::round(place.longitude * parts) / parts, std::round(place.latitude * parts) / parts};
}

constexpr double metre = 1e5;      // of a degree
constexpr double centimetre = 1e7; // nobody knows more

} // namespace

void ActorPlace::setArea(const StudyArea& area)
{
    m_area = area;
    m_grid = area.grid.transform([](const GridSystem& system) { return GridConverter(system); });
}

GeoPoint ActorPlace::placeOf(const Actor& actor) const
{
    return actor.position.value_or(
        GeoPoint{(m_area.extent.west + m_area.extent.east) / 2.0, (m_area.extent.south + m_area.extent.north) / 2.0});
}

QString ActorPlace::setDegrees(Actor& actor, double GeoPoint::* side, const QString& text, double limit) const
{
    if (text.isEmpty()) {
        actor.position.reset();
        return {};
    }
    const std::optional<double> number = cellNumber(text, ',');
    if (!number || std::abs(*number) > limit) {
        return tr("A number of degrees between -%1 and %1").arg(limit);
    }
    GeoPoint place = placeOf(actor);
    place.*side = *number;
    actor.position = place;
    return {};
}

QString ActorPlace::gridText(const Actor& actor, bool isX)
{
    if (!m_grid || !actor.position) {
        return {};
    }
    const Result<QPointF> point = m_grid->fromGeo(*actor.position);
    return point ? QString::number(isX ? point->x() : point->y(), 'f', 0) : QString();
}

QString ActorPlace::setGrid(Actor& actor, bool isX, const QString& text)
{
    if (text.isEmpty()) {
        actor.position.reset();
        return {};
    }
    const std::optional<double> number = cellNumber(text, ',');
    const Result<QPointF> before = m_grid ? m_grid->fromGeo(placeOf(actor)) : Result<QPointF>(QPointF());
    if (!number || !m_grid || !before) {
        return tr("A number of metres");
    }
    const Result<GeoPoint> place = isX ? m_grid->toGeo(*number, before->y()) : m_grid->toGeo(before->x(), *number);
    if (!place) {
        return tr("This lies outside the grid");
    }
    actor.position = rounded(*place, centimetre);
    return {};
}

QString ActorPlace::nameOf(const BaseMap::Area& province) const
{
    const std::optional<size_t> home = HomeAreas(*m_baseMap, m_area).indexOf(province);
    return home ? m_area.homeRegions[*home].name : province.name;
}

QStringList ActorPlace::townNames() const
{
    QStringList names;
    for (const BaseMap::Place& place : m_baseMap ? m_baseMap->places : std::vector<BaseMap::Place>()) {
        if (names.size() < mostTowns) {
            names.append(place.name);
        }
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

bool ActorPlace::setTown(Actor& actor, const QString& name) const
{
    if (!m_baseMap) {
        return false;
    }
    const BaseMap::Place* town = nullptr;
    for (const BaseMap::Place& each : m_baseMap->places) {
        if (each.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0 &&
            (!town || (each.country == m_area.country && town->country != m_area.country))) {
            town = &each;
        }
    }
    if (!town) {
        return false;
    }
    actor.position = rounded(toGeo(town->position), metre);
    actor.approximate = true;
    actor.municipality = town->name;
    const auto province = std::ranges::find_if(m_baseMap->provinces, [&](const BaseMap::Area& each) {
        return each.name == town->province && (each.country.isEmpty() || each.country == town->country);
    });
    actor.province = province != m_baseMap->provinces.end() ? nameOf(*province) : town->province;
    return true;
}

void ActorPlace::setPoint(Actor& actor, const GeoPoint& place) const
{
    actor.position = rounded(place, metre);
    actor.approximate = false;
    const WorldPoint point = toWorld(place);
    for (const BaseMap::Area& area : m_baseMap ? m_baseMap->provinces : std::vector<BaseMap::Area>()) {
        if (area.bounds.contains(point) && area.contains(point)) {
            actor.province = nameOf(area);
        }
    }
    const BaseMap::Place* town = nullptr;
    double distance = nearby;
    for (const BaseMap::Place& each : m_baseMap ? m_baseMap->places : std::vector<BaseMap::Place>()) {
        if (const double away = groundDistance(place, toGeo(each.position)); away < distance) {
            town = &each;
            distance = away;
        }
    }
    if (town) {
        actor.municipality = town->name;
    }
}

} // namespace ketenkaart
