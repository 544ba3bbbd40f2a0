#include "core/project/layer_table.h"

#include "core/model/clean_text.h"
#include "core/project/number_cell.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ketenkaart {

namespace {

Diagnostic tooLong(const Sheet& sheet, qint64 row, const QString& column)
{
    return {Diagnostic::Severity::Error,
            Diagnostic::Code::TooLong,
            sheet.layer,
            row,
            column,
            QCoreApplication::translate("DatasetReader", "The text has more than %1 characters; the rest is left out, "
                                                         "here and wherever that is so")
                .arg(mostCharacters(column)),
            QCoreApplication::translate("DatasetReader", "Make it shorter")};
}

} // namespace

qsizetype mostCharacters(const QString& column)
{
    static const QSet<QString> names{
        QStringLiteral("id"),          QStringLiteral("name"),     QStringLiteral("name_nl"),
        QStringLiteral("name_en"),     QStringLiteral("title_nl"), QStringLiteral("title_en"),
        QStringLiteral("label_nl"),    QStringLiteral("label_en"), QStringLiteral("province"),
        QStringLiteral("region"),      QStringLiteral("unit"),     QStringLiteral("municipality"),
        QStringLiteral("organisation")};
    return names.contains(column) ? 500 : 32767;
}

LayerTable tableOf(const Sheet& sheet)
{
    LayerTable table;
    table.name = sheet.layer;
    table.hasGeometry = sheet.hasGeometry;
    table.findings = sheet.findings;
    std::vector<qsizetype> longest;
    for (const SheetColumn& column : sheet.columns) {
        table.columns.append(column.key());
        longest.push_back(mostCharacters(table.columns.back()));
    }
    std::vector<bool> areNumbers(longest.size());
    const std::span<const LayerSpec> specs = datasetLayers();
    const auto spec = std::ranges::find(specs, sheet.layer, &LayerSpec::name);
    for (size_t i = 0; spec != specs.end() && i < longest.size(); ++i) {
        areNumbers[i] =
            isOfNumbers(static_cast<LayerIndex>(spec - specs.begin()), table.columns[static_cast<qsizetype>(i)]);
    }
    bool isCut = false;
    table.rows.reserve(sheet.rows.size());
    for (const SheetRow& source : sheet.rows) {
        LayerRow row;
        row.number = static_cast<qint64>(table.rows.size()) + 1;
        row.geometry = source.geometry;
        row.point = source.point;
        row.values.reserve(longest.size());
        for (size_t i = 0; i < longest.size(); ++i) {
            QString text = cleanText(Sheet::cell(source, static_cast<qsizetype>(i)));
            if (areNumbers[i]) {
                text = plainNumber(sheet, text);
            }
            if (text.size() > longest[i]) {
                text.truncate(longest[i]);
                if (!std::exchange(isCut, true)) {
                    table.findings.push_back(tooLong(sheet, row.number, table.columns[static_cast<qsizetype>(i)]));
                }
            }
            row.values.push_back(std::move(text));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace ketenkaart
