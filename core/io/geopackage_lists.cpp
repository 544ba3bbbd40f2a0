// What rests on the rows of a layer: their order, and what a GeoPackage says of them elsewhere.

#include "core/io/geopackage_layer.h"
#include "core/io/spatial_reference.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct LayerMessage
{
    Q_DECLARE_TR_FUNCTIONS(GeoPackageLayer)
};

constexpr char now[] = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";

/// As GDAL makes it.
constexpr char makeGeometryColumns[] =
    "CREATE TABLE main.gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name "
    "TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY "
    "KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY "
    "(table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES "
    "gpkg_spatial_ref_sys (srs_id))";

} // namespace

Result<void> GeoPackageLayer::create()
{
    QStringList taken;
    for (const SheetColumn& column : m_change.after->columns) {
        taken.append(column.name);
    }
    const QString key = freeName(u"fid"_s, taken);
    const QString geometry = freeName(u"geom"_s, taken);
    const bool isSpatial = m_change.lines || m_change.after->hasGeometry;
    const QString kind = m_change.lines ? u"LINESTRING"_s : u"POINT"_s;
    QByteArrayList columns{quotedName(key) + " INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"};
    if (isSpatial) {
        columns.append(quotedName(geometry) + ' ' + kind.toUtf8());
    }
    for (const SheetColumn& column : m_change.after->columns) {
        if (column.name.isEmpty()) {
            return std::unexpected(
                error(LayerMessage::tr("the layer %1 cannot have a column '%2'").arg(m_name, QString())));
        }
        columns.append(quotedName(column.name) + " TEXT");
    }
    m_outcome.isChanged = true;
    if (const auto made = run("CREATE TABLE " + m_table + " (" + columns.join(", ") + ')'); !made) {
        return made;
    }
    if (!isSpatial) {
        return run(
            QByteArray("INSERT INTO main.gpkg_contents (table_name, data_type, identifier, last_change) VALUES (?, "
                       "'attributes', ?, ") +
                now + ')',
            {m_name, m_name});
    }
    const auto reference = wgs84InFile();
    if (!reference) {
        return std::unexpected(reference.error());
    }
    if (!m_file.table(u"gpkg_geometry_columns"_s)) {
        if (const auto made = run(makeGeometryColumns); !made) {
            return made;
        }
    }
    return run(QByteArray(
                   "INSERT INTO main.gpkg_contents (table_name, data_type, identifier, last_change, srs_id) VALUES "
                   "(?, 'features', ?, ") +
                   now + ", ?)",
               {m_name, m_name, *reference})
        .and_then([&] {
            return run(
                "INSERT INTO main.gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) "
                "VALUES (?, ?, ?, ?, 0, 0)",
                {m_name, geometry, kind, *reference});
        });
}

Result<qint64> GeoPackageLayer::wgs84InFile()
{
    const auto there =
        rows("SELECT srs_id FROM main.gpkg_spatial_ref_sys WHERE organization = 'EPSG' COLLATE NOCASE AND "
             "organization_coordsys_id = 4326");
    if (!there) {
        return std::unexpected(there.error());
    }
    if (const auto* id = there->empty() ? nullptr : std::get_if<qint64>(&there->front().front())) {
        return *id;
    }
    return wellKnownText(4326).and_then([&](const QString& definition) {
        return run("INSERT INTO main.gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, "
                   "definition, description) VALUES ('WGS 84 geodetic', 4326, 'EPSG', 4326, ?, '')",
                   {definition})
            .transform([] { return qint64(4326); });
    });
}

Result<void> GeoPackageLayer::putInOrder()
{
    for (const SheetRow& row : m_change.after->rows) {
        m_outcome.keys.push_back(row.key);
    }
    const std::vector<qint64> old = m_outcome.keys;
    std::ranges::sort(m_outcome.keys);
    if (old == m_outcome.keys) {
        return {};
    }
    if (const auto checked = checkNothingRefersToKeys(); !checked) {
        return checked;
    }
    // Out of the way first: no two rows may have one number even for a moment.
    const QByteArray renumber = "UPDATE " + m_table + " SET " + m_key + " = ? WHERE " + m_key + " = ?";
    const qint64 below = std::min<qint64>(m_outcome.keys.front(), 0) - 1;
    const auto renumberAll = [&](auto from, auto to) {
        Result<void> done;
        for (size_t i = 0; i < old.size() && done; ++i) {
            if (old[i] != m_outcome.keys[i]) {
                done = run(renumber, {to(i), from(i)});
            }
        }
        return done;
    };
    const auto aside = [&](size_t i) { return below - static_cast<qint64>(i); };
    for (size_t i = 0; i < old.size(); ++i) {
        if (old[i] != m_outcome.keys[i]) {
            m_stale.insert(old[i]);
        }
    }
    m_outcome.isChanged = true;
    return renumberAll([&](size_t i) { return old[i]; }, aside).and_then([&] {
        return renumberAll(aside, [&](size_t i) { return m_outcome.keys[i]; });
    });
}

