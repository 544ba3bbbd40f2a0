#include "core/io/gdal_sheet.h"

#include "core/io/gdal_access.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringDecoder>

#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <memory>

namespace ketenkaart {

namespace {

// Names in a DBF file end after ten bytes; some of our columns are longer.
constexpr qsizetype shapefileNameLength = 10;
constexpr std::array longColumns{QLatin1StringView("municipality"), QLatin1StringView("approximate"),
                                 QLatin1StringView("organisation"), QLatin1StringView("technologies"),
                                 QLatin1StringView("stated_only"),  QLatin1StringView("flight_seconds")};

QString columnName(const char* name, bool isShapefile)
{
    const QString column = QString::fromUtf8(name);
    if (isShapefile) {
        for (const QLatin1StringView full : longColumns) {
            if (column.compare(full.first(shapefileNameLength), Qt::CaseInsensitive) == 0) {
                return full;
            }
        }
    }
    return column;
}

/// Text of any field. A list becomes what it would be in a CSV file.
QByteArray fieldText(const OGRFeature& feature, int index)
{
    if (!feature.IsFieldSetAndNotNull(index)) {
        return {};
    }
    if (feature.GetFieldDefnRef(index)->GetType() == OFTStringList) {
        QByteArrayList parts;
        for (char** part = feature.GetFieldAsStringList(index); part && *part; ++part) {
            parts.append(*part);
        }
        return parts.join(';');
    }
    return feature.GetFieldAsString(index);
}

/// Brings the points of a layer to WGS84. Points of a layer without a coordinate system are left as they are: the
/// coordinate check recognises what they mean.
class PointReader
{
public:
    PointReader(OGRLayer& layer, ShapePoint shapePoint)
        : m_shapePoint(shapePoint)
    {
        const OGRSpatialReference* source = layer.GetSpatialRef();
        if (!source || isWgs84(*source)) {
            return;
        }
        m_needsTransformation = true;
        // Correction grids may lie on a server of PROJ's.
        OSRSetPROJEnableNetwork(0);
        OGRSpatialReference from(*source);
        from.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        OGRSpatialReference to;
        to.importFromEPSG(4326);
        to.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        m_transformation.reset(OGRCreateCoordinateTransformation(&from, &to));
    }

    void read(const OGRGeometry* geometry, SheetRow& row) const
    {
        if (!geometry || geometry->IsEmpty()) {
            return;
        }
        if (wkbFlatten(geometry->getGeometryType()) == wkbMultiPoint &&
            geometry->toMultiPoint()->getNumGeometries() == 1) {
            geometry = geometry->toMultiPoint()->getGeometryRef(0);
        }
        OGRPoint onShape;
        const bool isPoint = wkbFlatten(geometry->getGeometryType()) == wkbPoint;
        if (!isPoint) {
            row.geometry = SheetRow::Geometry::NotAPoint;
            // GEOS finds one inside; a line has none.
            if (m_shapePoint == ShapePoint::None || !pointOn(*geometry, onShape)) {
                return;
            }
        }
        const OGRPoint& point = isPoint ? *geometry->toPoint() : onShape;
        double x = point.getX();
        double y = point.getY();
        if (m_needsTransformation && (!m_transformation || !m_transformation->Transform(1, &x, &y))) {
            row.geometry = SheetRow::Geometry::NotConvertible;
            return;
        }
        row.geometry = isPoint ? SheetRow::Geometry::Point : SheetRow::Geometry::NotAPoint;
        row.point = {x, y};
    }

private:
    static bool pointOn(const OGRGeometry& shape, OGRPoint& point)
    {
        const GdalMessages quiet;
        const bool isArea = OGR_GT_IsSurface(wkbFlatten(shape.getGeometryType())) ||
                            wkbFlatten(shape.getGeometryType()) == wkbMultiPolygon;
        if (const std::unique_ptr<OGRGeometry> inside(
                isArea ? OGRGeometry::FromHandle(
                             OGR_G_PointOnSurface(OGRGeometry::ToHandle(const_cast<OGRGeometry*>(&shape))))
                       : nullptr);
            inside && wkbFlatten(inside->getGeometryType()) == wkbPoint && !inside->IsEmpty()) {
            point = *inside->toPoint();
            return true;
        }
        return false;
    }

