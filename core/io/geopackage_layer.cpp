#include "core/io/geopackage_layer.h"

#include "core/io/sqlite_guard.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>
#include <ranges>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct LayerMessage
{
    Q_DECLARE_TR_FUNCTIONS(GeoPackageLayer)
};

bool areAlike(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Place of the column of that name in a table; -1 when it has none.
qsizetype placeIn(const std::vector<SqliteFile::Column>& columns, const QString& name)
{
    auto found = std::ranges::find(columns, name, &SqliteFile::Column::name);
    if (found == columns.end()) {
        found = std::ranges::find_if(columns, [&](const auto& column) { return areAlike(column.name, name); });
    }
    return found == columns.end() ? -1 : found - columns.begin();
}

/// A date as a GeoPackage keeps it, of one as GDAL shows it.
QString asKept(const QString& type, QString text)
{
    static const QRegularExpression shown(
        u"^(\\d{4})/(\\d\\d)/(\\d\\d)(?: (\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)(\\+00)?)?$"_s);
    if (!areAlike(type, u"DATE"_s) && !areAlike(type, u"DATETIME"_s)) {
        return text;
    }
    const auto match = shown.match(text);
    if (!match.hasMatch()) {
        return text;
    }
    const QString date = match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
    return match.captured(4).isEmpty() ? date : date + u'T' + match.captured(4) + u'Z';
}

} // namespace

QString reasonOfWriting(const SqliteFault& fault)
{
    switch (fault.code & 0xff) {
    case SQLITE_FULL:
        return LayerMessage::tr("there is no room for it");
    case SQLITE_IOERR:
        return LayerMessage::tr("the disk does not take it");
    case SQLITE_CONSTRAINT:
        return LayerMessage::tr("a rule of the file forbids it: %1").arg(fault.text);
    case SQLITE_INTERRUPT:
        return LayerMessage::tr("it takes longer than %n second(s)", nullptr, SqliteGuard::mostSecondsOfChange);
    default:
        return SqliteFile::reasonOf(fault);
    }
}

Error geoPackageError(const QString& reason, const QString& path, Error::Code code)
{
    const QString message =
        code == Error::Code::Changed ? reason : LayerMessage::tr("The GeoPackage cannot be written: %1").arg(reason);
    return {code, message, QDir::toNativeSeparators(path),
            code == Error::Code::Changed
                ? LayerMessage::tr("Keep the changes in a copy, or open the dataset again")
                : LayerMessage::tr("Close other programs that use the file, and check that you may write to it")};
}

QString freeName(const QString& name, const QStringList& taken)
{
    QString free = name;
    for (int i = 1; taken.contains(free, Qt::CaseInsensitive); ++i) {
        free = name + u'_' + QString::number(i);
    }
    return free;
}

GeoPackageLayer::GeoPackageLayer(SqliteFile& file, QString path)
    : m_file(file)
    , m_path(std::move(path))
{}

GeoPackageLayer::~GeoPackageLayer() = default;

Result<GeoPackageLayerOutcome> GeoPackageLayer::write(const GeoPackageLayerChange& change)
{
    m_change = change;
    m_outcome = {};
    m_stale.clear();
    m_hasOtherRows = false;
    m_geometry.reset();
    return begin()
        .and_then([&] { return checkKeys(); })
        .and_then([&] { return addColumns(); })
        .and_then([&] { return removeRows(); })
        .and_then([&] { return writeRows(); })
        .and_then([&] { return writeLines(); })
        .and_then([&] { return putInOrder(); })
        .and_then([&] { return m_outcome.isChanged ? updateLists() : Result<void>(); })
        .transform([&] { return std::move(m_outcome); });
}

