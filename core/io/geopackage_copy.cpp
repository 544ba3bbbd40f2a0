#include "core/io/geopackage_copy.h"

#include "core/io/sqlite_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(GeoPackageCopy)
};

/// The tables that make a database a GeoPackage (OGC 12-128r18, annex C), as far as reading needs them. Coordinate
/// systems are taken by their code in the EPSG register and not by what the file says that they are: PROJ opens the
/// grids that a definition names while it only looks at it. Points of any other are read without one.
constexpr const char* frame[] = {
    "PRAGMA clean.application_id = 1196444487",
    "PRAGMA clean.user_version = 10300",
    "CREATE TABLE clean.gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT "
    "NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)",
    "CREATE TABLE clean.gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT, "
    "description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT '2000-01-01T00:00:00.000Z', min_x DOUBLE, "
    "min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER)",
    "CREATE TABLE clean.gpkg_geometry_columns (table_name TEXT NOT NULL PRIMARY KEY, column_name TEXT NOT NULL, "
    "geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL)",
};
constexpr char copyReferenceSystems[] =
    "INSERT OR IGNORE INTO clean.gpkg_spatial_ref_sys SELECT srs_id, srs_id, 'EPSG', organization_coordsys_id, "
    "'undefined', '' FROM main.gpkg_spatial_ref_sys WHERE organization = 'EPSG' COLLATE NOCASE AND "
    "typeof(organization_coordsys_id) = 'integer' AND organization_coordsys_id > 0";

/// Of a declaration only what GDAL takes for a type stays.
QByteArray typeOf(const QString& declared)
{
    static const QRegularExpression type(u"^[A-Za-z]{1,20}(\\([0-9, ]{1,12}\\))?$"_s);
    return type.match(declared).hasMatch() ? declared.toUtf8() : QByteArray("TEXT");
}

/// Copies one layer. The copy has its name in our spelling.
class LayerCopy
{
public:
    LayerCopy(SqliteFile& file, const QString& layer, const QString& original)
        : m_file(file)
        , m_layer(layer)
        , m_original(original)
    {}

    SqliteResult<void> make()
    {
        const auto columns = m_file.columns(u"main"_s, m_original);
        if (!columns) {
            return std::unexpected(columns.error());
        }
        const auto geometry = geometryColumn();
        if (!geometry) {
            return std::unexpected(geometry.error());
        }
        QByteArrayList declarations;
        QByteArrayList names;
        for (const SqliteFile::Column& column : *columns) {
            const bool isGeometry =
                !geometry->isEmpty() && column.name.compare(geometry->front(), Qt::CaseInsensitive) == 0;
            names.append(quotedName(column.name));
            declarations.append(quotedName(column.name) + ' ' +
                                (column.isRowId ? QByteArray("INTEGER PRIMARY KEY")
                                 : isGeometry   ? QByteArray("GEOMETRY")
                                                : typeOf(column.type)));
        }
        const QByteArray copy = "clean." + quotedName(m_layer);
        return m_file.run("CREATE TABLE " + copy + " (" + declarations.join(", ") + ')')
            .and_then([&] {
                const QByteArray marks = QByteArrayList(names.size(), "?").join(", ");
                return m_file.copyRows("SELECT " + names.join(", ") + " FROM main." + quotedName(m_original),
                                       "INSERT INTO " + copy + " VALUES (" + marks + ')');
            })
            .and_then([&] { return enter(*geometry); });
    }

private:
    /// Its name, kind, coordinate system, z and m; empty when the layer has none.
    SqliteResult<QStringList> geometryColumn()
    {
        if (!m_file.table(u"gpkg_geometry_columns"_s)) {
            return QStringList();
        }
        return m_file
            .query("SELECT column_name, upper(geometry_type_name), srs_id, z, m FROM main.gpkg_geometry_columns "
                   "WHERE table_name = ? COLLATE NOCASE",
                   {m_original})
            .transform([](const auto& rows) { return rows.empty() ? QStringList() : rows.front(); });
    }

