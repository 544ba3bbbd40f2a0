#include "core/io/csv_records.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ketenkaart {

namespace {

constexpr std::array separators{',', ';', '\t', '|'};
/// How often each of them stands in a line.
using SignCounts = std::array<qsizetype, separators.size()>;

size_t mostOf(const SignCounts& counts)
{
    return static_cast<size_t>(std::ranges::max_element(counts) - counts.begin());
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

QByteArray CsvCell::value(const QByteArray& text) const
{
    const QByteArrayView bytes = QByteArrayView(text).sliced(start, length);
    if (!isQuoted) {
        return bytes.toByteArray();
    }
    QByteArray value;
    value.reserve(length);
    bool isInside = true;
    for (qsizetype i = 1; i < length; ++i) {
        if (bytes[i] != '"') {
            value += bytes[i];
        } else if (isInside && i + 1 < length && bytes[i + 1] == '"') {
            value += '"';
            ++i;
        } else {
            isInside = !isInside; // what stands behind the closing one is taken as it is
            if (isInside) {
                value += '"';
            }
        }
    }
    return value;
}

CsvRecords::CsvRecords(const QByteArray& text, char separator)
    : m_text(text)
    , m_separator(separator)
{}

char CsvRecords::likelySeparator(const QByteArray& text)
{
    // A title above the names of the columns may have a comma that separates nothing: then the next line has none.
    constexpr size_t enoughLines = 12;
    std::vector<SignCounts> lines;
    SignCounts counts{};
    bool isQuoted = false;
    bool hasAnything = false;
    const auto endLine = [&] {
        if (std::exchange(hasAnything, false)) {
            lines.push_back(std::exchange(counts, {}));
        }
    };
    for (const char c : text) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (isLineEnd(c)) {
            endLine();
            if (lines.size() == enoughLines) {
                break;
            }
        } else if (const auto found = std::ranges::find(separators, c); found != separators.end()) {
            ++counts[static_cast<size_t>(found - separators.begin())];
        }
        hasAnything = hasAnything || !isLineEnd(c);
    }
    endLine();
    for (size_t i = 0; i < lines.size(); ++i) {
        const size_t sign = mostOf(lines[i]);
        if (lines[i][sign] > 0 && (i + 1 == lines.size() || 2 * lines[i + 1][sign] >= lines[i][sign])) {
            return separators[sign];
        }
    }
    return lines.empty() ? separators.front() : separators[mostOf(lines.front())];
}

char CsvRecords::takeSeparatorLine()
{
    static constexpr QByteArrayView start("sep=");
    const QByteArrayView rest = QByteArrayView(m_text).sliced(m_position);
    const qsizetype length = start.size() + 1;
    if (rest.size() <= length || rest.first(start.size()).compare(start, Qt::CaseInsensitive) != 0 ||
        !isLineEnd(rest[length])) {
        return '\0';
    }
    m_separator = rest[start.size()];
    m_position += length + (rest.sliced(length).startsWith("\r\n") ? 2 : 1);
    return m_separator;
}

CsvCell CsvRecords::cell()
{
    CsvCell cell{m_position, 0, m_position < m_text.size() && m_text[m_position] == '"'};
    bool isInside = false;
    while (m_position < m_text.size()) {
        const char c = m_text[m_position];
        if (c == '"' && cell.isQuoted) {
            isInside = !isInside; // a pair closes and opens
        } else if (!isInside && (c == m_separator || isLineEnd(c))) {
            break;
        }
        ++m_position;
    }
    m_hasOpenQuote = isInside;
    cell.length = m_position - cell.start;
    return cell;
}

bool CsvRecords::next()
{
    m_cells.clear();
    m_lineEnd.clear();
    m_hasOpenQuote = false;
    if (m_position >= m_text.size()) {
        return false;
    }
    m_cells.push_back(cell());
    while (m_position < m_text.size() && m_text[m_position] == m_separator) {
        ++m_position;
        m_cells.push_back(cell());
    }
    if (m_position < m_text.size()) {
        m_lineEnd = QByteArrayView(m_text).sliced(m_position).startsWith("\r\n") ? QByteArray("\r\n")
                                                                                 : QByteArray(1, m_text[m_position]);
        m_position += m_lineEnd.size();
    }
    return true;
}

} // namespace ketenkaart
