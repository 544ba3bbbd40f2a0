#pragma once

#include "core/model/error.h"

#include <QString>

namespace ketenkaart {

/// Copies a dataset, a file or the files of a folder, into a folder that does not have it yet, and gives back where the
/// copy is. A GeoPackage is copied as it is at one moment, also while another program has it open; of a folder only
/// what lies in it, and not what a link in it leads to. The copy can be written to. When it fails, what was copied by
/// then is left.
[[nodiscard]] Result<QString> copyDataset(const QString& location, const QString& folder);

/// Copies a file beside the data of a dataset to the same place beside its copy; the path is relative to the folder of
/// the dataset. Does nothing where there is one already.
[[nodiscard]] Result<void> copyBeside(const QString& file, const QString& fromFolder, const QString& toFolder);

} // namespace ketenkaart
