#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <chrono>
#include <stop_token>

struct sqlite3;

namespace ketenkaart {

/// Watches over what a database of unknown origin does while a statement is made ready and while it runs. Must stay
/// where it is, and live as long as the database is open.
class SqliteGuard
{
public:
    /// How long all statements together may run, from install() on.
    static constexpr int mostSeconds = 5;
    /// And those of a change of ours, from beginChange() on.
    static constexpr int mostSecondsOfChange = 30;

    /// Of a table or view of the database itself. Virtual tables are those whose names are never allowed.
    void allowReading(const QString& table) { m_readable.insert(table.toLower().toUtf8()); }
    /// From now on. Without permission to change only the schema "clean" can be written to.
    void install(sqlite3* database, bool mayChange, const std::stop_token& stop);

    /// What has been read is known to end. From now on there is time to write all of it.
    void beginChange() { m_end = std::chrono::steady_clock::now() + std::chrono::seconds(mostSecondsOfChange); }

    /// What runs while the guard pauses is not broken off.
    void pause(bool isPaused) { m_isPaused = isPaused; }
    /// Whether what is running may go on.
    [[nodiscard]] bool goesOn();
    /// Whether the time was up, or somebody asked to stop.
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    /// Whether a statement may do this: an action of SQLite, and what it is done to.
    [[nodiscard]] bool allows(int action, const char* first, const char* second, const char* schema) const;

    QSet<QByteArray> m_readable;
    bool m_mayChange = false;
    std::chrono::steady_clock::time_point m_end;
    std::stop_token m_stop;
    bool m_isOver = false;
    bool m_isPaused = false;
};

} // namespace ketenkaart
