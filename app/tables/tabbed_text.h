#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ketenkaart {

// Cells as spreadsheets put them on the clipboard: separated by tabs, a row on each line, and within quotation marks
// where a cell has a tab, a line break or a quotation mark itself.

[[nodiscard]] QString tabbedText(const std::vector<QStringList>& rows);
/// The rows may be of different lengths. A quotation mark that nothing closes is one of the text.
[[nodiscard]] std::vector<QStringList> rowsOfTabbedText(const QString& text);

} // namespace ketenkaart
