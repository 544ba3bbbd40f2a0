#include "core/io/csv_sheet.h"

#include "core/io/csv_records.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringConverter>

#include <algorithm>
#include <optional>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Encoding = TextForm::Encoding;

constexpr char byteOrderMark[] = "\xef\xbb\xbf";

/// A class, because lupdate files texts under the class that tr() belongs to.
struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(CsvSheet)
};

bool beginsWith(const QByteArray& bytes, std::initializer_list<unsigned char> start)
{
    return bytes.size() >= static_cast<qsizetype>(start.size()) &&
           std::ranges::equal(start, bytes.first(static_cast<qsizetype>(start.size())), {}, {},
                              [](char c) { return static_cast<unsigned char>(c); });
}

/// What marks UTF-16: its byte order mark, or an ASCII letter with a zero beside it.
std::optional<Encoding> wideEncoding(const QByteArray& bytes)
{
    if (beginsWith(bytes, {0xff, 0xfe}) || (bytes.size() >= 2 && bytes[0] != '\0' && bytes[1] == '\0')) {
        return Encoding::Utf16LittleEndian;
    }
    if (beginsWith(bytes, {0xfe, 0xff}) || (bytes.size() >= 2 && bytes[0] == '\0' && bytes[1] != '\0')) {
        return Encoding::Utf16BigEndian;
    }
    return std::nullopt;
}

QStringConverter::Encoding converterOf(Encoding encoding)
{
    return encoding == Encoding::Utf16BigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
}

/// The names by which Qt knows Windows-1252; a build without that knowledge has Latin-1, which is the same but for
/// quotation marks and dashes.
QString fromWindows(QByteArrayView bytes)
{
    QStringDecoder decoder("windows-1252");
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromLatin1(bytes);
}

std::optional<QByteArray> toWindows(const QString& text)
{
    QStringEncoder encoder("windows-1252");
    if (!encoder.isValid()) {
        const QByteArray bytes = text.toLatin1();
        return QString::fromLatin1(bytes) == text ? std::optional(bytes) : std::nullopt;
    }
    const QByteArray bytes = encoder.encode(text);
    return encoder.hasError() || fromWindows(bytes) != text ? std::nullopt : std::optional(bytes);
}

/// Text of a cell. Tells when it is not UTF-8.
QString decoded(QByteArrayView bytes, bool& isUtf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    isUtf8 = !decoder.hasError();
    return isUtf8 ? text : fromWindows(bytes);
}

std::optional<QByteArray> encoded(const QString& text, Encoding encoding)
{
    return encoding == Encoding::Windows1252 ? toWindows(text) : std::optional(text.toUtf8());
}

Diagnostic finding(Diagnostic::Severity severity, const Sheet& sheet, qint64 row, const QString& column,
                   const QString& message, const QString& advice)
{
    return {severity, Diagnostic::Code::UnknownValue, sheet.layer, row, column, message, advice};
}

Diagnostic notUtf8(const Sheet& sheet, qint64 row, const QString& column)
{
    return finding(Diagnostic::Severity::Warning, sheet, row, column,
                   CsvText::tr("The text is not UTF-8; it was read as Windows-1252, here and wherever that is so"),
                   CsvText::tr("Save the file as UTF-8"));
}

Diagnostic openQuote(const Sheet& sheet, qint64 row)
{
    return finding(Diagnostic::Severity::Error, sheet, row, QString(),
                   CsvText::tr("A quotation mark is opened here and never closed; all that follows is one value"),
                   CsvText::tr("Close it, or take it away"));
}

Diagnostic tooManyCells(const Sheet& sheet, qint64 row, qsizetype cells)
{
    return finding(
        Diagnostic::Severity::Warning, sheet, row, QString(),
        CsvText::tr("The row has %1 values and the first line names %2 columns; the last values are not used")
            .arg(QString::number(cells), QString::number(sheet.columns.size())),
        CsvText::tr("Put a value with a separator in it between quotation marks"));
}