/// Other tables may know the rows by their numbers. Those of somebody else are not changed behind his back.
Result<void> GeoPackageLayer::checkNothingRefersToKeys()
{
    std::vector<SqliteFile::Row> found;
    const auto look = [&](const QByteArray& query, const SqliteFile::Row& values) {
        return rows(query, values).transform([&](const std::vector<SqliteFile::Row>& more) {
            found.insert(found.end(), more.begin(), more.end());
        });
    };
    Result<void> done =
        look("SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name <> 'gpkg_geometry_columns' "
             "AND (sql LIKE '%REFERENCES ' || ?1 || '%' OR sql LIKE '%REFERENCES \"' || ?1 || '\"%')",
             {m_name});
    if (done && has(u"gpkgext_relations"_s)) {
        done = look("SELECT 1 FROM main.gpkgext_relations WHERE base_table_name = ?1 COLLATE NOCASE OR "
                    "related_table_name = ?1 COLLATE NOCASE",
                    {m_name});
    }
    if (done && has(u"gpkg_metadata_reference"_s)) {
        done =
            look("SELECT 1 FROM main.gpkg_metadata_reference WHERE table_name = ? COLLATE NOCASE AND row_id_value IS "
                 "NOT NULL",
                 {m_name});
    }
    return !done || found.empty()
               ? done
               : std::unexpected(
                     error(LayerMessage::tr(
                               "the rows of the layer %1 cannot be put in another order, as another table refers to "
                               "their numbers")
                               .arg(m_name)));
}

Result<void> GeoPackageLayer::updateLists()
{
    Result<void> done =
        run(QByteArray("UPDATE main.gpkg_contents SET last_change = ") + now + " WHERE table_name = ? COLLATE NOCASE",
            {m_name});
    if (done && m_hasOtherRows &&
        has(u"gpkg_ogr_contents"_s)) { // GDAL keeps count with triggers, which do not run here
        done = run("UPDATE main.gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM " + m_table +
                       ") WHERE table_name = ? COLLATE NOCASE",
                   {m_name});
    }
    if (!done || !m_geometry || m_stale.empty()) {
        return done;
    }
    return updateIndex().and_then([&] { return updateExtent(); });
}

Result<void> GeoPackageLayer::updateIndex()
{
    const auto known = m_file.table(u"rtree_%1_%2"_s.arg(m_name, m_geometry->column().name));
    if (!known) {
        return {};
    }
    if (!m_file.openSpatialIndex(known->name)) {
        return std::unexpected(error(LayerMessage::tr("'%1' is no spatial index").arg(known->name)));
    }
    const QByteArray index = "main." + quotedName(known->name);
    Result<void> done;
    for (const qint64 key : m_stale) {
        done = run("DELETE FROM " + index + " WHERE id = ?", {key});
        const auto geometry = done.and_then([&] { return geometryAt(key); });
        if (!geometry) {
            return std::unexpected(geometry.error());
        }
        if (const auto extent = extentOf(*geometry)) {
            done = run("INSERT INTO " + index + " VALUES (?, ?, ?, ?, ?)",
                       {key, extent->minX, extent->maxX, extent->minY, extent->maxY});
        }
        if (!done) {
            return done;
        }
    }
    return done;
}

Result<void> GeoPackageLayer::updateExtent()
{
    const auto geometries = rows("SELECT " + quotedName(m_geometry->column().name) + " FROM " + m_table);
    if (!geometries) {
        return std::unexpected(geometries.error());
    }
    std::optional<Extent> all;
    for (const SqliteFile::Row& row : *geometries) {
        const auto* geometry = std::get_if<QByteArray>(&row.front());
        const auto extent = geometry ? extentOf(*geometry) : std::nullopt;
        if (extent && all) {
            all->unite(*extent);
        } else if (extent) {
            all = extent;
        }
    }
    SqliteFile::Row bounds(4);
    if (all) {
        bounds = {all->minX, all->maxX, all->minY, all->maxY};
    }
    bounds.emplace_back(m_name);
    return run("UPDATE main.gpkg_contents SET min_x = ?, max_x = ?, min_y = ?, max_y = ? WHERE table_name = ? COLLATE "
               "NOCASE",
               bounds);
}

} // namespace ketenkaart
