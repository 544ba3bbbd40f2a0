#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace ketenkaart {

/// What SQLite answered; its text names the cause.
struct SqliteFault
{
    int code = 0; ///< of SQLite, extended
    QString text;
};
template<typename T> using SqliteResult = std::expected<T, SqliteFault>;

/// What SQLite keeps in a cell: nothing, a number, a text or bytes.
using SqliteValue = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// A name as it stands in a statement.
[[nodiscard]] QByteArray quotedName(const QString& name);

/// The turn to have a SQLite database open in this process, see SqliteFile. Taking it waits for the one before; it ends
/// with its last copy, in the thread that took it.
class SqliteTurn
{
public:
    [[nodiscard]] static SqliteTurn take();

private:
    std::shared_ptr<void> m_lock;
};

/// A SQLite database that somebody else made. SQLite's own locks are held while it is open, so that other programs and
/// this one never overwrite each other. What the database brings along can compute and no more: no triggers, no virtual
/// tables, no functions that reach out of it, no other file, and only for so long (after "Defense against the dark
/// arts" in SQLite's documentation). Beside it is a schema in memory, "clean", that may be filled.
///
/// One at a time exists in a process: closing a file drops the locks that POSIX has for all of the process. So keep
/// it no longer than a read or a save takes; opening a second one waits. One thread at a time.
class SqliteFile
{
public:
    enum class Access {
        Read,
        Change,
        Draft, ///< a change of a file that nobody knows yet: what a crash leaves of it is of no use anyway
    };

    /// Of a text or of bytes in a cell; a larger one is not read.
    static constexpr int longestValue = 16 * 1024 * 1024;

    /// Opens for reading, or begins a change that nobody else can begin before it ends. Waits for other programs for
    /// two seconds. Leaves no files beside it, but for what SQLite keeps there while a change is under way.
    ///
    /// Where a program broke off a change, and nobody is at work now, the file is read as it was before that change: in
    /// a copy, so that nothing beside the original is touched. To change the file SQLite puts it back to that state
    /// first, under its own lock, as it does for every program that opens it. Neither is done when what lies beside it
    /// names another file: see journalOf().
    [[nodiscard]] static Result<SqliteFile> open(const QString& path, Access access, const std::stop_token& stop = {});
    /// The same within a turn that has been taken already.
    [[nodiscard]] static Result<SqliteFile> open(const QString& path, Access access, SqliteTurn turn,
                                                 const std::stop_token& stop = {});
    ~SqliteFile();
    SqliteFile(SqliteFile&&) noexcept;
    SqliteFile& operator=(SqliteFile&&) noexcept;

    /// What a table of this name, whatever its case, is; spelled as the file has it.
    struct Table
    {
        enum class Kind { Plain, View, Virtual };
        QString name;
        Kind kind = Kind::Plain;
    };
    [[nodiscard]] std::optional<Table> table(const QString& name) const;
    /// Notes which tables there are, and lets those that are not virtual be read. To be called when some are new.
    [[nodiscard]] SqliteResult<void> readTables();

    struct Column
    {
        QString name;
        QString type;            ///< as declared; may be empty
        bool isRowId = false;    ///< the number that SQLite itself gives rows
        bool isRequired = false; ///< it may not be NULL
        bool hasDefault = false; ///< a row that does not name it gets a value all the same
    };
    [[nodiscard]] SqliteResult<std::vector<Column>> columns(const QString& schema, const QString& table);

    /// Runs a statement to its end. The texts stand in for its question marks; a null one is NULL.
    [[nodiscard]] SqliteResult<void> run(const QByteArray& statement, const QStringList& texts = {});
    /// The rows of a query as text.
    [[nodiscard]] SqliteResult<std::vector<QStringList>> query(const QByteArray& statement,
                                                               const QStringList& texts = {});
    using Row = std::vector<SqliteValue>;
    /// The same two with values as SQLite keeps them.
    [[nodiscard]] SqliteResult<void> runWith(const QByteArray& statement, const Row& values);
    [[nodiscard]] SqliteResult<std::vector<Row>> rows(const QByteArray& statement, const Row& values = {});
    /// Puts the rows of a query into a table. Unlike one statement that does both it can be broken off for taking too
    /// long without SQLite undoing the whole transaction; rows copied by then stay.
    [[nodiscard]] SqliteResult<void> copyRows(const QByteArray& query, const QByteArray& insert);
    /// Gives statements the time that it takes to write many rows. Reading takes less, so call it after what is there
    /// has been looked at.
    void beginWriting();
    /// Lets a spatial index as GeoPackage defines it (OGC 12-128r18, annex F.3) be used, which is the one kind of
    /// virtual table that is: an R-tree of SQLite's own. False, and then it stays closed, where the table of that name
    /// is anything else.
    [[nodiscard]] bool openSpatialIndex(const QString& index);
    /// Whether what was read is of one moment. A file that nobody had open is read without locks where locks would
    /// leave files beside it; this tells when somebody opened it meanwhile.
    [[nodiscard]] bool isOfOneMoment() const;
    /// The schema in memory as the bytes of a file.
    [[nodiscard]] QByteArray cleanImage() const;
    /// Writes all of the file as it is at this moment to another, which must not be there yet.
    [[nodiscard]] SqliteResult<void> copyTo(const QString& path) const;
    /// Ends a change. Without it nothing has changed.
    [[nodiscard]] SqliteResult<void> commit();

    /// Says a fault of this file to the user.
    [[nodiscard]] static QString reasonOf(const SqliteFault& fault);

private:
    struct Data;
    explicit SqliteFile(std::unique_ptr<Data> data);
    [[nodiscard]] static SqliteResult<SqliteFile> openDatabase(std::unique_ptr<Data> data, Access access,
                                                               const std::stop_token& stop);
    [[nodiscard]] SqliteFault fault() const;
    [[nodiscard]] SqliteResult<std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>>
    prepared(const QByteArray& statement, const Row& values);
    template<typename Cells, typename CellAt>
    [[nodiscard]] SqliteResult<std::vector<Cells>> eachRow(const QByteArray& statement, const Row& values,
                                                           CellAt cellAt);

    std::unique_ptr<Data> m_data;
};

} // namespace ketenkaart
