#include "core/io/geopackage_maker.h"

#include "core/io/database_placement.h"
#include "core/io/gdal_access.h"
#include "core/io/sheet.h"

#include <QCoreApplication>

#include <ogrsf_frmts.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct MakerMessage
{
    Q_DECLARE_TR_FUNCTIONS(GeoPackageMaker)
};

constexpr char fileName[] = "new.gpkg"; // in memory

/// Why it does not work, or nothing.
using Outcome = std::expected<void, QString>;

Outcome outcomeOf(bool isDone, const GdalMessages& messages)
{
    if (isDone && messages.failures().isEmpty()) {
        return {};
    }
    return std::unexpected(messages.firstFailure());
}

/// The place that two texts say: in degrees, and not where an empty field that became a number would be.
std::optional<QPointF> placeOf(const QString& longitude, const QString& latitude, char decimalSign)
{
    const std::optional<double> x = cellNumber(longitude, decimalSign);
    const std::optional<double> y = cellNumber(latitude, decimalSign);
    const bool isPlace = x && y && std::abs(*x) <= 180 && std::abs(*y) <= 90 && (*x != 0.0 || *y != 0.0);
    return isPlace ? std::optional(QPointF(*x, *y)) : std::nullopt;
}

struct Field
{
    const char* name;
    OGRFieldType type = OFTString;
    int width = 0;
    OGRFieldSubType subType = OFSTNone;
    const char* byDefault = nullptr;
};

/// Fills a GeoPackage in memory.
class Maker
{
public:
    explicit Maker(GDALDataset& dataset)
        : m_dataset(dataset)
    {
        m_wgs84.importFromEPSG(4326);
        m_wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    }

    Outcome add(const NewGeoPackageLayer& layer);
    Outcome addOrigins();
    Outcome addFiles(const std::vector<KeptFile>& files);
    Outcome addStyles(const std::vector<NewGeoPackageLayer>& layers);

private:
    /// What of a sheet goes where.
    struct Plan
    {
        const Sheet& sheet;
        qsizetype longitude = -1;
        qsizetype latitude = -1;
        std::vector<std::optional<QPointF>> places; // by row
        bool keepsPlaceTexts = false;
        std::vector<QString> names; // of the columns in the table
    };

    static Plan planOf(const NewGeoPackageLayer& layer);
    OGRLayer* create(const QByteArray& name, OGRwkbGeometryType kind, const QByteArray& key,
                     const QByteArray& geometry);
    /// A table without geometry.
    OGRLayer* createTable(const char* name, const char* key, const std::vector<Field>& fields);
    void keepOrigin(const Plan& plan);

    GDALDataset& m_dataset;
    OGRSpatialReference m_wgs84;
    GeoPackageOrigins m_origins;
    QHash<const Sheet*, QByteArray> m_geometryColumns;
};

Maker::Plan Maker::planOf(const NewGeoPackageLayer& layer)
{
    const Sheet& sheet = *layer.sheet;
    Plan plan{sheet, sheet.columnIndex(u"lon"), sheet.columnIndex(u"lat"), {}, false, {}};
    const bool hasColumns = plan.longitude >= 0 && plan.latitude >= 0 && !layer.lines;
    if (!hasColumns) {
        plan.longitude = plan.latitude = -1;
    }
    for (const SheetRow& row : sheet.rows) {
        const QString longitude = Sheet::cell(row, plan.longitude);
        const QString latitude = Sheet::cell(row, plan.latitude);
        // Texts have the word, as they have when a dataset is read.
        std::optional<QPointF> place = hasColumns ? placeOf(longitude, latitude, sheet.form.decimalSign) : std::nullopt;
        plan.keepsPlaceTexts =
            plan.keepsPlaceTexts || (hasColumns && !place && !(longitude.isEmpty() && latitude.isEmpty()));
        if (!place && row.geometry == SheetRow::Geometry::Point) {
            place = row.point;
        }
        plan.places.push_back(place);
    }
    QStringList taken;
    for (qsizetype i = 0; i < std::ssize(sheet.columns); ++i) {
        const QString& name = sheet.columns[static_cast<size_t>(i)].name;
        taken.append(freeName(name.isEmpty() ? u"field_%1"_s.arg(i + 1) : name, taken));
    }
    plan.names.assign(taken.begin(), taken.end());
    return plan;
}