    SqliteResult<void> enter(const QStringList& geometry)
    {
        const QString kind = geometry.isEmpty() ? u"attributes"_s : u"features"_s;
        const auto entered = m_file.run(
            "INSERT INTO clean.gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?, ?, ?, ?)",
            {m_layer, kind, m_layer, geometry.value(2, QString())});
        return geometry.isEmpty() ? entered : entered.and_then([&] {
            return m_file.run("INSERT INTO clean.gpkg_geometry_columns VALUES (?, ?, ?, ?, ?, ?)",
                              QStringList{m_layer} + geometry);
        });
    }

    SqliteFile& m_file;
    QString m_layer;
    QString m_original;
};

Error changedMeanwhile(const QString& path)
{
    return {Error::Code::Unreadable, CopyText::tr("Another program changed the file while it was being read"),
            QDir::toNativeSeparators(path), CopyText::tr("Open it again")};
}

QStringList listedLayers(SqliteFile& file)
{
    const auto rows = file.table(u"gpkg_contents"_s)
                          ? file.query("SELECT table_name FROM main.gpkg_contents WHERE data_type IN ('features', "
                                       "'attributes') ORDER BY rowid LIMIT 100")
                          : SqliteResult<std::vector<QStringList>>();
    QStringList names;
    for (const QStringList& row : rows.value_or(std::vector<QStringList>())) {
        // What the format keeps for itself is no layer, whatever the list says.
        if (!row.front().startsWith("gpkg_"_L1, Qt::CaseInsensitive)) {
            names.append(row.front());
        }
    }
    return names;
}

template<typename LayersOf>
Result<GeoPackageCopy> copyOf(const QString& path, const std::stop_token& stop, LayersOf layersOf)
{
    return SqliteFile::open(path, SqliteFile::Access::Read, stop).and_then([&](SqliteFile file) {
        auto copy = copyGeoPackage(file, layersOf(file)).transform_error([&](Error error) {
            error.where = QDir::toNativeSeparators(path);
            return error;
        });
        return copy && !file.isOfOneMoment() ? Result<GeoPackageCopy>(std::unexpected(changedMeanwhile(path))) : copy;
    });
}

} // namespace

Result<GeoPackageCopy> copyGeoPackage(const QString& path, const QStringList& layers, const std::stop_token& stop)
{
    return copyOf(path, stop, [&](SqliteFile&) { return layers; });
}

Result<GeoPackageCopy> copyWholeGeoPackage(const QString& path, const std::stop_token& stop)
{
    return copyOf(path, stop, listedLayers);
}

Result<GeoPackageCopy> copyGeoPackage(SqliteFile& file, const QStringList& layers)
{
    if (!file.table(u"gpkg_contents"_s)) {
        return std::unexpected(Error{Error::Code::Unreadable, CopyText::tr("This is no GeoPackage"), QString(),
                                     CopyText::tr("Save it again with the program that made it")});
    }
    GeoPackageCopy copy;
    SqliteResult<void> made;
    for (const char* statement : frame) {
        made = made.and_then([&] { return file.run(statement); });
    }
    if (const auto table = file.table(u"gpkg_spatial_ref_sys"_s);
        table && table->kind == SqliteFile::Table::Kind::Plain) {
        // Without them points are taken as they are, and the coordinate check looks at them.
        made = made.and_then([&] { return file.run(copyReferenceSystems); });
    }
    if (!made) {
        return std::unexpected(
            Error{Error::Code::Unreadable,
                  CopyText::tr("The GeoPackage cannot be read: %1").arg(SqliteFile::reasonOf(made.error())), QString(),
                  CopyText::tr("Save it again with the program that made it")});
    }
    bool isFilled = false;
    for (const QString& layer : layers) {
        const auto table = file.table(layer);
        if (!table) {
            continue;
        }
        if (table->kind == SqliteFile::Table::Kind::Virtual) {
            copy.failures.insert(layer, CopyText::tr("it is a virtual table, which may show any file"));
            continue;
        }
        if (const auto copied = LayerCopy(file, layer, table->name).make(); !copied) {
            copy.failures.insert(layer, SqliteFile::reasonOf(copied.error()));
            continue;
        }
        isFilled = true;
    }
    if (isFilled) {
        copy.image = file.cleanImage();
    }
    return copy;
}

} // namespace ketenkaart
