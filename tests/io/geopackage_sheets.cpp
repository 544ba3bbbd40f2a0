#include "geopackage_sheets.h"

#include "core/io/file_exchange.h"
#include "core/io/gdal_access.h"
#include "core/io/gdal_sheet.h"

#include <cpl_error.h>
#include <ogrsf_frmts.h>
#include <sqlite3.h>

#include <memory>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace iotest {

namespace {

using Database = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;

Database openDatabase(const QString& path)
{
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
        qFatal("cannot open %s", qPrintable(path));
    }
    return Database(database, sqlite3_close);
}

std::vector<QStringList> queried(sqlite3* database, const QByteArray& query)
{
    std::vector<QStringList> rows;
    const auto take = [](void* taken, int count, char** texts, char**) {
        QStringList& row = static_cast<std::vector<QStringList>*>(taken)->emplace_back();
        for (int i = 0; i < count; ++i) {
            row.append(QString::fromUtf8(texts[i]));
        }
        return 0;
    };
    char* fault = nullptr;
    if (sqlite3_exec(database, query.constData(), take, &rows, &fault) != SQLITE_OK) {
        qFatal("%s: %s", query.constData(), fault);
    }
    return rows;
}

GDALDatasetUniquePtr openWithGdal(const QString& path)
{
    registerGdalDrivers();
    return GDALDatasetUniquePtr(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_VERBOSE_ERROR));
}

} // namespace

Sheet sheetOf(const QString& path, const QString& layer)
{
    const auto source = GdalSource::open(path, {layer});
    OGRLayer* found = source ? source->layer(layer) : nullptr;
    if (!found) {
        qFatal("no layer %s: %s", qPrintable(layer), source ? "" : qPrintable(source.error().toString()));
    }
    return readSheet(*source, *found, layer);
}

void setCell(Sheet& sheet, qsizetype row, const QString& column, const QString& text)
{
    QStringList& cells = sheet.rows.at(static_cast<size_t>(row)).cells;
    const qsizetype place = sheet.columnIndex(column);
    cells.resize(std::max(cells.size(), place + 1));
    cells[place] = text;
}

QStringList column(const Sheet& sheet, const QString& name)
{
    QStringList cells;
    for (const SheetRow& row : sheet.rows) {
        cells.append(Sheet::cell(row, sheet.columnIndex(name)));
    }
    return cells;
}

Cells cellsOf(const QString& path)
{
    const Database database = openDatabase(path);
    Cells cells;
    for (const QStringList& table :
         queried(database.get(), "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
        cells.insert(table[0] + u" sql"_s, table[1]);
        if (table[1].startsWith(u"CREATE VIRTUAL"_s)) {
            continue;
        }
        const QByteArray name = quotedName(table[0]);
        for (const QStringList& column : queried(database.get(), "PRAGMA table_info(" + name + ')')) {
            const QByteArray quoted = quotedName(column[1]);
            for (const QStringList& cell :
                 queried(database.get(), "SELECT rowid, quote(" + quoted + ") FROM " + name)) {
                cells.insert(table[0] + u' ' + cell[0] + u' ' + column[1], cell[1]);
            }
        }
    }
    return cells;
}

QStringList differences(const Cells& one, const Cells& other)
{
    QStringList keys;
    for (const auto& [key, cell] : one.asKeyValueRange()) {
        if (!other.contains(key) || other.value(key) != cell) {
            keys.append(key);
        }
    }
    for (const QString& key : other.keys()) {
        if (!one.contains(key)) {
            keys.append(key);
        }
    }
    keys.sort();
    return keys;
}

QList<qint64> featuresAround(const QString& path, const QString& layer, const QPointF& place)
{
    const GDALDatasetUniquePtr dataset = openWithGdal(path);
    OGRLayer* found = dataset->GetLayerByName(layer.toUtf8().constData());
    found->SetSpatialFilterRect(place.x() - 1e-3, place.y() - 1e-3, place.x() + 1e-3, place.y() + 1e-3);
    QList<qint64> ids;
    for (const OGRFeatureUniquePtr& feature : found) {
        ids.append(feature->GetFID());
    }
    return ids;
}

QStringList complaints(const QString& path)
{
    QStringList said;
    const auto note = [](CPLErr, CPLErrorNum, const char* message) {
        static_cast<QStringList*>(CPLGetErrorHandlerUserData())->append(QString::fromUtf8(message));
    };
    CPLPushErrorHandlerEx(note, &said);
    {
        const GDALDatasetUniquePtr dataset = openWithGdal(path);
        for (int i = 0; dataset && i < dataset->GetLayerCount(); ++i) {
            OGRLayer* layer = dataset->GetLayer(i);
            GIntBig count = 0;
            OGREnvelope box;
            for (const OGRFeatureUniquePtr& feature : layer) {
                ++count;
                if (const OGRGeometry* geometry = feature->GetGeometryRef(); geometry && !geometry->IsEmpty()) {
                    OGREnvelope own;
                    geometry->getEnvelope(&own);
                    box.Merge(own);
                }
            }
            if (layer->GetFeatureCount() != count) {
                said.append(
                    u"%1 counts %2 rows of %3"_s.arg(layer->GetName()).arg(layer->GetFeatureCount()).arg(count));
            }
            OGREnvelope extent;
            const bool hasExtent = layer->GetGeomType() != wkbNone && layer->GetExtent(&extent, FALSE) == OGRERR_NONE;
            // GDAL reads what the file says as a text of fifteen digits.
            const auto differ = [](double one, double other) { return qAbs(one - other) > 1e-12 * qAbs(other); };
            if (hasExtent && box.IsInit() &&
                (differ(extent.MinX, box.MinX) || differ(extent.MaxX, box.MaxX) || differ(extent.MinY, box.MinY) ||
                 differ(extent.MaxY, box.MaxY))) {
                said.append(u"%1 does not cover what it says"_s.arg(layer->GetName()));
            }
        }
        if (!dataset) {
            said.append(u"it does not open"_s);
        }
    }
    CPLPopErrorHandler();
    return said;
}

bool canBeExchanged(const QString& path)
{
    return FileLease::take(path).has_value();
}

} // namespace iotest
