#pragma once

#include "core/graph/value_chain_graph.h"

#include <QTest>

/// One program for the folder, its functions spread over files by subject.
class TestGraph : public QObject
{
    Q_OBJECT

private slots:
    // test_graph_links.cpp: vertices, edges, chains and stages
    void verticesAreInTheOrderOfTheActors();
    void firstOfTwoActorsWithOneIdIsTheVertex();
    void neighboursAreInTheOrderOfTheLinks();
    void undirectedLinkGoesBothWaysAndIsListedOnce();
    void parallelLinksAreKept();
    void linkToItselfIsOneEdge();
    void linkToMissingActorIsNoEdge();
    void unknownIdGivesEmptyAnswers();
    void chainGraphHasStageActorsAndLinkEnds();
    void chainGraphHasOnlyItsLinks();
    void chainWithoutLinksHasItsStageActors();
    void unknownChainIsEmpty();
    void subgraphEqualsConstructedGraph();
    void stagesAreInOrderWithoutMissingActors();

    // test_graph_reach.cpp: reachability, lifetime and threads
    void reachabilityOfHandWorkedGraph();
    void reachabilityInCycle();
    void undirectedLinkIsReachedBothWays();
    void reachabilityStaysInsideChain();
    void reachabilityMatchesTransitiveClosure();
    void graphOutlivesDataset();
    void subgraphAndCopiesOutliveTheGraph();
    void twoThreadsGetTheSameAnswers();
};

namespace graphtest {

ketenkaart::Actor actor(const QString& id);
/// A directed link whose id is like "a>b"; without a chain when chainId is empty.
ketenkaart::Link oneWay(const QString& from, const QString& to, const QString& chainId = QString());
/// The same, not directed, with an id like "a-b".
ketenkaart::Link bothWays(const QString& from, const QString& to, const QString& chainId = QString());
ketenkaart::Chain chain(const QString& id, const QList<QStringList>& stageActors);
ketenkaart::Dataset dataset(const QStringList& actorIds, const std::vector<ketenkaart::Link>& links,
                            const std::vector<ketenkaart::Chain>& chains = {});

/// "b by a>b", in the order given.
QStringList describe(const std::vector<ketenkaart::Neighbour>& neighbours);
QStringList idsOf(const std::vector<const ketenkaart::Link*>& links);

} // namespace graphtest
