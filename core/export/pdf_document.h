#pragma once

#include "core/model/document_info.h"

#include <QSizeF>

#include <functional>

class QIODevice;
class QPagedPaintDevice;
class QPainter;

namespace ketenkaart {

/// Writes a PDF with pages of this size, without margins: fonts are embedded, text stays text, and the file says what
/// it is. The function paints; it begins on the first page, asks the device for the next, and returns whether to keep
/// the file. The same calls give the same bytes. Returns whether the device took all of it. Reentrant.
[[nodiscard]] bool writePdfDocument(QIODevice& device, const QSizeF& millimetres, const DocumentInfo& info,
                                    const std::function<bool(QPagedPaintDevice& pages, QPainter& painter)>& paint);

} // namespace ketenkaart
