#include "core/io/base_map_reader.h"

#include "core/io/gdal_access.h"

#include <QCoreApplication>
#include <QDir>

#include <ogrsf_frmts.h>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

Error layerError(Error::Code code, const QString& message, const GdalSource& source, const QString& layer)
{
    return {code, message, QStringLiteral("%1, %2").arg(QDir::toNativeSeparators(source.path()), layer),
            QCoreApplication::translate("BaseMapReader", "Install the base map again, or choose another one")};
}

QString text(const OGRFeature& feature, int field)
{
    return field < 0 || !feature.IsFieldSetAndNotNull(field) ? QString()
                                                             : QString::fromUtf8(feature.GetFieldAsString(field));
}

int integer(const OGRFeature& feature, int field, int fallback)
{
    return field < 0 || !feature.IsFieldSetAndNotNull(field) ? fallback : feature.GetFieldAsInteger(field);
}

QPolygonF worldPoints(const OGRSimpleCurve& curve)
{
    QPolygonF points;
    points.reserve(curve.getNumPoints());
    for (int i = 0; i < curve.getNumPoints(); ++i) {
        points.append(toWorld(GeoPoint{curve.getX(i), curve.getY(i)}));
    }
    return points;
}

/// The rings of a polygon, or of every part of a collection; other geometries add nothing.
void appendRings(const OGRGeometry& geometry, std::vector<QPolygonF>& rings)
{
    if (const auto type = wkbFlatten(geometry.getGeometryType()); type == wkbPolygon) {
        for (const OGRLinearRing* ring : geometry.toPolygon()) {
            rings.push_back(worldPoints(*ring));
        }
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        for (const OGRGeometry* part : geometry.toGeometryCollection()) {
            appendRings(*part, rings);
        }
    }
}

/// One polyline for every part; other geometries add nothing.
void appendLines(const OGRGeometry& geometry, std::vector<QPolygonF>& lines)
{
    if (const auto type = wkbFlatten(geometry.getGeometryType()); type == wkbLineString) {
        lines.push_back(worldPoints(*geometry.toLineString()));
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        for (const OGRGeometry* part : geometry.toGeometryCollection()) {
            appendLines(*part, lines);
        }
    }
}

WorldRect boundsOf(const std::vector<QPolygonF>& rings)
{
    WorldRect bounds = rings.front().boundingRect();
    for (const QPolygonF& ring : rings) {
        bounds |= ring.boundingRect();
    }
    return bounds;
}

/// Calls the function with each feature that has a geometry. Fails when the layer is missing, is not in degrees, or
/// cannot be read to its end.
template<typename Function>
Result<void> forEachFeature(const GdalSource& source, const QString& name, Function function)
{
    OGRLayer* layer = source.layer(name);
    if (!layer) {
        return std::unexpected(layerError(
            Error::Code::NotFound,
            QCoreApplication::translate("BaseMapReader", "The base map lacks the layer %1").arg(name), source, name));
    }
    if (const OGRSpatialReference* reference = layer->GetSpatialRef(); reference && !reference->IsGeographic()) {
        return std::unexpected(layerError(
            Error::Code::InvalidData,
            QCoreApplication::translate("BaseMapReader", "The base map is not in degrees (EPSG:4326)"), source, name));
    }
    const GdalMessages messages;
    for (const OGRFeatureUniquePtr& feature : *layer) {
        if (const OGRGeometry* geometry = feature->GetGeometryRef(); geometry && !geometry->IsEmpty()) {
            function(*feature, *geometry);
        }
    }
    if (!messages.failures().isEmpty()) {
        return std::unexpected(
            layerError(Error::Code::Unreadable,
                       QCoreApplication::translate("BaseMapReader", "The base map cannot be read: %1")
                           .arg(messages.firstFailure()),
                       source, name));
    }
    return {};
}

