#include "core/model/dataset_stamp.h"

namespace ketenkaart {

QStringList layersThatDiffer(const DatasetStamp& before, const DatasetStamp& after)
{
    QStringList layers;
    for (const auto& [layer, stamp] : before.asKeyValueRange()) {
        if (after.value(layer) != stamp) {
            layers.append(layer);
        }
    }
    for (const QString& layer : after.keys()) {
        if (!before.contains(layer)) {
            layers.append(layer);
        }
    }
    return layers;
}

} // namespace ketenkaart
