#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QString>

namespace ketenkaart {

/// As much of a file of data as is read: a dataset of fifty thousand actors has some tens of megabytes.
inline constexpr qint64 largestDataFile = 512 * 1024 * 1024;

/// Whether a path leads into this folder once every link in it is followed. False for what does not exist.
[[nodiscard]] bool liesInside(const QString& path, const QString& folder);

/// Fails unless there is a regular file: pipes, sockets and devices wait for ever or have no end.
[[nodiscard]] Result<void> checkRegularFile(const QString& path);

/// All bytes of a regular file. Fails when there is none, when it cannot be read, and when it has more than so many
/// bytes. Any thread.
[[nodiscard]] Result<QByteArray> readRegularFile(const QString& path, qint64 mostBytes);

} // namespace ketenkaart
