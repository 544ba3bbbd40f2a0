#pragma once

#include <QByteArray>

namespace ketenkaart {

/// The format of a picture in pixels by its first bytes, as Qt names it: "png", "jpeg" or "webp"; empty for any other.
/// Qt's own look at unknown bytes asks every plugin, and the one for drawings opens the files that a drawing names.
[[nodiscard]] QByteArray pixelFormatOf(const QByteArray& bytes);

} // namespace ketenkaart
