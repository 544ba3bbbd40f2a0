#pragma once

#include "core/io/geopackage_geometry.h"
#include "core/io/sheet.h"
#include "core/io/sqlite_file.h"
#include "core/model/error.h"

#include <QHash>
#include <QLineF>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace ketenkaart {

/// Lines between places in WGS84, longitude first, by the key of the row that they stand for.
using SheetLines = QHash<qint64, QLineF>;

/// What becomes of a layer of a GeoPackage. The sheets and the lines are somebody else's.
struct GeoPackageLayerChange
{
    const Sheet* before = nullptr; ///< as it was read; null when it was not there
    const Sheet* after = nullptr;  ///< never null
    /// The geometry of its rows where that follows from other layers; a row without one gets none. A layer that is
    /// there and has no geometry, or none of lines, stays without them. Null: the points of the rows are its geometry.
    const SheetLines* lines = nullptr;
};

/// What became of it.
struct GeoPackageLayerOutcome
{
    bool isChanged = false;
    std::vector<qint64> keys; ///< of the rows as they stand in the file now, which is their order; in that of the sheet
};

/// Writes the rows of a layer that were edited into a GeoPackage that is open for a change, and nothing else: own
/// columns, other tables, and values that were not edited stay as they are, in type and in content. What rests on the
/// rows is brought along: their number, what they cover, and the spatial index. The message of an error is the reason
/// only, without a capital: the caller says what could not be kept.
class GeoPackageLayer
{
public:
    /// The path is for messages.
    GeoPackageLayer(SqliteFile& file, QString path);
    ~GeoPackageLayer();

    /// A column that the sheet has and the table lacks is added; one that the sheet lacks stays. Rows that stand in
    /// another order are given each other's numbers, as the number is the only order that a table has. Fails with
    /// Error::Code::Changed where the table has not the rows that were read, and for what is no plain table with a
    /// column INTEGER PRIMARY KEY.
    [[nodiscard]] Result<GeoPackageLayerOutcome> write(const GeoPackageLayerChange& change);

private:
    /// A cell that is to be written.
    struct Cell
    {
        QByteArray column; ///< as it stands in a statement
        SqliteValue value;
    };

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> create();
    /// Number of WGS84 among the coordinate systems of the file, which may be new there.
    [[nodiscard]] Result<qint64> wgs84InFile();
    [[nodiscard]] Result<void> readGeometryColumn();
    [[nodiscard]] Result<void> checkKeys();
    [[nodiscard]] Result<void> addColumns();
    [[nodiscard]] Result<void> removeRows();
    [[nodiscard]] Result<void> writeRows();
    [[nodiscard]] Result<void> writeRow(const SheetRow& row, const SheetRow* before);
    [[nodiscard]] Result<void> writeCells(qint64 key, const std::vector<Cell>& cells, bool isNew);
    /// What to write for the place of a row; nothing when it stays.
    [[nodiscard]] Result<std::optional<SqliteValue>> placeOf(const SheetRow& row, const SheetRow* before);
    [[nodiscard]] Result<void> writeLines();
    [[nodiscard]] Result<void> putInOrder();
    [[nodiscard]] Result<void> checkNothingRefersToKeys();
    [[nodiscard]] Result<void> updateLists();
    [[nodiscard]] Result<void> updateIndex();
    [[nodiscard]] Result<void> updateExtent();

    [[nodiscard]] SqliteValue valueOf(const SqliteFile::Column& column, const QString& text) const;
    [[nodiscard]] Result<QByteArray> geometryAt(qint64 key);
    [[nodiscard]] Result<void> run(const QByteArray& statement, const SqliteFile::Row& values = {});
    [[nodiscard]] Result<std::vector<SqliteFile::Row>> rows(const QByteArray& statement,
                                                            const SqliteFile::Row& values = {});
    [[nodiscard]] bool has(const QString& table) const;
    [[nodiscard]] Error error(const QString& reason, Error::Code code = Error::Code::WriteFailed) const;

    SqliteFile& m_file;
    QString m_path;
    GeoPackageLayerChange m_change;
    QString m_name;     // of the table, as the file spells it
    QByteArray m_table; // as it stands in a statement
    QByteArray m_key;   // its column, likewise
    std::vector<SqliteFile::Column> m_columns;
    std::vector<qsizetype> m_places; // of the columns of the sheet among those
    std::unique_ptr<GeometryMaker> m_geometry;
    GeoPackageLayerOutcome m_outcome;
    std::set<qint64> m_stale; // rows whose geometry is another one now
    bool m_hasOtherRows = false;
};

/// A fault of writing as the user is told.
[[nodiscard]] QString reasonOfWriting(const SqliteFault& fault);
/// An error of writing with its reason.
[[nodiscard]] Error geoPackageError(const QString& reason, const QString& path,
                                    Error::Code code = Error::Code::WriteFailed);

/// A name that is not among these, whatever their case: the one given, or with a number behind it.
[[nodiscard]] QString freeName(const QString& name, const QStringList& taken);

} // namespace ketenkaart
