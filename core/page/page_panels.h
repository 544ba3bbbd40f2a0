#pragma once

#include "core/scene/map_scene.h"
#include "core/scene/scene_request.h"

#include <QHash>
#include <QSizeF>
#include <QStringList>

#include <vector>

namespace ketenkaart {

// The parts of a page that stand beside the map. Each is a set of items relative to its own top left corner, in page
// pixels (page.h).

struct PagePanel
{
    std::vector<SceneItem> items;
    QSizeF size;
};

/// "H3 Motivatie" of "H3 Motivatie: phrase".
[[nodiscard]] QString chapterOf(const QString& source);

/// The chapters of the source that what is shown rests on, in their order, numbered from 1.
struct ShownSources
{
    QStringList chapters;

    /// The number of the chapter that a source names ("H3 Motivatie: phrase"); 0 when it is not in the list.
    [[nodiscard]] qsizetype numberOf(const QString& source) const;
};
[[nodiscard]] ShownSources sourcesOf(const MapScene& scene, const SceneRequest& request);

/// The numbered chapters as running text; nothing when there are none.
[[nodiscard]] PagePanel sourceList(const ShownSources& sources, const StudyArea& area, Language language, double width,
                                   const MapStyle& style);

/// The key figures of the chosen actor, chain or theme beside each other: the number large, what it is below it. At
/// most as many as have room; those about actors of the chain first, years last.
[[nodiscard]] PagePanel figureStrip(const SceneRequest& request, const ShownSources& sources, double width,
                                    const MapStyle& style);

/// The actors that the scene shows, by stage of the chain, or by province: symbol, name, place, number of the source.
/// Type and rows become smaller until all have room; when even the smallest is too large, the last line says how many
/// are left out.
[[nodiscard]] std::vector<SceneItem> actorTable(const MapScene& scene, const SceneRequest& request,
                                                const ShownSources& sources, const QSizeF& size, const MapStyle& style);

/// Type without halo, for the white of a page.
[[nodiscard]] TextStyle plainText(double size, const QColor& colour, QFont::Weight weight = QFont::Normal);
/// A line of text as an item of its own.
[[nodiscard]] LabelItem textItem(const QString& text, const QPointF& baseline, const TextStyle& style);
/// Moves an item, in any coordinates.
void translate(SceneItem& item, const QPointF& offset);

} // namespace ketenkaart
