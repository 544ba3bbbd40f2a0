#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include <expected>
#include <optional>

namespace ketenkaart {

/// Done, or what hindered it, in the words of the system.
using DiskResult = std::expected<void, QString>;

/// Makes a file, which must not be there yet, and waits until the disk has its bytes. Its permissions are the ones
/// given, else those of any new file. A file that was not finished is taken away. Reentrant.
[[nodiscard]] DiskResult writeDurably(const QString& path, const QByteArray& bytes,
                                      std::optional<QFileDevice::Permissions> permissions = std::nullopt);

/// Waits until the disk has which files are in a folder. Does nothing where the system cannot be asked for it.
[[nodiscard]] DiskResult syncFolder(const QString& path);

/// Gives a file another name in one step, over the file that has it; never by copying, as QFile::rename() would.
[[nodiscard]] DiskResult moveOver(const QString& from, const QString& to);

} // namespace ketenkaart
