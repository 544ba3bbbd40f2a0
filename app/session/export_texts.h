#pragma once

#include "core/paint/page.h"
#include "core/scene/scene_request.h"

class QDate;

namespace ketenkaart {

/// A title for a map of this request: the chosen chain or actor, or the campuses of the three provinces. A page of the
/// links between the provinces says so.
[[nodiscard]] QString suggestedTitle(const SceneRequest& request, PageLayout layout = PageLayout::Map);

/// What a map must say about where its data come from.
[[nodiscard]] QString sourceLine(const Dataset& dataset);

/// "25 november 2026": a date as one writes it in this language.
[[nodiscard]] QString longDate(const QDate& date, Language language);

} // namespace ketenkaart