/// Reads the records of a text into a sheet.
class Reading
{
public:
    Reading(Sheet& sheet, std::shared_ptr<const QByteArray> text)
        : m_sheet(sheet)
        , m_text(std::move(text))
    {}

    void run()
    {
        CsvRecords records(*m_text, m_sheet.form.separator);
        if (m_sheet.form.hasByteOrderMark) {
            records.skip(static_cast<qsizetype>(qstrlen(byteOrderMark)));
        }
        if (const char separator = records.takeSeparatorLine(); separator != '\0') {
            m_sheet.form.separator = separator;
        }
        qsizetype titles = countTitles(records);
        qsizetype start = 0; // of what belongs to the next row
        bool areColumnsKnown = false;
        while (records.next()) {
            noteForm(records);
            if (records.isBlank()) {
                continue;
            }
            if (areColumnsKnown) {
                addRow(records, start);
            } else if (titles-- <= 0) {
                addColumns(records);
                areColumnsKnown = true;
            }
            start = records.end();
        }
        m_sheet.tail = m_text->sliced(start);
        m_sheet.form.quotesAll = m_quoted > 0 && m_bare == 0;
        m_sheet.form.lineEnd = m_lineEnd.isEmpty() ? QByteArray("\n") : m_lineEnd;
    }

private:
    /// How many records stand above the names of the columns: those with one value, where others have several.
    [[nodiscard]] static qsizetype countTitles(CsvRecords records)
    {
        constexpr qsizetype most = 8;
        qsizetype titles = 0;
        while (titles < most && records.next()) {
            const auto hasText = [](const CsvCell& cell) { return cell.length > (cell.isQuoted ? 2 : 0); };
            if (std::ranges::count_if(records.cells(), hasText) > 1) {
                return titles;
            }
            titles += records.isBlank() ? 0 : 1;
        }
        return 0;
    }

    void noteForm(const CsvRecords& records)
    {
        if (m_lineEnd.isEmpty()) {
            m_lineEnd = records.lineEnd();
        }
    }

    QString text(const CsvCell& cell, qint64 row, const QString& column)
    {
        cell.isQuoted ? ++m_quoted : ++m_bare;
        bool isUtf8 = true;
        QString value = decoded(cell.value(*m_text), isUtf8);
        if (!isUtf8) {
            if (m_sheet.form.encoding == Encoding::Utf8) {
                m_sheet.findings.push_back(notUtf8(m_sheet, row, column));
            }
            m_sheet.form.encoding = Encoding::Windows1252;
        }
        return value;
    }

    void addColumns(const CsvRecords& records)
    {
        for (const CsvCell& cell : records.cells()) {
            m_sheet.columns.push_back({text(cell, 0, QString()), QString()});
        }
        m_sheet.head = m_text->first(records.end());
        m_sheet.columnsInHead = static_cast<qsizetype>(m_sheet.columns.size());
    }

    void addRow(const CsvRecords& records, qsizetype start)
    {
        SheetRow row;
        row.key = static_cast<qint64>(m_sheet.rows.size()) + 1;
        row.raw = {m_text, start, records.end() - start};
        row.cells.reserve(static_cast<qsizetype>(records.cells().size()));
        for (const CsvCell& cell : records.cells()) {
            const auto index = static_cast<size_t>(row.cells.size());
            row.cells.append(
                text(cell, row.key, index < m_sheet.columns.size() ? m_sheet.columns[index].name : QString()));
        }
        if (records.hasOpenQuote()) {
            m_sheet.findings.push_back(openQuote(m_sheet, row.key));
        } else if (row.cells.size() > m_sheet.columnsInHead &&
                   std::ranges::any_of(row.cells.sliced(m_sheet.columnsInHead),
                                       [](const QString& cell) { return !cell.isEmpty(); })) {
            m_sheet.findings.push_back(tooManyCells(m_sheet, row.key, row.cells.size()));
        }
        m_sheet.rows.push_back(std::move(row));
    }

