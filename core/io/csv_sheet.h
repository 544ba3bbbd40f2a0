#pragma once

#include "core/io/sheet.h"
#include "core/model/error.h"

namespace ketenkaart {

/// A layer from the bytes of a text file with separated values (RFC 4180, and what spreadsheets make of it): separated
/// by commas, semicolons, tabs or bars, with any line end and byte order mark, with or without a first line "sep=;", in
/// UTF-8, UTF-16 or, where it is not UTF-8, Windows-1252. The first record names the columns, or the first with several
/// values where titles stand above it; lines without anything are passed over. No row is lost: one that is longer or
/// shorter than the first is taken as it is, and a quotation mark that is never closed is reported with its row.
///
/// GDAL reads such files as well, but tells neither how they are written nor what it changed: only with the bytes of a
/// row at hand can a row that nobody edited be written as it was.
[[nodiscard]] Sheet readCsv(const QByteArray& bytes, const QString& layer);

/// The bytes of the file. Rows that were not edited are the bytes that were read; in others the cells are that say the
/// same. What is new is written in the form of the rest, and where that form cannot hold it (a letter that Windows-1252
/// lacks), all of the text becomes UTF-8.
[[nodiscard]] QByteArray csvOf(const Sheet& sheet);

} // namespace ketenkaart
