#pragma once

#include "core/model/error.h"

#include <QMap>
#include <QString>

namespace ketenkaart {

/// What stands in a settings file: "section/key" and the value.
using Settings = QMap<QString, QString>;

/// Reads a settings file that one writes by hand, with sections ([name]), settings (key=value) and comments (;). Fails,
/// naming the file, when it cannot be read, when it is larger than 64 kB or has other lines, and when it is empty.
/// Reentrant.
[[nodiscard]] Result<Settings> readSettings(const QString& path);

} // namespace ketenkaart
