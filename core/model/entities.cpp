#include "core/model/entities.h"

namespace ketenkaart {

std::optional<int> Chain::stageOf(const QString& actorId) const
{
    for (size_t i = 0; i < stages.size(); ++i) {
        if (stages[i].actorIds.contains(actorId)) {
            return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

QStringList Chain::actorIds() const
{
    QStringList ids;
    for (const Stage& stage : stages) {
        ids += stage.actorIds;
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace ketenkaart
