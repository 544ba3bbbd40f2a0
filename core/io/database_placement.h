#pragma once

#include "core/io/sqlite_file.h"
#include "core/model/error.h"

#include <QByteArrayView>
#include <QString>

namespace ketenkaart {

/// Puts the bytes of a database at that path, as a whole or not at all. What is there already is replaced, unless
/// another program has it open or left something beside it: the rest of one database must never come to another. Within
/// a turn, as what is there is opened and closed. The message of an error is the reason only, without a capital.
[[nodiscard]] Result<void> placeDatabase(const QString& path, QByteArrayView content, const SqliteTurn& turn);

} // namespace ketenkaart
