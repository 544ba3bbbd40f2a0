#include "core/io/sqlite_file.h"

#include "core/io/regular_file.h"
#include "core/io/sqlite_guard.h"
#include "core/io/sqlite_side_files.h"
#include "core/io/sqlite_values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

#include <sqlite3.h>

#include <mutex>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int patience = 2000; // milliseconds, for other programs

/// Of a statement, and of the schema in memory.
constexpr int longestStatement = 1024 * 1024;
constexpr int mostColumns = 500;
constexpr qsizetype mostStatements = 64;
constexpr sqlite3_int64 mostMemory = 1024 * 1024 * 1024;
constexpr char mostPages[] = "PRAGMA clean.max_page_count = 131072"; // of 4 KB
constexpr qint64 mostCopied = 256 * 1024 * 1024;
constexpr qint64 rowOverhead = 64;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct SqliteText
{
    Q_DECLARE_TR_FUNCTIONS(SqliteFile)
};

/// See the class: one file at a time.
std::mutex& onlyFile()
{
    static std::mutex mutex;
    return mutex;
}

Error openError(const QString& path, const QString& reason)
{
    return {Error::Code::Unreadable, SqliteText::tr("The file cannot be read: %1").arg(reason),
            QDir::toNativeSeparators(path),
            SqliteText::tr("Check that the file is complete, that you may read it and that no program is changing it")};
}

QByteArray uriOf(const QString& path, bool immutable)
{
    const QByteArray encoded = QUrl::toPercentEncoding(path.startsWith(u'/') ? path : u'/' + path, "/");
    return "file://" + encoded + (immutable ? "?immutable=1" : "");
}

/// What a file of unknown origin gets of SQLite.
void restrain(sqlite3* database)
{
    sqlite3_hard_heap_limit64(mostMemory); // of all databases together
    sqlite3_extended_result_codes(database, 1);
    sqlite3_busy_timeout(database, patience);
    for (const int setting : {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER,
                              SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_TRUSTED_SCHEMA}) {
        sqlite3_db_config(database, setting, 0, nullptr);
    }
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, SqliteFile::longestValue);
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, longestStatement);
    sqlite3_limit(database, SQLITE_LIMIT_COLUMN, mostColumns);
}

} // namespace

SqliteTurn SqliteTurn::take()
{
    SqliteTurn turn;
    turn.m_lock = std::make_shared<std::unique_lock<std::mutex>>(onlyFile());
    return turn;
}

struct SqliteFile::Data
{
    SqliteTurn turn; // ends when the database is closed
    QString path;
    sqlite3* database = nullptr;
    SqliteGuard guard;
    QHash<QString, Table> tables; // by folded name
    qint64 roomForCopies = mostCopied;
    bool isImmutable = false;
    QDateTime changed;                   // and what it was when it was opened
    std::optional<QTemporaryDir> folder; // of what is not opened where it is

    QHash<QByteArray, sqlite3_stmt*> statements; // made ready, and to be run again with other values

    ~Data()
    {
        std::ranges::for_each(statements, sqlite3_finalize);
        sqlite3_close(database); // rolls back
    }
};