Result<void> GeoPackageLayer::begin()
{
    const auto there = m_file.table(m_change.after->layer);
    if (there.has_value() != (m_change.before != nullptr)) {
        return std::unexpected(
            error(LayerMessage::tr("Somebody else changed the layer %1 meanwhile").arg(m_change.after->layer),
                  Error::Code::Changed));
    }
    if (there && there->kind != SqliteFile::Table::Kind::Plain) {
        return std::unexpected(error(LayerMessage::tr("'%1' is not a plain table").arg(there->name)));
    }
    m_name = there ? there->name : m_change.after->layer;
    m_table = "main." + quotedName(m_name);
    if (!there) {
        if (const auto created = create(); !created) {
            return created;
        }
        if (const auto known = m_file.readTables(); !known) {
            return std::unexpected(error(reasonOfWriting(known.error())));
        }
    }
    auto columns = m_file.columns(u"main"_s, m_name);
    if (!columns) {
        return std::unexpected(error(reasonOfWriting(columns.error())));
    }
    m_columns = std::move(*columns);
    const auto key = std::ranges::find(m_columns, true, &SqliteFile::Column::isRowId);
    if (key == m_columns.end()) {
        return std::unexpected(error(LayerMessage::tr("'%1' has no column INTEGER PRIMARY KEY").arg(m_name)));
    }
    m_key = quotedName(key->name);
    return readGeometryColumn();
}

Result<void> GeoPackageLayer::readGeometryColumn()
{
    if (!has(u"gpkg_geometry_columns"_s)) {
        return {};
    }
    const auto listed = rows("SELECT column_name, upper(geometry_type_name), srs_id, z FROM main.gpkg_geometry_columns "
                             "WHERE table_name = ? COLLATE NOCASE",
                             {m_name});
    if (!listed || listed->empty()) {
        return listed.transform([](const auto&) {});
    }
    const auto text = [&](size_t i) {
        const auto* value = std::get_if<QString>(&listed->front()[i]);
        return value ? *value : QString();
    };
    const auto number = [&](size_t i) {
        const auto* value = std::get_if<qint64>(&listed->front()[i]);
        return value ? *value : 0;
    };
    GeometryColumn column{text(0), text(1), number(2), {}, number(3) == 1};
    if (placeIn(m_columns, column.name) < 0) {
        return {};
    }
    if (has(u"gpkg_spatial_ref_sys"_s)) {
        const auto system = rows("SELECT organization_coordsys_id FROM main.gpkg_spatial_ref_sys WHERE srs_id = ? AND "
                                 "organization = 'EPSG' COLLATE NOCASE",
                                 {column.referenceId});
        if (!system) {
            return std::unexpected(system.error());
        }
        if (!system->empty()) {
            const auto* code = std::get_if<qint64>(&system->front().front());
            column.epsg = code && *code > 0 ? std::optional(static_cast<int>(*code)) : std::nullopt;
        }
    }
    m_geometry = std::make_unique<GeometryMaker>(std::move(column));
    return {};
}

Result<void> GeoPackageLayer::checkKeys()
{
    QSet<qint64> after;
    for (const SheetRow& row : m_change.after->rows) {
        if (after.contains(row.key)) {
            return std::unexpected(error(LayerMessage::tr("two rows of the layer %1 have one number").arg(m_name),
                                         Error::Code::InvalidArgument));
        }
        after.insert(row.key);
    }
    const auto keys = rows("SELECT " + m_key + " FROM " + m_table);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    const size_t read = m_change.before ? m_change.before->rows.size() : 0;
    QSet<qint64> before;
    for (size_t i = 0; i < read; ++i) {
        before.insert(m_change.before->rows[i].key);
    }
    const bool isKnown = keys->size() == read && std::ranges::all_of(*keys, [&](const SqliteFile::Row& row) {
                             const auto* key = std::get_if<qint64>(&row.front());
                             return key && before.contains(*key);
                         });
    return isKnown ? Result<void>()
                   : std::unexpected(error(LayerMessage::tr("Somebody else changed the layer %1 meanwhile").arg(m_name),
                                           Error::Code::Changed));
}

