#pragma once

#include "core/io/sheet.h"
#include "core/project/dataset_layers.h"

namespace ketenkaart {

// Numbers as a file writes them, with a decimal comma where its other numbers have one, and as the program reads them.

/// Notes whether the numbers of a layer are written with a decimal comma: more of them than with a point, in a file
/// whose separator is no comma.
void noteDecimalSign(Sheet& sheet, LayerIndex layer);

/// With a point what is a number with a comma, and each of a list between semicolons; any other text as it is.
[[nodiscard]] QString withDecimalPoint(const QString& cell);
/// The same where the numbers of the file have a comma.
[[nodiscard]] QString plainNumber(const Sheet& sheet, const QString& cell);
/// A number, or a list of them, as the file writes it; any other text as it is.
[[nodiscard]] QString writtenNumber(const Sheet& sheet, const QString& number);
/// Whether cells of that column are numbers, or lists of them.
[[nodiscard]] bool isOfNumbers(LayerIndex layer, QStringView column);

} // namespace ketenkaart
