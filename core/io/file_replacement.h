#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QSaveFile;

namespace ketenkaart {

/// Says of a file that it could not be written, with this reason.
using WriteProblem = std::function<Error(const QString& reason)>;

/// Fills a file, which takes the place of what is there only when all of it has been written. What the work says is
/// passed on; what hinders the file itself is the problem's. Reentrant.
[[nodiscard]] Result<void> replaceFile(const QString& path, const WriteProblem& problem,
                                       const std::function<Result<void>(QSaveFile&)>& write);
/// The same with bytes that are ready.
[[nodiscard]] Result<void> replaceFile(const QString& path, const WriteProblem& problem, const QByteArray& bytes);

} // namespace ketenkaart
