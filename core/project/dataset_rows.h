#pragma once

#include "core/model/dataset.h"
#include "core/model/diagnostic.h"
#include "core/project/dataset_layers.h"
#include "core/project/layer_table.h"
#include "core/project/source_rows.h"

#include <QSet>

#include <optional>

namespace ketenkaart {

class CoordinateCheck;
class RowReader;

/// What other layers may refer to: words, and ids. No value when the layer itself is missing: then that is reported
/// once, and not again for every reference to it.
struct KnownIds
{
    Vocabulary words; ///< never missing
    StudyArea area;
    std::optional<QSet<QString>> actors;
    std::optional<QSet<QString>> campuses;
    std::optional<QSet<QString>> chains;
    std::optional<QSet<QString>> technologies;
    std::optional<QSet<QString>> links;
    std::optional<QSet<QString>> regions; ///< nobody needs that layer: its absence goes without a word
};

/// Notes in which row each id of the table stands first.
void noteRows(const LayerTable& table, LayerIndex layer, SourceRows& rows);
/// The ids of a table, without empty ones; no value for a missing table.
[[nodiscard]] std::optional<QSet<QString>> idsOf(const std::optional<LayerTable>& table);

// Each reads the rows of one layer. What cannot be used is left out and reported. What has no meaning without another
// layer, a link without actors, is left out when that layer is missing; the finding about that layer says so.
[[nodiscard]] std::vector<Actor> readActors(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics);
[[nodiscard]] std::vector<Campus> readCampuses(const LayerTable& table, const KnownIds& known,
                                               Diagnostics& diagnostics);
/// Those that end at a region or campus among them, see takeRegionLinks().
[[nodiscard]] std::vector<Link> readLinks(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics);
[[nodiscard]] std::vector<Chain> readChains(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics);
/// Puts the stages into their chains, in the order of their positions.
void readStages(const LayerTable& table, const KnownIds& known, std::vector<Chain>& chains, Diagnostics& diagnostics);
[[nodiscard]] std::vector<Figure> readFigures(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics);
[[nodiscard]] std::vector<Technology> readTechnologies(const LayerTable& table, const KnownIds& known,
                                                       Diagnostics& diagnostics);

// One row, for layers that have more columns than these: what a case plans. The id is read already, because only the
// layer knows which are taken.
[[nodiscard]] Actor readActor(RowReader& row, const QString& id, const KnownIds& known, CoordinateCheck& coordinates);
/// No value when the row cannot be used: without an id, or without two ends. All that is wrong is reported.
[[nodiscard]] std::optional<Link> readLink(RowReader& row, const std::optional<QString>& id, const KnownIds& known);

} // namespace ketenkaart
