#pragma once

#include <QList>
#include <QString>

#include <stop_token>
#include <utility>

class QIODevice;
class QImage;

namespace ketenkaart {

/// Writes an image as PNG with its dots per metre and these texts (keyword, text; empty ones are left out), with
/// libpng. Format_RGB32 becomes RGB, Format_ARGB32 becomes RGBA: both have straight alpha.
///
/// Qt's own writer lets libpng try five filters on every row, which on a page at 300 dpi takes longer than to paint it;
/// maps are flat colours that compress as well without. Returns an empty string when done, and otherwise libpng's
/// reason, or "stopped" when stop was requested; the device then holds part of a file. Reentrant.
[[nodiscard]] QString writePng(QIODevice& device, const QImage& image, const QList<std::pair<QString, QString>>& texts,
                               const std::stop_token& stop = {});

} // namespace ketenkaart
