#pragma once

#include "core/graph/betweenness.h"
#include "core/graph/value_chain_graph.h"
#include "core/model/error.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace ketenkaart {

/// Why an actor is critical.
struct CriticalReason
{
    enum class Kind {
        OnlyActorOfStage,    ///< nobody else takes this stage of the chain
        OnlySupplierOfStage, ///< of a stage of several, nobody else delivers to the next stage (LinkKind::delivers)
        AllWaysPass,         ///< every way from the start to actors of a later stage passes here
        OnlyWayTo,           ///< count actors can be reached from the start over this one only
        Separates,           ///< without it, count actors have no connection with most of the others, or with any
        OnShortestWays,      ///< share of all pairs of actors have their shortest way over here
    };

    Kind kind = Kind::Separates;
    double weight = 0.0; ///< what it adds to the score, from 0 to 1
    int count = 0;       ///< of AllWaysPass: actors of the stage that can be reached at all
    int stageSize = 0;   ///< of AllWaysPass: actors of the stage
    double share = 0.0;
    QString stageId;      ///< the stage itself, or the one that is supplied or reached
    QString fromStageId;  ///< the stage of the only supplier, or the first one
    QStringList actorIds; ///< those counted, no more than mostNames of them
    /// Implied links that the conclusion rests on: steps of which no parallel link is stated. Of Separates those to the
    /// actors cut off, of OnlySupplierOfStage those to the next stage, of the ways all steps from and to this actor.
    QStringList impliedLinkIds;
};

struct CriticalActor
{
    QString actorId;
    std::vector<CriticalReason> reasons; ///< heaviest first
    double score = 0.0;                  ///< the sum of their weights
    QStringList impliedLinkIds;          ///< of all reasons, each once
};

/// As it stands in JSON: "only-actor-of-stage".
[[nodiscard]] QString idOf(CriticalReason::Kind kind);

/// A link without which actors have no connection with the others, whichever way it is walked.
struct CriticalLink
{
    QString linkId;
    int separatedCount = 0; ///< actors on the smaller side
    bool isImplied = false;
};

struct CriticalOptions
{
    /// The chain whose graph and stages count; the start is its first stage. Without, the graph as it is, and the start
    /// is every actor that nobody delivers to.
    std::optional<QString> chainId;
    BetweennessOptions betweenness;
    double leastShare = 0.01; ///< of shortest ways, below which they are no reason
    int mostNames = 100;      ///< of the actors of one reason
};

struct CriticalParts
{
    std::vector<CriticalActor> actors; ///< highest score first, equals in the order of the data
    std::vector<CriticalLink> links;   ///< most separated first, equals in the order of the data
    int actorCount = 0;                ///< of the graph
    int linkCount = 0;                 ///< of the graph: the ranking rests on all of them
    int impliedCount = 0;              ///< of those, neither stated nor planned
    /// Stages to which, in the chain, nobody of the stage before delivers: worse off than with one supplier.
    QStringList unsuppliedStageIds;
    bool betweennessIsEstimate = false;
};

/// The actors and links on which much depends, ranked. A reason weighs what part of the whole it concerns: the stage is
/// one of the chain's stages, so that the three reasons with stages weigh one in the number of stages for each;
/// OnlyWayTo and Separates weigh count in the number of the other actors; OnShortestWays its share. The score of an
/// actor is the sum, so that it may be more than 1. Actors that are only missed by their own are in no reason.
///
/// AllWaysPass leaves out what says nothing: an actor that is itself of the stage reached, or the only one of the
/// first. Articulation points and bridges: separationOf; dominators: immediateDominators; shortest ways: betweennessOf,
/// which takes nearly all of the time: with more than some 4,000 actors, ask for pivots. Progress goes to 1 over all
/// parts of the work. Fails with Cancelled, soon after the stop, and with NotFound for a chain that does not exist. May
/// be called from any thread.
[[nodiscard]] Result<CriticalParts> findCriticalParts(const ValueChainGraph& graph, const CriticalOptions& options = {},
                                                      const AnalysisProgress& progress = {},
                                                      const std::stop_token& stop = {});

} // namespace ketenkaart
