#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <stop_token>

namespace ketenkaart {

class SqliteFile;

/// Some layers of a GeoPackage, as a GeoPackage of its own that holds nothing else: plain tables without triggers,
/// views, virtual tables and indexes. What made them up has been worked out, under the rules of SqliteFile.
struct GeoPackageCopy
{
    QByteArray image;                 ///< the bytes of the file; empty when none of the layers is in it
    QHash<QString, QString> failures; ///< why a layer that the original has is missing, by the name asked for
};

/// Copies the layers of these names, whatever their case, as they are at one moment; names that the file lacks are
/// passed over. Waits two seconds for a program that is writing, and fails then, and where a program broke off while it
/// was writing: half a change is never shown. Any thread.
[[nodiscard]] Result<GeoPackageCopy> copyGeoPackage(const QString& path, const QStringList& layers,
                                                    const std::stop_token& stop = {});

/// The same with all the layers that it lists, up to as many as a dataset of anybody has: a hundred.
[[nodiscard]] Result<GeoPackageCopy> copyWholeGeoPackage(const QString& path, const std::stop_token& stop = {});

/// The same from a file that is open, within the transaction that it is in.
[[nodiscard]] Result<GeoPackageCopy> copyGeoPackage(SqliteFile& file, const QStringList& layers);

} // namespace ketenkaart
