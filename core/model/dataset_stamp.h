#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace ketenkaart {

/// What the layers of a dataset said when they were read, by name: enough to tell later whether they still do. A layer
/// that was not there is not in it.
using DatasetStamp = QMap<QString, QByteArray>;

/// The names of the layers that differ between two readings.
[[nodiscard]] QStringList layersThatDiffer(const DatasetStamp& before, const DatasetStamp& after);

} // namespace ketenkaart
