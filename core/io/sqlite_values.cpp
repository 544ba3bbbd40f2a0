#include "core/io/sqlite_values.h"

#include <sqlite3.h>

namespace ketenkaart {

QString textAt(sqlite3_stmt* statement, int column)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
}

SqliteValue valueAt(sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
        return textAt(statement, column);
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(statement, column));
    }
    default:
        return {};
    }
}

int bindValue(sqlite3_stmt* statement, int place, const SqliteValue& value)
{
    if (const auto* whole = std::get_if<qint64>(&value)) {
        return sqlite3_bind_int64(statement, place, *whole);
    }
    if (const auto* number = std::get_if<double>(&value)) {
        return sqlite3_bind_double(statement, place, *number);
    }
    if (const auto* bytes = std::get_if<QByteArray>(&value)) {
        return sqlite3_bind_blob64(statement, place, bytes->constData(), static_cast<sqlite3_uint64>(bytes->size()),
                                   SQLITE_TRANSIENT);
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        return sqlite3_bind_text64(statement, place, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    return sqlite3_bind_null(statement, place);
}

std::vector<SqliteValue> valuesOf(const QStringList& texts)
{
    std::vector<SqliteValue> values;
    for (const QString& text : texts) {
        values.push_back(text.isNull() ? SqliteValue() : SqliteValue(text));
    }
    return values;
}

} // namespace ketenkaart
