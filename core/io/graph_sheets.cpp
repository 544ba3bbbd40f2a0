#include "core/io/graph_sheets.h"

#include "core/io/graph_content.h"

#include <QCoreApplication>

#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QLatin1StringView ending(" (column)");

} // namespace

QString attributeName(const QString& column)
{
    return isGraphHelper(column) || column.endsWith(ending) ? column + ending : column;
}

QString columnOfAttribute(const QString& name)
{
    return name.endsWith(ending) ? name.chopped(ending.size()) : name;
}

bool isGraphHelper(const QString& name)
{
    static const QStringList names{u"id"_s, u"label"_s, u"x"_s,      u"y"_s,    u"z"_s,  u"size"_s, u"r"_s,
                                   u"g"_s,  u"b"_s,     u"weight"_s, u"from"_s, u"to"_s, u"layer"_s};
    return names.contains(name, Qt::CaseInsensitive);
}

AttributeSheet::AttributeSheet(const QString& layer, const QStringList& columns)
{
    m_sheet.layer = layer;
    for (const QString& column : columns) {
        m_sheet.columns.push_back({column, {}});
    }
}

void AttributeSheet::beginRow()
{
    SheetRow row;
    row.key = static_cast<qint64>(m_sheet.rows.size()) + 1;
    m_sheet.rows.push_back(std::move(row));
}

void AttributeSheet::set(const QString& key, const QString& name, const QString& value)
{
    auto column = m_columns.constFind(key);
    if (column == m_columns.cend()) {
        if (m_sheet.columns.size() >= mostColumns) {
            noteSurplus(name);
            return;
        }
        QString free = name;
        for (int n = 2; m_sheet.columnIndex(free) >= 0; ++n) {
            free = QStringLiteral("%1 (%2)").arg(name, QString::number(n));
        }
        column = m_columns.insert(key, static_cast<qsizetype>(m_sheet.columns.size()));
        m_sheet.columns.push_back({free, {}});
    }
    set(*column, value);
}

void AttributeSheet::noteSurplus(const QString& name)
{
    if (!std::exchange(m_hasSurplus, true)) {
        m_sheet.findings.push_back(
            {Diagnostic::Severity::Error, Diagnostic::Code::TooLong, m_sheet.layer,
             static_cast<qint64>(m_sheet.rows.size()), name,
             QCoreApplication::translate("GraphFile", "There are more than %1 different columns; the rest is left out")
                 .arg(mostColumns),
             QCoreApplication::translate("GraphFile", "Leave out those that are not needed")});
    }
}

void AttributeSheet::set(qsizetype column, const QString& value)
{
    QStringList& cells = m_sheet.rows.back().cells;
    while (cells.size() <= column) {
        cells.append(QString());
    }
    cells[column] = value;
}

QString AttributeSheet::cell(qsizetype column) const
{
    return Sheet::cell(m_sheet.rows.back(), column);
}

} // namespace ketenkaart
