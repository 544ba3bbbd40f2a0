#pragma once

#include "core/model/coverage.h"
#include "core/model/dataset.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ketenkaart {

/// An actor that is still there but no longer hangs together with its chain; see cutOffParts().
struct CutOffActor
{
    QString chainId;
    QString actorId;
    int links = 0;   ///< lost ones that held it, and those that are cut off with it
    int implied = 0; ///< how many of those are implied

    bool operator==(const CutOffActor&) const = default;
};

/// What a stage of a chain loses for good.
struct StageLoss
{
    enum class Kind {
        LastActor,           ///< nobody takes the stage any more
        LastSupplier,        ///< nobody in an earlier stage has a link to it any more
        LastActorInProvince, ///< others take it, but none in this province, where there was one
    };
    Kind kind = Kind::LastActor;
    QString chainId;
    QString stageId;
    int position = 0;     ///< of the stage, from 1
    QString province;     ///< of LastActorInProvince only
    QStringList actorIds; ///< the actors that were the last ones; suppliers of LastSupplier
    QStringList linkIds;  ///< of LastSupplier: the links that carried it
    int implied = 0;      ///< how many of those links are implied

    bool operator==(const StageLoss&) const = default;
};

/// "last-actor", "last-actor-in-province" or "last-supplier".
[[nodiscard]] QString idOf(StageLoss::Kind kind);

/// The shortest way from any actor of one stage to any of a later one, in steps.
struct LongerRoute
{
    QString chainId;
    QString fromStageId;
    QString toStageId;
    int before = 0;
    std::optional<int> after; ///< no value when there is no way left
    int implied = 0;          ///< implied links on the way before

    bool operator==(const LongerRoute&) const = default;
};

/// What a stage of a chain has that it had not: a loss read backwards.
struct StageGain
{
    enum class Kind {
        FirstActor,           ///< somebody takes the stage
        FirstSupplier,        ///< somebody in an earlier stage has a link to it
        FirstActorInProvince, ///< others took it, but none in this province
    };
    Kind kind = Kind::FirstActor;
    QString chainId;
    QString stageId;
    int position = 0;     ///< of the stage, from 1
    QString province;     ///< of FirstActorInProvince only
    QStringList actorIds; ///< who brings it
    QStringList linkIds;  ///< of FirstSupplier

    bool operator==(const StageGain&) const = default;
};

/// "first-actor", "first-actor-in-province" or "first-supplier".
[[nodiscard]] QString idOf(StageGain::Kind kind);

/// A way between stages that becomes shorter, or that there was not.
struct ShorterRoute
{
    QString chainId;
    QString fromStageId;
    QString toStageId;
    std::optional<int> before; ///< no value when there was no way
    int after = 0;

    bool operator==(const ShorterRoute&) const = default;
};

/// An actor without which others of its chain are cut off.
struct CutPoint
{
    QString chainId;
    QString actorId;

    bool operator==(const CutPoint&) const = default;
};

/// What a part of the country has before and after.
struct RegionCounts
{
    CoverageRegion region;
    int actorsBefore = 0;
    int actorsAfter = 0;
    int linksBefore = 0; ///< with an end, or both, in the region; so a link may count in two regions
    int linksAfter = 0;

    bool operator==(const RegionCounts&) const = default;
};

/// What is different in one dataset from another: a case beside the data as they are, or two cases side by side. Ids
/// are in the order of the dataset that has them.
struct CaseComparison
{
    QStringList actorsLost;
    QStringList actorsAdded;
    QStringList linksLost;
    QStringList linksAdded;
    int impliedLost = 0;  ///< of linksLost; what follows rests on no more implied links than these and those it names
    QStringList isolated; ///< actors that are still there and have no link left at all
    std::vector<CutOffActor> cutOff;
    std::vector<StageLoss> stageLosses; ///< by chain, stage and kind
    std::vector<LongerRoute> longerRoutes;
    std::vector<StageGain> stageGains; ///< by chain, stage and kind
    std::vector<ShorterRoute> shorterRoutes;
    std::vector<CutPoint> cutPointsRemoved; ///< see cutPointChanges(): those that a chain can do without now
    std::vector<CutPoint> cutPointsAdded;   ///< the same read backwards: those that it can no longer do without
    std::vector<RegionCounts> regions;      ///< as coverageRegions()

    /// Who is still there and hangs together with its chain, or with anyone, no longer; each once.
    [[nodiscard]] QStringList cutOffActors() const;
    /// The home province that loses most links; no value when none loses any, or when two lose as many.
    [[nodiscard]] std::optional<QString> hardestHit() const;
    bool operator==(const CaseComparison&) const = default;
};

/// Compares in all chains that both datasets have, or in one of them; actors, links and regions are counted in the
/// whole dataset, or in the graph of that chain.
///
/// - Who is cut off in a chain, and who cuts others off, is found in the graph of that chain: cutOffParts(),
/// cutPointChanges().
/// - A supplier of a stage is an actor in an earlier stage, and not in this one, with a link of the chain that can be
///   walked towards an actor of it. A stage that nobody takes any more is reported as such, not as without suppliers.
/// - The routes are those from each stage to each later one; only those that get longer or vanish are reported, and
///   none from or to a stage that is empty before or after. Links are walked in their direction, and both ways when
///   they are not directed.
/// - Gains are the losses of going back from the second to the first.
///
/// Takes O(stages x links) for each chain, a few milliseconds for the shipped data. May run in any thread.
[[nodiscard]] CaseComparison compareDatasets(const Dataset& before, const Dataset& after,
                                             const std::optional<QString>& chainId = std::nullopt);

/// CaseComparison::cutOffActors() of the same comparison, without the rest of it: for what asks at every picture.
[[nodiscard]] QStringList cutOffActors(const Dataset& before, const Dataset& after,
                                       const std::optional<QString>& chainId = std::nullopt);

} // namespace ketenkaart
