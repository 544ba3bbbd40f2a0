#pragma once

#include "core/page/inset_map.h"
#include "core/page/page_layout.h"
#include "core/paint/furniture_painter.h"

#include <QString>

#include <vector>

namespace ketenkaart::testing {

/// The lines of text on a page, in the order in which they were set: title, subtitle, credits, what stands beside.
[[nodiscard]] inline std::vector<LabelItem> textsOf(const Page& page)
{
    std::vector<LabelItem> texts;
    for (const SceneItem& item : page.items) {
        if (const auto* text = std::get_if<LabelItem>(&item)) {
            texts.push_back(*text);
        }
    }
    return texts;
}

/// A part of a page and the room that it takes, in page pixels.
struct PagePart
{
    QString name;
    QRectF rect;
};

/// What may not lie on each other: every text, the logo, the frames and the legend.
[[nodiscard]] inline std::vector<PagePart> partsOf(const Page& page)
{
    std::vector<PagePart> parts{{QStringLiteral("map"), page.mapFrame},
                                {QStringLiteral("legend"), page.legendRect},
                                {QStringLiteral("logo"), page.logoRect}};
    if (page.diagram) {
        parts.push_back({QStringLiteral("diagram"), page.diagram->frame});
    }
    for (const LabelItem& text : textsOf(page)) {
        parts.push_back({text.text, text.box});
    }
    std::erase_if(parts, [](const PagePart& part) { return part.rect.isEmpty(); });
    return parts;
}

/// What stands on the map.
[[nodiscard]] inline std::vector<PagePart> partsOnMap(const Page& page)
{
    std::vector<PagePart> parts;
    if (page.scaleBar) {
        parts.push_back({QStringLiteral("scale bar"),
                         QRectF(page.scaleBarPosition, scaleBarSize(*page.scaleBar, page.furnitureStyle))});
        parts.push_back(
            {QStringLiteral("north arrow"), QRectF(page.northArrowPosition, northArrowSize(page.furnitureStyle))});
    }
    if (!page.inset.isEmpty()) {
        parts.push_back({QStringLiteral("inset"), page.inset.rect});
    }
    return parts;
}

/// Two that overlap, as "name | name"; empty when none do.
[[nodiscard]] inline QString overlapIn(const std::vector<PagePart>& parts)
{
    for (size_t i = 0; i < parts.size(); ++i) {
        for (size_t j = i + 1; j < parts.size(); ++j) {
            if (parts[i].rect.intersects(parts[j].rect)) {
                return parts[i].name + QStringLiteral(" | ") + parts[j].name;
            }
        }
    }
    return {};
}

} // namespace ketenkaart::testing
