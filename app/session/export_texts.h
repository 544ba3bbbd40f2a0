#pragma once

#include "core/page/page.h"
#include "core/scene/scene_request.h"

class QDate;

namespace ketenkaart {

/// A title for a page of this request: the chosen chain or actor, or the campuses of the area, and the
/// provinces of its filter: "Medtech in Utrecht". A page of the
/// links between the provinces or of white spots says so.
[[nodiscard]] QString suggestedTitle(const SceneRequest& request, PageLayout layout = PageLayout::Map);

/// A name for the file of a map with the suggested title: the ids of its chains and themes, and its provinces, as in
/// "medtech-gelderland", without an ending. Of another title a name is made of the title.
[[nodiscard]] QString suggestedFileName(const SceneRequest& request, const QString& title);

/// What a map must say about where its data come from.
[[nodiscard]] QString sourceLine(const Dataset& dataset);

/// The title of a presentation about these data: that of its opening scene, or what the data are called.
[[nodiscard]] QString presentationTitle(const std::vector<Slide>& slides, const Dataset& dataset, Language language);

/// "25 november 2026": a date as one writes it in this language.
[[nodiscard]] QString longDate(const QDate& date, Language language);

} // namespace ketenkaart
