#pragma once

#include <QObject>

/// The geometry of the map, tested with numbers: no picture, no dataset.
class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    // test_layout_anchors.cpp
    void noSitesGiveNoAnchors();
    void oneSiteIsItsOwnAnchorAtEveryScale();
    void sitesOfOnePlaceAreOneAnchorAtEveryScale();
    void groupSplitsWhenItsPartsStandApart();
    void neighboursOfOtherGroupsAreGatheredBeforeTheyJoin();
    void mixedAnchorIsNamedAfterTheLargestGroup();
    void lonelySiteBesideAGroupDoesNotHoldItTogether();
    void actorsOfOneBuildingDoNotHoldTheirRegionTogether();
    void partOfAGroupIsNamedAfterWhatMostOfItIs();
    void groupsOfOneNameUnderTwoRegionsAreTwo();
    void siteOfNoPlaceIsInNoAnchor();
    void anchorsNeverOverlap_data();
    void anchorsNeverOverlap();
    void zoomingInOnlySplits_data();
    void zoomingInOnlySplits();
    void anchorsStandAtTheMeanOfTheirSites_data();
    void anchorsStandAtTheMeanOfTheirSites();
    void movedPlaneGivesTheSameAnchors();
    void sameSitesGiveTheSameAnchors();

    // test_layout_curves.cpp: curves and how they are measured
    void curveStartsAndEndsOnTheRims();
    void curveBetweenTouchingAnchorsIsNone();
    void partOfACurveLiesOnIt();
    void crossingsAndTheirAngleAreMeasured();
    void flowsUnderAnchorsAndCardsAreCounted();
    void flowsOnTopOfEachOtherAreCounted();
    void endOffTheRimIsMeasured();

    // test_layout_flows.cpp
    void noFlowsGiveNoCurves();
    void oneFlowBendsGentlyToItsLeft();
    void flowsThereAndBackRunBesideEachOther();
    void othersMakeWayForAFlowOfPriority();
    void flowGoesAroundAnAnchorInItsWay();
    void flowGoesAroundACardInItsWay();
    void threeRegionsHaveNoCrossing();
    void eightAnchorsHaveNoCrossing();
    void flowsSpreadAroundAnAnchor();
    void flowsKeepInsideTheBounds();
    void flowToAPlaceOutOfSightLeavesStraight();
    void whatCannotBeDrawnIsNoCurve();
    void anchorOfNoSizeHasFlows();
    void randomMapsAreBetterThanStraightLines_data();
    void randomMapsAreBetterThanStraightLines();
    void sameMapGivesTheSameCurves();
    void movedMapGivesTheSameCurves();

    // test_layout_cards.cpp
    void noCardsGiveNoPlaces();
    void cardStandsRightBesideItsAnchor();
    void cardLeavesTheSideOnWhichFlowsLeave();
    void cardMovesOffWhatItShouldNotCover();
    void smallerCardOnlyWhereTheLargerHasNoRoom();
    void cardWithoutRoomIsNotPlaced();
    void cardMakesRoomForAnother();
    void cardStaysWhereItStood();
    void whatIsNoCardIsNotPlaced();
    void randomCardsNeverOverlap_data();
    void randomCardsNeverOverlap();
    void sameMapGivesTheSamePlaces();

    // test_layout_labels.cpp
    void labelLiesInTheMiddleOfItsFlow();
    void labelAvoidsWhatIsTaken();
    void labelKeepsOffTheArrowHead();
    void labelBesideAFlowBetweenTwoOthers();
    void labelWithoutRoomIsNone();
    void labelsOfAllFlowsKeepApart();

    // test_layout_maps.cpp
    void cardsAndFlowsAreLaidOutTogether();
    void cardsMakeWayForDetours();
    void randomMapsKeepTheirRules_data();
    void randomMapsKeepTheirRules();
};
