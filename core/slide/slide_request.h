#pragma once

#include "core/model/slide.h"
#include "core/scene/scene_request.h"

#include <memory>

namespace ketenkaart {

/// What slides are shown from. A value: copy it into a worker thread.
struct SlideContext
{
    Dataset dataset; ///< without any case
    std::shared_ptr<const BaseMap> baseMap;
    Language language = Language::Dutch;
    StyleName style = StyleName::Standard; ///< of slides that name none
};

/// What the map or diagram of a slide is made of, without a view; for slides without one, what a map of it would be.
/// What the slide names and the dataset lacks is left out. Reentrant.
[[nodiscard]] SceneRequest sceneRequestOf(const Slide& slide, const SlideContext& context);

/// What the map of a slide shows at least: its extent, or the whole area.
[[nodiscard]] GeoBox extentOf(const Slide& slide, const StudyArea& area);

/// The paragraphs of a text of a slide: its lines without the empty ones.
[[nodiscard]] QStringList paragraphsOf(const QString& text);

} // namespace ketenkaart
