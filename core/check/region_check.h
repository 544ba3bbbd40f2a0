#pragma once

#include "core/geo/base_map.h"
#include "core/project/dataset_reader.h"

namespace ketenkaart {

/// How far a region may lie from the nearest of its actors, in metres: a wide one has a middle that nobody sits in.
inline constexpr double regionReach = 60'000.0;

/// What is not in order in the regions of a dataset and in what names them:
/// - an id that actors, campuses and regions do not have to themselves, and regions that are named without there being
/// any;
/// - an actor that carries the name of a region, and has neither region nor province;
/// - a region without a place, one far from all of its actors, and one that nothing names, which is a note;
/// - a province of a region that neither the base map nor any actor or campus knows, and an actor or campus in a
/// province
///   where its region does not lie; a region without provinces may lie anywhere;
/// - a headline that begins and ends where none before it in its chain does, which is a note.
///
/// Without a base map the provinces of regions are not checked. Reentrant.
[[nodiscard]] Diagnostics checkRegions(const ReadDataset& read, const BaseMap* baseMap);

} // namespace ketenkaart