Result<void> GeoPackageLayer::addColumns()
{
    m_places.clear();
    for (const SheetColumn& column : m_change.after->columns) {
        qsizetype place = placeIn(m_columns, column.name);
        const bool isOurs = place >= 0 && (m_columns[static_cast<size_t>(place)].isRowId ||
                                           (m_geometry && areAlike(column.name, m_geometry->column().name)));
        if (isOurs || column.name.isEmpty()) {
            return std::unexpected(
                error(LayerMessage::tr("the layer %1 cannot have a column '%2'").arg(m_name, column.name)));
        }
        if (place < 0) {
            const auto added = run("ALTER TABLE " + m_table + " ADD COLUMN " + quotedName(column.name) + " TEXT");
            if (!added) {
                return added;
            }
            place = static_cast<qsizetype>(m_columns.size());
            m_columns.push_back({column.name, u"TEXT"_s, false});
            m_outcome.isChanged = true;
        }
        m_places.push_back(place);
    }
    return {};
}

Result<void> GeoPackageLayer::removeRows()
{
    if (!m_change.before) {
        return {};
    }
    QSet<qint64> kept;
    for (const SheetRow& row : m_change.after->rows) {
        kept.insert(row.key);
    }
    for (const SheetRow& row : m_change.before->rows) {
        if (kept.contains(row.key)) {
            continue;
        }
        if (const auto removed = run("DELETE FROM " + m_table + " WHERE " + m_key + " = ?", {row.key}); !removed) {
            return removed;
        }
        m_stale.insert(row.key);
        m_hasOtherRows = true;
        m_outcome.isChanged = true;
    }
    return {};
}

Result<void> GeoPackageLayer::writeRows()
{
    QHash<qint64, const SheetRow*> before;
    if (m_change.before) {
        for (const SheetRow& row : m_change.before->rows) {
            before.insert(row.key, &row);
        }
    }
    for (const SheetRow& row : m_change.after->rows) {
        if (const auto written = writeRow(row, before.value(row.key)); !written) {
            return written;
        }
    }
    return {};
}

Result<void> GeoPackageLayer::writeRow(const SheetRow& row, const SheetRow* before)
{
    std::vector<Cell> cells;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const SqliteFile::Column& column = m_columns[static_cast<size_t>(m_places[i])];
        const QString text = Sheet::cell(row, static_cast<qsizetype>(i));
        if (before) {
            const auto& columns = m_change.before->columns;
            const QString& name = m_change.after->columns[i].name;
            const bool isSamePlace = i < columns.size() && columns[i].name == name;
            const qsizetype place = isSamePlace
                                        ? static_cast<qsizetype>(i)
                                        : std::ranges::find(columns, name, &SheetColumn::name) - columns.begin();
            if (Sheet::cell(*before, place) == text) {
                continue;
            }
        } else if (text.isEmpty() && column.hasDefault && column.isRequired) {
            continue;
        }
        cells.push_back({quotedName(column.name), valueOf(column, text)});
    }
    const auto place = placeOf(row, before);
    if (!place) {
        return std::unexpected(place.error());
    }
    if (*place) {
        cells.push_back({quotedName(m_geometry->column().name), **place});
        m_stale.insert(row.key);
    }
    m_hasOtherRows = m_hasOtherRows || !before;
    return before && cells.empty() ? Result<void>() : writeCells(row.key, cells, !before);
}

Result<void> GeoPackageLayer::writeCells(qint64 key, const std::vector<Cell>& cells, bool isNew)
{
    m_outcome.isChanged = true;
    QByteArrayList names;
    SqliteFile::Row values;
    for (const Cell& cell : cells) {
        names.append(cell.column);
        values.push_back(cell.value);
    }
    names.append(m_key);
    values.push_back(key);
    if (isNew) {
        return run("INSERT INTO " + m_table + " (" + names.join(", ") + ") VALUES (" +
                       QByteArrayList(names.size(), "?").join(", ") + ')',
                   values);
    }
    names.removeLast();
    return run("UPDATE " + m_table + " SET " + names.join(" = ?, ") + " = ? WHERE " + m_key + " = ?", values);
}

