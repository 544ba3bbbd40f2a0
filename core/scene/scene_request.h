#pragma once

#include "core/geo/base_map.h"
#include "core/geo/map_view.h"
#include "core/model/dataset.h"
#include "core/scene/highlight.h"
#include "core/scene/map_style.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace ketenkaart {

/// A stage of a chain.
struct StageOf
{
    QString chainId;
    QString stageId;

    bool operator==(const StageOf&) const = default;
};

/// Which actors and links are on the map. An empty list leaves everything in.
struct MapFilter
{
    QStringList chainIds;      ///< chains that are drawn, and nothing outside them
    std::vector<Theme> themes; ///< actors with one of these themes
    QStringList provinces;     ///< actors in one of these provinces
    bool statedOnly = false;   ///< leave out what the source only implies
    /// Whose links the map draws; those of the others it counts. Here an empty list draws none, and no list what the
    /// chain is about, see drawnFamilies().
    std::optional<std::vector<LinkFamily>> families;
    std::vector<StageOf> hiddenStages; ///< stages of the chosen chains that are not drawn

    bool operator==(const MapFilter&) const = default;
};

/// Whether one of these themes is among those of the filter.
[[nodiscard]] bool passesThemes(const MapFilter& filter, const std::vector<Theme>& themes);
/// Whether the filter lets this actor through; chains do not filter, they emphasise.
[[nodiscard]] bool passes(const MapFilter& filter, const Actor& actor);

/// The case that a scene shows. The dataset of the request is that of the case, see applyCase().
struct ShownCase
{
    Dataset base; ///< without the case: what is in one and not in the other is marked
    LocalizedText name;
    bool isComparison = false; ///< no case, but other data, of which only what a highlight names is shown
};

/// All that a scene is made of. A value: copy it into a worker thread.
struct SceneRequest
{
    Dataset dataset;
    std::shared_ptr<const BaseMap> baseMap;
    MapView view;
    MapFilter filter;
    QString focusActorId;               ///< emphasised with its links; may be empty
    std::optional<Highlight> highlight; ///< takes the place of chain and focus in what is emphasised
    Language language = Language::Dutch;
    MapStyle style = MapStyle::standard();
    /// The part of the view in which cards stand and flows end; the whole view when empty. On the screen the view is
    /// larger than what is seen, so that one can pan before the next scene is ready.
    QRectF layoutFrame;
    /// By the key of their anchors: how far the middles of cards were from those of the anchors in the scene before, in
    /// view pixels. They stay about there, so that nothing jumps while one pans.
    QHash<QString, QPointF> lastCards;
    bool clearSea = false; ///< the sea is not painted, so that what lies behind shows through; lakes are
    std::optional<ShownCase> shownCase;
    std::vector<QRectF> keepClear; ///< parts of the view where legend and scale bar lie: no labels there
};

/// The theme of an actor that a map shows: the first that passes its filter.
[[nodiscard]] Theme shownTheme(const Actor& actor, const SceneRequest& request);

} // namespace ketenkaart
