#include "core/io/foreign_tables.h"

#include "core/io/csv_records.h"
#include "core/io/csv_sheet.h"
#include "core/io/gdal_access.h"
#include "core/io/gdal_sheet.h"
#include "core/io/layer_file.h"
#include "core/io/regular_file.h"
#include "core/io/sheet_formats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct ForeignText
{
    Q_DECLARE_TR_FUNCTIONS(ForeignTables)
};

/// Separated text by other names.
constexpr std::array textExtensions{"csv"_L1, "tsv"_L1, "tab"_L1, "txt"_L1};

bool isText(const QString& path)
{
    return std::ranges::contains(textExtensions, QFileInfo(path).suffix().toLower());
}

bool isSpreadsheet(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "xlsx"_L1 || suffix == "ods"_L1;
}

Error fileError(const QString& message, const QString& path, const QString& advice)
{
    return {Error::Code::InvalidData, message, QDir::toNativeSeparators(path), advice};
}

Error emptyFile(const QString& path)
{
    return fileError(ForeignText::tr("There is nothing in this file"), path, ForeignText::tr("Choose another file"));
}

bool isBlank(const ForeignTable::Row& row)
{
    return row.geometry == SheetRow::Geometry::None &&
           std::ranges::all_of(row.cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// How many lines of a sheet these bytes are, where a value with a line break is on one line, as a spreadsheet counts.
qint64 linesIn(const QByteArray& bytes, char separator)
{
    CsvRecords records(bytes, separator);
    if (bytes.startsWith("\xef\xbb\xbf")) {
        records.skip(3);
    }
    qint64 lines = 0;
    records.takeSeparatorLine(); // which a spreadsheet does not show
    while (records.next()) {
        ++lines;
    }
    return lines;
}

ForeignTable tableOfText(const Sheet& sheet, const QString& file)
{
    ForeignTable table;
    table.file = file;
    const char separator = sheet.form.separator;
    qint64 number = linesIn(sheet.head, separator);
    ForeignTable::Row names{number, {}, SheetRow::Geometry::None, {}};
    for (const SheetColumn& column : sheet.columns) {
        names.cells.append(column.name);
    }
    table.rows.push_back(std::move(names));
    QHash<qint64, qint64> numberOfKey{{0, number}};
    for (const SheetRow& row : sheet.rows) {
        number += linesIn(row.raw.text->sliced(row.raw.start, row.raw.length), separator);
        numberOfKey.insert(row.key, number);
        if (ForeignTable::Row read{number, row.cells, row.geometry, row.point}; !isBlank(read)) {
            table.rows.push_back(std::move(read));
        }
    }
    table.findings = sheet.findings;
    if (sheet.form.encoding == TextForm::Encoding::Windows1252) {
        // What every spreadsheet writes is no fault where nothing is written back.
        std::erase_if(table.findings, [](const Diagnostic& finding) {
            return finding.severity == Diagnostic::Severity::Warning && (!finding.column.isEmpty() || finding.row == 0);
        });
    }
    for (Diagnostic& finding : table.findings) {
        finding.row = numberOfKey.value(finding.row, finding.row);
    }
    return table;
}

/// Whether the bytes are of something else that somebody gave such a name.
bool isBinary(const QByteArray& bytes)
{
    return bytes.startsWith("%PDF-") || bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0") ||
           bytes.startsWith("SQLite format 3") || bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff");
}

Result<std::vector<ForeignTable>> readText(const QString& path)
{
    return readRegularFile(path, largestDataFile)
        .and_then([&](const QByteArray& bytes) -> Result<std::vector<ForeignTable>> {
            if (bytes.trimmed().isEmpty()) {
                return std::unexpected(emptyFile(path));
            }
            if (isBinary(bytes)) {
                return std::unexpected(
                    fileError(ForeignText::tr("This is no text, whatever the end of its name says"), path,
                              ForeignText::tr("Give the file the ending of what it is, or save it as CSV")));
            }
            return std::vector{tableOfText(readCsv(bytes, QString()), QFileInfo(path).fileName())};
        });
}

/// A date as the international standard writes it; GDAL has slashes in it.
QString withIsoDate(const QString& cell)
{
    static const QRegularExpression date(u"^(\\d{4})/(\\d{2})/(\\d{2})(?= |$)"_s);
    return QString(cell).replace(date, u"\\1-\\2-\\3"_s);
}

ForeignTable tableOfLayer(const GdalSource& source, OGRLayer& layer, const QString& path)
{
    const QString name = QString::fromUtf8(layer.GetName());
    const Sheet sheet = readSheet(source, layer, name, ShapePoint::OnSurface);
    ForeignTable table;
    table.file = QFileInfo(path).fileName();
    table.name = name;
    if (!isSpreadsheet(path)) {
        for (const SheetColumn& column : sheet.columns) {
            table.fields.append(column.name);
        }
    }
    qint64 number = 0;
    for (const SheetRow& row : sheet.rows) {
        ++number;
        ForeignTable::Row read{number, row.cells, row.geometry, row.point};
        if (!isBlank(read)) {
            std::ranges::transform(read.cells, read.cells.begin(), withIsoDate);
            table.rows.push_back(std::move(read));
        }
    }
    table.findings = sheet.findings;
    return table;
}

Result<std::vector<ForeignTable>> readLayers(const QString& path, const std::stop_token& stop)
{
    return GdalSource::openForeign(path, stop).transform([&](const GdalSource& source) {
        std::vector<ForeignTable> tables;
        for (OGRLayer* layer : source.layers()) {
            if (stop.stop_requested()) {
                break;
            }
            tables.push_back(tableOfLayer(source, *layer, path));
        }
        return tables;
    });
}

ForeignTable tableOfSheet(const Sheet& sheet, const QString& file)
{
    ForeignTable table;
    table.file = file;
    table.name = sheet.layer;
    for (const SheetColumn& column : sheet.columns) {
        table.fields.append(column.name);
    }
    for (const SheetRow& row : sheet.rows) {
        table.rows.push_back({static_cast<qint64>(table.rows.size()) + 1, row.cells, row.geometry, row.point});
    }
    table.findings = sheet.findings;
    return table;
}

Result<std::vector<ForeignTable>> readAny(const QString& path, const std::stop_token& stop)
{
    if (isText(path)) {
        return readText(path);
    }
    if (!isOfSheets(path)) {
        return readLayers(path, stop);
    }
    return readSheets(path).transform([&](const std::vector<Sheet>& sheets) {
        std::vector<ForeignTable> tables;
        for (const Sheet& sheet : sheets) {
            tables.push_back(tableOfSheet(sheet, QFileInfo(path).fileName()));
        }
        return tables;
    });
}

} // namespace

const QStringList& importableExtensions()
{
    static const QStringList extensions = [] {
        QStringList list = readableExtensions() + sheetExtensions();
        for (const QLatin1StringView text : textExtensions) {
            if (!list.contains(text)) {
                list.append(text);
            }
        }
        return list;
    }();
    return extensions;
}

Result<std::vector<ForeignTable>> readForeignTables(const QString& path, const std::stop_token& stop)
{
    return localPath(path)
        .and_then([&](const QString& absolute) { return readAny(absolute, stop); })
        .and_then([&](std::vector<ForeignTable> tables) -> Result<std::vector<ForeignTable>> {
            std::erase_if(tables, [](const ForeignTable& table) { return table.rows.empty(); });
            if (tables.empty()) {
                return std::unexpected(emptyFile(path));
            }
            return tables;
        });
}

} // namespace ketenkaart