Result<std::optional<SqliteValue>> GeoPackageLayer::placeOf(const SheetRow& row, const SheetRow* before)
{
    using enum SheetRow::Geometry;
    const bool isSame =
        before && before->geometry == row.geometry && (row.geometry != Point || before->point == row.point);
    if (m_change.lines || isSame || (!before && row.geometry != Point)) {
        return std::nullopt;
    }
    if (!m_geometry || (row.geometry == Point && !m_geometry->takesPoints())) {
        return std::unexpected(error(LayerMessage::tr("the layer %1 has no column for points").arg(m_name)));
    }
    if (row.geometry != Point) {
        return SqliteValue(); // what it was cannot be made again from what a sheet knows
    }
    const auto there = before ? geometryAt(row.key) : QByteArray();
    if (!there) {
        return std::unexpected(there.error());
    }
    const auto made = m_geometry->point(row.point, *there);
    if (!made) {
        return std::unexpected(
            error(LayerMessage::tr("a place of the layer %1 lies outside its coordinate system: row %2")
                      .arg(m_name)
                      .arg(row.key)));
    }
    return SqliteValue(*made);
}

Result<void> GeoPackageLayer::writeLines()
{
    if (!m_change.lines || !m_geometry || !m_geometry->takesLines()) {
        return {};
    }
    const QByteArray column = quotedName(m_geometry->column().name);
    for (const SheetRow& row : m_change.after->rows) {
        const auto line = m_change.lines->constFind(row.key);
        const auto made = line == m_change.lines->cend() ? QByteArray() : m_geometry->line(*line);
        const auto there = geometryAt(row.key);
        if (!there) {
            return std::unexpected(there.error());
        }
        // A line that its coordinate system cannot express is only for show: the row does without.
        const QByteArray wanted = made.value_or(QByteArray());
        if (wanted.isEmpty() ? there->isEmpty() : GeometryMaker::areSame(wanted, *there)) {
            continue;
        }
        const SqliteValue value = wanted.isEmpty() ? SqliteValue() : SqliteValue(wanted);
        if (const auto written = writeCells(row.key, {{column, value}}, false); !written) {
            return written;
        }
        m_stale.insert(row.key);
    }
    return {};
}

SqliteValue GeoPackageLayer::valueOf(const SqliteFile::Column& column, const QString& text) const
{
    if (text.isEmpty()) { // as the other layers have it: nothing is NULL, not an empty text
        return column.isRequired ? SqliteValue(u""_s) : SqliteValue();
    }
    return asKept(column.type, text);
}

Result<QByteArray> GeoPackageLayer::geometryAt(qint64 key)
{
    return rows("SELECT " + quotedName(m_geometry->column().name) + " FROM " + m_table + " WHERE " + m_key + " = ?",
                {key})
        .transform([](const std::vector<SqliteFile::Row>& found) {
            const auto* bytes = found.empty() ? nullptr : std::get_if<QByteArray>(&found.front().front());
            return bytes ? *bytes : QByteArray();
        });
}

Result<void> GeoPackageLayer::run(const QByteArray& statement, const SqliteFile::Row& values)
{
    return rows(statement, values).transform([](const auto&) {});
}

Result<std::vector<SqliteFile::Row>> GeoPackageLayer::rows(const QByteArray& statement, const SqliteFile::Row& values)
{
    return m_file.rows(statement, values).transform_error([&](const SqliteFault& fault) {
        return error(reasonOfWriting(fault));
    });
}

bool GeoPackageLayer::has(const QString& table) const
{
    const auto found = m_file.table(table);
    return found && found->kind == SqliteFile::Table::Kind::Plain;
}

Error GeoPackageLayer::error(const QString& reason, Error::Code code) const
{
    return geoPackageError(reason, m_path, code);
}

} // namespace ketenkaart
