#include "core/import/import_table.h"

#include "core/import/import_words.h"
#include "core/model/clean_text.h"
#include "core/project/layer_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(ImportTable)
};

/// Rows above the headings that are looked at.
constexpr size_t mostTitles = 12;

/// All words that are known as headings, whatever of.
const QSet<QString>& knownHeadings()
{
    static const QSet<QString> known = [] {
        QSet<QString> words;
        for (const QString& sort : {u"actors"_s, u"links"_s, u"partners"_s}) {
            for (const QStringList& headings : ImportWords::get().headings(sort)) {
                words.unite(QSet<QString>(headings.begin(), headings.end()));
            }
        }
        return words;
    }();
    return known;
}

qsizetype filledCells(const QStringList& cells)
{
    return std::ranges::count_if(cells, [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

bool isNumber(const QString& text)
{
    QString plain = text.trimmed();
    plain.remove(u'.').remove(u',');
    bool ok = false;
    plain.toDouble(&ok);
    return ok;
}

/// How many of the cells behind the first stand below in the first column: the top of a matrix has many.
qsizetype namedBelow(const std::vector<ForeignTable::Row>& rows, size_t index)
{
    QSet<QString> side;
    for (size_t i = index + 1; i < rows.size(); ++i) {
        side.insert(foldedName(rows[i].cells.value(0)));
    }
    side.remove(QString());
    return std::ranges::count_if(rows[index].cells.mid(1), [&](const QString& cell) {
        return !isNumber(cell) && side.contains(foldedName(cell));
    });
}

/// How much a row of cells is like names of columns; below zero when it has nothing.
double likenessToHeadings(const std::vector<ForeignTable::Row>& rows, size_t index)
{
    const QStringList& cells = rows[index].cells;
    const qsizetype filled = filledCells(cells);
    if (filled == 0) {
        return -1.0;
    }
    QSet<QString> known;
    double score = 0.0;
    for (const QString& cell : cells) {
        const QString folded = foldedHeading(cell);
        if (knownHeadings().contains(folded) && !known.contains(folded)) {
            known.insert(folded);
            score += folded.size() > 1 ? 2.0 : 0.5; // an x is a mark more often than a coordinate
        }
    }
    // A title has one text, a row of data has numbers.
    const bool isLikeNames = filled > 1 && std::ranges::none_of(cells, isNumber);
    return score + (isLikeNames ? 1.0 : 0.0) + (namedBelow(rows, index) > 1 ? 10.0 : 0.0);
}

size_t headingIndex(const std::vector<ForeignTable::Row>& rows)
{
    size_t best = 0;
    double bestScore = -1.0;
    for (size_t i = 0; i < std::min(rows.size(), mostTitles); ++i) {
        const double score = likenessToHeadings(rows, i);
        if (score > bestScore) {
            bestScore = score;
            best = i;
        }
    }
    return best;
}

QStringList headingsOf(const QStringList& cells, qsizetype width)
{
    QStringList headings;
    for (qsizetype i = 0; i < width; ++i) {
        const QString clean = cleanText(cells.value(i));
        const QString heading = clean.isEmpty() ? TableText::tr("Column %1").arg(i + 1) : clean;
        QString unique = heading;
        for (int number = 2; headings.contains(unique, Qt::CaseInsensitive); ++number) {
            unique = u"%1 (%2)"_s.arg(heading, QString::number(number));
        }
        headings.append(unique);
    }
    return headings;
}

/// Whether the row that was taken for names is one of the data: no word of it is known, and where it has a number the
/// rows below have one too.
bool isDataRow(const std::vector<ForeignTable::Row>& rows, size_t index)
{
    const QStringList& cells = rows[index].cells;
    if (std::ranges::any_of(cells, [](const QString& cell) { return knownHeadings().contains(foldedHeading(cell)); }) ||
        namedBelow(rows, index) > 1) {
        return false;
    }
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto hasNumber = [&](const ForeignTable::Row& row) { return isNumber(row.cells.value(i)); };
        if (isNumber(cells[i]) && rows.size() > index + 1 &&
            std::all_of(rows.begin() + static_cast<std::ptrdiff_t>(index) + 1, rows.end(), hasNumber)) {
            return true;
        }
    }
    return false;
}

/// Columns up to the last one that holds anything.
qsizetype widthOf(const ForeignTable& table, size_t first)
{
    qsizetype width = table.fields.size();
    for (size_t i = first; i < table.rows.size() && table.fields.isEmpty(); ++i) {
        for (qsizetype column = table.rows[i].cells.size(); column > width; --column) {
            if (!table.rows[i].cells[column - 1].trimmed().isEmpty()) {
                width = column;
                break;
            }
        }
    }
    return width;
}

ImportTable::Row rowOf(const ForeignTable::Row& read, const QStringList& headings)
{
    using Geometry = SheetRow::Geometry;
    ImportTable::Row row;
    row.number = read.number;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        row.cells.append(cleanText(read.cells.value(i)).left(mostCharacters(QString())));
    }
    if (read.geometry == Geometry::Point || (read.geometry == Geometry::NotAPoint && !read.point.isNull())) {
        row.point = read.point;
    }
    row.hasShape = read.geometry == Geometry::NotAPoint;
    return row;
}

/// Whether the rows from there on are a remark below the table: one text each, behind an empty line, where the rows of
/// the table say more.
bool isRemark(const std::vector<ForeignTable::Row>& rows, size_t first, size_t index)
{
    const bool isBehindGap = index > first && rows[index].number > rows[index - 1].number + 1;
    const auto hasOneText = [](const ForeignTable::Row& row) { return filledCells(row.cells) == 1; };
    const auto from = rows.begin() + static_cast<std::ptrdiff_t>(index);
    return isBehindGap && std::all_of(from, rows.end(), hasOneText) &&
           std::none_of(rows.begin() + static_cast<std::ptrdiff_t>(first), from, hasOneText);
}

/// Why a row is none of the data; empty when it is.
QString passedOver(const ImportTable::Row& row, const QStringList& headings)
{
    if (row.cells == headings) {
        return TableText::tr("The headings once more");
    }
    const auto first = std::ranges::find_if(row.cells, [](const QString& cell) { return !cell.isEmpty(); });
    if (first == row.cells.end()) {
        return {};
    }
    if (ImportWords::get().isTotal(*first)) {
        return TableText::tr("A line of totals");
    }
    return ImportWords::get().isExample(*first) ? TableText::tr("An example of the template") : QString();
}

} // namespace

