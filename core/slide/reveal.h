#pragma once

#include "core/slide/slide_layout.h"

#include <vector>

namespace ketenkaart {

/// The picture of a slide in the order in which it builds up: first the map with what no stage of the chain has, then
/// stage after stage what the chain adds.
struct RevealPlan
{
    struct Step
    {
        QString name;                ///< of the stage, in the language of the slide
        std::vector<LinkItem> links; ///< those that come with it: their other end is of this stage or an earlier one
    };
    std::vector<Step> steps; ///< in the order of the chain; empty when the slide shows all at once

    /// The items of the picture when so many steps have been shown, in painting order; all of them after the last.
    [[nodiscard]] std::vector<SceneItem> itemsAfter(size_t steps) const;

    std::vector<SceneItem> all; ///< the items of the picture
    std::vector<size_t> stepOf; ///< of each of them, the step that shows it from 1; 0 for those that are there before
};

/// Plans the picture of a slide: by the stages of its first chain, or for all else at once. Links come with the later
/// of their ends, those of a bundle with the last of its links.
[[nodiscard]] RevealPlan revealPlanOf(const SlideLayout& layout);

} // namespace ketenkaart
