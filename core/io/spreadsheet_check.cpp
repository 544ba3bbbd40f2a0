#include "core/io/spreadsheet_check.h"

#include "core/io/gdal_messages.h"
#include "core/io/markup_check.h"
#include "core/io/memory_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QXmlStreamReader>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <algorithm>
#include <vector>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct SpreadsheetText
{
    Q_DECLARE_TR_FUNCTIONS(SpreadsheetCheck)
};

constexpr qint64 mostBytes = 256 * 1024 * 1024;
constexpr int mostParts = 2000;

/// Reads through a packed part in pieces: what it is said to have is not to be believed. No value when it has more than
/// is left.
std::optional<QByteArray> unpacked(const QByteArray& path, qint64 left)
{
    QByteArray bytes;
    if (VSILFILE* file = VSIFOpenL(path.constData(), "rb")) {
        QByteArray piece(1 << 20, Qt::Uninitialized);
        size_t got = 0;
        while ((got = VSIFReadL(piece.data(), 1, static_cast<size_t>(piece.size()), file)) > 0 &&
               bytes.size() <= left) {
            bytes.append(piece.constData(), static_cast<qsizetype>(got));
        }
        VSIFCloseL(file);
    }
    return bytes.size() > left ? std::nullopt : std::optional(bytes);
}

/// How long the shared texts of an XLSX file are, in their order.
std::vector<qint64> sharedTexts(const QByteArray& part)
{
    std::vector<qint64> lengths;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "si"_L1) {
            lengths.push_back(0);
        } else if (xml.isCharacters() && !lengths.empty()) {
            lengths.back() += xml.text().size();
        }
    }
    return lengths;
}

/// What the cells of a sheet of an XLSX file have from the shared texts, together.
qint64 sharedLengthOf(const QByteArray& part, const std::vector<qint64>& lengths)
{
    qint64 sum = 0;
    bool isShared = false;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "c"_L1) {
            isShared = xml.attributes().value("t"_L1) == "s"_L1;
        } else if (xml.isStartElement() && xml.name() == "v"_L1 && isShared) {
            const auto index = static_cast<size_t>(std::max(0, xml.readElementText().toInt()));
            sum += index < lengths.size() ? lengths[index] : 0;
        }
    }
    return sum;
}

/// What the cells of an ODS file hold, those that are told once for many rows and columns as often as they are shown.
qint64 repeatedLengthOf(const QByteArray& part)
{
    const auto times = [](const QXmlStreamReader& xml, QLatin1StringView attribute) {
        return std::max<qint64>(1, xml.attributes().value(attribute).toLongLong());
    };
    qint64 sum = 0;
    qint64 rows = 1;
    qint64 columns = 1;
    QXmlStreamReader xml(part);
    while (!xml.atEnd() && sum <= mostBytes) {
        xml.readNext();
        if (xml.isStartElement() && xml.qualifiedName() == "table:table-row"_L1) {
            rows = std::min(times(xml, "table:number-rows-repeated"_L1), mostBytes);
        } else if (xml.isStartElement() && xml.qualifiedName() == "table:table-cell"_L1) {
            columns = std::min(times(xml, "table:number-columns-repeated"_L1), mostBytes);
            sum += rows * std::min(columns * xml.attributes().value("office:string-value"_L1).size(), mostBytes);
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            sum += rows * std::min(columns * xml.text().size(), mostBytes);
        }
    }
    return sum;
}

QStringList namesOf(const QByteArray& archive)
{
    QStringList names;
    char** list = VSIReadDirRecursive(archive.constData());
    for (char** name = list; name && *name; ++name) {
        names.append(QString::fromUtf8(*name));
    }
    CSLDestroy(list);
    return names;
}

} // namespace

Result<void> checkSpreadsheet(const QByteArray& content, const QString& path)
{
    const auto tooMuch = [&] {
        return std::unexpected(
            Error{Error::Code::Unreadable, SpreadsheetText::tr("The file unfolds to more than can be shown"),
                  QDir::toNativeSeparators(path), SpreadsheetText::tr("Divide it, or save it as CSV")});
    };
    const GdalMessages quiet; // an archive that is broken is told by who opens it
    MemoryFolder folder;
    folder.put(u"sheet.zip"_s, content);
    const QByteArray archive = "/vsizip/{" + folder.pathOf(u"sheet.zip"_s) + '}';
    const QStringList names = namesOf(archive);
    if (names.size() > mostParts) {
        return tooMuch();
    }
    qint64 left = mostBytes;
    std::vector<qint64> shared;
    std::vector<QByteArray> sheets;
    for (const QString& name : names) {
        if (name.endsWith(u'/')) {
            continue;
        }
        const auto part = unpacked(archive + '/' + name.toUtf8(), left);
        if (!part) {
            return tooMuch();
        }
        left -= part->size();
        if (mostAttributesIn(*part) > mostAttributes) {
            return tooMuch();
        }
        if (name == "content.xml"_L1 && repeatedLengthOf(*part) > mostBytes) {
            return tooMuch();
        }
        if (name.endsWith("sharedStrings.xml"_L1, Qt::CaseInsensitive)) {
            shared = sharedTexts(*part);
        } else if (part->contains("sheetData")) {
            sheets.push_back(*part);
        }
    }
    qint64 sum = 0;
    for (const QByteArray& sheet : sheets) {
        sum += sharedLengthOf(sheet, shared);
    }
    if (sum > mostBytes) {
        return tooMuch();
    }
    return {};
}

} // namespace ketenkaart
