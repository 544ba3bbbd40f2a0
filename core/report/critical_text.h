#pragma once

#include "core/graph/critical_actors.h"
#include "core/graph/rank_robustness.h"
#include "core/model/dataset.h"

namespace ketenkaart {

// What findCriticalParts() finds in words, in the language of the program; names from the data are in the language
// asked for. The chain is that of the options: without it there are no stages, and no reasons with them.

/// One reason as part of a sentence, without a capital or a full stop: "nobody else is in the stage ‘Packaging’".
[[nodiscard]] QString reasonText(const CriticalReason& reason, const Dataset& dataset,
                                 const std::optional<QString>& chainId, Language language);
/// On whom most depends, and why.
[[nodiscard]] QString criticalText(const CriticalParts& parts, const Dataset& dataset,
                                   const std::optional<QString>& chainId, Language language);
/// Whether the first place of the ranking stands; empty when nothing was drawn.
[[nodiscard]] QString robustnessText(const RankRobustness& robustness, const Dataset& dataset);
/// On whom most depends by what is found without implied links.
[[nodiscard]] QString statedOnlyText(const CriticalParts& parts, const Dataset& dataset);
/// On whom most depends and how sure that is, without the reasons: for a narrow panel that lists them below.
[[nodiscard]] QString criticalShortText(const CriticalParts& parts, const CriticalCertainty& certainty,
                                        const Dataset& dataset);
/// To which stages nobody of the stage before delivers; empty when there are none.
[[nodiscard]] QString unsuppliedText(const CriticalParts& parts, const Dataset& dataset,
                                     const std::optional<QString>& chainId, Language language);
/// Which of the reasons look at the direction of links.
[[nodiscard]] QString criticalDirectionText();
/// criticalText(), and the two that say what stands of it where it rests on implied links.
[[nodiscard]] QString criticalTextWithCertainty(const CriticalParts& parts, const CriticalCertainty& certainty,
                                                const Dataset& dataset, const std::optional<QString>& chainId,
                                                Language language);

} // namespace ketenkaart
