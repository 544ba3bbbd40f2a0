#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace ketenkaart {

struct WorkbookColumn
{
    QString heading;
    bool isNumber = false;     ///< what is a number is one in the workbook; else all is text
    double width = 0.0;        ///< in characters; 0 for what the content asks for
    QStringList choices = {};  ///< what a cell offers to choose from
    QString choicesFrom = {};  ///< or the cells that have them, as a formula ("=Actors!$A$2:$A$999")
    bool isFreeChoice = false; ///< whether something else may be typed as well
};

struct WorkbookSheet
{
    QString name; ///< 31 characters at most, and none of []:*?/\ .
    std::vector<WorkbookColumn> columns;
    std::vector<QStringList> rows;
    int exampleRows = 0;     ///< how many of the first rows are shown in grey italics
    int rowsWithChoices = 0; ///< as many rows offer the choices, with those that are empty
};

/// An XLSX workbook: each sheet with a bold first row that stays in view, wide enough for what it holds. Texts are
/// never taken for formulas, addresses or numbers, and the same sheets give the same bytes. Text that is longer than a
/// cell of a spreadsheet holds (32,767 characters) is cut. Fails for more rows than a sheet has (1,048,575). Any
/// thread.
[[nodiscard]] Result<QByteArray> workbookBytes(const std::vector<WorkbookSheet>& sheets, const QString& title);

inline constexpr qsizetype longestWorkbookText = 32767;

} // namespace ketenkaart
