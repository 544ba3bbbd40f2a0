#pragma once

#include <QTest>

/// One program for the folder, its functions spread over files by subject.
class TestIo : public QObject
{
    Q_OBJECT

private slots:
    // test_io_access.cpp: what is opened, and what is refused
    void addressesAreRefused_data();
    void addressesAreRefused();
    void addressesAreRefusedFromTheRootFolderToo();
    void pathsBecomeAbsoluteAndClean();
    void otherFormatsAreRefused_data();
    void otherFormatsAreRefused();
    void brokenFilesAreUnreadable_data();
    void brokenFilesAreUnreadable();
    void whatIsNotThereIsNotFound();
    void geoPackageIsReadWithoutSideFiles();
    void geoPackageShowsUnmergedChanges();
    void messagesOfGdalAreKeptAndThenReleased();

    // test_io_base_map.cpp: the base map
    void baseMap();
    void baseMapWithAWorld();
    void baseMapLacksALayer_data();
    void baseMapLacksALayer();
    void baseMapNotInDegrees();
    void theShippedBaseMapHasTheRegionsOfEurope_data();
    void theShippedBaseMapHasTheRegionsOfEurope();
    void baseMapIsNotThere();
    void theShippedBaseMap();
    void placesFarAwayAreOnLand_data();
    void placesFarAwayAreOnLand();

    // test_io_cases.cpp: the layer cases, which most datasets do without
    void casesArrive();
    void withoutCasesThereIsNothingToSay();
    void unknownIdsOfCasesAreReported();
    void faultsInCases();
    void casesAreWrittenAndReadBack();
    void whatIsPlannedIsWrittenAndReadBack_data();
    void whatIsPlannedIsWrittenAndReadBack();
    void textsOfCasesAreKeptAsTheReaderHasThem();
    void faultsInWhatIsPlanned();
    void keepingCasesLeavesOtherFilesAlone();
    void theShippedCasesAreKeptAsTheyAre();
    void casesThatCannotBeKept();

    // test_io_coordinates.cpp: CoordinateCheck
    void coordinates_data();
    void coordinates();
    void decimalCommaAdvisesAPoint();
    void coordinatesThatAreNoNumbers();
    void aDroppedPlaceKeepsItsActor();

    // test_io_findings.cpp: faults in rows
    void sampleHasNoFindings();
    void oneFaultOneFinding_data();
    void oneFaultOneFinding();
    void faultsInOneRowAreAllReported();
    void findingsComeInTheOrderOfLayersAndRows();
    void messagesNameTheValueAndTheChoices();
    void valuesThatStandInForFaultyOnes();
    void theFirstOfTwoWithOneIdIsUsed();
    void stagesAreInTheOrderOfTheirPositions_data();
    void stagesAreInTheOrderOfTheirPositions();

    // test_io_formats.cpp: GeoPackage, GeoJSON and other formats
    void oneFileOfAnyFormat_data();
    void oneFileOfAnyFormat();
    void aFolderOfAnyFormat_data();
    void aFolderOfAnyFormat();
    void placesFromGeometry_data();
    void placesFromGeometry();
    void geometryStandsInForEmptyColumns();
    void listsInGeoJson();

    // test_io_layers.cpp: layers, columns and text
    void everyColumnArrives();
    void missingColumn_data();
    void missingColumn();
    void namesInNeitherLanguage();
    void missingLayer_data();
    void missingLayer();
    void anUnreadableFileOfAFolderIsReported();
    void otherFilesInTheFolderDoNoHarm();
    void namesOfFilesAndColumnsInAnyCase();
    void columnsInAnyOrderAndMore();
    void countriesOfActors();
    void encodings_data();
    void encodings();
    void quotedLineBreaksCountAsOneRow();
    void aLayerWithoutRowsIsNoFault();
    void readingInManyThreads();
    void theShippedDatasetIsClean();

    // test_io_regions.cpp: the layers regions and headlines, and what names a region
    void regionsArrive_data();
    void regionsArrive();
    void withoutRegionsThereIsNothingToSay();
    void faultsAboutRegions_data();
    void faultsAboutRegions();
    void headlinesAreInTheOrderOfTheirPositions_data();
    void headlinesAreInTheOrderOfTheirPositions();
    void linksOfRegionsStandApart();
    void whatIsPlannedInARegionIsWrittenAndReadBack();

    // test_io_slides.cpp: the layer presentation
    void scenesArrive();
    void aPresentationOfFewColumns();
    void scenesBelongToPresentations();
    void faultsInScenes_data();
    void faultsInScenes();
    void scenesWithoutAnIdOfTheirOwn();
    void scenesAreWrittenAndReadBack_data();
    void scenesAreWrittenAndReadBack();
    void textsOfScenesAreKeptAsTheReaderHasThem();
    void columnsOfOnesOwnAreKept_data();
    void columnsOfOnesOwnAreKept();
    void keepingScenesLeavesTheRestAlone();
    void scenesThatCannotBeKept();
    void theShippedScenesAreKeptAsTheyAre();

    // test_io_words.cpp: themes, kinds and area of a dataset
    void theShippedWordsAreThoseOfTheTests();
    void aDatasetWithoutWordsHasTheStandardOnes();
    void anotherCountryBringsItsOwnWords();
    void faultsInWords_data();
    void faultsInWords();
    void homeRegionsComeInTheirOrder();
};
