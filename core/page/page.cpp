#include "core/page/page.h"

#include <algorithm>
#include <utility>

namespace ketenkaart {

QString idOf(PageLayout layout)
{
    switch (layout) {
    case PageLayout::Map:
        return QStringLiteral("map");
    case PageLayout::MapAndDiagram:
        return QStringLiteral("diagram");
    case PageLayout::MapAndTable:
        return QStringLiteral("table");
    case PageLayout::Diagram:
        return QStringLiteral("diagram-only");
    case PageLayout::Flows:
        return QStringLiteral("flows");
    case PageLayout::WhiteSpots:
        return QStringLiteral("white-spots");
    }
    std::unreachable();
}

bool hasMap(PageLayout layout)
{
    return layout != PageLayout::Diagram && layout != PageLayout::Flows && layout != PageLayout::WhiteSpots;
}

std::optional<PageLayout> pageLayoutFromId(QStringView id)
{
    const auto* found = std::ranges::find_if(allPageLayouts, [&](PageLayout layout) { return idOf(layout) == id; });
    return found == allPageLayouts.end() ? std::nullopt : std::optional(*found);
}

Page deepCopy(const Page& page)
{
    Page copy = page;
    copy.scene = deepCopy(page.scene);
    copy.items = deepCopy(page.items);
    if (copy.diagram) {
        copy.diagram->scene = deepCopy(page.diagram->scene);
    }
    copy.inset.land = deepCopy(page.inset.land);
    copy.inset.home = deepCopy(page.inset.home);
    return copy;
}

} // namespace ketenkaart
