#pragma once

#include "core/io/foreign_tables.h"
#include "core/model/geo_point.h"

#include <optional>
#include <vector>

namespace ketenkaart {

/// A table of somebody else with its headings found: what an import works on. A value.
struct ImportTable
{
    struct Row
    {
        qint64 number = 0;            ///< as one sees it, see ForeignTable::Row
        QStringList cells;            ///< clean, one for each heading
        std::optional<QPointF> point; ///< of its geometry
        bool hasShape = false;        ///< its geometry is a line or an area
    };
    /// A row that is none of the data, and why.
    struct Passed
    {
        qint64 number = 0;
        QString why;
    };

    QString file;
    QString name;               ///< of the sheet; may be empty
    QStringList headings;       ///< as they stand there; "Kolom 3" where one is empty
    qint64 headingRow = 0;      ///< the line in which they stand; 0 where they are no line
    bool isHeadingSaid = false; ///< somebody said that they stand there
    std::vector<Row> rows;
    std::vector<Passed> passed; ///< titles, totals and the like, and rows that are the headings once more
    Diagnostics findings;       ///< what could not be read as it stands there

    /// File and sheet, for a reader.
    [[nodiscard]] QString title() const;
    /// Texts of a column, those of empty cells too.
    [[nodiscard]] QStringList column(qsizetype index) const;
};

/// Finds the headings: in a sheet the row among the first dozen that has most words which are known as headings, or
/// else the first with several texts. headingRow says otherwise: the number of the line to take.
[[nodiscard]] ImportTable importTable(const ForeignTable& table, std::optional<qint64> headingRow = {});

} // namespace ketenkaart
