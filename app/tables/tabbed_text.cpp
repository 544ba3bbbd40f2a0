#include "app/tables/tabbed_text.h"

#include "core/io/csv_records.h"

#include <QByteArray>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

QString written(const QString& cell)
{
    const bool needsQuotes = std::ranges::any_of(
        cell, [](QChar letter) { return letter == u'\t' || letter == u'\n' || letter == u'\r' || letter == u'"'; });
    return needsQuotes ? u'"' + QString(cell).replace(u'"', "\"\""_L1) + u'"' : cell;
}

std::vector<QStringList> withoutQuotes(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    if (text.endsWith(u'\n')) {
        text.chop(1);
    }
    std::vector<QStringList> rows;
    for (const QString& line : text.split(u'\n')) {
        rows.push_back(line.split(u'\t'));
    }
    return rows;
}

} // namespace

QString tabbedText(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row) {
            cells.append(written(cell));
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

std::vector<QStringList> rowsOfTabbedText(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    CsvRecords records(bytes, '\t');
    std::vector<QStringList> rows;
    while (records.next()) {
        if (records.hasOpenQuote()) {
            return withoutQuotes(text);
        }
        QStringList& row = rows.emplace_back();
        for (const CsvCell& cell : records.cells()) {
            row.append(QString::fromUtf8(cell.value(bytes)).replace("\r\n"_L1, "\n"_L1));
        }
    }
    return rows;
}

} // namespace ketenkaart