    Sheet& m_sheet;
    std::shared_ptr<const QByteArray> m_text;
    QByteArray m_lineEnd;
    qint64 m_quoted = 0;
    qint64 m_bare = 0;
};

/// Writes the rows of a sheet in its form. Gives nothing where that form cannot hold a text.
class Writing
{
public:
    Writing(const Sheet& sheet, const TextForm& form, bool keepsBytes)
        : m_sheet(sheet)
        , m_form(form)
        , m_keepsBytes(keepsBytes)
    {}

    std::optional<QByteArray> run()
    {
        const auto columns = static_cast<qsizetype>(m_sheet.columns.size());
        const bool hasHead = m_keepsBytes && m_sheet.columnsInHead > 0;
        if (!hasHead && columns > 0) {
            writeHead(0);
        } else if (columns > m_sheet.columnsInHead) {
            writeHead(m_sheet.columnsInHead);
        } else {
            m_bytes = m_sheet.head;
        }
        for (const SheetRow& row : m_sheet.rows) {
            endLine();
            if (m_keepsBytes && row.raw.text) {
                const bool isWhole = !row.isEdited && columns <= m_sheet.columnsInHead;
                const QByteArray raw = row.raw.text->sliced(row.raw.start, row.raw.length);
                if (isWhole) {
                    m_bytes += raw;
                } else {
                    writeEdited(row, raw);
                }
            } else {
                writeNew(row);
            }
        }
        if (m_keepsBytes && !m_sheet.tail.isEmpty()) {
            endLine();
            m_bytes += m_sheet.tail;
        }
        return m_isPossible ? std::optional(m_bytes) : std::nullopt;
    }

private:
    /// A file may end without a line end, and then something was added to it.
    void endLine()
    {
        if (!m_bytes.isEmpty() && !m_bytes.endsWith('\n') && !m_bytes.endsWith('\r') && m_bytes != byteOrderMark) {
            m_bytes += m_form.lineEnd;
        }
    }

    /// The names of the columns, from this one on behind those that are there.
    void writeHead(qsizetype from)
    {
        QByteArray names;
        for (auto column = from; column < static_cast<qsizetype>(m_sheet.columns.size()); ++column) {
            if (column > 0) {
                names += m_form.separator;
            }
            names += cell(m_sheet.columns[static_cast<size_t>(column)].name, m_form.quotesAll);
        }
        if (from == 0) {
            m_bytes = (m_form.hasByteOrderMark ? QByteArray(byteOrderMark) : QByteArray()) + names + m_form.lineEnd;
            return;
        }
        m_bytes = m_sheet.head;
        m_bytes.insert(m_bytes.size() - lengthOfLineEnd(m_bytes), names);
    }

    static qsizetype lengthOfLineEnd(const QByteArray& line)
    {
        return line.endsWith("\r\n") ? 2 : line.endsWith('\n') || line.endsWith('\r') ? 1 : 0;
    }

    QByteArray cell(const QString& text, bool isQuoted)
    {
        const std::optional<QByteArray> bytes = encoded(text, m_form.encoding);
        if (!bytes) {
            m_isPossible = false;
            return {};
        }
        const bool needsQuotes = isQuoted || bytes->contains('"') || bytes->contains(m_form.separator) ||
                                 bytes->contains('\n') || bytes->contains('\r') || text != text.trimmed();
        return needsQuotes ? '"' + QByteArray(*bytes).replace("\"", "\"\"") + '"' : *bytes;
    }

