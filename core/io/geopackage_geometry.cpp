#include "core/io/geopackage_geometry.h"

#include "core/io/gdal_messages.h"

#include <QtEndian>

#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype shortHeader = 8; // magic, version, flags and coordinate system
constexpr char littleEndian = 1;
constexpr char withExtent = 1 << 1;
constexpr char isEmptyFlag = 1 << 4;

/// What stands before the well-known binary.
struct Header
{
    qsizetype length = 0;
    std::optional<Extent> extent;
    bool isEmpty = false;
};

std::optional<Header> headerOf(const QByteArray& geometry)
{
    static constexpr std::array<qsizetype, 5> lengths{0, 32, 48, 48, 64};
    if (geometry.size() < shortHeader || !geometry.startsWith("GP")) {
        return std::nullopt;
    }
    const auto flags = static_cast<quint8>(geometry[3]);
    const size_t kind = (flags >> 1) & 7;
    if (kind >= lengths.size() || geometry.size() < shortHeader + lengths[kind]) {
        return std::nullopt;
    }
    Header header{shortHeader + lengths[kind], {}, (flags & isEmptyFlag) != 0};
    if (kind > 0) {
        std::array<double, 4> bounds{};
        for (size_t i = 0; i < bounds.size(); ++i) {
            const char* place = geometry.constData() + shortHeader + 8 * static_cast<qsizetype>(i);
            bounds[i] = (flags & littleEndian) != 0 ? qFromLittleEndian<double>(place) : qFromBigEndian<double>(place);
        }
        header.extent = {bounds[0], bounds[1], bounds[2], bounds[3]};
    }
    return header;
}

OGRGeometryUniquePtr geometryOf(const QByteArray& bytes)
{
    const auto header = headerOf(bytes);
    OGRGeometry* geometry = nullptr;
    if (header) {
        const GdalMessages quiet;
        OGRGeometryFactory::createFromWkb(bytes.constData() + header->length, nullptr, &geometry,
                                          static_cast<size_t>(bytes.size() - header->length));
    }
    return OGRGeometryUniquePtr(geometry);
}

} // namespace

void Extent::unite(const Extent& other)
{
    minX = std::min(minX, other.minX);
    maxX = std::max(maxX, other.maxX);
    minY = std::min(minY, other.minY);
    maxY = std::max(maxY, other.maxY);
}

std::optional<Extent> extentOf(const QByteArray& geometry)
{
    const auto header = headerOf(geometry);
    if (!header || header->isEmpty) {
        return std::nullopt;
    }
    if (header->extent) {
        return std::isnan(header->extent->minX) ? std::nullopt : header->extent;
    }
    const OGRGeometryUniquePtr shape = geometryOf(geometry);
    if (!shape || shape->IsEmpty()) {
        return std::nullopt;
    }
    OGREnvelope envelope;
    shape->getEnvelope(&envelope);
    return Extent{envelope.MinX, envelope.MaxX, envelope.MinY, envelope.MaxY};
}

GeometryMaker::GeometryMaker(GeometryColumn column)
    : m_column(std::move(column))
{
    if (!m_column.epsg || *m_column.epsg == 4326) {
        return;
    }
    const GdalMessages quiet;
    m_isConverted = true;
    OSRSetPROJEnableNetwork(0); // correction grids may lie on a server of PROJ's
    OGRSpatialReference from;
    OGRSpatialReference to;
    if (from.importFromEPSG(4326) == OGRERR_NONE && to.importFromEPSG(*m_column.epsg) == OGRERR_NONE) {
        from.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        to.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        m_conversion.reset(OGRCreateCoordinateTransformation(&from, &to));
    }
}

GeometryMaker::~GeometryMaker() = default;

bool GeometryMaker::takesPoints() const
{
    return m_column.kind == u"POINT" || m_column.kind == u"MULTIPOINT" || m_column.kind == u"GEOMETRY";
}

bool GeometryMaker::takesLines() const
{
    return m_column.kind == u"LINESTRING" || m_column.kind == u"MULTILINESTRING" || m_column.kind == u"GEOMETRY";
}

std::optional<QPointF> GeometryMaker::converted(const QPointF& place) const
{
    if (!m_isConverted) {
        return place;
    }
    const GdalMessages quiet;
    double x = place.x();
    double y = place.y();
    if (!m_conversion || !m_conversion->Transform(1, &x, &y) || !std::isfinite(x) || !std::isfinite(y)) {
        return std::nullopt;
    }
    return QPointF(x, y);
}

QByteArray GeometryMaker::bytesOf(const OGRGeometry& geometry) const
{
    const bool isPoint = wkbFlatten(geometry.getGeometryType()) == wkbPoint;
    QByteArray bytes("GP\0", 3);
    bytes.append(static_cast<char>(isPoint ? littleEndian : littleEndian | withExtent)); // as GDAL has it
    const auto append = [&](auto value) {
        const auto little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    };
    append(static_cast<qint32>(m_column.referenceId));
    if (!isPoint) {
        OGREnvelope envelope;
        geometry.getEnvelope(&envelope);
        for (const double bound : {envelope.MinX, envelope.MaxX, envelope.MinY, envelope.MaxY}) {
            append(bound);
        }
    }
    const qsizetype start = bytes.size();
    bytes.resize(start + static_cast<qsizetype>(geometry.WkbSize()));
    geometry.exportToWkb(wkbNDR, reinterpret_cast<unsigned char*>(bytes.data() + start), wkbVariantIso);
    return bytes;
}

std::optional<QByteArray> GeometryMaker::point(const QPointF& place, const QByteArray& there) const
{
    const auto target = converted(place);
    if (!target) {
        return std::nullopt;
    }
    OGRPoint point;
    if (m_column.needsZ) {
        point.setZ(0);
    }
    if (const OGRGeometryUniquePtr old = geometryOf(there)) {
        const OGRGeometry* single = old.get();
        if (wkbFlatten(old->getGeometryType()) == wkbMultiPoint && old->toMultiPoint()->getNumGeometries() == 1) {
            single = old->toMultiPoint()->getGeometryRef(0);
        }
        if (wkbFlatten(single->getGeometryType()) == wkbPoint && !single->IsEmpty()) {
            point = *single->toPoint();
        }
    }
    point.setX(target->x());
    point.setY(target->y());
    if (m_column.kind != u"MULTIPOINT") {
        return bytesOf(point);
    }
    OGRMultiPoint points;
    points.addGeometry(&point);
    return bytesOf(points);
}

std::optional<QByteArray> GeometryMaker::line(const QLineF& line) const
{
    const auto from = converted(line.p1());
    const auto to = converted(line.p2());
    if (!from || !to) {
        return std::nullopt;
    }
    OGRLineString string;
    string.addPoint(from->x(), from->y());
    string.addPoint(to->x(), to->y());
    if (m_column.needsZ) {
        string.set3D(TRUE);
    }
    if (m_column.kind != u"MULTILINESTRING") {
        return bytesOf(string);
    }
    OGRMultiLineString strings;
    strings.addGeometry(&string);
    return bytesOf(strings);
}

bool GeometryMaker::areSame(const QByteArray& one, const QByteArray& other)
{
    if (one == other) {
        return true;
    }
    const OGRGeometryUniquePtr first = geometryOf(one);
    const OGRGeometryUniquePtr second = geometryOf(other);
    return first && second && first->Equals(second.get());
}

} // namespace ketenkaart
