#pragma once

#include "core/export/flat_project.h"
#include "core/io/graph_content.h"
#include "core/model/dataset.h"

namespace ketenkaart {

/// What graphs hold of a project: actors, campuses and regions as nodes and links as edges, with all their columns as
/// attributes, and with names, places, colours and shapes as on the map. The losses are those of the flat project and
/// what is left out here: other layers, and rows that cannot be told apart or have no two ends.
struct ProjectGraph
{
    GraphContent graph;
    QStringList losses;
};
[[nodiscard]] ProjectGraph projectGraph(const FlatProject& flat, const Dataset& dataset, Language language);

} // namespace ketenkaart
