#include "core/project/foreign_layers.h"

#include "core/io/graph_content.h"
#include "core/io/sheet_formats.h"
#include "core/model/clean_text.h"
#include "core/project/column_names.h"
#include "core/project/row_place.h"

#include <algorithm>
#include <map>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Where the column stands in our order; behind all of these when we do not know it.
qsizetype orderOf(LayerIndex layer, const SheetColumn& column)
{
    const std::span<const ColumnSpec> own = datasetLayers()[static_cast<size_t>(layer)].columns;
    const QString key = column.key();
    return std::ranges::find_if(own, [&](const ColumnSpec& spec) { return key == spec.name; }) - own.begin();
}

/// A layer of these rows, without the columns that say nothing in any of them.
Sheet layerOf(LayerIndex layer, const Sheet& source, const std::vector<const SheetRow*>& rows, qsizetype left)
{
    Sheet named = source;
    for (SheetColumn& column : named.columns) {
        column.name = columnOfAttribute(column.name);
    }
    if (left >= 0) {
        named.columns[static_cast<size_t>(left)].name.clear();
    }
    noteMeanings(named, layer);
    std::vector<qsizetype> columns;
    for (qsizetype column = 0; column < std::ssize(source.columns); ++column) {
        if (column != left &&
            std::ranges::any_of(rows, [&](const SheetRow* row) { return !Sheet::cell(*row, column).isEmpty(); })) {
            columns.push_back(column);
        }
    }
    std::ranges::stable_sort(
        columns, {}, [&](qsizetype column) { return orderOf(layer, named.columns[static_cast<size_t>(column)]); });
    Sheet sheet;
    sheet.layer = datasetLayers()[static_cast<size_t>(layer)].name;
    sheet.findings = source.findings;
    sheet.stamp = source.stamp;
    for (const qsizetype column : columns) {
        sheet.columns.push_back(named.columns[static_cast<size_t>(column)]);
    }
    const qsizetype longitude = named.columnIndex(u"lon");
    const qsizetype latitude = named.columnIndex(u"lat");
    for (const SheetRow* from : rows) {
        SheetRow row;
        row.key = static_cast<qint64>(sheet.rows.size()) + 1;
        for (const qsizetype column : columns) {
            row.cells.append(Sheet::cell(*from, column));
        }
        // Where columns say the place, the geometry only repeats it.
        const bool isInColumns = !Sheet::cell(*from, longitude).isEmpty() && !Sheet::cell(*from, latitude).isEmpty();
        if (hasPlaces(layer) && !isInColumns) {
            row.geometry = from->geometry;
            row.point = from->point;
            sheet.hasGeometry = sheet.hasGeometry || row.geometry != SheetRow::Geometry::None;
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

std::vector<const SheetRow*> allRows(const Sheet& sheet)
{
    std::vector<const SheetRow*> rows;
    for (const SheetRow& row : sheet.rows) {
        rows.push_back(&row);
    }
    return rows;
}

/// Of a graph that we wrote; another one is for an import, which finds out what its nodes are.
Project ofGraph(const QString& path, const std::vector<Sheet>& sheets)
{
    Project project(path, Project::Storage::Other);
    for (auto& [layer, sheet] : splitByLayer(sheets.front())) {
        project.setSheet(layer, std::move(sheet));
    }
    const Sheet& edges = sheets.back();
    if (project.hasAnySheet() && !edges.rows.empty()) {
        project.setSheet(LayerIndex::Links, layerOf(LayerIndex::Links, edges, allRows(edges), -1));
    }
    return project;
}

/// Folders by their names.
Project ofFolders(const QString& path, const std::vector<Sheet>& sheets)
{
    Project project(path, Project::Storage::Other);
    for (const Sheet& sheet : sheets) {
        const std::optional<LayerIndex> layer = ColumnNames::shipped().layerOf(sheet.layer);
        if (layer && !project.sheet(*layer) && canBe(*layer, sheet)) {
            project.setSheet(*layer, layerOf(*layer, sheet, allRows(sheet), -1));
        }
    }
    return project;
}

} // namespace

Result<Project> readForeign(const QString& path)
{
    const bool isOfPlaces = path.endsWith(u".kml"_s, Qt::CaseInsensitive);
    return readSheets(path).transform(
        [&](const std::vector<Sheet>& sheets) { return isOfPlaces ? ofFolders(path, sheets) : ofGraph(path, sheets); });
}

std::vector<std::pair<LayerIndex, Sheet>> splitByLayer(const Sheet& sheet)
{
    const qsizetype column = sheet.columnIndex(u"layer");
    std::map<LayerIndex, std::vector<const SheetRow*>> rows;
    for (const SheetRow& row : sheet.rows) {
        const QString name = cleanText(Sheet::cell(row, column));
        const std::span<const LayerSpec> specs = datasetLayers();
        if (const auto spec = std::ranges::find(specs, name, &LayerSpec::name); column >= 0 && spec != specs.end()) {
            rows[layerAt(static_cast<size_t>(spec - specs.begin()))].push_back(&row);
        }
    }
    std::vector<std::pair<LayerIndex, Sheet>> layers;
    for (const auto& [layer, ofLayer] : rows) {
        layers.emplace_back(layer, layerOf(layer, sheet, ofLayer, column));
    }
    return layers;
}

} // namespace ketenkaart
