#pragma once

#include "core/export/hand_out.h"
#include "core/model/document_info.h"

#include <QSizeF>
#include <QStringList>

namespace ketenkaart {

// What the formats of a hand-out have in common.

/// Those of a wide slide. The least difference may put a name on the other side of its symbol, so every format lays
/// scenes out for the very same.
inline constexpr QSizeF wideProportions(1920.0, 1080.0);

/// What the file says about itself; its description lists the titles of the scenes.
[[nodiscard]] DocumentInfo documentInfoOf(const HandOutJob& job);
/// The title of a scene; what kind of scene it is when it has none.
[[nodiscard]] QString titleOf(const Slide& slide, Language language);
/// The paragraphs for the presenter, and what the scene rests on.
[[nodiscard]] QStringList notesOf(const Slide& slide, const HandOutJob& job);
[[nodiscard]] Error handOutCancelled();

} // namespace ketenkaart
