#pragma once

#include "core/geo/base_map.h"
#include "core/project/dataset_reader.h"

namespace ketenkaart {

/// How far from the border of its province a place may lie and still count as being in it, in metres: the borders of
/// the base map are made for 1:10 million and are up to 2.2 km off (maps/README.md).
inline constexpr double provinceTolerance = 2500.0;
/// How far an actor may stand from the middle of its campus, in metres.
inline constexpr double campusReach = 3000.0;

/// Checks what a dataset says as a whole, beyond what reading it row by row finds:
/// - places lie in the province that their row names, and actors near the campus that theirs names;
/// - no two actors share a name or alias, also with one typing error, unless they are sites of one organisation;
/// - no two links say the same; the ends of a chain's link are in its stages; a chain has stages, an actor in one each;
/// - every row has a source, actors, campuses and chains have a summary in both languages, and actors a theme;
/// - figures that are not exact have the words of the source;
/// - what checkChainDirections() and checkPhrases() find in its links, checkRegions() in its regions, checkCases() in
/// its
///   cases, and checkSlides() in the scenes of its presentation.
///
/// The findings name layer and row as those of the reader do. What a whole layer lacks is one finding. Without a base
/// map provinces are not checked. Reentrant.
[[nodiscard]] Diagnostics checkDataset(const ReadDataset& read, const BaseMap* baseMap);

} // namespace ketenkaart
