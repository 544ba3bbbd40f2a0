#pragma once

#include "core/model/document_info.h"

#include <QByteArray>
#include <QUuid>

namespace ketenkaart {

/// The metadata packet (XMP, ISO 16684-1) of a document: Dublin Core title, author, description, source and language.
/// It holds no time, so the same document has the same packet.
[[nodiscard]] QByteArray xmpOf(const DocumentInfo& info);

/// An id for the document that is the same for the same texts.
[[nodiscard]] QUuid documentIdOf(const DocumentInfo& info);

/// A PDF as QPdfWriter of Qt 6.8 makes it, with what that cannot say: author, subject, and the language in which it is
/// to be read aloud. They come as an incremental update (ISO 32000-1, 7.5.6), which leaves the objects that are there
/// where they are; only the time of making is blanked. Anything in which the end of such a file is not recognised comes
/// back unchanged.
[[nodiscard]] QByteArray withDocumentInfo(QByteArray pdf, const DocumentInfo& info);

} // namespace ketenkaart
