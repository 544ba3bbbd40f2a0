#pragma once

#include "core/model/error.h"
#include "core/model/language.h"
#include "core/model/plain_table.h"

#include <QByteArray>

namespace ketenkaart {

enum class TableFormat { Csv, Xlsx };

/// The table as the bytes of a file; GDAL writes it. CSV is UTF-8 with a byte order mark; in Dutch its fields are
/// separated by semicolons, as a Dutch Excel wants them, in English by commas. In XLSX a column of whole numbers is one
/// of numbers. Reentrant.
[[nodiscard]] Result<QByteArray> tableBytes(const PlainTable& table, TableFormat format, Language language);

/// Writes the table to a file, whose suffix is that of the format: .csv or .xlsx. The file is replaced as a whole or
/// stays as it was.
[[nodiscard]] Result<void> writeTable(const PlainTable& table, const QString& path, Language language);

} // namespace ketenkaart
