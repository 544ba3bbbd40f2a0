#pragma once

#include "core/graph/case_comparison.h"
#include "core/graph/flows.h"
#include "core/graph/neighbourhood.h"
#include "core/graph/white_spots.h"

#include <QJsonObject>

namespace ketenkaart {

// What `ketenkaart analyse --json` prints. Names of members are stable; members may be added. "implied" is always the
// number of links that the paper only implies, "text" the answer as sentences in the language of --lang.

[[nodiscard]] QString idOf(const CoverageRegion& region);

/// {"actor","direction","steps","actors":[...],"direct":[...],"onlyImplied":[...],"links":[...],
/// "neighbours":[{"actor","steps","isUpstream","isDownstream","isOnlyImplied"}]}, nearest first. "steps" is null for
/// any.
[[nodiscard]] QJsonObject toJson(const Neighbourhood& near);

/// {"flows":[{"from","to","count","stated","implied","planned","directed":[...],"mutual":[...]}],"sum":{...}} without
/// the flows that are nil. A mutual link is in two flows; the sum counts it once.
[[nodiscard]] QJsonObject toJson(const FlowMatrix& matrix);

/// A row for each stage or theme: {"id","position","name","cells":{REGION:{"class","actors":[...]}}}
[[nodiscard]] QJsonArray toJson(const WhiteSpotTable& table, Language language);
[[nodiscard]] QJsonObject toJson(const StageGap& gap);

/// {"actorsLost","actorsAdded","linksLost","linksAdded","implied","isolated","cutOff","stageLosses","longerRoutes",
/// "stageGains","shorterRoutes","cutPointsRemoved","cutPointsAdded","regions"}
[[nodiscard]] QJsonObject toJson(const CaseComparison& comparison, const Dataset& before, const Dataset& after,
                                 Language language);

} // namespace ketenkaart
