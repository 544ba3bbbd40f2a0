#pragma once

#include "core/import/import_mapping.h"
#include "core/import/import_table.h"
#include "core/import/place_finder.h"
#include "core/model/dataset.h"
#include "core/project/project_edit.h"

#include <stop_token>
#include <vector>

namespace ketenkaart {

/// What became of a row of a sheet.
struct ImportedRow
{
    enum class Verdict {
        Added,
        Changed, ///< it was in the dataset, and says something else now
        Same,    ///< it was in the dataset
        NotTaken,
        NoData, ///< a title, a total, the headings once more
    };
    struct Remark
    {
        QString column; ///< heading; empty when it is about the row
        QString message;
        bool operator==(const Remark&) const = default;
    };

    size_t table = 0; ///< index among the tables
    qint64 row = 0;   ///< as one sees it in the sheet
    Verdict verdict = Verdict::Added;
    LayerIndex layer = LayerIndex::Actors;
    QString id;                  ///< of the row in the dataset; empty when it was not taken
    QString name;                ///< for a reader
    std::vector<Remark> remarks; ///< of NotTaken: why
};

/// A row of the dataset that an earlier import of the same sheet brought, and that is no longer in it.
struct GoneRow
{
    LayerIndex layer = LayerIndex::Actors;
    QString id;
    QString name;
    bool operator==(const GoneRow&) const = default;
};

struct ImportResult
{
    Project project;    ///< afterwards
    ProjectEdits edits; ///< that lead there, as one step
    std::vector<ImportedRow> rows;
    std::vector<GoneRow> gone;
    Diagnostics findings;  ///< about the tables as a whole, with the table as the layer
    QStringList proposals; ///< what was made up, and should be looked at, in sentences

    [[nodiscard]] int count(ImportedRow::Verdict verdict) const;
    [[nodiscard]] int countOf(LayerIndex layer, ImportedRow::Verdict verdict) const;
};

/// The column in which rows keep the sheet that they came from, so that the next import of it knows what is gone.
inline constexpr QLatin1StringView importedFromColumn("imported_from");

/// Takes tables into a project, as their mappings say. Nothing of what is there is lost: an empty cell of a sheet
/// changes nothing, and what means nothing to the program becomes a column of its own. Actors are told apart by id or
/// name, links by their ends and kind. Nothing is dropped in silence: each row has its verdict, and each title or total
/// that was passed over stands among the rows as well. May run in any thread, in which the finder is used.
[[nodiscard]] ImportResult importTables(const Project& project, const Dataset& dataset,
                                        const std::vector<ImportTable>& tables, const ImportMapping& mapping,
                                        const PlaceFinder& places, const std::stop_token& stop = {});

} // namespace ketenkaart
