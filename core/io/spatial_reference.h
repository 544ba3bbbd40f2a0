#pragma once

#include "core/model/error.h"

#include <QString>

namespace ketenkaart {

/// The definition of a coordinate system as well-known text, by its code of EPSG. Fails when PROJ does not know it.
[[nodiscard]] Result<QString> wellKnownText(int epsgCode);

} // namespace ketenkaart
