#pragma once

#include "core/model/error.h"

#include <QByteArray>

namespace ketenkaart {

/// Fails when a spreadsheet (XLSX, ODS) holds more than its size on the disk says: packed data that unfold to more than
/// 256 MB, or texts that are told once and shown in so many cells that the sheets would have as much. The path is for
/// messages. Costs about what reading it costs.
[[nodiscard]] Result<void> checkSpreadsheet(const QByteArray& content, const QString& path);

} // namespace ketenkaart
