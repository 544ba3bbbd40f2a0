#include "core/import/import_report.h"

#include <QCoreApplication>

#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Verdict = ImportedRow::Verdict;

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

QString remarkText(const ImportedRow::Remark& remark)
{
    return remark.column.isEmpty() ? remark.message : u"%1: %2"_s.arg(remark.column, remark.message);
}

QString layerText(const ImportResult& result, LayerIndex layer)
{
    const int added = result.countOf(layer, Verdict::Added);
    const int changed = result.countOf(layer, Verdict::Changed);
    const int same = result.countOf(layer, Verdict::Same);
    if (added + changed + same == 0) {
        return {};
    }
    QStringList parts;
    if (added > 0) {
        parts.append(ReportText::tr("%n new", nullptr, added));
    }
    if (changed > 0) {
        parts.append(ReportText::tr("%n changed", nullptr, changed));
    }
    if (same > 0) {
        parts.append(ReportText::tr("%n as they were", nullptr, same));
    }
    const int all = added + changed + same;
    return (layer == LayerIndex::Actors ? ReportText::tr("%n actors", nullptr, all)
                                        : ReportText::tr("%n links", nullptr, all)) +
           u" ("_s + parts.join(u", "_s) + u')';
}

} // namespace

QString displayName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Added:
        return ReportText::tr("New");
    case Verdict::Changed:
        return ReportText::tr("Changed");
    case Verdict::Same:
        return ReportText::tr("As it was");
    case Verdict::NotTaken:
        return ReportText::tr("Not taken");
    case Verdict::NoData:
        return ReportText::tr("No data");
    }
    std::unreachable();
}

QString idOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Added:
        return u"added"_s;
    case Verdict::Changed:
        return u"changed"_s;
    case Verdict::Same:
        return u"same"_s;
    case Verdict::NotTaken:
        return u"not-taken"_s;
    case Verdict::NoData:
        return u"no-data"_s;
    }
    std::unreachable();
}

QString summaryText(const ImportResult& result)
{
    QStringList parts;
    for (const LayerIndex layer : {LayerIndex::Actors, LayerIndex::Links}) {
        if (const QString text = layerText(result, layer); !text.isEmpty()) {
            parts.append(text);
        }
    }
    QString text = parts.isEmpty() ? ReportText::tr("Nothing was taken.") : parts.join(u", "_s) + u'.';
    if (const int refused = result.count(Verdict::NotTaken); refused > 0) {
        text += u' ' + ReportText::tr("%n rows were not taken.", nullptr, refused);
    }
    if (!result.gone.empty()) {
        text += u' ' + ReportText::tr("%n that an earlier import brought are no longer in the sheet.", nullptr,
                                      static_cast<int>(result.gone.size()));
    }
    return text;
}

QString rowText(const ImportedRow& row, const std::vector<ImportTable>& tables)
{
    QStringList remarks;
    for (const ImportedRow::Remark& remark : row.remarks) {
        remarks.append(remarkText(remark));
    }
    const QString where = ReportText::tr("%1, row %2").arg(tables[row.table].title(), QString::number(row.row));
    const QString what =
        row.name.isEmpty() ? displayName(row.verdict) : u"%1: %2"_s.arg(displayName(row.verdict), row.name);
    return remarks.isEmpty() ? u"%1: %2"_s.arg(where, what) : u"%1: %2 (%3)"_s.arg(where, what, remarks.join(u"; "_s));
}

PlainTable reportTable(const ImportResult& result, const std::vector<ImportTable>& tables)
{
    PlainTable table{ReportText::tr("Import"),
                     {ReportText::tr("File"), ReportText::tr("Sheet"), ReportText::tr("Row"), ReportText::tr("Result"),
                      ReportText::tr("Name"), ReportText::tr("Id"), ReportText::tr("Column"), ReportText::tr("Remark")},
                     {}};
    for (const ImportedRow& row : result.rows) {
        const ImportTable& sheet = tables[row.table];
        const auto add = [&](const ImportedRow::Remark& remark) {
            table.rows.push_back({sheet.file, sheet.name, QString::number(row.row), displayName(row.verdict), row.name,
                                  row.id, remark.column, remark.message});
        };
        if (row.remarks.empty()) {
            add({});
        }
        for (const ImportedRow::Remark& remark : row.remarks) {
            add(remark);
        }
    }
    for (const GoneRow& gone : result.gone) {
        table.rows.push_back({{},
                              {},
                              {},
                              ReportText::tr("Gone"),
                              gone.name,
                              gone.id,
                              {},
                              ReportText::tr("An earlier import of the sheet brought it; it is no longer in it")});
    }
    return table;
}

} // namespace ketenkaart
