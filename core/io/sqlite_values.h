#pragma once

#include "core/io/sqlite_file.h"

namespace ketenkaart {

// Cells between SQLite and us, for SqliteFile.

/// A cell of the row that a statement stands at, as text; null where it is NULL.
[[nodiscard]] QString textAt(sqlite3_stmt* statement, int column);
[[nodiscard]] SqliteValue valueAt(sqlite3_stmt* statement, int column);
/// Puts a value in place of a question mark, counted from 1. What SQLite answers.
[[nodiscard]] int bindValue(sqlite3_stmt* statement, int place, const SqliteValue& value);
/// Texts as values; a null one is NULL.
[[nodiscard]] std::vector<SqliteValue> valuesOf(const QStringList& texts);

} // namespace ketenkaart
