#pragma once

#include "core/io/sheet.h"
#include "core/model/error.h"

#include <stop_token>
#include <vector>

namespace ketenkaart {

/// A table of a file that was not made for us: what stands in its cells, the names of its columns among them where they
/// are a row like the others. A value.
struct ForeignTable
{
    struct Row
    {
        qint64 number = 0; ///< as one sees it: the line of a sheet from 1, or else the place of the feature from 1
        QStringList cells;
        SheetRow::Geometry geometry = SheetRow::Geometry::None;
        /// Of an area a point inside it; in degrees where the file names its coordinate system, or else as it stands
        /// there.
        QPointF point;

        bool operator==(const Row&) const = default;
    };

    QString file;       ///< its name, without the folder
    QString name;       ///< of the sheet or layer; empty where the file can have only one
    QStringList fields; ///< names of the columns where the format has them apart from the rows; empty in a sheet
    std::vector<Row> rows;
    Diagnostics findings; ///< what could not be read as it stands there; rows as in Row::number
};

/// File extensions of what readForeignTables() opens, lower case and without a dot.
[[nodiscard]] const QStringList& importableExtensions();

/// All tables of a file of any kind that people keep lists in: separated text, spreadsheets, geographic formats and
/// graphs, whatever they are called and whatever their headings. Rows without anything in them are left out, and
/// tables without rows. Fails for what is none of these, and for a file without any table. Opens nothing else, see
/// GdalSource. May run in any thread.
[[nodiscard]] Result<std::vector<ForeignTable>> readForeignTables(const QString& path,
                                                                  const std::stop_token& stop = {});

} // namespace ketenkaart