    static bool isWgs84(const OGRSpatialReference& reference)
    {
        // By its code and not by comparing definitions, which would cost a visit to PROJ's database.
        const char* code = reference.GetAuthorityCode(nullptr);
        return code && (qstrcmp(code, "4326") == 0 || qstrcmp(code, "CRS84") == 0);
    }

    ShapePoint m_shapePoint;
    bool m_needsTransformation = false;
    std::unique_ptr<OGRCoordinateTransformation> m_transformation;
};

QByteArray stampOf(const Sheet& sheet)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&](const QString& text) {
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(text.constData()), text.size() * 2));
        hash.addData(QByteArrayView("\0", 2)); // no text ends with one
    };
    for (const SheetColumn& column : sheet.columns) {
        add(column.name);
    }
    for (const SheetRow& row : sheet.rows) {
        std::ranges::for_each(row.cells, add);
        add(QStringLiteral("%1 %2").arg(row.point.x(), 0, 'g', 17).arg(row.point.y(), 0, 'g', 17));
    }
    return hash.result();
}

Diagnostic notUtf8(const Sheet& sheet, qint64 row, const QString& column)
{
    return {Diagnostic::Severity::Warning,
            Diagnostic::Code::UnknownValue,
            sheet.layer,
            row,
            column,
            QCoreApplication::translate("DatasetReader",
                                        "The text is not UTF-8; it was read as Latin-1, here and wherever that is so"),
            QCoreApplication::translate("DatasetReader", "Save the file as UTF-8")};
}

Diagnostic readInPart(const Sheet& sheet, const QString& reason)
{
    return {Diagnostic::Severity::Error,
            Diagnostic::Code::MissingLayer,
            sheet.layer,
            0,
            QString(),
            QCoreApplication::translate("DatasetReader", "The layer could be read only in part: %1").arg(reason),
            QCoreApplication::translate("DatasetReader", "Repair the file")};
}

} // namespace

Sheet readSheet(const GdalSource& source, OGRLayer& layer, const QString& name, ShapePoint shapePoint)
{
    const GdalMessages messages;
    Sheet sheet;
    sheet.layer = name;
    sheet.hasGeometry = layer.GetGeomType() != wkbNone;
    const OGRFeatureDefn* definition = layer.GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i) {
        sheet.columns.push_back({columnName(definition->GetFieldDefn(i)->GetNameRef(), source.isShapefile()), {}});
    }
    const bool hasNumbers = layer.GetFIDColumn()[0] != '\0';
    bool isUtf8 = true;
    const PointReader points(layer, shapePoint);
    for (const OGRFeatureUniquePtr& feature : layer) {
        SheetRow row;
        row.key = hasNumbers ? feature->GetFID() : static_cast<qint64>(sheet.rows.size()) + 1;
        row.cells.reserve(static_cast<qsizetype>(sheet.columns.size()));
        for (size_t i = 0; i < sheet.columns.size(); ++i) {
            const QByteArray bytes = fieldText(*feature, static_cast<int>(i));
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            QString text = decoder.decode(bytes);
            if (decoder.hasError()) {
                text = QString::fromLatin1(bytes);
                if (std::exchange(isUtf8, false)) {
                    sheet.findings.push_back(
                        notUtf8(sheet, static_cast<qint64>(sheet.rows.size()) + 1, sheet.columns[i].name));
                }
            }
            row.cells.append(text);
        }
        points.read(feature->GetGeometryRef(), row);
        sheet.rows.push_back(std::move(row));
    }
    if (const QString reason = messages.firstFailure(); !reason.isEmpty()) {
        sheet.findings.push_back(readInPart(sheet, reason));
        sheet.obstacle = QCoreApplication::translate("DatasetReader", "it could be read only in part");
    }
    sheet.stamp = stampOf(sheet);
    return sheet;
}

} // namespace ketenkaart
