#pragma once

#include <QString>

namespace ketenkaart {

/// The folder that goes with a dataset, in which the pictures of its scenes are: the dataset itself when it is a
/// folder, or else that of its file. Absolute; empty for a dataset that is not on the disk.
[[nodiscard]] QString folderOfDataset(const QString& location);

} // namespace ketenkaart
