#pragma once

#include <QByteArray>
#include <QLineF>
#include <QPointF>
#include <QString>

#include <memory>
#include <optional>

class OGRCoordinateTransformation;
class OGRGeometry;

namespace ketenkaart {

/// The geometry column of a layer, as a GeoPackage lists it.
struct GeometryColumn
{
    QString name;
    QString kind;                   ///< upper case: POINT, LINESTRING, GEOMETRY, ...
    qint64 referenceId = 4326;      ///< number of its coordinate system in the file
    std::optional<int> epsg = 4326; ///< and in the EPSG register; without one places are taken as they are
    bool needsZ = false;
};

struct Extent
{
    double minX = 0;
    double maxX = 0;
    double minY = 0;
    double maxY = 0;

    void unite(const Extent& other);
    bool operator==(const Extent&) const = default;
};

/// What a geometry of a GeoPackage (OGC 12-128r18, 2.1.3) covers; nothing when it is empty, NULL or not understood.
[[nodiscard]] std::optional<Extent> extentOf(const QByteArray& geometry);

/// Makes geometries for a column, as the bytes that a GeoPackage keeps. One thread at a time.
class GeometryMaker
{
public:
    explicit GeometryMaker(GeometryColumn column);
    ~GeometryMaker();

    [[nodiscard]] const GeometryColumn& column() const { return m_column; }
    [[nodiscard]] bool takesPoints() const;
    [[nodiscard]] bool takesLines() const;

    /// A place in WGS84, longitude first. Of what is there, height and measure stay. Nothing when the coordinate system
    /// of the column does not reach so far.
    [[nodiscard]] std::optional<QByteArray> point(const QPointF& place, const QByteArray& there = {}) const;
    [[nodiscard]] std::optional<QByteArray> line(const QLineF& line) const;
    /// Whether two say the same, in whatever way it is written.
    [[nodiscard]] static bool areSame(const QByteArray& one, const QByteArray& other);

private:
    /// Brings a place into the coordinate system of the column.
    [[nodiscard]] std::optional<QPointF> converted(const QPointF& place) const;
    [[nodiscard]] QByteArray bytesOf(const OGRGeometry& geometry) const;

    GeometryColumn m_column;
    bool m_isConverted = false;
    std::unique_ptr<OGRCoordinateTransformation> m_conversion;
};

} // namespace ketenkaart
