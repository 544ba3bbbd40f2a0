#pragma once

#include "core/graph/white_spots.h"
#include "core/page/white_spot_cell.h"
#include "core/scene/scene_request.h"

namespace ketenkaart {

// The table of white spots as a page shows it: that of the first chosen chain, or without one that of the themes. The
// rest of the filter does not matter to it: a gap is no gap because one has filtered what fills it.

/// The table that a request asks for.
[[nodiscard]] WhiteSpotTable whiteSpotsOf(const SceneRequest& request);
/// Its conclusion, in one sentence or more.
[[nodiscard]] QString whiteSpotsText(const SceneRequest& request);
/// "2. Fabrication", or the name of a theme.
[[nodiscard]] QString titleOf(const WhiteSpotRow& row, Language language);

/// The table in a frame of this size (view pixels), with a last row and a last column of totals. Rows are as high as
/// their names ask for; type and then the number of names becomes smaller until all rows have room, and what even so
/// has none is counted in a last line.
[[nodiscard]] MapScene whiteSpotScene(const SceneRequest& request, const QSizeF& size);

/// The conclusion as lines of this width.
[[nodiscard]] PagePanel whiteSpotSentence(const SceneRequest& request, double width, const MapStyle& style);

} // namespace ketenkaart
