#pragma once

#include "core/project/coordinate_check.h"
#include "core/project/row_reader.h"

#include <QHash>
#include <QSet>

#include <generator>
#include <optional>

namespace ketenkaart {

// What the rows of several layers have in common.

/// Reads the id of each row, and refuses rows without one and rows whose id another row has already.
class IdReader
{
public:
    /// No value when the row cannot be used.
    [[nodiscard]] std::optional<QString> read(RowReader& row);
    /// Whether the key is new; if not, that is reported about the id.
    [[nodiscard]] bool claim(RowReader& row, const QString& key, const QString& id);

private:
    QHash<QString, qint64> m_rows; // first row of each id
};

struct RowWithId
{
    QString id;
    RowReader row;
};
/// The rows of a layer that IdReader takes, in their order. Reads on as one asks for the next; what it is given must
/// live as long.
[[nodiscard]] std::generator<RowWithId> rowsWithId(const LayerTable& table, Diagnostics& diagnostics);

/// The column name; the id, which is reported, where it is empty.
[[nodiscard]] QString nameOr(const QString& id, RowReader& row);
/// The columns COLUMN_nl and COLUMN_en; the id, which is reported, where both are empty.
[[nodiscard]] LocalizedText localizedNameOr(const QString& id, RowReader& row, QLatin1StringView column);

/// The place of a row in columns or geometry; no value when there is none that can be used, which is reported.
[[nodiscard]] std::optional<GeoPoint> readPosition(RowReader& row, CoordinateCheck& check);

/// Whether the id can be referred to; an unknown one is reported. Every id is good when its layer is missing.
bool isKnown(const std::optional<QSet<QString>>& ids, const QString& id, RowReader& row, QLatin1StringView column,
             const QString& consequence);
/// The ids of a list that exist; the others are reported. Nothing exists in a layer that is missing.
[[nodiscard]] QStringList readReferences(RowReader& row, QLatin1StringView column,
                                         const std::optional<QSet<QString>>& known, const QString& consequence);

} // namespace ketenkaart
