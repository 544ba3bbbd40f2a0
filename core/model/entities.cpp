#include "core/model/entities.h"

#include <utility>

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

QString idOf(FigureBound bound)
{
    switch (bound) {
    case FigureBound::Exact:
        return QStringLiteral("exact");
    case FigureBound::Least:
        return QStringLiteral("least");
    case FigureBound::About:
        return QStringLiteral("about");
    case FigureBound::Magnitude:
        return QStringLiteral("magnitude");
    }
    std::unreachable();
}

std::optional<FigureBound> parseFigureBound(QStringView id)
{
    for (const FigureBound bound : allFigureBounds) {
        if (id == idOf(bound)) {
            return bound;
        }
    }
    return std::nullopt;
}

} // namespace ketenkaart
