#pragma once

#include "core/project/dataset_rows.h"

#include <QLatin1StringView>

namespace ketenkaart {

// The rows of the layers regions and headlines, and what rows of other layers say about regions. As in dataset_rows.h,
// what cannot be used is left out and reported.

[[nodiscard]] std::vector<Region> readRegions(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics);
/// The headlines of each chain in the order of their positions, or of their rows where they have none.
[[nodiscard]] std::vector<Headline> readHeadlines(const LayerTable& table, const KnownIds& known,
                                                  Diagnostics& diagnostics);

/// The column region of an actor or campus; an unknown region is reported and kept, as an unknown campus is.
[[nodiscard]] QString readRegionOf(RowReader& row, const KnownIds& known);
/// Whether a link can end here: at an actor, a region or a campus; an unknown id is reported.
[[nodiscard]] bool isLinkEnd(RowReader& row, QLatin1StringView column, const QString& id, const KnownIds& known);
/// Takes the links out that do not lead from actor to actor. An id that an actor has is the actor's.
[[nodiscard]] std::vector<Link> takeRegionLinks(std::vector<Link>& links, const KnownIds& known);

} // namespace ketenkaart
