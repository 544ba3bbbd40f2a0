#pragma once

#include "core/scene/map_style.h"

#include <QByteArray>

namespace ketenkaart::pptx {

/// The theme of a presentation (a:theme): colours and fonts of a map style, so that what the user adds to it looks like
/// the rest.
[[nodiscard]] QByteArray themeBytes(const MapStyle& style);

} // namespace ketenkaart::pptx
