#pragma once

#include "core/layout/label_place.h"
#include "core/scene/attention.h"
#include "core/scene/map_scene.h"

#include <QSizeF>

#include <optional>
#include <vector>

namespace ketenkaart {

/// How wide the line of a flow is, in view pixels: it grows with the number of its links.
[[nodiscard]] double flowWidth(const MapFlow& flow, const MapStyle& style);
/// How long its arrow head is, in view pixels; 0 for none.
[[nodiscard]] double flowHead(const MapFlow& flow, const MapStyle& style);

/// The words on a flow, in lines.
struct FlowWords
{
    QStringList lines;
    TextStyle style;
    QSizeF size; ///< with the ground around them, in view pixels
};

/// What a flow says: "supplies 2", the label of its only link where few flows are drawn, the words of a headline; where
/// one end lies beyond the picture, also where it leads.
[[nodiscard]] FlowWords flowWords(const MapFlow& flow, const std::vector<MapAnchor>& anchors,
                                  const SceneRequest& request, bool useLabels);

/// The line of a flow along its way, which runs from rim to rim (view pixels).
[[nodiscard]] LinkItem flowItem(const MapFlow& flow, const Curve& way, const std::vector<MapAnchor>& anchors,
                                const SceneRequest& request, const Attention& attention);

/// The words in their place, on a ground that parts them from lines.
[[nodiscard]] std::vector<SceneItem> wordItems(const MapFlow& flow, const FlowWords& words, const QRectF& place,
                                               const MapStyle& style, bool isFaint);

} // namespace ketenkaart
