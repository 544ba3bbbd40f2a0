#include "core/model/end_name.h"

namespace ketenkaart {

LocalizedText endName(const Dataset& dataset, const QString& id)
{
    if (const Actor* actor = dataset.actor(id)) {
        return {actor->name, actor->name};
    }
    if (const Campus* campus = dataset.campus(id)) {
        return {campus->name, campus->name};
    }
    const Region* region = dataset.region(id);
    return region ? region->name : LocalizedText{id, id};
}

} // namespace ketenkaart
