#pragma once

#include "app/session/map_session.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QObject>
#include <QTest>

namespace paneltest {

/// A chain of three stages with five actors at work in it, a programme without a place, an actor whose name looks like
/// rich text, and two campuses. The actors of the stages are deliberately not in alphabetical order.
[[nodiscard]] ketenkaart::Dataset smallDataset();

/// What the list shows, from top to bottom.
[[nodiscard]] QStringList rowsOf(const QAbstractItemView& view);
/// Clicks the row that shows this text. False when there is none.
[[nodiscard]] bool clickRow(QAbstractItemView& view, const QString& text);
/// Clicks the chip or item of the list that shows this text.
[[nodiscard]] QModelIndex indexOf(const QAbstractItemView& view, const QString& text);
/// The texts of the buttons in a widget, in order.
[[nodiscard]] QStringList buttonsIn(const QWidget& widget);
/// The button with this text, or null.
[[nodiscard]] QAbstractButton* buttonIn(const QWidget& widget, const QString& text);

} // namespace paneltest

class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    // The session: cases
    void switchingCasesKeepsFilterAndSelection();

    // The explorer
    void searchIgnoresCaseAndAccents_data();
    void searchIgnoresCaseAndAccents();
    void oneTypingErrorIsForgiven();
    void listHasCampusesThenActorsThenProgrammes();
    void chainGivesItsActorsInStageOrder();
    void chainListFollowsTheSession();
    void themesAndProvincesFilter();
    void chipTogglesWithSpace();
    void statedOnlyLeavesOutWhatIsImplied();
    void resetClearsSearchAndFilter();
    void clickInListSelects();
    void selectionShowsInList();
    void searchKeysGoIntoTheList();
    void countsAreWritten();
    void elidedRowKeepsBothLines();
    void explorerFitsALowWindow();
    void newDatasetReplacesLists();

    // The details
    void hintWithoutSelection();
    void overviewShowsChainAndFigures();
    void sitesAndTechnologiesAreShown();
    void selectionShowsInPanel();
    void clickingWalksTheChain();
    void undirectedLinkIsShownOnce();
    void impliedLinkIsMarked();
    void statedOnlyHidesImpliedLinks();
    void chainLinkChoosesTheChain();
    void languageChangesTheTexts();
    void richTextIsShownLiterally();
    void copyButtonsFillTheClipboard();
    void campusListsItsActors();
    void figuresAreWrittenOut_data();
    void figuresAreWrittenOut();
    void onlyWebAddressesAreOpened_data();
    void onlyWebAddressesAreOpened();
    void programmeHasNoCoordinates();
    void nothingIsWiderThanThePanel();
    void newTranslatorRetranslates();
};
