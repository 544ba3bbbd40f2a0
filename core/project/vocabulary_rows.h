#pragma once

#include "core/model/diagnostic.h"
#include "core/model/study_area.h"
#include "core/model/vocabulary.h"
#include "core/project/layer_table.h"

#include <QSet>

#include <optional>

namespace ketenkaart {

// The rows of the layers themes, actor_kinds, link_kinds, area and sources, and of the home regions among regions. As
// in dataset_rows.h, what cannot be used is left out and reported. A layer without a row that can be used is as good as
// missing: what is given stays as it is.

void readThemes(const LayerTable& table, Vocabulary::Terms& terms, Diagnostics& diagnostics);
void readActorKinds(const LayerTable& table, Vocabulary::Terms& terms, Diagnostics& diagnostics);
void readLinkKinds(const LayerTable& table, Vocabulary::Terms& terms, Diagnostics& diagnostics);

/// The first row: all but home regions and source. What it leaves open it does not take over from what was given, for
/// that is of another area.
void readArea(const LayerTable& table, StudyArea& area, Diagnostics& diagnostics);
/// All rows; the first is the source that sentences speak of.
void readSources(const LayerTable& table, StudyArea& area, Diagnostics& diagnostics);
/// The rows of the layer regions that have a rank in the column home, in its order. The others are read by
/// readRegions(). Gives back the ids of those that are home regions, which nothing else may refer to.
QSet<QString> readHomeRegions(const LayerTable& table, StudyArea& area, Diagnostics& diagnostics);

} // namespace ketenkaart
