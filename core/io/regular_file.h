#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QString>

namespace ketenkaart {

/// Whether a path leads into this folder once every link in it is followed. False for what does not exist.
[[nodiscard]] bool liesInside(const QString& path, const QString& folder);

/// Fails unless there is a regular file: pipes, sockets and devices wait for ever or have no end.
[[nodiscard]] Result<void> checkRegularFile(const QString& path);

/// All bytes of a regular file. Fails when there is none, when it cannot be read, and when it has more than so many
/// bytes. Any thread.
[[nodiscard]] Result<QByteArray> readRegularFile(const QString& path, qint64 mostBytes);

} // namespace ketenkaart
