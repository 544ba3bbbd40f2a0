#pragma once

#include "core/model/dataset.h"

#include <QTest>

/// One program for the analyses, its functions spread over files by subject.
class TestGraphAnalyses : public QObject
{
    Q_OBJECT

private slots:
    // test_graph_cases.cpp: cases, their comparison, neighbourhoods
    void anEmptyCaseChangesNothing();
    void whatIsLeftOutTakesItsLinksAlong();
    void whatIsPlannedComesIn();
    void plannedThingsThatDoNotFitArePassedOver();
    void statedLinksOnly();
    void comparisonOfAHandWorkedCase();
    void comparisonInOneChain();
    void aDetourIsALongerRoute();
    void lastActorOfAProvince();
    void comparisonWithItselfIsEmpty();
    void certaintyOfNeighbourhoods();
    void neighbourhoodsInWords();
    void caseTextSaysWhatMatters();
    void everyActorOfTheShippedDataCanBeLeftOut();
    void withoutCitc();

    // test_graph_gains.cpp: what a case adds, who is cut off
    void whatIsPlannedIsAGain();
    void gainsOfTheShippedData();
    void aSecondWayMakesAnActorDispensable();
    void cutOffIsWhatCriticalMeans();
    void ofAPairTheOtherIsCutOff();
    void aStarFallsApart();
    void anActorThatIsCutOffTwiceIsOne();
    void caseByStatedLinksAlone();

    // test_graph_inputs.cpp
    void inputsFromAbroad();
    void inputsOfTheShippedData();

    // test_graph_flows.cpp
    void flowsOfHandWorkedLinks();
    void mutualFlowsCountOnce();
    void flowsByChainAndKind();
    void plannedFlowsAreAThirdKind();
    void tiesAreNoMost();
    void flowsOfNothing();
    void sumsOfTheShippedDataAreItsLinks();

    // test_graph_gaps.cpp
    void stagesByProvince();
    void themesByProvinceAgreeWithCoverage();
    void totalCountsAnActorOnce();
    void gapsFromWorstToMildest();
    void plannedActorsAreNamedAsSuch();
    void noGaps();
    void unknownChainHasNoTable();
    void gapsOfTheShippedData();
};

namespace analysistest {

/// Two actors in Noord-Brabant (a1, a2), two in Gelderland (g1, g2), one in Overijssel (o1), one in Utrecht (x1) and a
/// programme without a place (p). The chain "c" has the stages s1 (a1, g1), s2 (g2), s3 (o1, x1), s4 (x1) and s5
/// (nobody); its links run a1 > g2, g1 > g2 (implied), g2 > o1, o1 - x1 (implied). In no chain are p > a1, a1 - a2 and
/// o1 - a2 (implied), and a link to an actor that does not exist.
ketenkaart::Dataset sample();
ketenkaart::Actor actor(const QString& id, const QString& province);
/// "a>b" is directed, "a-b" is not; implied with a question mark at the end.
ketenkaart::Link relation(const QString& text, const QString& chainId = QString());
/// The dataset that the program ships.
ketenkaart::Dataset shipped();

} // namespace analysistest