    /// As it was, but for the cells that say something else.
    void writeEdited(const SheetRow& row, const QByteArray& raw)
    {
        const qsizetype columns = std::max<qsizetype>(static_cast<qsizetype>(m_sheet.columns.size()), row.cells.size());
        CsvRecords records(raw, m_form.separator);
        while (records.next() && records.isBlank()) {
        }
        qsizetype written = 0;
        qsizetype index = 0;
        for (const CsvCell& before : records.cells()) {
            bool isUtf8 = true;
            const QString text = Sheet::cell(row, index);
            if (decoded(before.value(raw), isUtf8) != text) {
                m_bytes += QByteArrayView(raw).sliced(written, before.start - written);
                m_bytes += cell(text, before.isQuoted || columns == 1);
                written = before.start + before.length;
            }
            ++index;
        }
        const qsizetype lineEnd = raw.size() - lengthOfLineEnd(raw);
        m_bytes += QByteArrayView(raw).sliced(written, std::max<qsizetype>(0, lineEnd - written));
        const bool isFull = row.isEdited || static_cast<qsizetype>(m_sheet.columns.size()) > m_sheet.columnsInHead;
        for (; isFull && index < columns; ++index) {
            m_bytes += m_form.separator;
            m_bytes += cell(Sheet::cell(row, index), m_form.quotesAll);
        }
        m_bytes += QByteArrayView(raw).sliced(lineEnd);
    }

    void writeNew(const SheetRow& row)
    {
        const qsizetype columns = std::max<qsizetype>(static_cast<qsizetype>(m_sheet.columns.size()), row.cells.size());
        for (qsizetype i = 0; i < columns; ++i) {
            if (i > 0) {
                m_bytes += m_form.separator;
            }
            // A line without anything would be passed over.
            m_bytes += cell(Sheet::cell(row, i), m_form.quotesAll || columns == 1);
        }
        m_bytes += m_form.lineEnd;
    }

    const Sheet& m_sheet;
    TextForm m_form;
    bool m_keepsBytes;
    QByteArray m_bytes;
    bool m_isPossible = true;
};

} // namespace

Sheet readCsv(const QByteArray& bytes, const QString& layer)
{
    Sheet sheet;
    sheet.layer = layer;
    sheet.stamp = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    QByteArray text = bytes;
    if (const std::optional<Encoding> wide = wideEncoding(bytes)) {
        sheet.form.encoding = *wide;
        const bool hasMark = beginsWith(bytes, {0xff, 0xfe}) || beginsWith(bytes, {0xfe, 0xff});
        QStringDecoder decoder(converterOf(*wide));
        text = (hasMark ? QByteArray(byteOrderMark) : QByteArray()) +
               QString(decoder.decode(bytes.sliced(hasMark ? 2 : 0))).toUtf8();
        if (decoder.hasError() || bytes.size() % 2 != 0) {
            sheet.obstacle = CsvText::tr("its text is damaged");
            sheet.findings.push_back(finding(Diagnostic::Severity::Error, sheet, 0, QString(),
                                             CsvText::tr("The text is not UTF-16 throughout; some letters are lost"),
                                             CsvText::tr("Save the file as UTF-8")));
        }
    }
    sheet.form.hasByteOrderMark = text.startsWith(byteOrderMark);
    sheet.form.separator = CsvRecords::likelySeparator(text);
    Reading(sheet, std::make_shared<const QByteArray>(std::move(text))).run();
    return sheet;
}

QByteArray csvOf(const Sheet& sheet)
{
    std::optional<QByteArray> bytes = Writing(sheet, sheet.form, true).run();
    TextForm form = sheet.form;
    if (!bytes) {
        form.encoding = Encoding::Utf8;
        form.hasByteOrderMark = true; // as whoever has such files reads them with a program that asks for it
        bytes = Writing(sheet, form, false).run();
    }
    if (form.encoding == Encoding::Utf16LittleEndian || form.encoding == Encoding::Utf16BigEndian) {
        const bool hasMark = bytes->startsWith(byteOrderMark);
        QStringEncoder encoder(converterOf(form.encoding),
                               hasMark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
        return encoder.encode(QString::fromUtf8(bytes->sliced(hasMark ? qstrlen(byteOrderMark) : 0)));
    }
    return *bytes;
}

} // namespace ketenkaart
