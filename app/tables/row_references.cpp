#include "app/tables/row_references.h"

#include "app/panels/layer_titles.h"
#include "core/model/clean_text.h"
#include "core/project/row_titles.h"

#include <QSet>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isOneOf(LayerIndex layer, std::initializer_list<LayerIndex> layers)
{
    return std::ranges::contains(layers, layer);
}

/// The layers whose ids stand in a column.
QList<LayerIndex> referredBy(LayerIndex layer, const QString& column)
{
    using enum LayerIndex;
    if (column == "themes"_L1 || (column == "theme"_L1)) {
        return {Themes};
    }
    if (column == "kind"_L1) {
        return isOneOf(layer, {Links, CaseLinks})     ? QList{LinkKinds}
               : isOneOf(layer, {Actors, CaseActors}) ? QList{ActorKinds}
                                                      : QList<LayerIndex>();
    }
    if (column == "technologies"_L1) {
        return {Technologies};
    }
    if (column == "campus"_L1) {
        return {Campuses};
    }
    if (column == "region"_L1) {
        return {Regions};
    }
    if (column == "from"_L1 || column == "to"_L1) {
        return layer == Headlines ? QList{Regions} : QList{Actors, Campuses, Regions};
    }
    if (column == "chain"_L1 || column == "chains"_L1) {
        return {Chains};
    }
    if (column == "stage"_L1) {
        return {Stages};
    }
    if (column == "actor"_L1 || column == "actors"_L1 || column == "without_actors"_L1) {
        return {Actors};
    }
    if (column == "selection"_L1) {
        return {Actors, Campuses};
    }
    if (column == "links"_L1 || column == "without_links"_L1) {
        return {Links};
    }
    if (column == "figures"_L1) {
        return {Figures};
    }
    if (column == "case"_L1) {
        return {Cases};
    }
    return {};
}

/// The ids that are gone with these rows.
QSet<QString> idsLostWith(const Sheet& sheet, const std::vector<qsizetype>& rows)
{
    const qsizetype id = sheet.columnIndex(u"id");
    QSet<QString> lost;
    if (id < 0) {
        return lost;
    }
    for (const qsizetype row : rows) {
        lost.insert(cleanText(Sheet::cell(sheet.rows[static_cast<size_t>(row)], id)));
    }
    lost.remove(QString());
    const QSet<qsizetype> removed(rows.begin(), rows.end());
    for (size_t row = 0; row < sheet.rows.size() && !lost.isEmpty(); ++row) {
        if (!removed.contains(static_cast<qsizetype>(row))) {
            lost.remove(cleanText(Sheet::cell(sheet.rows[row], id)));
        }
    }
    return lost;
}

bool names(const QString& cell, const QSet<QString>& ids)
{
    return std::ranges::any_of(cell.split(u';'), [&](const QString& part) { return ids.contains(cleanText(part)); });
}

} // namespace

QStringList referencesTo(const Project& project, LayerIndex layer, const std::vector<qsizetype>& rows,
                         Language language)
{
    const Sheet* own = project.sheet(layer);
    const QSet<QString> ids = own ? idsLostWith(*own, rows) : QSet<QString>();
    QStringList references;
    if (ids.isEmpty()) {
        return references;
    }
    RowTitles titles(project);
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        const LayerIndex other = layerAt(i);
        const Sheet* sheet = project.sheet(other);
        if (!sheet || other == layer) {
            continue;
        }
        QList<std::pair<qsizetype, QString>> columns;
        for (size_t column = 0; column < sheet->columns.size(); ++column) {
            const QString name = sheet->columns[column].key();
            if (referredBy(other, name).contains(layer)) {
                columns.emplace_back(static_cast<qsizetype>(column), name);
            }
        }
        for (size_t row = 0; row < sheet->rows.size() && !columns.isEmpty(); ++row) {
            QStringList found;
            for (const auto& [column, name] : columns) {
                if (names(Sheet::cell(sheet->rows[row], column), ids)) {
                    found.append(name);
                }
            }
            if (!found.isEmpty()) {
                const QString title = titles.title(other, sheet->rows[row]).in(language);
                references.append(u"%1: %2 (%3)"_s.arg(
                    layerTitle(other), title.isEmpty() ? QString::number(row + 1) : title, found.join(u", "_s)));
            }
        }
    }
    return references;
}

} // namespace ketenkaart