SqliteFile::SqliteFile(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{}
SqliteFile::~SqliteFile() = default;
SqliteFile::SqliteFile(SqliteFile&&) noexcept = default;
SqliteFile& SqliteFile::operator=(SqliteFile&&) noexcept = default;

QByteArray quotedName(const QString& name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

Result<SqliteFile> SqliteFile::open(const QString& given, Access access, const std::stop_token& stop)
{
    return open(given, access, SqliteTurn::take(), stop);
}

Result<SqliteFile> SqliteFile::open(const QString& given, Access access, SqliteTurn turn, const std::stop_token& stop)
{
    if (const Result<void> check = checkRegularFile(given); !check) {
        return std::unexpected(check.error());
    }
    // Its side files are beside the file itself and not beside a link to it.
    const QString path = QFileInfo(given).canonicalFilePath();
    auto data = std::make_unique<Data>();
    data->turn = turn;
    if (const auto check = checkSideFiles(path, access != Access::Read); !check) {
        return std::unexpected(openError(given, check.error()));
    }
    data->path = path;
    if (access == Access::Read && isLeftInWriteAheadMode(path)) {
        const auto copied = copyWithSideFile(path, u"-wal"_s, data->folder.emplace());
        if (!copied) {
            return std::unexpected(openError(given, copied.error()));
        }
        data->path = *copied;
    }
    data->isImmutable = access == Access::Read && isAtRestInWriteAheadMode(data->path);
    const SideFileState before(path, u"-journal"_s);
    auto file = openDatabase(std::move(data), access, stop);
    if (access == Access::Read && !file && file.error().code == SQLITE_READONLY_ROLLBACK) {
        // SQLite has made sure that nobody is at work, and says so. It undoes the half change in a copy.
        data = std::make_unique<Data>();
        data->turn = std::move(turn);
        const auto copied = copyWithSideFile(path, u"-journal"_s, data->folder.emplace());
        if (!copied) {
            return std::unexpected(openError(given, copied.error()));
        }
        if (before != SideFileState(path, u"-journal"_s)) {
            return std::unexpected(openError(given, SqliteText::tr("another program is changing it")));
        }
        if (journalOf(*copied) == Journal::Own) {
            data->path = *copied;
            file = openDatabase(std::move(data), access, stop);
        }
    }
    return std::move(file).transform_error([&](const SqliteFault& fault) { return openError(given, reasonOf(fault)); });
}

SqliteResult<SqliteFile> SqliteFile::openDatabase(std::unique_ptr<Data> data, Access access,
                                                  const std::stop_token& stop)
{
    data->changed = QFileInfo(data->path).lastModified();
    // Of a copy SQLite may change what it likes; a statement may not.
    const bool isReadOnly = access == Access::Read && !data->folder;
    const int flags =
        SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | (isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    const int opened =
        sqlite3_open_v2(uriOf(data->path, data->isImmutable).constData(), &data->database, flags, nullptr);
    SqliteFile file(std::move(data));
    sqlite3* const database = file.m_data->database;
    if (opened != SQLITE_OK) {
        return std::unexpected(file.fault());
    }
    restrain(database);
    if (access != Access::Read && sqlite3_db_readonly(database, "main") != 0) {
        return std::unexpected(SqliteFault{SQLITE_READONLY, {}});
    }
    for (const QByteArray& statement : {QByteArray("ATTACH 'file:clean?mode=memory' AS clean"), QByteArray(mostPages),
                                        QByteArray("PRAGMA mmap_size = 0"), QByteArray("PRAGMA temp_store = MEMORY"),
                                        QByteArray("PRAGMA cell_size_check = ON"),
                                        QByteArray(access == Access::Draft ? "PRAGMA synchronous = OFF" : ""),
                                        QByteArray(access == Access::Read ? "BEGIN" : "BEGIN IMMEDIATE")}) {
        if (const auto done = statement.isEmpty() ? SqliteResult<void>() : file.run(statement); !done) {
            return std::unexpected(done.error());
        }
    }
    if (const auto known = file.readTables(); !known) {
        return std::unexpected(known.error());
    }
    file.m_data->guard.install(database, access != Access::Read, stop);
    return file;
}

SqliteResult<void> SqliteFile::readTables()
{
    const auto schema =
        query("SELECT name, type, rootpage, sql FROM main.sqlite_master WHERE type IN ('table', 'view')");
    if (!schema) {
        return std::unexpected(schema.error());
    }
    // What is not said in so many words to be plain is not.
    static const QRegularExpression plain(u"^CREATE\\s+TABLE\\s"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QStringList& row : *schema) {
        const bool isPlain = row[2].toInt() > 0 && plain.match(row[3]).hasMatch();
        const auto kind = row[1] == u"view" ? Table::Kind::View : isPlain ? Table::Kind::Plain : Table::Kind::Virtual;
        m_data->tables.insert(row[0].toCaseFolded(), {row[0], kind});
        if (kind != Table::Kind::Virtual) {
            m_data->guard.allowReading(row[0]);
        }
    }
    return {};
}

std::optional<SqliteFile::Table> SqliteFile::table(const QString& name) const
{
    const auto found = m_data->tables.constFind(name.toCaseFolded());
    return found == m_data->tables.cend() ? std::nullopt : std::optional(*found);
}

void SqliteFile::beginWriting()
{
    m_data->guard.beginChange();
}

bool SqliteFile::openSpatialIndex(const QString& index)
{
    const auto known = table(index);
    if (!known || known->kind != Table::Kind::Virtual) {
        return false;
    }
    const auto made = query("SELECT sql FROM main.sqlite_master WHERE name = ?", {known->name});
    static const QRegularExpression definition(u"^CREATE VIRTUAL TABLE (\"([^\"]|\"\")+\"|\\w+) USING rtree ?"
                                               "\\( ?\"?id\"?( ?, ?\"?(min|max)[xy]\"?){4} ?\\)$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    if (!made || made->size() != 1 || !definition.match(made->front().front().simplified()).hasMatch()) {
        return false;
    }
    m_data->guard.allowReading(known->name);
    return true;
}

SqliteFault SqliteFile::fault() const
{
    return {m_data->guard.isOver() ? SQLITE_INTERRUPT : sqlite3_extended_errcode(m_data->database),
            QString::fromUtf8(sqlite3_errmsg(m_data->database))};
}

SqliteResult<std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>> SqliteFile::prepared(const QByteArray& statement,
                                                                                         const Row& values)
{
    sqlite3_stmt* made = m_data->statements.value(statement);
    const bool isKept = made || (!values.empty() && m_data->statements.size() < mostStatements);
    if (!made && sqlite3_prepare_v2(m_data->database, statement.constData(), static_cast<int>(statement.size()), &made,
                                    nullptr) != SQLITE_OK) {
        return std::unexpected(fault());
    }
    if (isKept) {
        m_data->statements.insert(statement, made);
    }
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> result(made, isKept ? sqlite3_reset : sqlite3_finalize);
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        if (bindValue(made, i + 1, values[static_cast<size_t>(i)]) != SQLITE_OK) {
            return std::unexpected(fault());
        }
    }
    return result;
}

SqliteResult<void> SqliteFile::run(const QByteArray& statement, const QStringList& texts)
{
    return runWith(statement, valuesOf(texts));
}

SqliteResult<void> SqliteFile::runWith(const QByteArray& statement, const Row& values)
{
    const auto result = rows(statement, values);
    return result ? SqliteResult<void>() : std::unexpected(result.error());
}

SqliteResult<std::vector<QStringList>> SqliteFile::query(const QByteArray& statement, const QStringList& texts)
{
    return eachRow<QStringList>(statement, valuesOf(texts), textAt);
}

SqliteResult<std::vector<SqliteFile::Row>> SqliteFile::rows(const QByteArray& statement, const Row& values)
{
    return eachRow<Row>(statement, values, valueAt);
}

template<typename Cells, typename CellAt>
SqliteResult<std::vector<Cells>> SqliteFile::eachRow(const QByteArray& statement, const Row& values, CellAt cellAt)
{
    const auto prepared = this->prepared(statement, values);
    if (!prepared) {
        return std::unexpected(prepared.error());
    }
    sqlite3_stmt* const running = prepared->get();
    std::vector<Cells> rows;
    int code = sqlite3_step(running);
    for (; code == SQLITE_ROW; code = sqlite3_step(running)) {
        Cells& row = rows.emplace_back();
        for (int i = 0; i < sqlite3_column_count(running); ++i) {
            row.push_back(cellAt(running, i));
        }
    }
    return code == SQLITE_DONE ? SqliteResult<std::vector<Cells>>(std::move(rows)) : std::unexpected(fault());
}

SqliteResult<void> SqliteFile::copyRows(const QByteArray& query, const QByteArray& insert)
{
    const auto reading = prepared(query, {});
    if (!reading) {
        return std::unexpected(reading.error());
    }
    const auto writing = prepared(insert, {});
    if (!writing) {
        return std::unexpected(writing.error());
    }
    sqlite3_stmt* const source = reading->get();
    sqlite3_stmt* const target = writing->get();
    int code = sqlite3_step(source);
    for (; code == SQLITE_ROW; code = sqlite3_step(source)) {
        for (int i = 0; i < sqlite3_column_count(source); ++i) {
            sqlite3_bind_value(target, i + 1, sqlite3_column_value(source, i));
        }
        m_data->roomForCopies -= rowOverhead;
        for (int i = 0; i < sqlite3_column_count(source); ++i) {
            m_data->roomForCopies -= sqlite3_column_bytes(source, i);
        }
        if (m_data->roomForCopies < 0) { // before SQLite finds out: it would undo the transaction
            return std::unexpected(SqliteFault{SQLITE_TOOBIG, {}});
        }
        // A write that is broken off undoes the transaction, and all that was copied with it.
        m_data->guard.pause(true);
        const int written = sqlite3_step(target);
        m_data->guard.pause(false);
        if (written != SQLITE_DONE) {
            return std::unexpected(fault());
        }
        sqlite3_reset(target);
        if (!m_data->guard.goesOn()) {
            return std::unexpected(fault());
        }
    }
    return code == SQLITE_DONE ? SqliteResult<void>() : std::unexpected(fault());
}

SqliteResult<std::vector<SqliteFile::Column>> SqliteFile::columns(const QString& schema, const QString& table)
{
    const auto rows = query("PRAGMA " + quotedName(schema) + ".table_info(" + quotedName(table) + ')');
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<Column> columns;
    qsizetype keys = 0;
    for (const QStringList& row : *rows) { // cid, name, type, notnull, default, place in the primary key
        columns.push_back({row[1], row[2], row[5] != u"0" && row[2].compare(u"INTEGER", Qt::CaseInsensitive) == 0,
                           row[3] != u"0", !row[4].isNull()});
        keys += row[5] != u"0" ? 1 : 0;
    }
    if (keys != 1) {
        for (Column& column : columns) {
            column.isRowId = false;
        }
    }
    return columns;
}

bool SqliteFile::isOfOneMoment() const
{
    return !m_data->isImmutable ||
           (!QFileInfo::exists(m_data->path + u"-wal"_s) && QFileInfo(m_data->path).lastModified() == m_data->changed);
}

QByteArray SqliteFile::cleanImage() const
{
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(m_data->database, "clean", &size, 0);
    QByteArray image(reinterpret_cast<const char*>(bytes), bytes ? static_cast<qsizetype>(size) : 0);
    sqlite3_free(bytes);
    return image;
}

SqliteResult<void> SqliteFile::copyTo(const QString& path) const
{
    sqlite3* target = nullptr;
    int code = sqlite3_open_v2(uriOf(path, false).constData(), &target,
                               SQLITE_OPEN_URI | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK) {
        if (sqlite3_backup* backup = sqlite3_backup_init(target, "main", m_data->database, "main")) {
            sqlite3_backup_step(backup, -1);
            code = sqlite3_backup_finish(backup);
        } else {
            code = sqlite3_extended_errcode(target);
        }
    }
    const SqliteFault fault{code, QString::fromUtf8(sqlite3_errmsg(target))};
    sqlite3_close(target);
    return code == SQLITE_OK ? SqliteResult<void>() : std::unexpected(fault);
}

SqliteResult<void> SqliteFile::commit()
{
    return run("COMMIT");
}

QString SqliteFile::reasonOf(const SqliteFault& fault)
{
    switch (fault.code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return SqliteText::tr("another program is changing it");
    case SQLITE_READONLY:
        return fault.code == SQLITE_READONLY_ROLLBACK
                   ? SqliteText::tr("a program broke off while it was changing it; open and close it in that program")
                   : SqliteText::tr("it cannot be written to");
    case SQLITE_INTERRUPT:
        return SqliteText::tr("reading it takes longer than %n second(s)", nullptr, SqliteGuard::mostSeconds);
    case SQLITE_FULL:
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return SqliteText::tr("it holds more than can be shown");
    case SQLITE_AUTH:
        return SqliteText::tr("it asks for more than its own tables: %1").arg(fault.text);
    default:
        return fault.text;
    }
}

} // namespace ketenkaart
