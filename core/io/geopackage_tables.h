#pragma once

#include "core/io/layer_text.h"
#include "core/model/error.h"

namespace ketenkaart {

/// Puts tables without geometry into a GeoPackage, each in place of the layer of its name; of one without rows no layer
/// stays. Everything else in the file is kept. The change is made in a copy, which replaces the file as a whole.
///
/// Fails, and leaves the file as it is, where it cannot be read or written, and while another program has changes to
/// it that are not merged yet (write-ahead mode): a copy would lose those. The message is the reason, see
/// writeLayers().
[[nodiscard]] Result<void> replaceGeoPackageTables(const QString& path, const std::vector<LayerText>& tables);

} // namespace ketenkaart
