#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace ketenkaart {

/// A cell of a record: where it stands among the bytes, with the quotation marks around it.
struct CsvCell
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool isQuoted = false;

    /// What it says, in the encoding of the text: without the quotation marks around it, and with each pair in it as
    /// one.
    [[nodiscard]] QByteArray value(const QByteArray& text) const;
};

/// The records of a text with separated values, one after the other, without a copy. The text is in an encoding that
/// begins with ASCII, and must live as long.
class CsvRecords
{
public:
    CsvRecords(const QByteArray& text, char separator);

    /// What separates the values most likely: what stands most often, outside of quotation marks, in the first line
    /// that has any and is like the next. A comma where nothing tells.
    [[nodiscard]] static char likelySeparator(const QByteArray& text);

    void skip(qsizetype bytes) { m_position += bytes; }
    /// A first line "sep=;", as Excel reads it: what it names separates from here on. Nothing ('\0') when there is
    /// none.
    char takeSeparatorLine();

    /// Goes on to the next record; false at the end of the text.
    bool next();
    [[nodiscard]] const std::vector<CsvCell>& cells() const { return m_cells; }
    /// Whether there is nothing in the line.
    [[nodiscard]] bool isBlank() const { return m_cells.size() == 1 && m_cells.front().length == 0; }
    /// Whether the record ended with the text and within quotation marks.
    [[nodiscard]] bool hasOpenQuote() const { return m_hasOpenQuote; }
    /// Behind the record and its line end.
    [[nodiscard]] qsizetype end() const { return m_position; }
    [[nodiscard]] QByteArray lineEnd() const { return m_lineEnd; }

private:
    /// A cell from here on; leaves the position at what ends it.
    CsvCell cell();

    const QByteArray& m_text;
    char m_separator;
    qsizetype m_position = 0;
    std::vector<CsvCell> m_cells;
    QByteArray m_lineEnd;
    bool m_hasOpenQuote = false;
};

} // namespace ketenkaart
