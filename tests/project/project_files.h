#pragma once

#include "core/io/csv_sheet.h"
#include "core/project/comparison_text.h"
#include "core/project/project_reader.h"

#include <initializer_list>
#include <utility>

namespace ketenkaart {

inline Sheet sheetOf(LayerIndex layer, const QByteArray& bytes)
{
    return readCsv(bytes, datasetLayers()[static_cast<size_t>(layer)].name);
}

/// A project of these files, without a disk.
inline Project projectOf(std::initializer_list<std::pair<LayerIndex, QByteArray>> files)
{
    Project project;
    for (const auto& [layer, bytes] : files) {
        project.setSheet(layer, sheetOf(layer, bytes));
    }
    return project;
}

inline QStringList linesOf(const ProjectComparison& comparison)
{
    QStringList lines;
    for (const RowDifference& difference : comparison.differences) {
        lines.append(differenceText(difference, Language::English));
    }
    return lines;
}

inline QByteArray bytesOf(const Project& project, LayerIndex layer)
{
    return csvOf(*project.sheet(layer));
}

inline Project shipped()
{
    return *readProject(QStringLiteral(MAPS_DIR "/propositie"));
}

} // namespace ketenkaart