OGRLayer* Maker::create(const QByteArray& name, OGRwkbGeometryType kind, const QByteArray& key,
                        const QByteArray& geometry)
{
    CPLStringList options;
    options.SetNameValue("FID", key.constData());
    options.SetNameValue("GEOMETRY_NAME", geometry.constData());
    OGRSpatialReference* reference = kind == wkbNone ? nullptr : &m_wgs84;
    return m_dataset.CreateLayer(name.constData(), reference, kind, options.List());
}

OGRLayer* Maker::createTable(const char* name, const char* key, const std::vector<Field>& fields)
{
    OGRLayer* layer = create(name, wkbNone, key, "geom");
    for (const Field& field : fields) {
        OGRFieldDefn definition(field.name, field.type);
        definition.SetWidth(field.width);
        definition.SetSubType(field.subType);
        definition.SetDefault(field.byDefault);
        if (layer && layer->CreateField(&definition) != OGRERR_NONE) {
            return nullptr;
        }
    }
    return layer;
}

Outcome Maker::add(const NewGeoPackageLayer& given)
{
    const GdalMessages messages;
    const Plan plan = planOf(given);
    const Sheet& sheet = plan.sheet;
    const bool isSpatial = sheet.hasGeometry || plan.longitude >= 0;
    const OGRwkbGeometryType kind = given.lines ? wkbLineString : isSpatial ? wkbPoint : wkbNone;
    const QStringList names(plan.names.begin(), plan.names.end());
    const QByteArray geometry = freeName(u"geom"_s, names).toUtf8();
    OGRLayer* const layer = create(sheet.layer.toUtf8(), kind, freeName(u"fid"_s, names).toUtf8(), geometry);
    std::vector<int> fields; // of the columns; -1 for those that are left out
    for (qsizetype i = 0; layer && i < names.size(); ++i) {
        const bool isLeftOut = !plan.keepsPlaceTexts && (i == plan.longitude || i == plan.latitude);
        OGRFieldDefn definition(names[i].toUtf8().constData(), OFTString);
        if (!isLeftOut && layer->CreateField(&definition) != OGRERR_NONE) {
            return outcomeOf(false, messages);
        }
        fields.push_back(isLeftOut ? -1 : layer->GetLayerDefn()->GetFieldCount() - 1);
    }
    if (!layer) {
        return outcomeOf(false, messages);
    }
    if (kind != wkbNone) {
        m_geometryColumns.insert(&sheet, geometry);
    }
    for (size_t r = 0; r < sheet.rows.size(); ++r) {
        const SheetRow& row = sheet.rows[r];
        OGRFeature feature(layer->GetLayerDefn());
        feature.SetFID(static_cast<GIntBig>(r) + 1);
        const bool saysPlace = plan.longitude >= 0 && placeOf(Sheet::cell(row, plan.longitude),
                                                              Sheet::cell(row, plan.latitude), sheet.form.decimalSign);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString text = Sheet::cell(row, i);
            const int field = fields[static_cast<size_t>(i)];
            const bool isPlace = saysPlace && (i == plan.longitude || i == plan.latitude);
            if (field >= 0 && !isPlace && !text.isEmpty()) {
                feature.SetField(field, text.toUtf8().constData());
            }
        }
        if (given.lines) {
            if (const auto line = given.lines->constFind(row.key); line != given.lines->cend()) {
                OGRLineString string;
                string.addPoint(line->x1(), line->y1());
                string.addPoint(line->x2(), line->y2());
                feature.SetGeometry(&string);
            }
        } else if (const auto& place = plan.places[r]; place && kind != wkbNone) {
            const OGRPoint point(place->x(), place->y());
            feature.SetGeometry(&point);
        }
        if (layer->CreateFeature(&feature) != OGRERR_NONE) {
            return outcomeOf(false, messages);
        }
    }
    keepOrigin(plan);
    return outcomeOf(true, messages);
}

