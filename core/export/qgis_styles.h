#pragma once

#include "core/model/language.h"
#include "core/model/vocabulary.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace ketenkaart {

/// How QGIS is to show the layers of a dataset, near to how the map of the program shows them: actors by the shape of
/// their kind, links by the colour of their family. By the names of layers, as QML; names of kinds in that language.
[[nodiscard]] QMap<QString, QByteArray> qgisStyles(const Vocabulary& words, Language language);

} // namespace ketenkaart
