#pragma once

#include "core/project/dataset_layers.h"

#include <QString>

namespace ketenkaart {

/// What stands in the cells of a column, as far as it matters for whether two of them say the same.
enum class CellSort {
    Text,
    Number,
    Flag,    ///< yes or no
    List,    ///< parts between semicolons
    Numbers, ///< a list of them
    Own,     ///< a column that we do not know
};
[[nodiscard]] CellSort cellSort(LayerIndex layer, QStringView column);

/// Whether two cells say the same, however they are written: "5.10" and "5.1", "yes" and "1", "a; b" and "a;b". In a
/// column that we do not know only plain decimal numbers are taken for numbers: "007" is not "7" there.
[[nodiscard]] bool saysTheSame(const QString& one, const QString& other, CellSort sort);

} // namespace ketenkaart
