#pragma once

#include "core/io/table_writer.h"
#include "core/scene/scene_request.h"

namespace ketenkaart {

/// The white spots of chains, and of the themes if wanted, as a table for a spreadsheet: a row for each stage or theme,
/// with for each part of the country how many there are, and who, separated by "; ". Chains that do not exist are
/// passed over.
[[nodiscard]] PlainTable whiteSpotsForSpreadsheet(const Dataset& dataset, const QStringList& chainIds, bool themes,
                                                  Language language);
/// Of the table that a page of this request shows.
[[nodiscard]] PlainTable whiteSpotsForSpreadsheet(const SceneRequest& request);

/// What a page of white spots says, in sentences, for who cannot see it: the conclusion, the other gaps, and how
/// many there are in each cell.
[[nodiscard]] QString describeWhiteSpots(const SceneRequest& request, const QString& title);

} // namespace ketenkaart
