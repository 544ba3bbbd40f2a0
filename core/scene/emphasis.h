#pragma once

#include "core/scene/map_scene.h"
#include "core/scene/scene_request.h"

#include <QSet>

#include <vector>

namespace ketenkaart {

/// What the request puts in the foreground.
struct Emphasis
{
    QSet<QString> actorIds;         ///< in the selected chains, or around the focused actor; empty: all are equal
    std::vector<const Link*> links; ///< that are drawn, in the order of the data
};

[[nodiscard]] Emphasis emphasisOf(const SceneRequest& request);

/// The families whose links are drawn: those of the filter. A chain that has hardly a link of the families that are
/// drawn by default would be a map of nothing: it also shows the first family that it has a fair share of.
[[nodiscard]] std::vector<LinkFamily> drawnFamilies(const SceneRequest& request, const Emphasis& emphasis);

/// Whether a stage of a chain is left out of what is drawn.
[[nodiscard]] bool isHidden(const Chain& chain, const Stage& stage, const MapFilter& filter);
/// The actors of the stages of a chain that are drawn, in stage order, each once.
[[nodiscard]] QStringList drawnActorIds(const Chain& chain, const MapFilter& filter);

/// Gives the symbol of an actor what the request's highlight says of it: badge, colour and bright rim.
void applyHighlight(MarkerItem& marker, const SceneRequest& request);

} // namespace ketenkaart
