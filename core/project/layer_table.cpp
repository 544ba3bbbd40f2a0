#include "core/project/layer_table.h"

#include "core/model/clean_text.h"

#include <QCryptographicHash>
#include <QSet>
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
    const QString column = cleanText(QString::fromUtf8(name)).toLower();
    if (isShapefile) {
        for (const QLatin1StringView full : longColumns) {
            if (column == full.first(shapefileNameLength)) {
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
    explicit PointReader(OGRLayer& layer)
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

    void read(const OGRGeometry* geometry, LayerRow& row) const
    {
        if (!geometry || geometry->IsEmpty()) {
            return;
        }
        if (wkbFlatten(geometry->getGeometryType()) == wkbMultiPoint &&
            geometry->toMultiPoint()->getNumGeometries() == 1) {
            geometry = geometry->toMultiPoint()->getGeometryRef(0);
        }
        if (wkbFlatten(geometry->getGeometryType()) != wkbPoint) {
            row.geometry = LayerRow::Geometry::NotAPoint;
            return;
        }
        double x = geometry->toPoint()->getX();
        double y = geometry->toPoint()->getY();
        if (m_needsTransformation && (!m_transformation || !m_transformation->Transform(1, &x, &y))) {
            row.geometry = LayerRow::Geometry::NotConvertible;
            return;
        }
        row.geometry = LayerRow::Geometry::Point;
        row.point = {x, y};
    }

private:
    static bool isWgs84(const OGRSpatialReference& reference)
    {
        // By its code and not by comparing definitions, which would cost a visit to PROJ's database.
        const char* code = reference.GetAuthorityCode(nullptr);
        return code && (qstrcmp(code, "4326") == 0 || qstrcmp(code, "CRS84") == 0);
    }

    bool m_needsTransformation = false;
    std::unique_ptr<OGRCoordinateTransformation> m_transformation;
};

QByteArray stampOf(const LayerTable& table)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&](const QString& text) {
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(text.constData()), text.size() * 2));
        hash.addData(QByteArrayView("\0", 2)); // no text ends with one
    };
    std::ranges::for_each(table.columns, add);
    for (const LayerRow& row : table.rows) {
        std::ranges::for_each(row.values, add);
        add(QStringLiteral("%1 %2").arg(row.point.x(), 0, 'g', 17).arg(row.point.y(), 0, 'g', 17));
    }
    return hash.result();
}

} // namespace

qsizetype mostCharacters(const QString& column)
{
    static const QSet<QString> names{
        QStringLiteral("id"),          QStringLiteral("name"),     QStringLiteral("name_nl"),
        QStringLiteral("name_en"),     QStringLiteral("title_nl"), QStringLiteral("title_en"),
        QStringLiteral("label_nl"),    QStringLiteral("label_en"), QStringLiteral("province"),
        QStringLiteral("region"),      QStringLiteral("unit"),     QStringLiteral("municipality"),
        QStringLiteral("organisation")};
    return names.contains(column) ? 500 : 32767;
}

LayerTable readLayerTable(const GdalSource& source, OGRLayer& layer, const QString& name)
{
    const GdalMessages messages;
    LayerTable table;
    table.name = name;
    table.hasGeometry = layer.GetGeomType() != wkbNone;
    const OGRFeatureDefn* definition = layer.GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i) {
        table.columns.append(columnName(definition->GetFieldDefn(i)->GetNameRef(), source.isShapefile()));
    }

    std::vector<qsizetype> longest;
    std::ranges::transform(table.columns, std::back_inserter(longest), mostCharacters);

    const PointReader points(layer);
    for (const OGRFeatureUniquePtr& feature : layer) {
        LayerRow row;
        row.number = static_cast<qint64>(table.rows.size()) + 1;
        row.values.reserve(static_cast<size_t>(table.columns.size()));
        for (int i = 0; i < table.columns.size(); ++i) {
            const QByteArray bytes = fieldText(*feature, i);
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            QString text = decoder.decode(bytes);
            if (decoder.hasError()) {
                text = QString::fromLatin1(bytes);
                if (!table.misread) {
                    table.misread = LayerTable::Misread{row.number, table.columns[i]};
                }
            }
            text = cleanText(text);
            if (text.size() > longest[static_cast<size_t>(i)]) {
                text.truncate(longest[static_cast<size_t>(i)]);
                if (!table.cut) {
                    table.cut = LayerTable::Misread{row.number, table.columns[i]};
                }
            }
            row.values.push_back(std::move(text));
        }
        points.read(feature->GetGeometryRef(), row);
        table.rows.push_back(std::move(row));
    }
    table.failure = messages.firstFailure();
    table.stamp = stampOf(table);
    return table;
}

} // namespace ketenkaart
