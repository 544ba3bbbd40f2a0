#pragma once

#include "core/export/map_exporter.h"
#include "core/export/pdf_links.h"
#include "core/export/svg_objects.h"
#include "core/model/document_info.h"

#include <stop_token>

class QIODevice;

namespace ketenkaart {

/// Writes a page as PDF at its size on paper: lines stay lines, fonts are embedded, text can be searched and copied,
/// these links can be clicked, and the file says what it is. The same page gives the same bytes. Returns whether the
/// device took all of it; when stop was requested it has nothing. Reentrant.
[[nodiscard]] bool writePdf(QIODevice& device, const Page& page, const PageFormat& format, const DocumentInfo& info,
                            const std::vector<WebLink>& links, const std::stop_token& stop = {});

/// Writes a page as SVG at its size on paper, with a group for each anchor, card and flow (see SvgObjects and
/// svgDocument()). As text, words can be edited, and their fonts are in the file; as outlines they look the same in any
/// program. The same page gives the same bytes. Returns whether the device took all of it; when stop was requested it
/// has nothing. Reentrant.
[[nodiscard]] bool writeSvg(QIODevice& device, const Page& page, const PageFormat& format, const DocumentInfo& info,
                            SvgWords words, const std::stop_token& stop = {});

} // namespace ketenkaart
