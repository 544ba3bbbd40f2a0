#pragma once

#include <QByteArray>

namespace ketenkaart {

/// What keeps an SVG drawing of unknown origin from being shown.
enum class DrawingFault {
    None,
    Broken,        ///< not whole, or no SVG
    RefersToFiles, ///< Qt's renderer reads the pictures and style sheets that a drawing names from the disk
    TooLarge,      ///< more to draw than its size says: parts used again and again, huge pictures, endless dashes
};

/// Looks at a drawing without painting it. It may use parts of its own and hold PNG and JPEG pictures; it may have no
/// other references, and no entities, which could spell one. Any thread, once a QGuiApplication exists.
[[nodiscard]] DrawingFault faultOfDrawing(const QByteArray& svg);

} // namespace ketenkaart
