#pragma once

#include <QString>
#include <QUrl>

namespace ketenkaart {

/// The address as a web address (http or https, with a host); invalid for anything that is not plainly one. Data come
/// from outside: they must not make us, or who reads our files, open a local file or start a program.
[[nodiscard]] QUrl webAddress(const QString& text);

} // namespace ketenkaart
