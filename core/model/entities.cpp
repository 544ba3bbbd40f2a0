#include "core/model/entities.h"

#include <utility>

namespace ketenkaart {

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
