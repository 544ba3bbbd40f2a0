#pragma once

#include "core/paint/page.h"
#include "core/scene/scene_request.h"

#include <QSizeF>

#include <stop_token>

namespace ketenkaart {

/// Lays a page out for a paper of these proportions (any unit). The extent is fitted into the frame beside the legend,
/// and the view of the request is replaced by it. Reentrant; may run in any thread.
[[nodiscard]] Page layOutPage(const SceneRequest& request, const GeoBox& extent, const QSizeF& proportions,
                              const PageContent& content, const std::stop_token& stop = {});

} // namespace ketenkaart
