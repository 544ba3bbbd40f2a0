#include "core/io/sheet.h"

#include "core/model/clean_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ketenkaart {

QString SheetColumn::key() const
{
    return meaning.isEmpty() ? cleanText(name).toLower() : meaning;
}

qsizetype Sheet::columnIndex(QStringView name) const
{
    const auto isNamed = [&](const QString& other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    auto found = std::ranges::find_if(columns, [&](const SheetColumn& column) { return isNamed(column.key()); });
    if (found == columns.end()) {
        found =
            std::ranges::find_if(columns, [&](const SheetColumn& column) { return isNamed(cleanText(column.name)); });
    }
    return found == columns.end() ? -1 : found - columns.begin();
}

qsizetype Sheet::rowIndex(qint64 key) const
{
    // Where no row came or went, a row still has its key by its place.
    if (key > 0 && std::cmp_less_equal(key, rows.size()) && rows[static_cast<size_t>(key) - 1].key == key) {
        return key - 1;
    }
    const auto found = std::ranges::find(rows, key, &SheetRow::key);
    return found == rows.end() ? -1 : found - rows.begin();
}

qint64 Sheet::freeKey() const
{
    qint64 last = 0;
    for (const SheetRow& row : rows) {
        last = std::max(last, row.key);
    }
    return last + 1;
}

QString numberCell(double value, char decimalSign)
{
    QString text = QString::number(value, 'g', QLocale::FloatingPointShortest);
    return decimalSign == '.' ? text : text.replace(u'.', QLatin1Char(decimalSign));
}

std::optional<double> cellNumber(QString text, char decimalSign)
{
    bool isNumber = false;
    const double number =
        (decimalSign == '.' ? text : text.replace(QLatin1Char(decimalSign), u'.')).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace ketenkaart