QString ImportTable::title() const
{
    return name.isEmpty() ? file : QStringLiteral("%1, %2").arg(file, name);
}

QStringList ImportTable::column(qsizetype index) const
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(rows.size()));
    for (const Row& row : rows) {
        texts.append(row.cells.value(index));
    }
    return texts;
}

ImportTable importTable(const ForeignTable& table, std::optional<qint64> headingRow)
{
    ImportTable result;
    result.file = table.file;
    result.name = table.name;
    result.findings = table.findings;
    size_t first = 0;
    if (!table.fields.isEmpty()) {
        result.headings = headingsOf(table.fields, table.fields.size());
    } else if (!table.rows.empty()) {
        size_t heading = headingIndex(table.rows);
        if (const auto asked = std::ranges::find(table.rows, headingRow.value_or(-1), &ForeignTable::Row::number);
            asked != table.rows.end()) {
            heading = static_cast<size_t>(asked - table.rows.begin());
            result.isHeadingSaid = true;
        }
        const bool hasNone = !headingRow && isDataRow(table.rows, heading);
        result.headings = headingsOf(hasNone ? QStringList() : table.rows[heading].cells, widthOf(table, heading));
        result.headingRow = hasNone ? 0 : table.rows[heading].number;
        for (size_t i = 0; i < heading; ++i) {
            result.passed.push_back({table.rows[i].number, TableText::tr("Stands above the headings")});
        }
        first = hasNone ? heading : heading + 1;
    }
    const bool isSheet = table.fields.isEmpty();
    for (size_t i = first; i < table.rows.size(); ++i) {
        if (isSheet && isRemark(table.rows, first, i)) {
            for (; i < table.rows.size(); ++i) {
                result.passed.push_back({table.rows[i].number, TableText::tr("A remark below the table")});
            }
            break;
        }
        ImportTable::Row row = rowOf(table.rows[i], result.headings);
        if (const QString why = passedOver(row, result.headings); !why.isEmpty()) {
            result.passed.push_back({row.number, why});
        } else {
            result.rows.push_back(std::move(row));
        }
    }
    return result;
}

} // namespace ketenkaart
