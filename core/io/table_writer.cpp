#include "core/io/table_writer.h"

#include "core/io/file_replacement.h"
#include "core/io/gdal_access.h"
#include "core/io/memory_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <algorithm>

namespace ketenkaart {

namespace {

bool isOfWholeNumbers(const PlainTable& table, qsizetype column)
{
    return !table.rows.empty() && std::ranges::all_of(table.rows, [column](const QStringList& row) {
        bool ok = false;
        (void)row[column].toInt(&ok);
        return ok && row[column] == QString::number(row[column].toInt());
    });
}

/// Whether GDAL took the whole table.
bool write(OGRLayer& layer, const PlainTable& table, TableFormat format)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        // CSV has no types, and quotes what is no text by rules of its own.
        const bool isNumber = format == TableFormat::Xlsx && isOfWholeNumbers(table, i);
        OGRFieldDefn field(table.columns[i].toUtf8().constData(), isNumber ? OFTInteger : OFTString);
        if (layer.CreateField(&field) != OGRERR_NONE) {
            return false;
        }
    }
    for (const QStringList& row : table.rows) {
        OGRFeature feature(layer.GetLayerDefn());
        for (qsizetype i = 0; i < row.size(); ++i) {
            // An unset field is written as nothing, an empty one as a pair of quotes.
            if (!row[i].isEmpty()) {
                feature.SetField(static_cast<int>(i), row[i].toUtf8().constData());
            }
        }
        if (layer.CreateFeature(&feature) != OGRERR_NONE) {
            return false;
        }
    }
    return true;
}

Error failure(const QString& reason, const QString& where)
{
    return {Error::Code::WriteFailed,
            QCoreApplication::translate("TableWriter", "The table cannot be made: %1").arg(reason), where, QString()};
}

} // namespace

Result<QByteArray> tableBytes(const PlainTable& table, TableFormat format, Language language)
{
    registerGdalDrivers();
    const GdalMessages messages;
    const bool isCsv = format == TableFormat::Csv;
    const MemoryFolder folder;
    const QString file = table.name + (isCsv ? QStringLiteral(".csv") : QStringLiteral(".xlsx"));
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(isCsv ? "CSV" : "XLSX");
    GDALDatasetUniquePtr target(driver ? driver->Create(folder.pathOf(file).constData(), 0, 0, 0, GDT_Unknown, nullptr)
                                       : nullptr);
    CPLStringList options;
    if (isCsv) {
        options.SetNameValue("WRITE_BOM", "YES");
        options.SetNameValue("SEPARATOR", language == Language::Dutch ? "SEMICOLON" : "COMMA");
        options.SetNameValue("LINEFORMAT", "LF"); // the same bytes on every system
        // Numbers are given as text, for their decimal comma; they need no quotes.
        options.SetNameValue("STRING_QUOTING", "IF_NEEDED");
    }
    OGRLayer* layer =
        target ? target->CreateLayer(table.name.toUtf8().constData(), nullptr, wkbNone, options.List()) : nullptr;
    const bool done = layer && write(*layer, table, format);
    target.reset();
    if (!done || !messages.failures().isEmpty()) {
        return std::unexpected(failure(messages.firstFailure(), table.name));
    }
    return folder.bytesOf(file).toByteArray();
}

Result<void> writeTable(const PlainTable& table, const QString& path, Language language)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"csv" && suffix != u"xlsx") {
        return std::unexpected(Error{
            Error::Code::UnsupportedFormat,
            QCoreApplication::translate("TableWriter", "'%1' is no kind of table that can be written").arg(suffix),
            QDir::toNativeSeparators(path),
            QCoreApplication::translate("TableWriter", "Use a name that ends in .csv or .xlsx")});
    }
    const Result<QByteArray> bytes =
        tableBytes(table, suffix == u"csv" ? TableFormat::Csv : TableFormat::Xlsx, language);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const auto problem = [&](const QString& reason) { return failure(reason, QDir::toNativeSeparators(path)); };
    return replaceFile(path, problem, *bytes);
}

} // namespace ketenkaart
