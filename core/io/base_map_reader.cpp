#include "core/io/base_map_reader.h"

#include "core/io/gdal_access.h"

#include <QCoreApplication>
#include <QDir>

#include <ogrsf_frmts.h>

#include <algorithm>
#include <cmath>
#include <future>
#include <numbers>
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

/// As toWorld(), to the last digits, but in half the time: asinh(tan(x)) = atanh(sin(x)), as one logarithm. A base map
/// has some hundred thousand points.
WorldPoint worldPoint(double longitude, double latitude)
{
    static const double limit = std::tanh(std::numbers::pi); // of the sine, where the Mercator square ends
    const double sine = std::clamp(std::sin(latitude * std::numbers::pi / 180.0), -limit, limit);
    return {longitude / 360.0 + 0.5, 0.5 - std::log((1.0 + sine) / (1.0 - sine)) / (4.0 * std::numbers::pi)};
}

QPolygonF worldPoints(const OGRSimpleCurve& curve)
{
    QPolygonF points(curve.getNumPoints());
    QPointF* target = points.data();
    for (int i = 0; i < curve.getNumPoints(); ++i) {
        target[i] = worldPoint(curve.getX(i), curve.getY(i));
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
                area.country = text(feature, feature.GetFieldIndex("country"));
                area.aliases =
                    text(feature, feature.GetFieldIndex("aliases")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
                if (const QString english = text(feature, feature.GetFieldIndex("name_en")); english != area.name) {
                    area.aliases.append(english);
                }
                area.bounds = boundsOf(area.rings);
                areas.push_back(std::move(area));
            }
        });
    return done.transform([&] { return std::move(areas); });
}

Result<std::vector<BaseMap::Line>> readLines(const GdalSource& source, const QString& layer)
{
    std::vector<BaseMap::Line> read;
    const Result<void> done =
        forEachFeature(source, layer, [&](const OGRFeature& feature, const OGRGeometry& geometry) {
            std::vector<QPolygonF> lines;
            appendLines(geometry, lines);
            const QString name = text(feature, feature.GetFieldIndex("name"));
            const int rank = integer(feature, feature.GetFieldIndex("rank"), 1);
            for (QPolygonF& line : lines) {
                const WorldRect bounds = line.boundingRect();
                read.push_back({name, rank, std::move(line), bounds});
            }
        });
    return done.transform([&] { return std::move(read); });
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
                                  text(feature, feature.GetFieldIndex("province")),
                                  text(feature, feature.GetFieldIndex("country")),
                                  seatOf(integer(feature, feature.GetFieldIndex("seat"), 0))});
            }
        });
    std::ranges::stable_sort(places, std::ranges::greater{}, &BaseMap::Place::population);
    return done.transform([&] { return std::move(places); });
}

/// For base maps that do not say in which province a town lies.
void findProvinces(BaseMap& map)
{
    for (BaseMap::Place& place : map.places) {
        if (!place.province.isEmpty()) {
            continue;
        }
        const auto found = std::ranges::find_if(
            map.provinces, [&](const BaseMap::Area& province) { return province.contains(place.position); });
        if (found != map.provinces.end()) {
            place.province = found->name;
        }
    }
}

/// The provinces, which are half of all points, with an access of their own so that another thread can read them.
Result<std::vector<BaseMap::Area>> readProvinces(const QString& path)
{
    return GdalSource::openShipped(path).and_then(
        [](const GdalSource& source) { return readAreas(source, QStringLiteral("provinces"), "iso"); });
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
    // Two at once, as start-up is what the user waits for.
    std::future<Result<std::vector<BaseMap::Area>>> provinces = std::async(std::launch::async, readProvinces, path);
    auto map = std::make_shared<BaseMap>();
    Error error;
    const bool isComplete = take(readAreas(*source, QStringLiteral("countries"), "iso"), map->countries, error) &&
                            take(readAreas(*source, QStringLiteral("water"), "kind"), map->water, error) &&
                            take(readLines(*source, QStringLiteral("rivers")), map->rivers, error) &&
                            take(readPlaces(*source), map->places, error) &&
                            take(provinces.get(), map->provinces, error);
    // Maps of one's own, and those of earlier versions, have no world around them and no coast but that of their sea.
    const QString world = QStringLiteral("world");
    const QString coast = QStringLiteral("coast");
    const QString seas = QStringLiteral("seas");
    if (!isComplete || (source->layer(world) && !take(readAreas(*source, world, "iso"), map->world, error)) ||
        (source->layer(coast) && !take(readLines(*source, coast), map->coast, error)) ||
        (source->layer(seas) && !take(readAreas(*source, seas, "iso"), map->seas, error))) {
        return std::unexpected(std::move(error));
    }
    findProvinces(*map);
    return map;
}

} // namespace ketenkaart
