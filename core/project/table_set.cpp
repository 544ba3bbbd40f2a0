#include "core/project/table_set.h"

#include "core/io/layer_file.h"
#include "core/io/regular_file.h"
#include "core/project/column_names.h"

#include <algorithm>

namespace ketenkaart {

namespace {

/// A name of a file in two: what the set is called, and the layer.
struct SplitName
{
    QString stem;
    LayerIndex layer = LayerIndex::Actors;
};

SplitName split(const QString& name)
{
    for (qsizetype i = name.size() - 1; i > 0; --i) {
        const QChar sign = name[i];
        if (sign != u'-' && sign != u'.' && sign != u'_' && sign != u' ') {
            continue;
        }
        if (const auto layer = ColumnNames::shipped().layerOf(QStringView(name).sliced(i + 1))) {
            return {name.first(i), *layer};
        }
    }
    return {name, LayerIndex::Actors};
}

} // namespace

std::vector<TableOfSet> tableSetOf(const QString& path)
{
    const QFileInfo named(path);
    if (ColumnNames::shipped().layerOf(named.completeBaseName())) {
        return {};
    }
    const SplitName own = split(named.completeBaseName());
    std::vector<TableOfSet> tables{{own.layer, named.filePath()}};
    for (const QFileInfo& file : filesOf(named.dir())) {
        const SplitName other = split(file.completeBaseName());
        if (isCsvFile(file.fileName()) && other.stem == own.stem &&
            !std::ranges::contains(tables, other.layer, &TableOfSet::layer) &&
            liesInside(file.filePath(), named.path())) {
            tables.push_back({other.layer, file.filePath()});
        }
    }
    std::ranges::sort(tables, {}, &TableOfSet::layer);
    return tables;
}

} // namespace ketenkaart
