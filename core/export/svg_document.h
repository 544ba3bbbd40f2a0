#pragma once

#include "core/export/svg_objects.h"
#include "core/model/document_info.h"

#include <QByteArray>

#include <span>

namespace ketenkaart {

/// What an SvgObjects painted, made over: a tree of groups with ids, titles and classes in place of a flat list of what
/// was painted, each line of text one element, fonts in the file, title and description for screen readers. Lines have
/// the width that they have in Open Sans also where another font stands in. Gives no bytes for what is not well-formed,
/// which a QSvgGenerator does not write. Reentrant.
[[nodiscard]] QByteArray svgDocument(const QByteArray& painted, std::span<const SvgEvent> events,
                                     const DocumentInfo& info);

} // namespace ketenkaart
