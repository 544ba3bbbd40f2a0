#include "core/project/new_project.h"

#include "core/project/package_origin.h"
#include "core/project/project_pictures.h"
#include "core/project/row_cells.h"

#include <algorithm>

namespace ketenkaart {

namespace {

/// A sheet that is of no file.
Sheet detached(const Sheet& sheet)
{
    Sheet copy = sheet;
    copy.file.clear();
    copy.stamp.clear();
    return copy;
}

/// Words, and what is said about the area.
bool isAboutWords(LayerIndex layer)
{
    return layer == LayerIndex::Themes || layer == LayerIndex::ActorKinds || layer == LayerIndex::LinkKinds ||
           layer == LayerIndex::Area;
}

} // namespace

Project emptyProject(const Project& example)
{
    Project project;
    const std::span<const LayerSpec> specs = datasetLayers();
    for (size_t i = 0; i < specs.size(); ++i) {
        const LayerIndex layer = layerAt(i);
        if (isAboutWords(layer)) {
            if (const Sheet* sheet = example.sheet(layer)) {
                project.setSheet(layer, detached(*sheet));
            }
            continue;
        }
        Sheet sheet;
        sheet.layer = specs[i].name;
        for (const ColumnSpec& column : specs[i].columns) {
            sheet.columns.push_back({column.name, {}});
        }
        if (const Sheet* regions = example.sheet(layer); layer == LayerIndex::Regions && regions) {
            // The home regions are of the area; the others are somebody's.
            sheet = detached(*regions);
            const qsizetype home = sheet.columnIndex(u"home");
            std::erase_if(sheet.rows, [&](const SheetRow& row) { return Sheet::cell(row, home).trimmed().isEmpty(); });
            for (SheetRow& row : sheet.rows) { // what they rest on is of the example
                if (const qsizetype source = sheet.columnIndex(u"source"); source >= 0) {
                    setText(row, source, QString());
                }
            }
        }
        project.setSheet(layer, std::move(sheet));
    }
    return project;
}

Project detached(const Project& project)
{
    Project copy;
    copy.setName(project.name());
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        if (const Sheet* sheet = project.sheet(layerAt(i))) {
            copy.setSheet(layerAt(i), detached(*sheet));
        }
    }
    if (const std::vector<KeptFile> pictures = heldPictures(project); !pictures.empty()) {
        copy.setPictures(takenOut(pictures));
    }
    return copy;
}

} // namespace ketenkaart
