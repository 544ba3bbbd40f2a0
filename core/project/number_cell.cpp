#include "core/project/number_cell.h"

#include "core/project/cell_sort.h"

#include <QRegularExpression>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

const QRegularExpression& decimalComma()
{
    static const QRegularExpression pattern(u"^[+-]?[0-9]+,[0-9]+$"_s);
    return pattern;
}

const QRegularExpression& decimalPoint()
{
    static const QRegularExpression pattern(u"^[+-]?[0-9]+\\.[0-9]+$"_s);
    return pattern;
}

/// Each number of a list between semicolons with the other sign; other texts stay as they are.
QString withOtherSign(const QString& cell, const QRegularExpression& number, QChar sign, QChar other)
{
    QStringList parts = cell.split(u';');
    for (QString& part : parts) {
        if (number.match(part.trimmed()).hasMatch()) {
            part.replace(sign, other);
        }
    }
    return parts.join(u';');
}

} // namespace

bool isOfNumbers(LayerIndex layer, QStringView column)
{
    const CellSort sort = cellSort(layer, column);
    return sort == CellSort::Number || sort == CellSort::Numbers;
}

void noteDecimalSign(Sheet& sheet, LayerIndex layer)
{
    if (sheet.form.separator == ',') {
        return;
    }
    qint64 commas = 0;
    qint64 points = 0;
    for (size_t column = 0; column < sheet.columns.size(); ++column) {
        if (!isOfNumbers(layer, sheet.columns[column].key())) {
            continue;
        }
        for (const SheetRow& row : sheet.rows) {
            for (const QString& part : Sheet::cell(row, static_cast<qsizetype>(column)).split(u';')) {
                commas += decimalComma().match(part.trimmed()).hasMatch() ? 1 : 0;
                points += decimalPoint().match(part.trimmed()).hasMatch() ? 1 : 0;
            }
        }
    }
    sheet.form.decimalSign = commas > points ? ',' : '.';
}

QString plainNumber(const Sheet& sheet, const QString& cell)
{
    return sheet.form.decimalSign == ',' ? withDecimalPoint(cell) : cell;
}

QString withDecimalPoint(const QString& cell)
{
    return withOtherSign(cell, decimalComma(), u',', u'.');
}

QString writtenNumber(const Sheet& sheet, const QString& number)
{
    return sheet.form.decimalSign == ',' ? withOtherSign(number, decimalPoint(), u'.', u',') : number;
}

} // namespace ketenkaart
