#include "core/io/sqlite_guard.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

constexpr int stepsBetweenLooks = 10'000;

bool reachesOut(QByteArrayView function)
{
    static constexpr std::array names{"load_extension", "fts3_tokenizer", "readfile", "writefile", "edit"};
    return std::ranges::any_of(names,
                               [&](const char* name) { return function.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

void SqliteGuard::install(sqlite3* database, bool mayChange, const std::stop_token& stop)
{
    m_mayChange = mayChange;
    m_stop = stop;
    m_end = std::chrono::steady_clock::now() + std::chrono::seconds(mostSeconds);
    sqlite3_set_authorizer(
        database,
        [](void* self, int action, const char* first, const char* second, const char* schema, const char*) {
            return static_cast<const SqliteGuard*>(self)->allows(action, first, second, schema) ? SQLITE_OK
                                                                                                : SQLITE_DENY;
        },
        this);
    sqlite3_progress_handler(
        database, stepsBetweenLooks, [](void* self) { return static_cast<SqliteGuard*>(self)->goesOn() ? 0 : 1; },
        this);
}

bool SqliteGuard::allows(int action, const char* first, const char* second, const char* schema) const
{
    const bool isOurs = schema && (qstrcmp(schema, "clean") == 0 || qstrcmp(schema, "temp") == 0);
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
        return true;
    case SQLITE_FUNCTION:
        return !reachesOut(second);
    case SQLITE_READ: {
        const QByteArray table = QByteArray(first).toLower();
        return isOurs || m_readable.contains(table) || table == "sqlite_master" || table == "sqlite_sequence";
    }
    case SQLITE_PRAGMA:
        return qstrcmp(first, "table_info") == 0 || (isOurs && !second) || qstrcmp(first, "application_id") == 0 ||
               qstrcmp(first, "user_version") == 0;
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_VTABLE:
        return false;
    default:
        return isOurs || m_mayChange;
    }
}

bool SqliteGuard::goesOn()
{
    if (m_isPaused) {
        return true;
    }
    m_isOver = m_isOver || m_stop.stop_requested() || std::chrono::steady_clock::now() > m_end;
    return !m_isOver;
}

} // namespace ketenkaart
