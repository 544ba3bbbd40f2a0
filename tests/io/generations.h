#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace iotest {

/// The files of a folder after so many saves, by name: six of them, which all begin with the number, of up to 200 kB.
/// From one generation to the next some come and some go, and one stays as it is for two.
[[nodiscard]] QMap<QString, QByteArray> generation(int number);

/// Which generation these files are, as a whole; -1 when they are none.
[[nodiscard]] int generationOf(const QMap<QString, QByteArray>& files);

} // namespace iotest
