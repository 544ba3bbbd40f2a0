#pragma once

#include "core/model/geo_point.h"
#include "core/model/language.h"
#include "core/project/project.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ketenkaart {

/// A cell that says something else, as clean text.
struct CellDifference
{
    QString column; ///< as it is spelled; empty for a cell behind all columns
    QString before;
    QString after;

    bool operator==(const CellDifference&) const = default;
};

struct PlaceDifference
{
    std::optional<GeoPoint> before; ///< no value when there is none, or none that can be used
    std::optional<GeoPoint> after;
    double metres = 0.0; ///< along the ground; 0 when one of them is missing

    bool operator==(const PlaceDifference&) const = default;
};

/// Of a scene: its number in the presentation, from 1.
struct OrderDifference
{
    qsizetype before = 0;
    qsizetype after = 0;

    bool operator==(const OrderDifference&) const = default;
};

/// A row that is not the same in both projects.
struct RowDifference
{
    enum class Kind {
        Added,
        Removed,
        Changed,
        Moved, ///< only its place on earth or in the order is another
    };

    LayerIndex layer{};
    Kind kind = Kind::Changed;
    QStringList key;                   ///< what stands in keyColumns()
    LocalizedText title;               ///< for a reader; empty when the row has neither a name nor a key
    qsizetype number = 0;              ///< of the row, from 1, in the project that has it; in both: the one after
    std::vector<CellDifference> cells; ///< of a row that both have. Those of a place only where one cannot be used.
    std::optional<PlaceDifference> place;
    std::optional<OrderDifference> order;
    std::optional<qint64> rowBefore; ///< SheetRow::key; no value where there is none
    std::optional<qint64> rowAfter;

    bool operator==(const RowDifference&) const = default;
};

/// A layer about which nothing can be said, as one of the projects has it but it cannot be read.
struct UnreadableLayer
{
    LayerIndex layer{};
    bool isBefore = false; ///< it is that of the first project; else that of the second
    Error error;

    bool operator==(const UnreadableLayer&) const = default;
};

struct DifferenceCounts
{
    int added = 0;
    int removed = 0;
    int moved = 0;
    int changed = 0;

    bool operator==(const DifferenceCounts&) const = default;
};

struct ProjectComparison
{
    /// By layer, and in it in the order of the rows of the second project; what is gone stands behind what it stood
    /// behind.
    std::vector<RowDifference> differences;
    std::vector<UnreadableLayer> unreadable;

    [[nodiscard]] DifferenceCounts counts() const;
    /// Whether both are known to say the same.
    [[nodiscard]] bool isSame() const { return differences.empty() && unreadable.empty(); }
    bool operator==(const ProjectComparison&) const = default;
};

/// Compares what two projects say, row by row and cell by cell, also in columns that mean nothing to us. How it is
/// written does not count (cell_sort.h), nor do format, encoding, order of columns and, but for scenes, order of rows;
/// a missing column is as good as an empty one, a missing layer as one without rows. Places are the same when they are
/// less than a centimetre apart. May run in any thread.
[[nodiscard]] ProjectComparison compareProjects(const Project& before, const Project& after);

} // namespace ketenkaart
