// The player as the presenter and the room see it: keys go in, screens come out.

#include "player_test.h"

#include <QSignalSpy>

using namespace ketenkaart;
using namespace ketenkaart::testing;
using namespace Qt::Literals::StringLiterals;

class TestPlayer : public PlayerTest
{
    Q_OBJECT

private Q_SLOTS:
    void restsOnExactlyTheExportedScenes()
    {
        start(shortPresentation());
        for (int i = 0; i < 5; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(isAtRest(i), patience);
            if (i == 3) {
                for (int stage = 0; stage <= m_presentation->control().stepCount(); ++stage) {
                    if (stage > 2) { // the others come the same way
                        press(Qt::Key_PageDown);
                    }
                    QTRY_VERIFY_WITH_TIMEOUT(player().isAtRest() && state().step == stage, patience);
                    const bool isLast = stage == m_presentation->control().stepCount();
                    QCOMPARE(screen(), exported(i, isLast ? -1 : stage));
                    press(Qt::Key_PageDown);
                }
                continue;
            }
            QCOMPARE(screen(), exported(i));
            press(Qt::Key_PageDown);
        }
        QCOMPARE(state().slide, 4);
        QVERIFY(!m_presentation->window()->overlay().message().isEmpty());
    }

    void goesBackToTheWholeScene()
    {
        start(shortPresentation(), 4);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(4), patience);
        press(Qt::Key_PageUp);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(3), patience);
        QCOMPARE(screen(), exported(3));
        QCOMPARE(state().step, m_presentation->control().stepCount());
        QVERIFY(state().step > 1);
        press(Qt::Key_PageUp); // a stage less
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(3), patience);
        QCOMPARE(screen(), exported(3, state().step));
    }

    void revealsAChainByItself()
    {
        std::vector<Slide> slides{slide(Slide::Kind::Text, u"One"_s), chainMap(u"Two"_s, Slide::Reveal::ByItself)};
        slides[1].chainIds = {u"quantum"_s}; // few stages
        start(slides);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0) && player().preparer().isIdle(), patience);
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(player().shown()->index == 1, patience);
        QVERIFY(!player().isAtRest());
        QVERIFY(screen() != exported(1));
        QCOMPARE(m_presentation->control().stepCount(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1), patience);
        QCOMPARE(screen(), exported(1));
    }

    void aHurriedPresenterIsNeverLocked()
    {
        start(shortPresentation(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1) && player().preparer().isIdle(), patience);
        press(Qt::Key_Right);
        QTRY_VERIFY_WITH_TIMEOUT(player().shown()->index == 2, patience);
        QVERIFY(!player().isAtRest());
        press(Qt::Key_Right); // ends the flight
        QVERIFY(isAtRest(2));
        QCOMPARE(screen(), exported(2));
        // Pressing on and on comes out at the end, whatever is prepared by then.
        for (int i = 0; i < 40 && state().slide < 4; ++i) {
            press(Qt::Key_Right);
        }
        QCOMPARE(state().slide, 4);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(4), patience);
        QCOMPARE(screen(), exported(4));
    }

    void fliesFromMapToMap()
    {
        std::vector<Slide> slides = shortPresentation();
        slides[2].flightSeconds = Slide::longestFlightSeconds; // it cannot be over before one looks
        start(slides, 1);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1) && player().preparer().isIdle(), patience);
        QVERIFY(player().preparer().flight(1, 2));
        const QImage before = screen();
        press(Qt::Key_Right);
        QTRY_VERIFY_WITH_TIMEOUT(screen() != before, patience);
        QVERIFY(!player().isAtRest());
        QVERIFY(screen() != exported(2));
        press(Qt::Key_Right);
        QVERIFY(isAtRest(2));
    }

    void jumpsToTypedNumbers()
    {
        start(shortPresentation());
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0), patience);
        press(Qt::Key_5);
        QVERIFY(screen() != exported(0)); // the number is shown
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(4), patience);
        QCOMPARE(screen(), exported(4));
        press(Qt::Key_9);
        press(Qt::Key_Return);
        QCOMPARE(state().slide, 4);
        QVERIFY(m_presentation->window()->overlay().message().contains(u'9'));
        press(Qt::Key_Home);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0), patience);
    }

    void coversAndUncovers()
    {
        start(shortPresentation());
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0), patience);
        const QImage picture = screen();
        press(Qt::Key_B);
        QImage black(picture.size(), QImage::Format_RGB32);
        black.fill(Qt::black);
        QCOMPARE(screen(), black);
        press(Qt::Key_Comma);
        black.fill(Qt::white);
        QCOMPARE(screen(), black);
        press(Qt::Key_PageDown);
        QCOMPARE(screen(), picture);
    }

    void withoutMotionItCuts()
    {
        start(shortPresentation(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1) && player().preparer().isIdle(), patience);
        press(Qt::Key_M);
        QVERIFY(QSettings().value(u"present/reducedMotion"_s).toBool());
        press(Qt::Key_Right);
        QVERIFY(isAtRest(2)); // it was prepared, so it is there
        press(Qt::Key_Right);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(3), patience);
        QCOMPARE(state().step, 0); // step by step all the same
        QCOMPARE(screen().copy(0, 0, 200, 540), exported(3, 0).copy(0, 0, 200, 540));
        press(Qt::Key_Right);
        QVERIFY(isAtRest(3));
        QCOMPARE(state().step, 1);
    }

    void aNewSizeIsPreparedAnew()
    {
        start(shortPresentation(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(3), patience);
        press(Qt::Key_Right);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(3) && state().step == 1, patience);
        m_presentation->window()->resize(800, 600);
        QVERIFY(!screen().isNull()); // the old picture meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(3) && player().shown()->isComplete, patience);
        QCOMPARE(player().pixels(), QSize(800, 600));
        QCOMPARE(state().step, 1);
        QCOMPARE(screen(), exported(3, 1));
        // In the middle of a change, too.
        press(Qt::Key_Home);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0) && player().preparer().isIdle(), patience);
        press(Qt::Key_Right);
        m_presentation->window()->resize(1000, 560);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1), patience);
        QCOMPARE(screen(), exported(1));
    }

    void exploringReturnsToTheExactScene()
    {
        start(shortPresentation(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1) && player().shown()->isComplete, patience);
        const QImage exact = screen();
        press(Qt::Key_Plus);
        QVERIFY(state().isExploring);
        QVERIFY(screen() != exact);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(player().explorer().isSettled(), patience);
        press(Qt::Key_R);
        QVERIFY(!state().isExploring);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1), patience);
        QCOMPARE(screen(), exact);
        // The next key returns as well, and does not go on.
        press(Qt::Key_Minus);
        press(Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1), patience);
        QCOMPARE(screen(), exact);
    }

    void aClickOnASymbolShowsItsDetails()
    {
        start(shortPresentation(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1), patience);
        const auto at = player().explorer().positionOf(u"citc"_s);
        QVERIFY(at.has_value());
        QTest::mouseMove(&player(), at->toPoint());
        QTest::mouseClick(&player(), Qt::LeftButton, {}, at->toPoint());
        QCOMPARE(state().slide, 1);
        QVERIFY(state().isExploring);
        QCOMPARE(player().explorer().session().selection().id, u"citc"_s);
        auto* panel = player().findChild<QWidget*>(u"explorePanel"_s);
        QVERIFY(panel && panel->isVisible());
        press(Qt::Key_R);
        QVERIFY(!panel->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1), patience);
        QTest::mouseMove(&player(), QPoint(20, 520));
        QCOMPARE(screen(), exported(1));
    }

    void aClickBesideSymbolsGoesOn()
    {
        start(shortPresentation());
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0), patience);
        QTest::mouseClick(&player(), Qt::LeftButton, {}, QPoint(300, 500));
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1), patience);
        QTest::mouseClick(&player(), Qt::LeftButton, {}, QPoint(20, 530)); // on the column of text
        QCOMPARE(state().slide, 2);
    }

    void swipesGoOnAndBack()
    {
        start(shortPresentation());
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0), patience);
        const auto swipe = [this](int from, int to) {
            QTest::mousePress(&player(), Qt::LeftButton, {}, QPoint(from, 500));
            QTest::mouseMove(&player(), QPoint((from + to) / 2, 500));
            QTest::mouseRelease(&player(), Qt::LeftButton, {}, QPoint(to, 500));
        };
        swipe(250, 60);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1), patience);
        swipe(60, 250);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0), patience);
    }

    void penAndSpotlightGoWithTheScene()
    {
        start(shortPresentation());
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0), patience);
        auto* layer = m_presentation->window()->findChild<QWidget*>(u"annotationLayer"_s);
        QVERIFY(layer);
        press(Qt::Key_S);
        QVERIFY(screen() != exported(0));
        QTest::mouseClick(layer, Qt::LeftButton, {}, QPoint(20, 530)); // pointing keeps nobody from going on
        QCOMPARE(state().slide, 1);
        press(Qt::Key_Home);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0), patience);
        press(Qt::Key_P);
        QTest::mousePress(layer, Qt::LeftButton, {}, QPoint(100, 400));
        QTest::mouseMove(layer, QPoint(200, 450));
        QTest::mouseRelease(layer, Qt::LeftButton, {}, QPoint(200, 450));
        QCOMPARE(state().slide, 0);
        press(Qt::Key_Escape); // the pen is put away, its lines stay
        QVERIFY(screen() != exported(0));
        press(Qt::Key_Right);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1), patience);
        press(Qt::Key_Left);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0), patience);
        QCOMPARE(screen(), exported(0));
    }

    void notesLieOverThePicture()
    {
        auto slides = shortPresentation();
        slides[0].notes = {u"Eerst dit"_s, u"First this"_s};
        start(slides);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0), patience);
        auto* notes = m_presentation->window()->findChild<QWidget*>(u"notesView"_s);
        QVERIFY(notes && !notes->isVisible());
        press(Qt::Key_N);
        QVERIFY(notes->isVisible());
        press(Qt::Key_N);
        QVERIFY(!notes->isVisible());
        QCOMPARE(screen(), exported(0));
    }

    void escapeEndsIt()
    {
        start(shortPresentation(), 1);
        QSignalSpy ended(m_presentation.get(), &Presentation::ended);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1), patience);
        press(Qt::Key_F5); // some clickers start with it
        press(Qt::Key_Plus);
        press(Qt::Key_Escape); // from exploring
        QVERIFY(m_presentation->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1), patience);
        press(Qt::Key_Escape);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toInt(), 1);
        QVERIFY(!m_presentation->isRunning());
    }

    void endsInTheMiddleOfAnything()
    {
        start(shortPresentation(), 1);
        press(Qt::Key_Escape); // nothing is prepared yet
        QTRY_VERIFY_WITH_TIMEOUT(!m_presentation->isRunning(), patience);
        start(shortPresentation(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1) && player().preparer().isIdle(), patience);
        press(Qt::Key_Right);
        press(Qt::Key_Escape); // in the air
        QTRY_VERIFY_WITH_TIMEOUT(!m_presentation->isRunning(), patience);
    }

    void withoutScenesItSaysSo()
    {
        start({});
        QVERIFY(!m_presentation->window()->overlay().notice().isEmpty());
        QVERIFY(m_presentation->window()->overlay().isVisible());
        press(Qt::Key_Right);
        press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_presentation->isRunning(), patience);
    }

    void keepsFewPictures()
    {
        start(m_context.dataset.slides(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(3) && player().preparer().isIdle(), patience);
        // At 1920x1080 that is four times as much, and is to be less than 400 MB.
        QVERIFY2(player().preparer().memory() < 100'000'000, qPrintable(QString::number(player().preparer().memory())));
    }
};

QTEST_MAIN(TestPlayer)
#include "test_player.moc"