Result<std::vector<BaseMap::Area>> readAreas(const GdalSource& source, const QString& layer, const char* codeField)
{
    std::vector<BaseMap::Area> areas;
    const Result<void> done =
        forEachFeature(source, layer, [&](const OGRFeature& feature, const OGRGeometry& geometry) {
            BaseMap::Area area;
            appendRings(geometry, area.rings);
            if (!area.rings.empty()) {
                area.name = text(feature, feature.GetFieldIndex("name"));
                area.code = text(feature, feature.GetFieldIndex(codeField));
                area.bounds = boundsOf(area.rings);
                areas.push_back(std::move(area));
            }
        });
    return done.transform([&] { return std::move(areas); });
}

Result<std::vector<BaseMap::Line>> readRivers(const GdalSource& source)
{
    std::vector<BaseMap::Line> rivers;
    const Result<void> done =
        forEachFeature(source, QStringLiteral("rivers"), [&](const OGRFeature& feature, const OGRGeometry& geometry) {
            std::vector<QPolygonF> lines;
            appendLines(geometry, lines);
            const QString name = text(feature, feature.GetFieldIndex("name"));
            const int rank = integer(feature, feature.GetFieldIndex("rank"), 1);
            for (QPolygonF& line : lines) {
                const WorldRect bounds = line.boundingRect();
                rivers.push_back({name, rank, std::move(line), bounds});
            }
        });
    return done.transform([&] { return std::move(rivers); });
}

BaseMap::Place::Seat seatOf(int value)
{
    using enum BaseMap::Place::Seat;
    return value == 1 ? Country : value == 2 ? Province : None;
}

Result<std::vector<BaseMap::Place>> readPlaces(const GdalSource& source)
{
    std::vector<BaseMap::Place> places;
    const Result<void> done =
        forEachFeature(source, QStringLiteral("places"), [&](const OGRFeature& feature, const OGRGeometry& geometry) {
            if (wkbFlatten(geometry.getGeometryType()) == wkbPoint) {
                const OGRPoint* point = geometry.toPoint();
                places.push_back({text(feature, feature.GetFieldIndex("name")),
                                  integer(feature, feature.GetFieldIndex("population"), 0),
                                  toWorld(GeoPoint{point->getX(), point->getY()}),
                                  {},
                                  seatOf(integer(feature, feature.GetFieldIndex("seat"), 0))});
            }
        });
    std::ranges::stable_sort(places, std::ranges::greater{}, &BaseMap::Place::population);
    return done.transform([&] { return std::move(places); });
}

void findProvinces(BaseMap& map)
{
    for (BaseMap::Place& place : map.places) {
        const auto found = std::ranges::find_if(
            map.provinces, [&](const BaseMap::Area& province) { return province.contains(place.position); });
        if (found != map.provinces.end()) {
            place.province = found->name;
        }
    }
}

/// Moves the value to its place; the error, if any, stays for the caller.
template<typename Value> bool take(Result<Value>&& result, Value& target, Error& error)
{
    if (!result) {
        error = std::move(result.error());
        return false;
    }
    target = std::move(*result);
    return true;
}

} // namespace

Result<std::shared_ptr<const BaseMap>> readBaseMap(const QString& path)
{
    const Result<GdalSource> source = GdalSource::openShipped(path);
    if (!source) {
        return std::unexpected(source.error());
    }
    auto map = std::make_shared<BaseMap>();
    Error error;
    const bool isComplete = take(readAreas(*source, QStringLiteral("countries"), "iso"), map->countries, error) &&
                            take(readAreas(*source, QStringLiteral("provinces"), "iso"), map->provinces, error) &&
                            take(readAreas(*source, QStringLiteral("water"), "kind"), map->water, error) &&
                            take(readRivers(*source), map->rivers, error) &&
                            take(readPlaces(*source), map->places, error);
    // Maps of one's own, and those of earlier versions, have no world around them.
    const QString world = QStringLiteral("world");
    if (!isComplete || (source->layer(world) && !take(readAreas(*source, world, "iso"), map->world, error))) {
        return std::unexpected(std::move(error));
    }
    findProvinces(*map);
    return map;
}

} // namespace ketenkaart
