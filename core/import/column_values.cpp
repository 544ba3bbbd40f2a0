#include "core/import/column_values.h"

#include "core/import/import_words.h"
#include "core/import/position_reader.h"

#include <QRegularExpression>
#include <QSet>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Values of a column that are looked at.
constexpr qsizetype enoughValues = 200;

} // namespace

ColumnValues::ColumnValues(const ImportTable& table, qsizetype column)
{
    for (const ImportTable::Row& row : table.rows) {
        if (const QString value = row.cells.value(column); !value.isEmpty() && m_values.size() < enoughValues) {
            m_values.append(value);
        }
    }
}

bool ColumnValues::isUnique() const
{
    return QSet<QString>(m_values.begin(), m_values.end()).size() * 5 >= m_values.size() * 4;
}

bool isCoordinate(const QString& text)
{
    return cellAngle(text, '.') || cellAngle(text, ',');
}

bool isPosition(const QString& text)
{
    const auto parts = positionParts(text);
    return parts && isCoordinate(parts->first) && isCoordinate(parts->second);
}

bool isWebAddress(const QString& text)
{
    static const QRegularExpression address(
        u"^(https?://|www\\.)\\S+$|^[\\w-]+(\\.[\\w-]+)*\\.(nl|com|eu|org|be|de|net)(/\\S*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.match(text).hasMatch();
}

bool isDutchPostcode(const QString& text)
{
    static const QRegularExpression postcode(u"^[1-9]\\d{3} ?[A-Z]{2}$"_s, QRegularExpression::CaseInsensitiveOption);
    return postcode.match(text).hasMatch();
}

bool isMatrix(const ImportTable& table)
{
    if (table.headings.size() < 3 || table.rows.size() < 2) {
        return false;
    }
    QSet<QString> side;
    for (const ImportTable::Row& row : table.rows) {
        side.insert(foldedName(row.cells.value(0)));
    }
    side.remove(QString());
    qsizetype both = 0;
    bool hasMarksOnly = side.size() == static_cast<qsizetype>(table.rows.size());
    for (qsizetype i = 1; i < table.headings.size(); ++i) {
        both += side.contains(foldedName(table.headings[i])) ? 1 : 0;
        const ColumnValues values(table, i);
        hasMarksOnly = hasMarksOnly && !values.isEmpty() && values.mostly([](const QString& text) {
            return ImportWords::get().isYes(text) || ImportWords::get().isNo(text);
        });
    }
    return hasMarksOnly || (both >= 2 && both * 5 >= (table.headings.size() - 1) * 3);
}

} // namespace ketenkaart
