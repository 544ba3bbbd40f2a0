#pragma once

#include "core/page/page.h"
#include "core/scene/scene_request.h"

#include <QSizeF>

#include <stop_token>

namespace ketenkaart {

/// The smallest type on any page, in points, and the smallest symbol across, in millimetres: less cannot be read.
inline constexpr double leastTypePoints = 6.0;
inline constexpr double leastSymbolMillimetres = 1.5;

/// Lays a page out for a paper of this size, in millimetres as it is read. An empty extent is that of the study area.
/// What has no room at the smallest type is left out; a diagram that has no room at all, or nothing to show, is the
/// page's failure. The extent is fitted into the frame that the legend leaves, and the view of the request is replaced
/// by it. Reentrant; may run in any thread.
[[nodiscard]] Page layOutPage(const SceneRequest& request, const GeoBox& extent, const QSizeF& paper,
                              const PageContent& content, const std::stop_token& stop = {});

} // namespace ketenkaart
