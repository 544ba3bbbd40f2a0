#pragma once

#include "core/project/dataset_layers.h"

#include <QString>

#include <vector>

namespace ketenkaart {

/// A table of a set, and the layer that it is.
struct TableOfSet
{
    LayerIndex layer;
    QString path;
};

/// The CSV files that make one dataset with the one that is named, as an export writes them beside a picture: a name of
/// their own with the name of a layer behind it (map-links.csv, map.stages.csv), and the same without, which is the
/// actors (map.csv). A file that has the name of a layer alone is alone. In the order of the layers; those that lead
/// out of the folder are left out. Empty for a file that is no part of a set.
[[nodiscard]] std::vector<TableOfSet> tableSetOf(const QString& path);

} // namespace ketenkaart
