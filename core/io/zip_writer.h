#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <vector>

namespace ketenkaart {

/// A file in a zip.
struct ZipEntry
{
    QString name; ///< with folders, without a slash before it
    QByteArray bytes;
    bool compressed = true; ///< what is packed already is stored as it is
};

/// A zip of these files, in this order, with GDAL. They all have the same time, noon of the first day of 2000, for the
/// format has no way to leave it out: the same files give the same bytes, wherever and whenever. Otherwise GDAL's
/// reason. Reentrant.
[[nodiscard]] std::expected<QByteArray, QString> zipBytes(const std::vector<ZipEntry>& entries);

} // namespace ketenkaart
