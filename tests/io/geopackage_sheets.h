#pragma once

#include "core/io/geopackage_writer.h"

#include <QMap>
#include <QStringList>

namespace iotest {

/// A layer of a GeoPackage as it stands there. Fails the test program when it is not there.
[[nodiscard]] ketenkaart::Sheet sheetOf(const QString& path, const QString& layer);
void setCell(ketenkaart::Sheet& sheet, qsizetype row, const QString& column, const QString& text);
/// The cells of a column, in the order of the rows.
[[nodiscard]] QStringList column(const ketenkaart::Sheet& sheet, const QString& name);

/// Every cell of every table that is no virtual one, with its type: "actors 3 name" -> "'Alpha BV'".
using Cells = QMap<QString, QString>;
[[nodiscard]] Cells cellsOf(const QString& path);
/// The keys of what is not the same in both.
[[nodiscard]] QStringList differences(const Cells& one, const Cells& other);

/// Ids of the features that GDAL finds in a box around a place, with the spatial index if there is one.
[[nodiscard]] QList<qint64> featuresAround(const QString& path, const QString& layer, const QPointF& place);
/// What GDAL has to say when it opens the file as it is and reads all of it; empty when it is content.
[[nodiscard]] QStringList complaints(const QString& path);

/// Whether it can be told here that nobody else has a file open, which nobody has this one.
[[nodiscard]] bool canBeExchanged(const QString& path);

} // namespace iotest
