#include "core/project/geopackage_tables.h"

#include <QCoreApplication>
#include <QDir>

#include <array>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

Error writeError(const QString& reason, const QString& path)
{
    return {Error::Code::WriteFailed, reason, QDir::toNativeSeparators(path),
            QCoreApplication::translate("LayerWriter", "Close other programs that use the file, and check that you may "
                                                       "write to it")};
}

/// Lists of a GeoPackage that name a table, and the column in which they do.
struct List
{
    QLatin1StringView name;
    QLatin1StringView column;
};
constexpr std::array lists{
    List{"gpkg_geometry_columns"_L1, "table_name"_L1},   List{"gpkg_ogr_contents"_L1, "table_name"_L1},
    List{"gpkg_extensions"_L1, "table_name"_L1},         List{"gpkg_data_columns"_L1, "table_name"_L1},
    List{"gpkg_metadata_reference"_L1, "table_name"_L1}, List{"gpkg_contents"_L1, "table_name"_L1}};

constexpr char now[] = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";

} // namespace

GeoPackageChange::GeoPackageChange(SqliteFile file, const QString& path)
    : m_file(std::move(file))
    , m_path(path)
{}

Result<GeoPackageChange> GeoPackageChange::begin(const QString& path)
{
    return SqliteFile::open(path, SqliteFile::Access::Change)
        .transform([&](SqliteFile file) { return GeoPackageChange(std::move(file), path); })
        .transform_error([&](const Error& error) { return writeError(error.message, path); });
}

Result<GdalSource> GeoPackageChange::content(const QStringList& layers)
{
    return copyGeoPackage(m_file, layers).and_then([&](GeoPackageCopy copy) {
        return GdalSource::openCopy(std::move(copy), m_path);
    });
}

bool GeoPackageChange::has(const QString& table) const
{
    const auto found = m_file.table(table);
    return found && found->kind == SqliteFile::Table::Kind::Plain;
}

SqliteResult<void> GeoPackageChange::remove(const QString& table)
{
    SqliteResult<void> done;
    for (const List& list : lists) {
        if (has(list.name)) {
            done = done.and_then([&] {
                return m_file.run("DELETE FROM main." + quotedName(list.name) + " WHERE " + quotedName(list.column) +
                                      " = ? COLLATE NOCASE",
                                  {table});
            });
        }
    }
    return done.and_then([&] { return m_file.run("DROP TABLE main." + quotedName(table)); });
}

SqliteResult<void> GeoPackageChange::make(const LayerText& table)
{
    QByteArrayList columns{"\"fid\" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"};
    for (const QString& column : table.columns) {
        columns.append(quotedName(column) + " TEXT");
    }
    return m_file.run("CREATE TABLE main." + quotedName(table.layer) + " (" + columns.join(", ") + ')').and_then([&] {
        return m_file.run(QByteArray("INSERT INTO main.gpkg_contents (table_name, data_type, identifier, last_change) "
                                     "VALUES (?, 'attributes', ?, ") +
                              now + ')',
                          {table.layer, table.layer});
    });
}

SqliteResult<void> GeoPackageChange::addColumns(const QString& name, const LayerText& table)
{
    const auto there = m_file.columns(u"main"_s, name);
    if (!there) {
        return std::unexpected(there.error());
    }
    SqliteResult<void> done;
    for (const QString& column : table.columns) {
        const bool isThere = std::ranges::any_of(*there, [&](const SqliteFile::Column& each) {
            return each.name.compare(column, Qt::CaseInsensitive) == 0;
        });
        if (!isThere) {
            done = done.and_then([&] {
                return m_file.run("ALTER TABLE main." + quotedName(name) + " ADD COLUMN " + quotedName(column) +
                                  " TEXT");
            });
        }
    }
    return done.and_then([&] { return m_file.run("DELETE FROM main." + quotedName(name)); });
}

SqliteResult<void> GeoPackageChange::fill(const QString& name, const LayerText& table)
{
    QByteArrayList columns;
    QByteArrayList marks;
    for (const QString& column : table.columns) {
        columns.append(quotedName(column));
        marks.append("?");
    }
    const QByteArray insert =
        "INSERT INTO main." + quotedName(name) + " (" + columns.join(", ") + ") VALUES (" + marks.join(", ") + ')';
    SqliteResult<void> done;
    for (QStringList row : table.rows) {
        for (QString& value : row) {
            if (value.isEmpty()) {
                value = QString(); // as the other layers have it: nothing is NULL, not an empty text
            }
        }
        done = done.and_then([&] { return m_file.run(insert, row); });
    }
    done = done.and_then([&] {
        return m_file.run(QByteArray("UPDATE main.gpkg_contents SET last_change = ") + now +
                              " WHERE table_name = ? COLLATE NOCASE",
                          {name});
    });
    if (has(u"gpkg_ogr_contents"_s)) { // GDAL keeps count with triggers, which do not run here
        done = done.and_then([&] {
            return m_file.run("INSERT OR REPLACE INTO main.gpkg_ogr_contents (table_name, feature_count) VALUES (?, ?)",
                              {name, QString::number(table.rows.size())});
        });
    }
    return done;
}

Result<void> GeoPackageChange::replace(const LayerText& table)
{
    const auto there = m_file.table(table.layer);
    if (there && there->kind != SqliteFile::Table::Kind::Plain) {
        return std::unexpected(writeError(
            QCoreApplication::translate("LayerWriter", "'%1' is not a plain table").arg(there->name), m_path));
    }
    if (!there && table.rows.empty()) {
        return {};
    }
    bool isNew = !there;
    SqliteResult<void> done;
    if (there && has(u"gpkg_geometry_columns"_s)) {
        // A layer with geometry becomes one without: the place is in columns.
        const auto geometry =
            m_file.query("SELECT 1 FROM main.gpkg_geometry_columns WHERE table_name = ? COLLATE NOCASE", {there->name});
        isNew = geometry && !geometry->empty();
    }
    if (there && (isNew || table.rows.empty())) {
        done = remove(there->name);
    }
    if (!table.rows.empty()) {
        const QString name = isNew ? table.layer : there->name;
        done = done.and_then([&] { return isNew ? make(table) : addColumns(name, table); }).and_then([&] {
            return fill(name, table);
        });
    }
    return outcomeOf(done);
}

Result<void> GeoPackageChange::commit()
{
    return outcomeOf(m_file.commit());
}

Result<void> GeoPackageChange::outcomeOf(const SqliteResult<void>& done) const
{
    return done ? Result<void>() : std::unexpected(writeError(SqliteFile::reasonOf(done.error()), m_path));
}

} // namespace ketenkaart
