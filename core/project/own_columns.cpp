#include "core/project/own_columns.h"

#include "core/model/clean_text.h"

#include <QHash>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The columns that tell rows apart.
QStringList keyColumns(const QString& layer)
{
    QStringList columns;
    const auto specs = datasetLayers();
    const auto spec = std::ranges::find(specs, layer, [](const LayerSpec& each) { return QString(each.name); });
    if (spec != specs.end()) {
        for (const ColumnSpec& column : spec->columns) {
            if (column.need == ColumnSpec::Need::Essential) {
                columns.append(column.name);
            }
        }
    }
    return columns;
}

/// The key of a row; no value when a column is missing.
template<typename Values>
std::optional<QString> keyOf(const QStringList& keys, const QStringList& columns, const Values& values)
{
    QStringList parts;
    for (const QString& key : keys) {
        const qsizetype column = columns.indexOf(key);
        if (column < 0 || column >= static_cast<qsizetype>(values.size())) {
            return std::nullopt;
        }
        parts.append(cleanText(values[column]));
    }
    return parts.join(u'\n');
}

} // namespace

LayerText withOwnColumns(LayerText layer, const LayerTable& before)
{
    std::vector<qsizetype> own;
    for (qsizetype i = 0; i < before.columns.size(); ++i) {
        if (!layer.columns.contains(before.columns[i], Qt::CaseInsensitive)) {
            own.push_back(i);
        }
    }
    const QStringList keys = keyColumns(layer.layer);
    if (own.empty() || keys.isEmpty()) {
        return layer;
    }
    QHash<QString, const LayerRow*> rows;
    for (const LayerRow& row : before.rows) {
        if (const auto key = keyOf(keys, before.columns, row.values); key && !rows.contains(*key)) {
            rows.insert(*key, &row);
        }
    }
    const QStringList known = layer.columns;
    for (const qsizetype column : own) {
        layer.columns.append(before.columns[column]);
    }
    for (QStringList& row : layer.rows) {
        const auto key = keyOf(keys, known, row);
        const LayerRow* found = key ? rows.value(*key) : nullptr;
        for (const qsizetype column : own) {
            const auto index = static_cast<size_t>(column);
            row.append(found && index < found->values.size() ? found->values[index] : QString());
        }
    }
    return layer;
}

} // namespace ketenkaart