void Maker::keepOrigin(const Plan& plan)
{
    const Sheet& sheet = plan.sheet;
    LayerOrigin origin{sheet.layer, sheet.file, sheet.form, {}, sheet.head, sheet.tail, sheet.columnsInHead};
    for (size_t i = 0; i < plan.names.size(); ++i) {
        origin.columns.push_back({plan.names[i], sheet.columns[i].name});
    }
    m_origins.layers.push_back(std::move(origin));
    if (plan.longitude < 0) {
        return;
    }
    for (size_t r = 0; r < sheet.rows.size(); ++r) {
        const SheetRow& row = sheet.rows[r];
        const auto place =
            placeOf(Sheet::cell(row, plan.longitude), Sheet::cell(row, plan.latitude), sheet.form.decimalSign);
        if (!place) {
            continue;
        }
        const auto keep = [&](qsizetype column, double number) {
            const QString text = Sheet::cell(row, column);
            if (text != numberCell(number, sheet.form.decimalSign)) {
                m_origins.cells.push_back(
                    {sheet.layer, static_cast<qint64>(r) + 1, plan.names[static_cast<size_t>(column)], text});
            }
        };
        keep(plan.longitude, place->x());
        keep(plan.latitude, place->y());
    }
}

Outcome Maker::addOrigins()
{
    const GdalMessages messages;
    bool isDone = true;
    if (!m_origins.layers.empty()) {
        OGRLayer* const table = createTable(layerOriginTable, "id", {{"layer"}, {"file"}, {"form"}});
        isDone = table != nullptr;
        for (const LayerOrigin& origin : m_origins.layers) {
            if (isDone) {
                OGRFeature feature(table->GetLayerDefn());
                feature.SetField(0, origin.layer.toUtf8().constData());
                feature.SetField(1, origin.file.toUtf8().constData());
                feature.SetField(2, formText(origin).constData());
                isDone = table->CreateFeature(&feature) == OGRERR_NONE;
            }
        }
    }
    if (!m_origins.cells.empty() && isDone) {
        OGRLayer* const table =
            createTable(cellOriginTable, "id", {{"layer"}, {"fid", OFTInteger64}, {"column"}, {"text"}});
        isDone = table != nullptr;
        for (const CellOrigin& cell : m_origins.cells) {
            if (isDone) {
                OGRFeature feature(table->GetLayerDefn());
                feature.SetField(0, cell.layer.toUtf8().constData());
                feature.SetField(1, static_cast<GIntBig>(cell.fid));
                feature.SetField(2, cell.column.toUtf8().constData());
                feature.SetField(3, cell.text.toUtf8().constData());
                isDone = table->CreateFeature(&feature) == OGRERR_NONE;
            }
        }
    }
    return outcomeOf(isDone, messages);
}

Outcome Maker::addFiles(const std::vector<KeptFile>& files)
{
    const GdalMessages messages;
    OGRLayer* const table =
        files.empty() ? nullptr : createTable(keptFileTable, "id", {{"name"}, {"content", OFTBinary}});
    bool isDone = table || files.empty();
    for (const KeptFile& file : files) {
        if (file.content.size() > SqliteFile::longestValue) {
            return std::unexpected(MakerMessage::tr("the file %1 is too large for it").arg(file.name));
        }
        if (isDone) {
            OGRFeature feature(table->GetLayerDefn());
            feature.SetField(0, file.name.toUtf8().constData());
            feature.SetField(1, static_cast<int>(file.content.size()), file.content.constData());
            isDone = table->CreateFeature(&feature) == OGRERR_NONE;
        }
    }
    return outcomeOf(isDone, messages);
}

