#pragma once

#include "core/export/document_info.h"
#include "core/export/map_exporter.h"
#include "core/export/pdf_links.h"

class QIODevice;

namespace ketenkaart {

/// Writes a page as PDF at its size on paper: lines stay lines, fonts are embedded, text can be searched and copied,
/// these links can be clicked, and the file says what it is. The same page gives the same bytes. Returns whether the
/// device took all of it. Reentrant.
[[nodiscard]] bool writePdf(QIODevice& device, const Page& page, const PageFormat& format, const DocumentInfo& info,
                            const std::vector<WebLink>& links);

/// Writes a page as SVG at its size on paper. Text is text, in the fonts of the program with common ones to fall back
/// on, so that it can be edited. The same page gives the same bytes. Returns whether the device took all of it.
/// Reentrant.
[[nodiscard]] bool writeSvg(QIODevice& device, const Page& page, const PageFormat& format, const QString& description);

} // namespace ketenkaart