/// As QGIS makes and reads them (QgsOgrProvider): a text that says nothing is empty there and not NULL.
Outcome Maker::addStyles(const std::vector<NewGeoPackageLayer>& layers)
{
    const GdalMessages messages;
    if (std::ranges::all_of(layers, [](const NewGeoPackageLayer& layer) { return layer.style.isEmpty(); })) {
        return {};
    }
    OGRLayer* const table = createTable("layer_styles", "id",
                                        {{"f_table_catalog", OFTString, 256},
                                         {"f_table_schema", OFTString, 256},
                                         {"f_table_name", OFTString, 256},
                                         {"f_geometry_column", OFTString, 256},
                                         {"styleName", OFTString, 30},
                                         {"styleQML"},
                                         {"styleSLD"},
                                         {"useAsDefault", OFTInteger, 0, OFSTBoolean},
                                         {"description"},
                                         {"owner", OFTString, 30},
                                         {"ui", OFTString, 30},
                                         {"update_time", OFTDateTime, 0, OFSTNone, "CURRENT_TIMESTAMP"}});
    bool isDone = table != nullptr;
    for (const NewGeoPackageLayer& layer : layers) {
        if (!isDone || layer.style.isEmpty()) {
            continue;
        }
        OGRFeature feature(table->GetLayerDefn());
        for (const char* nothing : {"f_table_catalog", "f_table_schema", "styleSLD", "owner", "ui"}) {
            feature.SetField(nothing, "");
        }
        feature.SetField("f_table_name", layer.sheet->layer.toUtf8().constData());
        feature.SetField("f_geometry_column", m_geometryColumns.value(layer.sheet).constData());
        feature.SetField("styleName", layer.styleName.left(30).toUtf8().constData());
        feature.SetField("styleQML", layer.style.constData());
        feature.SetField("useAsDefault", 1);
        feature.SetField("description", layer.styleName.toUtf8().constData());
        isDone = table->CreateFeature(&feature) == OGRERR_NONE;
    }
    return outcomeOf(isDone, messages);
}

Outcome fill(MemoryFolder& folder, const NewGeoPackage& content)
{
    registerGdalDrivers();
    const GdalMessages messages;
    GDALDriver* const driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    GDALDatasetUniquePtr dataset(
        driver->Create(folder.pathOf(QLatin1StringView(fileName)).constData(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!dataset || dataset->StartTransaction() != OGRERR_NONE) {
        return outcomeOf(false, messages);
    }
    Maker maker(*dataset);
    Outcome done;
    for (const NewGeoPackageLayer& layer : content.layers) {
        done = done ? maker.add(layer) : done;
    }
    return done.and_then([&] { return maker.addOrigins(); })
        .and_then([&] { return maker.addFiles(content.files); })
        .and_then([&] { return maker.addStyles(content.layers); })
        .and_then([&] { return outcomeOf(dataset->CommitTransaction() == OGRERR_NONE, messages); })
        .and_then([&] { return outcomeOf(GDALClose(dataset.release()) == CE_None, messages); });
}

} // namespace

Sheet tableSheet(const Sheet& sheet)
{
    Sheet table = sheet;
    QStringList taken;
    for (qsizetype i = 0; i < std::ssize(table.columns); ++i) {
        QString& name = table.columns[static_cast<size_t>(i)].name;
        name = freeName(name.isEmpty() ? u"field_%1"_s.arg(i + 1) : name, taken);
        taken.append(name);
    }
    const qsizetype longitude = sheet.columnIndex(u"lon");
    const qsizetype latitude = sheet.columnIndex(u"lat");
    if (longitude < 0 || latitude < 0) {
        return table;
    }
    table.hasGeometry = true;
    bool keepsTexts = false;
    for (SheetRow& row : table.rows) {
        const QString x = Sheet::cell(row, longitude);
        const QString y = Sheet::cell(row, latitude);
        if (const auto place = placeOf(x, y, sheet.form.decimalSign)) {
            row.geometry = SheetRow::Geometry::Point;
            row.point = *place;
            row.cells[longitude].clear();
            row.cells[latitude].clear();
        } else if (!x.isEmpty() || !y.isEmpty()) {
            keepsTexts = true;
        }
    }
    for (const qsizetype column : {std::max(longitude, latitude), std::min(longitude, latitude)}) {
        if (!keepsTexts) {
            table.columns.erase(table.columns.begin() + column);
            for (SheetRow& row : table.rows) {
                if (column < row.cells.size()) {
                    row.cells.removeAt(column);
                }
            }
        }
    }
    return table;
}

Result<void> makeGeoPackage(const QString& path, const NewGeoPackage& content)
{
    MemoryFolder folder;
    if (const Outcome filled = fill(folder, content); !filled) {
        return std::unexpected(geoPackageError(filled.error(), path));
    }
    const SqliteTurn turn = SqliteTurn::take();
    return placeDatabase(path, folder.bytesOf(QLatin1StringView(fileName)), turn);
}

} // namespace ketenkaart
